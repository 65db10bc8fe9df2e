"""Two authors: what they agree on, where they clash, and how often."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from argmap.analysis import Sign
from argmap.comparison.relations import Agreement, Contradiction, Tension
from argmap.comparison.standings import Standing

_ENOUGH = 5


@frozen
class Pair:
    """Two authors and every proposition on which they can be compared.

    Congruence, conflict and their difference are those of Discourse Network Analysis (Leifeld
    2017). Propositions that only one of them addresses enter nothing; declared opposites
    enter the contradictions, but neither *n* nor the rate.

    Attributes:
        maps: Ids of the two maps.
        agreements: Propositions on which they lean to one side.
        contradictions: Propositions, or declared opposites, on which they clash.
        tensions: Propositions that both address and at least one without leaning.
        gaps: How far their scores differ, from 0 to 2, on each proposition both address.
    """

    maps: tuple[str, str]
    agreements: tuple[Agreement, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    tensions: tuple[Tension, ...] = ()
    gaps: tuple[float, ...] = ()

    @property
    def n(self) -> int:
        """Number of propositions that both address."""
        return len(self.gaps)

    @property
    def rate(self) -> float | None:
        """Agreement rate: one minus half the mean difference of scores, or None without any.

        A rate says nothing without its *n*, and little below five: see `may_show_rate`.

        >>> Pair(("brandt-2023", "okafor-2024"), gaps=(0.0, 2.0, 0.5, 0.5)).rate
        0.625
        """
        return 1 - sum(self.gaps) / self.n / 2 if self.gaps else None

    @property
    def may_show_rate(self) -> bool:
        """Whether both address at least five propositions; below that, show counts only."""
        return self.n >= _ENOUGH

    @property
    def congruence(self) -> int:
        """Number of agreements."""
        return len(self.agreements)

    @property
    def conflict(self) -> int:
        """Number of contradictions, those by declared opposites included."""
        return len(self.contradictions)

    @property
    def subtract(self) -> int:
        """Agreements minus contradictions."""
        return self.congruence - self.conflict


def find_pair(
    maps: tuple[str, str],
    first: Mapping[str, Standing],
    second: Mapping[str, Standing],
    opposites: Iterable[tuple[str, str]],
) -> Pair:
    """Return what two authors make of the propositions, in the order of *first*.

    Args:
        maps: Ids of the two maps.
        first: Scored standings of the one author, by proposition.
        second: Scored standings of the other author, by proposition.
        opposites: Pairs of opposites, each in both orders.
    """
    shared = [(one, second[name]) for name, one in first.items() if name in second]
    return Pair(
        maps,
        tuple(_agreement(one, other) for one, other in shared if _agree(one, other)),
        (
            *(_contradiction(one, other) for one, other in shared if _contradict(one, other)),
            *_clashes_of_opposites(first, second, opposites),
        ),
        tuple(
            Tension(one.proposition, maps, claims=(one.claims, other.claims))
            for one, other in shared
            if one.side is None or other.side is None
        ),
        tuple(_gap(one, other) for one, other in shared),
    )


def _agree(one: Standing, other: Standing) -> bool:
    return one.side is not None and one.side is other.side


def _contradict(one: Standing, other: Standing) -> bool:
    return None not in {one.side, other.side} and one.side is not other.side


def _gap(one: Standing, other: Standing) -> float:
    return abs((one.score or 0.0) - (other.score or 0.0))


def _is_firm(one: Standing, other: Standing) -> bool:
    return abs(one.score or 0.0) == abs(other.score or 0.0) == 1


def _agreement(one: Standing, other: Standing) -> Agreement:
    return Agreement(
        one.proposition,
        (one.map, other.map),
        _is_firm(one, other),
        claims=(one.claims, other.claims),
    )


def _contradiction(one: Standing, other: Standing) -> Contradiction:
    return Contradiction(
        one.proposition,
        (one.map, other.map),
        _is_firm(one, other),
        opposite=None if one.proposition == other.proposition else other.proposition,
        claims=(one.claims, other.claims),
    )


def _clashes_of_opposites(
    first: Mapping[str, Standing],
    second: Mapping[str, Standing],
    opposites: Iterable[tuple[str, str]],
) -> Iterator[Contradiction]:
    for here, there in opposites:
        one, other = first.get(here), second.get(there)
        if one is None or other is None or not one.side is other.side is Sign.FOR:
            continue
        if not _leans(first.get(there)) and not _leans(second.get(here)):
            yield _contradiction(one, other)


def _leans(standing: Standing | None) -> bool:
    return standing is not None and standing.side is not None
