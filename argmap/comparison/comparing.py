"""Compare the maps of a debate: the one door to everything in this room."""

from collections.abc import Iterable, Iterator
from itertools import chain, combinations
from typing import TypeVar

from argmap.comparison.arguments import Argument
from argmap.comparison.camps import are_rivals, find_camps
from argmap.comparison.cited_works import find_cited_works
from argmap.comparison.common_ground import find_common_ground, find_one_sided
from argmap.comparison.comparison import Comparison, by_date
from argmap.comparison.concessions import find_concessions
from argmap.comparison.cruxes import Crux, Footing, find_cruxes
from argmap.comparison.gap_cruxes import find_gap_cruxes
from argmap.comparison.pairs import find_pair
from argmap.comparison.shared_evidence import find_shared_evidence
from argmap.comparison.shared_premises import SharedPremise, find_shared_premises
from argmap.comparison.standings import Standing, find_standing
from argmap.comparison.unanswered import (
    Debater,
    UnansweredRebuttal,
    find_own_unanswered,
    find_unanswered,
)
from argmap.model import Debate


def compare(debate: Debate, *, implicit: bool = True) -> Comparison:
    """Return where the authors of a debate agree, where they part, and on what it rests.

    Every debate can be compared; with fewer than two maps nothing stands in pairs.

    Args:
        debate: The maps, the propositions and the authors' positions.
        implicit: Whether positions count that an author takes without saying so.

    >>> from argmap.model import ArgumentMap, Claim, Position, PositionStance, Proposition, Role
    >>> okafor = ArgumentMap("okafor", claims=[Claim("buy", "Require barrels.", Role.THESIS)])
    >>> brandt = ArgumentMap("brandt", claims=[Claim("wait", "Require none.", Role.THESIS)])
    >>> require = Proposition(
    ...     "require",
    ...     "New buildings should have to collect roof water.",
    ...     (
    ...         Position("okafor", PositionStance.AFFIRMS, "buy"),
    ...         Position("brandt", PositionStance.DENIES, "wait"),
    ...     ),
    ... )
    >>> result = compare(
    ...     Debate("barrels", "Barrels?", maps=(okafor, brandt), propositions=(require,))
    ... )
    >>> result.standing("require", "brandt").word
    'denies'
    >>> [(one.proposition, one.sharp) for one in result.contradictions]
    [('require', True)]
    """
    work = _Work(debate, implicit=implicit)
    registered = (
        find_shared_evidence(entry, work.arguments, work.scored) for entry in debate.evidence
    )
    cited = find_cited_works(debate, work.arguments, work.scored)
    return Comparison(
        debate,
        work.standings,
        work.pairs,
        common_ground=_found(map(find_common_ground, work.rows.values())),
        one_sided=_found(map(find_one_sided, work.rows.values())),
        cruxes=tuple(work.cruxes()),
        shared_evidence=(*_found(registered), *cited),
        camps=find_camps(work.theses, work.rows),
        shared_premises=tuple(work.shared_premises()),
        gap_cruxes=tuple(find_gap_cruxes(work.theses, work.rows, work.arguments, work.kinds)),
        concessions=tuple(find_concessions(work.standings, work.arguments)),
        unanswered=tuple(work.unanswered()),
        implicit=implicit,
    )


T = TypeVar("T")


def _found(results: Iterable[T | None]) -> tuple[T, ...]:
    return tuple(one for one in results if one is not None)


class _Work:
    """What several of the results are made from."""

    def __init__(self, debate: Debate, *, implicit: bool) -> None:
        self.debate = debate
        self.arguments = {one.id: Argument(one) for one in by_date(debate)}
        self.rows = {
            proposition.id: tuple(
                find_standing(argument, proposition, implicit=implicit)
                for argument in self.arguments.values()
            )
            for proposition in debate.propositions
        }
        self.standings = tuple(chain.from_iterable(self.rows.values()))
        self.by_map: dict[str, dict[str, Standing]] = {name: {} for name in self.arguments}
        for one in self.standings:
            self.by_map[one.map][one.proposition] = one
        self.scored = {
            name: {key: one for key, one in row.items() if one.is_scored}
            for name, row in self.by_map.items()
        }
        self.theses = [one.id for one in debate.propositions if one.thesis]
        self.kinds = {one.id: one.kind for one in debate.propositions}
        opposites = tuple(_opposites(debate))
        self.pairs = tuple(
            find_pair((one, other), self.scored[one], self.scored[other], opposites)
            for one, other in combinations(self.arguments, 2)
        )

    def cruxes(self) -> Iterator[Crux]:
        """Yield the cruxes of every two authors."""
        footings = {name: Footing(self.arguments[name], self.scored[name]) for name in self.scored}
        for pair in self.pairs:
            first, second = (footings[name] for name in pair.maps)
            yield from find_cruxes(pair.contradictions, first, second, self.kinds)

    def shared_premises(self) -> Iterator[SharedPremise]:
        """Yield the premises that every two authors share."""
        for pair in self.pairs:
            one, other = pair.maps
            scored = (self.scored[one], self.scored[other])
            yield from find_shared_premises(
                pair.agreements,
                (self.arguments[one], self.arguments[other]),
                scored,
                rivals=are_rivals(self.theses, *scored),
            )

    def unanswered(self) -> Iterator[UnansweredRebuttal]:
        """Yield what each author leaves open, then what each passes over of the others'."""
        for argument in self.arguments.values():
            yield from find_own_unanswered(argument.map)
        debaters = {
            name: Debater(self.arguments[name], self.by_map[name]) for name in self.arguments
        }
        clashes = (clash for pair in self.pairs for clash in pair.contradictions)
        yield from find_unanswered(clashes, debaters)


def _opposites(debate: Debate) -> Iterator[tuple[str, str]]:
    """Yield every pair of declared opposites in both orders, in the order of the debate."""
    place = {one.id: number for number, one in enumerate(debate.propositions)}
    declared = {(one.id, other) for one in debate.propositions for other in one.opposite_of}
    both = declared | {(other, one) for one, other in declared}
    yield from sorted(both, key=lambda pair: (place[pair[0]], place[pair[1]]))
