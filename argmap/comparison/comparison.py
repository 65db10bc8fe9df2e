"""All that a comparison of several maps finds, and where to look it up."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import cached_property

from attrs import field, frozen

from argmap.comparison.camps import Camp
from argmap.comparison.common_ground import CommonGround, OneSided
from argmap.comparison.concessions import Concession
from argmap.comparison.cruxes import Crux
from argmap.comparison.evidence import SharedEvidence
from argmap.comparison.gap_cruxes import GapCrux
from argmap.comparison.pairs import Pair
from argmap.comparison.relations import Agreement, Contradiction, Tension
from argmap.comparison.resting import Basis, Lookup, Result
from argmap.comparison.shared_premises import SharedPremise
from argmap.comparison.standings import Standing
from argmap.comparison.unanswered import UnansweredRebuttal
from argmap.errors import UnknownName
from argmap.model import ArgumentMap, Debate


@frozen(repr=False)
class Comparison:
    """Where the authors of a debate agree, where they part, and on what it rests.

    Maps stand by date wherever there are several, so that in a pair the older text comes
    first; propositions stand in the order of the debate. Reordering the debate's maps,
    propositions or positions changes the order of results and nothing else.

    Attributes:
        debate: What was compared.
        standings: One for each proposition and map.
        pairs: One for every two maps.
        common_ground: Propositions on which everyone who speaks to them leans to one side.
        one_sided: Propositions that a single author addresses.
        cruxes: Contradictions on which both theses rest, for every two maps.
        shared_evidence: Evidence that at least two authors use.
        camps: Who leans to which side of the question, and what each camp holds in common.
        shared_premises: Agreements that reach both theses, for every two maps.
        gap_cruxes: What one author's whole case runs through and another is silent on.
        concessions: Sides that authors take against their own theses.
        unanswered: Attacks that authors leave without an answer.
        implicit: Whether positions count that an author takes without saying so.
    """

    debate: Debate
    standings: tuple[Standing, ...] = field(repr=False)
    pairs: tuple[Pair, ...] = field(repr=False)
    common_ground: tuple[CommonGround, ...] = ()
    one_sided: tuple[OneSided, ...] = ()
    cruxes: tuple[Crux, ...] = ()
    shared_evidence: tuple[SharedEvidence, ...] = ()
    camps: tuple[Camp, ...] = ()
    shared_premises: tuple[SharedPremise, ...] = ()
    gap_cruxes: tuple[GapCrux, ...] = ()
    concessions: tuple[Concession, ...] = ()
    unanswered: tuple[UnansweredRebuttal, ...] = ()
    implicit: bool = field(default=True, kw_only=True)

    def __repr__(self) -> str:
        authors, propositions = len(self.debate.maps), len(self.debate.propositions)
        return f"<Comparison of {self.debate.id!r}: authors {authors}, propositions {propositions}>"

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """The agreements of every two authors."""
        return tuple(found for pair in self.pairs for found in pair.agreements)

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """The contradictions of every two authors."""
        return tuple(found for pair in self.pairs for found in pair.contradictions)

    @property
    def tensions(self) -> tuple[Tension, ...]:
        """The tensions of every two authors."""
        return tuple(found for pair in self.pairs for found in pair.tensions)

    def standing(self, proposition_id: str, map_id: str) -> Standing:
        """Return where the author of a map stands on a proposition.

        Raises:
            UnknownName: The debate has no such proposition or no such map.
        """
        try:
            return self._standings[proposition_id, map_id]
        except KeyError:
            self.debate.map(map_id)
            self.debate.proposition(proposition_id)
            raise

    def pair(self, one: str, other: str) -> Pair:
        """Return what two maps make of each other, whichever is named first.

        Raises:
            UnknownName: The debate has no such maps, or they are the same.
        """
        try:
            return self._pairs[frozenset((one, other))]
        except KeyError:
            for map_id in (one, other):
                self.debate.map(map_id)
            raise UnknownName(f"map {one!r} is not compared with itself") from None

    def rests_on(self, result: Result) -> tuple[Basis, ...]:
        """Return the claims on which a result rests, with the places in the texts.

        Any result will do: a position, a pair, a crux, what authors make of evidence. The
        claims stand in the order of the result's maps and paths, each once.

        Args:
            result: What this comparison has found.

        Raises:
            TypeError: *result* is nothing that a comparison finds.
            UnknownName: It is of another comparison.

        >>> from argmap.comparison import compare
        >>> from argmap.model import (
        ...     ArgumentMap, Citation, Claim, Debate, Locator,
        ...     Position, PositionStance, Proposition, Unit,
        ... )
        >>> place = Citation(locators=[Locator(Unit.PARAGRAPH, "3")])
        >>> buy = Claim("buy", "Require barrels.", "thesis", citations=[place])
        >>> okafor = ArgumentMap("okafor", claims=[buy])
        >>> affirms = Position("okafor", PositionStance.AFFIRMS, "buy")
        >>> take = Proposition("take", "Take it.", (affirms,))
        >>> found = compare(Debate("barrels", "Barrels?", maps=[okafor], propositions=[take]))
        >>> for one in found.rests_on(found.one_sided[0]):
        ...     print(one.map, one.claim.id, *one.citations)
        okafor buy ¶3
        """
        return Lookup(self.debate, self.standing, self.shared_evidence).bases(result)

    @cached_property
    def closest(self) -> tuple[Pair, ...]:
        """The pairs with the highest agreement rate, among those that may show one.

        None when fewer than two pairs may, or when all have the same rate.
        """
        return self._pairs_with(max)

    @cached_property
    def furthest(self) -> tuple[Pair, ...]:
        """The pairs with the lowest agreement rate, among those that may show one.

        None when fewer than two pairs may, or when all have the same rate.
        """
        return self._pairs_with(min)

    def _pairs_with(self, extreme: Callable[[Iterable[float]], float]) -> tuple[Pair, ...]:
        rates = {pair.maps: pair.rate for pair in self.pairs if pair.may_show_rate}
        known = [rate for rate in rates.values() if rate is not None]
        if len(set(known)) < 2:
            return ()
        return tuple(pair for pair in self.pairs if rates.get(pair.maps) == extreme(known))

    @cached_property
    def maps_by_date(self) -> tuple[ArgumentMap, ...]:
        """The maps from the oldest text to the newest, undated ones last."""
        return by_date(self.debate)

    @cached_property
    def propositions_by_contest(self) -> tuple[str, ...]:
        """Ids of the propositions, the contested first.

        Contradicted propositions come first, then those in tension, agreed, addressed by one
        author, and by none.
        """
        ranks = (
            {name for found in self.contradictions for name in found.propositions},
            {found.proposition for found in self.tensions},
            {found.proposition for found in self.agreements},
            {found.proposition for found in self.one_sided},
        )
        names = [proposition.id for proposition in self.debate.propositions]

        def rank(name: str) -> int:
            return next((place for place, held in enumerate(ranks) if name in held), len(ranks))

        return tuple(sorted(names, key=rank))

    @cached_property
    def _standings(self) -> dict[tuple[str, str], Standing]:
        return {(found.proposition, found.map): found for found in self.standings}

    @cached_property
    def _pairs(self) -> dict[frozenset[str], Pair]:
        return {frozenset(found.maps): found for found in self.pairs}


def by_date(debate: Debate) -> tuple[ArgumentMap, ...]:
    """Return the maps from the oldest text to the newest, undated ones last.

    Dates are compared by the first day they can mean; equal ones keep the debate's order.
    """

    def key(argument_map: ArgumentMap) -> date:
        return argument_map.published.first_day if argument_map.published else date.max

    return tuple(sorted(debate.maps, key=key))
