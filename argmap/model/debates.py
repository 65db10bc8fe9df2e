"""Several maps on one question, and where each author stands."""

from collections.abc import Container, Iterable, Iterator
from functools import cached_property

from attrs import field, frozen

from argmap.errors import InvalidModel, UnknownName
from argmap.model.dates import PartialDate
from argmap.model.extra import NO_EXTRA, Extra
from argmap.model.ids import check_id, check_once
from argmap.model.maps import ArgumentMap
from argmap.model.reviews import Review, repeated_reviews
from argmap.model.words import ClaimKind, Leaning, PositionStance


@frozen
class Position:
    """Where the author of one map stands on a proposition.

    Attributes:
        map: Id of the map.
        stance: Affirms, denies, qualifies, reports, or is silent.
        claim: Id of the claim of that map which takes the stance; None when silent, and
            possible for an implicit position.
        leans: The side a qualified position leans to, or None for neither.
        implicit: Whether the author takes the position without saying so.
    """

    map: str
    stance: PositionStance
    claim: str | None = None
    leans: Leaning | None = field(default=None, kw_only=True)
    implicit: bool = field(default=False, kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        silent = self.stance is PositionStance.SILENT
        if silent and self.claim is not None:
            raise InvalidModel("a silent position has no claim")
        if not silent and self.claim is None and not self.implicit:
            raise InvalidModel("a position needs a claim, unless it is implicit or silent")
        if self.leans is not None and self.stance is not PositionStance.QUALIFIES:
            raise InvalidModel("only a qualified position leans to a side")


def _by_map(positions: Iterable[Position]) -> tuple[Position, ...]:
    found: dict[str, list[Position]] = {}
    for position in positions:
        found.setdefault(position.map, []).append(position)
    return tuple([position for own in found.values() for position in own])


@frozen
class Proposition:
    """A neutral statement on which several authors take positions.

    Attributes:
        positions: In the order given, those of one map together; an author without one has not
            been looked at.
        known_from: Texts dated earlier cannot address it.
        thesis: Whether the theses of the maps themselves stand on it.
        opposite_of: Ids of propositions that cannot be true together with it.

    Raises:
        InvalidModel: It is its own opposite, or an opposite or a tag is given twice.
    """

    id: str
    text: str
    positions: tuple[Position, ...] = field(default=(), converter=_by_map)
    kind: ClaimKind | None = field(default=None, kw_only=True)
    known_from: PartialDate | None = field(default=None, kw_only=True)
    thesis: bool = field(default=False, kw_only=True)
    opposite_of: tuple[str, ...] = field(default=(), kw_only=True)
    tags: tuple[str, ...] = field(default=(), kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_id(self.id)
        check_once("tag", self.tags)
        check_once("opposite", self.opposite_of)
        if self.id in self.opposite_of:
            raise InvalidModel(f"the proposition {self.id!r} cannot be its own opposite")

    def is_later_than(self, argument_map: ArgumentMap) -> bool:
        """Tell whether a map's text appeared before the proposition could be discussed.

        Dates are taken at their word; without both it is not told.
        """
        published = argument_map.published
        if published is None or self.known_from is None:
            return False
        return published.is_before(self.known_from)

    def positions_of(self, map_id: str) -> tuple[Position, ...]:
        """Return the positions of one map; none when nobody has looked."""
        return tuple(position for position in self.positions if position.map == map_id)


@frozen
class EvidenceUse:
    """The claims by which one map uses an event, document or figure."""

    map: str
    claims: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        check_once("claim", self.claims)


@frozen
class EvidenceEntry:
    """An event, document or figure that several authors use."""

    id: str
    text: str
    uses: tuple[EvidenceUse, ...] = ()
    tags: tuple[str, ...] = field(default=(), kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_id(self.id)
        check_once("tag", self.tags)
        check_once("map", [use.map for use in self.uses])


@frozen
class Debate:
    """Several maps on one question, with propositions that make them comparable.

    A debate that exists is whole: ids are unique, and every position and use names a claim
    of one of its maps.

    Attributes:
        reviewed: What a person has judged of claims that look alike; no pair stands here twice.

    Raises:
        InvalidModel: An id is used twice or a reference names nothing.
    """

    id: str
    question: str
    maps: tuple[ArgumentMap, ...] = field(kw_only=True)
    propositions: tuple[Proposition, ...] = field(default=(), kw_only=True)
    evidence: tuple[EvidenceEntry, ...] = field(default=(), kw_only=True)
    reviewed: tuple[Review, ...] = field(default=(), kw_only=True)
    title: str | None = field(default=None, kw_only=True)
    tags: tuple[str, ...] = field(default=(), kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_id(self.id)
        check_once("tag", self.tags)
        fault = next(self._faults(), None)
        if fault is not None:
            raise InvalidModel(f"debate {self.id!r}: {fault}")

    def _faults(self) -> Iterator[str]:
        yield from _repeated("map", [argument_map.id for argument_map in self.maps])
        names = [proposition.id for proposition in self.propositions]
        names += [entry.id for entry in self.evidence]
        yield from _repeated("id", names)
        known = {proposition.id for proposition in self.propositions}
        for proposition in self.propositions:
            yield from (
                f"no proposition named {name!r}"
                for name in proposition.opposite_of
                if name not in known
            )
            for position in proposition.positions:
                claims = () if position.claim is None else (position.claim,)
                yield from self._dangling(position.map, claims)
        for entry in self.evidence:
            for use in entry.uses:
                yield from self._dangling(use.map, use.claims)
        yield from self._faults_of_reviews(known)

    def _faults_of_reviews(self, known: Container[str]) -> Iterator[str]:
        for review in self.reviewed:
            for one in review.claims:
                yield from self._dangling(one.map, (one.claim,))
            if review.proposition is not None and review.proposition not in known:
                yield f"no proposition named {review.proposition!r}"
        for review in repeated_reviews(self.reviewed):
            names = [*map(str, review.claims), *filter(None, [review.proposition])]
            yield f"{' and '.join(names)} are reviewed twice"

    def _dangling(self, map_id: str, claims: tuple[str, ...]) -> Iterator[str]:
        argument_map = self._maps_by_id.get(map_id)
        if argument_map is None:
            yield f"no map named {map_id!r}"
            return
        known = {claim.id for claim in argument_map.claims}
        yield from (f"map {map_id!r} has no claim {name!r}" for name in claims if name not in known)

    @cached_property
    def _maps_by_id(self) -> dict[str, ArgumentMap]:
        return {argument_map.id: argument_map for argument_map in self.maps}

    @cached_property
    def _propositions_by_id(self) -> dict[str, Proposition]:
        return {proposition.id: proposition for proposition in self.propositions}

    def proposition(self, name: str) -> Proposition:
        """Return the proposition with the id *name*.

        Raises:
            UnknownName: The debate has no such proposition.
        """
        try:
            return self._propositions_by_id[name]
        except KeyError:
            raise UnknownName(f"debate {self.id!r} has no proposition {name!r}") from None

    def map(self, name: str) -> ArgumentMap:
        """Return the map with the id *name*.

        Raises:
            UnknownName: The debate has no such map.
        """
        try:
            return self._maps_by_id[name]
        except KeyError:
            known = ", ".join(self._maps_by_id)
            raise UnknownName(
                f"debate {self.id!r} has no map {name!r}; its maps: {known}"
            ) from None


def _repeated(what: str, names: list[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield f"the {what} {name!r} is used twice"
        seen.add(name)
