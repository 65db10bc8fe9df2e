"""Claims through which every path of support to another claim runs."""

from argmap.analysis.bearings import own_inferences
from argmap.analysis.dominators import immediate_dominators
from argmap.model import ArgumentMap, Relation


def nearest_bottlenecks(argument_map: ArgumentMap) -> dict[str, str | None]:
    """Return, for each claim, the nearest other one on every path of own support to it.

    A path of support starts at a ground, a claim that has no own support itself. The value is
    None when the paths to a claim share no other claim. Claims to which no path leads, because
    their support runs in a circle, are left out. Following the values downwards gives every
    claim on which all the support rests: the dominators (Lengauer and Tarjan 1979).

    >>> from argmap.model import Claim, Inference, Role
    >>> claims = [
    ...     Claim("require", "Barrels should be required.", Role.THESIS),
    ...     Claim("floods", "Runoff causes floods.", Role.PREMISE),
    ...     Claim("audit", "An audit traced floods to runoff.", Role.EVIDENCE),
    ...     Claim("film", "A film shows runoff in a flood.", Role.EVIDENCE),
    ... ]
    >>> steps = [("audit", "floods"), ("film", "floods"), ("floods", "require")]
    >>> inferences = [Inference((one,), Relation.SUPPORTS, other) for one, other in steps]
    >>> nearest_bottlenecks(ArgumentMap("okafor", claims=claims, inferences=inferences))
    {'require': 'floods', 'floods': None, 'audit': None, 'film': None}
    """
    names = [claim.id for claim in argument_map.claims]
    place = {name: number for number, name in enumerate(names)}
    successors: list[list[int]] = [[] for _ in names]
    supported = set()
    for inference in own_inferences(argument_map):
        if inference.relation is Relation.SUPPORTS:
            supported.add(inference.conclusion)
            for premise in inference.premises:
                successors[place[premise]].append(place[inference.conclusion])
    start = len(names)
    successors.append([place[name] for name in names if name not in supported])
    below = immediate_dominators(successors, start)
    return {
        name: None if nearest == start else names[nearest]
        for name, nearest in zip(names, below, strict=False)
        if nearest is not None
    }


def rests_on_every_path(argument_map: ArgumentMap, upper: str, lower: str) -> bool:
    """Tell whether every path of own support from a ground to *upper* runs through *lower*.

    False when no path leads to *upper* at all; a claim with a path rests on itself. Each of
    several joint premises opens a path of its own.

    Raises:
        UnknownName: The map has no claim *upper* or no claim *lower*.

    >>> from argmap.model import Claim, Inference, Role
    >>> thesis = Claim("require", "Barrels should be required.", Role.THESIS)
    >>> floods = Claim("floods", "Runoff causes floods.", Role.PREMISE)
    >>> main = Inference(("floods",), Relation.SUPPORTS, "require")
    >>> barrels = ArgumentMap("okafor", claims=(thesis, floods), inferences=(main,))
    >>> rests_on_every_path(barrels, "require", "floods")
    True
    """
    lowest = argument_map.claim(lower).id
    below = nearest_bottlenecks(argument_map)
    current: str | None = argument_map.claim(upper).id
    if current not in below:
        return False
    while current is not None and current != lowest:
        current = below[current]
    return current == lowest
