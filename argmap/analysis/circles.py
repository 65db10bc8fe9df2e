"""Circles of support: claims that support themselves through others."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from argmap.model import ArgumentMap, Relation

_Neighbours = Mapping[str, Sequence[str]]


def support_circles(argument_map: ArgumentMap) -> tuple[tuple[str, ...], ...]:
    """Return every circle of support once: claims each of which supports all the others.

    A circle starts at its member that comes first in the map; the others follow as a walk
    along the inferences meets them. Circles stand in the order of their first members. They
    are the strongly connected components of support (Kosaraju; Sharir 1981), whoever
    draws the inferences; a claim that stands alone is one only when it supports itself.

    >>> from argmap.model import Claim, Inference, Role
    >>> claims = [
    ...     Claim("trust", "The paper is right.", Role.THESIS),
    ...     Claim("record", "The paper has always been right.", Role.PREMISE),
    ... ]
    >>> steps = [("trust", "record"), ("record", "trust")]
    >>> inferences = [Inference((one,), Relation.SUPPORTS, other) for one, other in steps]
    >>> support_circles(ArgumentMap("paper", claims=claims, inferences=inferences))
    (('trust', 'record'),)
    """
    place = {claim.id: number for number, claim in enumerate(argument_map.claims)}
    if _all_run_upwards(argument_map, place):
        return ()
    steps = [
        (premise, inference.conclusion)
        for inference in argument_map.inferences
        if inference.relation is Relation.SUPPORTS
        for premise in inference.premises
    ]
    if not _run_in_circles(steps):
        return ()
    supported = _neighbours(argument_map, steps)
    supporters = _neighbours(argument_map, [(other, one) for one, other in steps])
    circles = [
        _walk(min(members, key=place.__getitem__), supported, members)
        for members in _components(supported, supporters)
        if len(members) > 1 or any(one in supported[one] for one in members)
    ]
    return tuple(sorted(circles, key=lambda circle: place[circle[0]]))


def _all_run_upwards(argument_map: ArgumentMap, place: Mapping[str, int]) -> bool:
    """Tell whether all support is of a claim that stands above: most maps begin at the top."""
    for inference in argument_map.inferences:
        if inference.relation is Relation.SUPPORTS:
            above = place[inference.conclusion]
            for premise in inference.premises:
                if place[premise] <= above:
                    return False
    return True


def _run_in_circles(steps: Sequence[tuple[str, str]]) -> bool:
    """Tell whether there is any circle, which is found much faster than which one (Kahn 1962)."""
    onward: defaultdict[str, list[str]] = defaultdict(list)
    for premise, conclusion in steps:
        onward[premise].append(conclusion)
    reasons = Counter([conclusion for _, conclusion in steps])
    settled = [premise for premise in onward if premise not in reasons]
    for premise in settled:
        for conclusion in onward.get(premise, ()):
            reasons[conclusion] -= 1
            if not reasons[conclusion]:
                settled.append(conclusion)
    return any(reasons.values())


def _neighbours(argument_map: ArgumentMap, steps: Sequence[tuple[str, str]]) -> _Neighbours:
    neighbours: dict[str, list[str]] = {claim.id: [] for claim in argument_map.claims}
    for one, other in steps:
        neighbours[one].append(other)
    return neighbours


def _components(forwards: _Neighbours, backwards: _Neighbours) -> Iterator[frozenset[str]]:
    left = set(forwards)
    for root in reversed(_finishing_order(forwards)):
        if root in left:
            members = frozenset(_walk(root, backwards, left))
            left -= members
            yield members


def _finishing_order(neighbours: _Neighbours) -> list[str]:
    finished: list[str] = []
    seen: set[str] = set()
    for root in neighbours:
        trail = [(root, iter(neighbours[root]))] if root not in seen else []
        seen.add(root)
        while trail:
            node, rest = trail[-1]
            fresh = next((other for other in rest if other not in seen), None)
            if fresh is None:
                finished.append(node)
                trail.pop()
            else:
                seen.add(fresh)
                trail.append((fresh, iter(neighbours[fresh])))
    return finished


def _walk(first: str, neighbours: _Neighbours, within: Collection[str]) -> tuple[str, ...]:
    seen: dict[str, None] = {}
    waiting = [first]
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen[node] = None
            waiting.extend(other for other in reversed(neighbours[node]) if other in within)
    return tuple(seen)
