"""How far every claim stands from the thesis, and which claims never reach it."""

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

from argmap.analysis.bearings import bearings
from argmap.model import ArgumentMap, Relation


def distances_to_thesis(argument_map: ArgumentMap) -> dict[str, int]:
    """Return the number of inferences between each claim and the thesis, nearest first.

    Every inference counts, whoever draws it; one that undercuts leads to the claim on which it
    finally bears. Claims that never reach the thesis are left out.

    >>> from argmap.model import Claim, Inference, Relation, Role
    >>> claims = [
    ...     Claim("require", "Barrels should be required.", Role.THESIS),
    ...     Claim("floods", "Runoff causes floods.", Role.PREMISE),
    ...     Claim("full", "Barrels are full by the second day.", Role.REBUTTAL),
    ...     Claim("rain", "It rains.", Role.EVIDENCE),
    ... ]
    >>> main = Inference(("floods",), Relation.SUPPORTS, "require")
    >>> undercut = Inference(("full",), Relation.UNDERCUTS, main.id)
    >>> distances_to_thesis(ArgumentMap("okafor", claims=claims, inferences=(main, undercut)))
    {'require': 0, 'floods': 1, 'full': 1}
    """
    premises_of = _premises_of(argument_map)
    distances = {argument_map.thesis.id: 0}
    waiting = deque(distances)
    while waiting:
        conclusion = waiting.popleft()
        for premise in premises_of.get(conclusion, ()):
            if premise not in distances:
                distances[premise] = distances[conclusion] + 1
                waiting.append(premise)
    return distances


def _premises_of(argument_map: ArgumentMap) -> Mapping[str, Sequence[str]]:
    """Return for each claim the premises of all inferences that finally bear on it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for inference in argument_map.inferences:
        if inference.relation is Relation.UNDERCUTS:
            break
        found[inference.conclusion].extend(inference.premises)
    else:
        return found
    found.clear()
    for bearing in bearings(argument_map):
        found[bearing.claim].extend(bearing.inference.premises)
    return found


def unconnected_claims(argument_map: ArgumentMap) -> tuple[str, ...]:
    """Return the claims from which no chain of inferences leads to the thesis, in map order.

    Attacks connect as well as support, and an attack on an inference connects to what that
    inference concludes.

    >>> from argmap.model import Claim, Role
    >>> thesis = Claim("require", "Barrels should be required.", Role.THESIS)
    >>> aside = Claim("rain", "It rains.", Role.EVIDENCE)
    >>> unconnected_claims(ArgumentMap("okafor", claims=(thesis, aside)))
    ('rain',)
    """
    if _all_lead_upwards(argument_map):
        return ()
    reached = distances_to_thesis(argument_map)
    return tuple(claim.id for claim in argument_map.claims if claim.id not in reached)


def _all_lead_upwards(argument_map: ArgumentMap) -> bool:
    """Tell at little cost of most maps that all claims lead to the thesis.

    The inferences stand in the order of their premises, and most lead to a claim above, which
    has been reached by then.
    """
    reached = {argument_map.thesis.id}
    for inference in argument_map.inferences:
        if inference.conclusion in reached:
            reached.update(inference.premises)
    return len(reached) == len(argument_map.claims)
