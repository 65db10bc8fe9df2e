"""Which claims of a map a summary shows, and how many others each of them stands for."""

from collections import Counter, defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from argmap.analysis.bearings import bearings
from argmap.model import ArgumentMap, Inference, Relation

_Reasons = Mapping[str, Sequence[Inference]]


@frozen
class Fold:
    """What of a map is shown, and what stands for the rest.

    Every claim is shown, counted once in ``below``, or apart.

    Attributes:
        claims: Ids of the claims that are shown, in the order of the map.
        inferences: Ids of the inferences that are shown: all their premises are, and what they
            bear on.
        below: How many hidden claims a shown one stands for; each counts where it is nearest.
        steps: How many hidden inferences bear on a shown claim that stands for no hidden one:
            their premises are counted at other claims.
        apart: Ids of hidden claims that lead to no shown one.
        above: Ids of shown claims that only show the way to the thesis.
        gap: How many claims in the middle of that way are hidden, because it is too long.
    """

    claims: tuple[str, ...]
    inferences: tuple[str, ...]
    below: Mapping[str, int]
    steps: Mapping[str, int]
    apart: tuple[str, ...]
    above: tuple[str, ...] = ()
    gap: int = 0


def fold(
    argument_map: ArgumentMap,
    *,
    focus: str | None = None,
    depth: int | None = None,
    most: int | None = None,
) -> Fold:
    """Return which claims are shown of a map, from its thesis or from one claim down.

    A claim is shown with everything that bears on it directly, or folded: then it stands for all
    that leads to it. What is nearest is shown first. Only where the first claim has more reasons
    than may be shown does it stand for some of them. Claims that do not lead there are apart,
    unless nothing at all needs to be hidden.

    Args:
        argument_map: The map.
        focus: Id of the claim from which to go down; shown are also the claims on a shortest way
            from it to the thesis, which stand for the rest. None for the thesis.
        depth: How many inferences to go down, from 1; None for all.
        most: How many claims to show at most; None for any number. At most half of them show the
            way to the thesis, besides the premises without which a step on it cannot be drawn.

    Raises:
        UnknownName: There is no such claim.

    >>> from argmap.model import Claim, Role
    >>> claims = [Claim("t", "Thesis.", Role.THESIS)]
    >>> claims += [Claim(name, name, Role.PREMISE) for name in ("a", "b", "c")]
    >>> steps = [("a", "t"), ("b", "a"), ("c", "b")]
    >>> inferences = [Inference((one,), Relation.SUPPORTS, other) for one, other in steps]
    >>> chain = ArgumentMap("m", claims=claims, inferences=inferences)
    >>> fold(chain, depth=1).below
    {'a': 2}
    """
    size = len(argument_map.claims)
    if focus is None and depth is None and (most is None or size <= most):
        return _hiding(argument_map, dict.fromkeys(one.id for one in argument_map.claims), {})
    top = argument_map.thesis.id if focus is None else argument_map.claim(focus).id
    reasons = _reasons(argument_map)
    whole_way = list(_way_up(argument_map, top, reasons))
    way = whole_way if most is None else [*whole_way[:-1][: max(1, most // 2)], whole_way[-1]]
    shown = dict.fromkeys([*(claim for claim, _ in way), *_beside(argument_map, way)])
    growth = _Growth(argument_map, reasons, shown, size if most is None else max(most, len(shown)))
    above = {claim for claim, _ in way if claim != top}
    below = growth.go_down(top, above, size if depth is None else depth)
    found = _hiding(argument_map, shown, reasons)
    above_it = tuple(claim for claim in found.claims if claim not in below)
    return evolve(found, above=above_it, gap=len(whole_way) - len(way))


def _reasons(argument_map: ArgumentMap) -> _Reasons:
    """Return the inferences that finally bear on each claim, in the order of the map."""
    found: defaultdict[str, list[Inference]] = defaultdict(list)
    for bearing in bearings(argument_map):
        found[bearing.claim].append(bearing.inference)
    return found


def _way_up(
    argument_map: ArgumentMap, top: str, reasons: _Reasons
) -> Iterator[tuple[str, Inference | None]]:
    """Yield the claims on a shortest way to the thesis, each with its step on that way.

    Where there is no way, it is the claim and the thesis, without a step between.
    """
    thesis = argument_map.thesis.id
    onward: dict[str, tuple[str, Inference] | None] = {thesis: None}
    waiting = deque(onward)
    while waiting and top not in onward:
        conclusion = waiting.popleft()
        for inference in reasons.get(conclusion, ()):
            for premise in inference.premises:
                if premise not in onward:
                    onward[premise] = conclusion, inference
                    waiting.append(premise)
    claim = top
    while (step := onward.get(claim)) is not None:
        yield claim, step[1]
        claim = step[0]
    if claim != thesis:
        yield claim, None
    yield thesis, None


def _beside(
    argument_map: ArgumentMap, way: Iterable[tuple[str, Inference | None]]
) -> Iterator[str]:
    """Yield the claims without which a step on the way could not be drawn."""
    for _, inference in way:
        if inference is not None:
            yield from _needed(argument_map, inference)


def _needed(argument_map: ArgumentMap, inference: Inference) -> Iterator[str]:
    """Yield the premises of an inference, and of those that it undercuts."""
    yield from inference.premises
    while inference.relation is Relation.UNDERCUTS:
        inference = argument_map.inference(inference.conclusion)
        yield from inference.premises


@frozen
class _Growth:
    """A summary that grows from one claim down.

    Attributes:
        argument_map: The map.
        reasons: The inferences that bear on each claim.
        shown: The claims that are shown, as the keys of a dict, which keeps their order.
        most: How many may be shown.
    """

    argument_map: ArgumentMap
    reasons: _Reasons
    shown: dict[str, None]
    most: int

    def go_down(self, top: str, above: Collection[str], depth: int) -> set[str]:
        """Show what bears on *top*, then what bears on that, as far as depth and room allow.

        Returns:
            The claims met on the way down, without those *above*.
        """
        levels = {top: 0}
        waiting = deque([top])
        while waiting:
            claim = waiting.popleft()
            if levels[claim] == depth or not self._unfolds(claim, top):
                continue
            for premise in _premises(self.reasons.get(claim, ())):
                if premise in self.shown and premise not in levels and premise not in above:
                    levels[premise] = levels[claim] + 1
                    waiting.append(premise)
        return set(levels)

    def _unfolds(self, claim: str, top: str) -> bool:
        """Show all that bears on a claim, or what there is room for if it is the first."""
        reasons = self.reasons.get(claim, ())
        whole = self._shows(_premises(reasons))
        if not whole and claim == top:
            for inference in reasons:
                self._shows(_needed(self.argument_map, inference))
        return whole or claim == top

    def _shows(self, claims: Iterable[str]) -> bool:
        fresh = dict.fromkeys(claim for claim in claims if claim not in self.shown)
        fits = len(self.shown) + len(fresh) <= self.most
        if fits:
            self.shown.update(fresh)
        return fits


def _premises(inferences: Iterable[Inference]) -> Iterator[str]:
    for inference in inferences:
        yield from inference.premises


def _hiding(argument_map: ArgumentMap, shown: Mapping[str, None], reasons: _Reasons) -> Fold:
    """Return the fold that shows some claims: what is drawn between them, and what they hide."""
    drawn = _drawn(argument_map, shown)
    homes = _homes(shown, reasons)
    below = Counter(homes.values())
    steps = Counter(
        claim
        for claim in shown
        for inference in reasons.get(claim, ())
        if inference.id not in drawn and claim not in below
    )
    ids = [claim.id for claim in argument_map.claims]
    return Fold(
        tuple(claim for claim in ids if claim in shown),
        tuple(inference.id for inference in argument_map.inferences if inference.id in drawn),
        {claim: below[claim] for claim in ids if claim in below},
        {claim: steps[claim] for claim in ids if claim in steps},
        tuple(claim for claim in ids if claim not in shown and claim not in homes),
    )


def _homes(shown: Iterable[str], reasons: _Reasons) -> dict[str, str]:
    """Return, for each hidden claim that leads to a shown one, the nearest of these."""
    homes = {claim: claim for claim in shown}
    waiting = deque(homes)
    while waiting:
        conclusion = waiting.popleft()
        for premise in _premises(reasons.get(conclusion, ())):
            if premise not in homes:
                homes[premise] = homes[conclusion]
                waiting.append(premise)
    return {claim: home for claim, home in homes.items() if claim not in shown}


def _drawn(argument_map: ArgumentMap, shown: Mapping[str, None]) -> set[str]:
    """Return the inferences whose premises are all shown, and what they bear on, too."""
    undercutters: defaultdict[str, list[str]] = defaultdict(list)
    drawn: set[str] = set()
    gone: list[str] = []
    for inference in argument_map.inferences:
        undercuts = inference.relation is Relation.UNDERCUTS
        if undercuts:
            undercutters[inference.conclusion].append(inference.id)
        bears = undercuts or inference.conclusion in shown
        if bears and all(premise in shown for premise in inference.premises):
            drawn.add(inference.id)
        else:
            gone.append(inference.id)
    while gone:
        for undercutter in undercutters[gone.pop()]:
            if undercutter in drawn:
                drawn.discard(undercutter)
                gone.append(undercutter)
    return drawn
