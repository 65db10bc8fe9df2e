"""The contradictions on which both theses rest, and beneath which the authors agree."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import Factory, field, frozen

from argmap.analysis import Sign
from argmap.comparison.arguments import Argument
from argmap.comparison.relations import Contradiction
from argmap.comparison.standings import Standing
from argmap.model import ClaimKind


@frozen
class Crux:
    """A contradiction that bears on both theses and goes back to no deeper one.

    Each author's claim on it speaks for that author's thesis along the path given, through
    inferences the author draws or concedes. No other proposition on which the two clash lies
    beneath it: one whose claims, in both maps, every path of own support to the claims of this
    one must pass. Where both claims are the theses, the clash is the disagreement to be
    explained and no crux.

    After the double crux of the Center for Applied Rationality and the sustaining role of
    claims in the theory of dialectical structures (Betz 2013).

    Attributes:
        proposition: Id of the proposition on which the first author stands.
        maps: Ids of the two maps.
        kind: What sort of statement it is about, which decides what would settle it; None when
            that is not known, or opposites differ in it.
        paths: For each author, the claims from the one on the proposition up to the thesis.
        opposite: Id of the proposition on which the second author stands, when it is another.
    """

    proposition: str
    maps: tuple[str, str]
    kind: ClaimKind | None
    paths: tuple[tuple[str, ...], tuple[str, ...]]
    opposite: str | None = field(default=None, kw_only=True)


@frozen(eq=False)
class Footing:
    """One author's claims on propositions: how they reach the thesis, what lies beneath them."""

    argument: Argument
    standings: Mapping[str, Standing]
    _paths: dict[str, tuple[str, ...]] = field(default=Factory(dict), init=False, repr=False)
    _lower: dict[str, frozenset[str]] = field(default=Factory(dict), init=False, repr=False)

    def path(self, proposition: str) -> tuple[str, ...]:
        """Return the path to the thesis from the nearest claim that speaks for it, or ()."""
        if proposition not in self._paths:
            paths = self.argument.paths_to_thesis
            speaking = (
                paths.path(claim)
                for claim in self.standings[proposition].claims
                if Sign.FOR in paths.signs(claim)
            )
            self._paths[proposition] = next(speaking, ())
        return self._paths[proposition]

    def beneath(self, proposition: str) -> frozenset[str]:
        """Return the propositions that all support of its claim on *proposition* runs through."""
        if proposition not in self._lower:
            below = self.argument.bottlenecks_below(self.path(proposition)[0])
            self._lower[proposition] = frozenset().union(
                *(self._propositions_by_claim.get(claim, ()) for claim in below)
            )
        return self._lower[proposition]

    @cached_property
    def _propositions_by_claim(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for name, standing in self.standings.items():
            for claim in standing.claims:
                found[claim].append(name)
        return dict(found)


def find_cruxes(
    contradictions: Sequence[Contradiction],
    first: Footing,
    second: Footing,
    kinds: Mapping[str, ClaimKind | None],
) -> tuple[Crux, ...]:
    """Return the cruxes among the contradictions of two authors, in their order.

    Declared opposites count like any contradiction, each author's claim on their own
    proposition: they can be a crux and can lie beneath one.

    Args:
        contradictions: All contradictions of the two authors.
        first: The author who comes first in each of them.
        second: The other author.
        kinds: The kind of each proposition.
    """
    partners: defaultdict[str, set[str]] = defaultdict(set)
    for contradiction in contradictions:
        here, there = contradiction.propositions
        partners[here].add(there)
    return tuple(
        Crux(one.proposition, one.maps, _kind(one, kinds), paths, opposite=one.opposite)
        for one in contradictions
        if (paths := _paths(one, first, second)) is not None
        and not _goes_deeper(one, first, second, partners)
    )


def _paths(
    contradiction: Contradiction, first: Footing, second: Footing
) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    here, there = contradiction.propositions
    paths = (first.path(here), second.path(there))
    are_theses = all(len(path) == 1 for path in paths)
    return paths if all(paths) and not are_theses else None


def _goes_deeper(
    contradiction: Contradiction,
    first: Footing,
    second: Footing,
    partners: Mapping[str, set[str]],
) -> bool:
    here, there = contradiction.propositions
    beneath_there = second.beneath(there)
    return any(
        (deeper_there, deeper_here) != (there, here)
        for deeper_here in first.beneath(here) & partners.keys()
        for deeper_there in partners[deeper_here] & beneath_there
    )


def _kind(contradiction: Contradiction, kinds: Mapping[str, ClaimKind | None]) -> ClaimKind | None:
    found = {kind for name in contradiction.propositions if (kind := kinds[name]) is not None}
    return found.pop() if len(found) == 1 else None
