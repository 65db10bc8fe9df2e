"""The order in which a map is read: depth-first from its thesis, reasons before attacks."""

from collections.abc import Iterator

from attrs import frozen

from argmap.model import ArgumentMap, Claim, Inference


@frozen
class Visit:
    """One place of a claim in the reading order.

    Attributes:
        claim: The claim.
        inference: The inference as whose premise it is met; None for the thesis and for
            claims the thesis does not reach.
        depth: Number of steps from the thesis.
        again: Whether the claim was met before; what bears on it is not repeated.
    """

    claim: Claim
    inference: Inference | None
    depth: int
    again: bool


def reading_order(argument_map: ArgumentMap) -> Iterator[Visit]:
    """Yield every claim where it bears on something, and claims without a link at the end.

    A claim that bears on several things is met several times, and in a circle the walk
    stops where it meets a claim again.
    """
    incoming: dict[str, list[Inference]] = {}
    for inference in argument_map.inferences:
        incoming.setdefault(inference.conclusion, []).append(inference)
    met: set[str] = set()
    for start in argument_map.claims:
        if start.id not in met:
            yield from _from(argument_map, start, incoming, met)


def _from(
    argument_map: ArgumentMap,
    start: Claim,
    incoming: dict[str, list[Inference]],
    met: set[str],
) -> Iterator[Visit]:
    waiting = [Visit(start, None, 0, again=False)]
    while waiting:
        visit = waiting.pop()
        again = visit.claim.id in met
        yield Visit(visit.claim, visit.inference, visit.depth, again)
        met.add(visit.claim.id)
        bearing = [] if again else [(item, visit.depth + 1) for item in _at(visit, incoming)]
        if visit.inference is not None and visit.claim.id == visit.inference.premises[-1]:
            attacks = incoming.get(visit.inference.id, [])
            waiting.extend(_visits(argument_map, [(item, visit.depth + 1) for item in attacks]))
        waiting.extend(_visits(argument_map, bearing))


def _at(visit: Visit, incoming: dict[str, list[Inference]]) -> list[Inference]:
    found = incoming.get(visit.claim.id, [])
    return sorted(found, key=lambda inference: inference.relation.is_attack)


def _visits(argument_map: ArgumentMap, bearing: list[tuple[Inference, int]]) -> list[Visit]:
    """Return the premises to visit, last first: they wait on a stack."""
    ahead = [
        Visit(argument_map.claim(premise), inference, depth, again=False)
        for inference, depth in bearing
        for premise in inference.premises
    ]
    return ahead[::-1]
