"""The thesis should not stand or fall with one other claim.

When every path of the author's own support runs through one claim, whoever doubts that
claim need look no further: all that lies below it no longer reaches the thesis. That may be
how the author argues. It may also be that a second reason, or a premise that works together
with this one, was left out of the map. The rule speaks once, of the claim nearest the
grounds, and only where four or more claims support the thesis.

    # reported                              # accepted
    premises:                               premises:
      floods: {text: …, supports: require}    floods: {text: …}
    evidence:                                 duty: {text: …, implicit: true}
      traced: {text: …, supports: floods}   evidence:
      film: {text: …, supports: floods}       traced: {text: …, supports: floods}
      survey: {text: …, supports: floods}     film: {text: …, supports: floods}
                                              survey: {text: …, supports: floods}
                                            inferences:
                                              main: floods + duty -> require
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from argmap.analysis import nearest_bottlenecks, own_inferences
from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, Relation

NAME = "single-point-of-failure"

_FEWEST = 4
_Premises = Mapping[str, Sequence[str]]
"""For each claim with own support, the claims from which it follows in one step."""


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report the lowest claim through which all own support of the thesis runs."""
    thesis = argument_map.thesis.id
    premises = _own_premises(argument_map)
    if thesis not in premises or _has_two_ways_down(thesis, premises):
        return
    count = _count_below(thesis, premises)
    if count < _FEWEST:
        return
    waist = _lowest(nearest_bottlenecks(argument_map), thesis)
    if waist is not None:
        yield Finding(
            ("claims", waist),
            f"the thesis {thesis!r} stands or falls with the claim {waist!r}: "
            f"all its support, {count} claims, runs through this one",
            "add a reason that does without it, or the premise that works together with it",
            related=(("the thesis", ("claims", thesis)),),
        )


def _own_premises(argument_map: ArgumentMap) -> _Premises:
    premises: defaultdict[str, list[str]] = defaultdict(list)
    for inference in own_inferences(argument_map):
        if inference.relation is Relation.SUPPORTS:
            premises[inference.conclusion].extend(inference.premises)
    return dict(premises)


def _count_below(thesis: str, premises: _Premises) -> int:
    found = {thesis}
    waiting = [thesis]
    while waiting:
        fresh = {one for one in premises.get(waiting.pop(), ()) if one not in found}
        found |= fresh
        waiting.extend(fresh)
    return len(found) - 1


def _has_two_ways_down(thesis: str, premises: _Premises) -> bool:
    """Tell of most maps, at little cost, that two paths to the thesis share no claim."""
    direct = premises[thesis]
    one, other = (_way_down(premise, premises) for premise in (direct[0], direct[-1]))
    return bool(one) and bool(other) and one.isdisjoint(other)


def _way_down(start: str, premises: _Premises) -> set[str]:
    """Return the claims on one path from a ground to *start*; none when it runs in a circle."""
    way: set[str] = set()
    current = start
    while current not in way:
        way.add(current)
        if current not in premises:
            return way
        current = premises[current][0]
    return set()


def _lowest(below: Mapping[str, str | None], thesis: str) -> str | None:
    lowest, following = None, below.get(thesis)
    while following is not None:
        lowest, following = following, below[following]
    return lowest
