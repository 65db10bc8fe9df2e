"""A person's verdict on a suggestion, and the debate that it makes."""

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from argmap.comparison.suggesting.drafts import medoid
from argmap.comparison.suggesting.naming import Named, named_in
from argmap.comparison.suggesting.unaligned import Unaligned
from argmap.errors import BadVerdict
from argmap.model import (
    ID_FORM,
    ID_PATTERN,
    Claim,
    ClaimKind,
    Debate,
    MapClaim,
    Position,
    PositionStance,
    Proposition,
    Review,
    Verdict,
)


@frozen
class NewPosition:
    """A position for a proposition that is there."""

    proposition: str
    position: Position


@frozen
class Decision:
    """What a verdict adds to a debate.

    Attributes:
        added: A verdict to remember, a new proposition, or a position; None where the debate
            says so already.
        debate: The debate with it.
    """

    added: Review | Proposition | NewPosition | None
    debate: Debate


def reject(debate: Debate, names: Sequence[str]) -> Decision:
    """Return a debate that remembers two things to be different.

    Args:
        debate: The debate.
        names: Two claims as ``map:claim``, or such a claim and the id of a proposition.

    Raises:
        UnknownName: A name names nothing.
        BadVerdict: The debate says already that they are not different, or they are not two
            claims of different maps or a claim and a proposition.
    """
    claims, against = _subjects(debate, names)
    review = Review(claims, Verdict.DIFFERENT, proposition=against)
    earlier = _earlier(debate, review)
    if earlier is not None:
        if earlier.verdict is Verdict.DIFFERENT:
            return Decision(None, debate)
        raise BadVerdict(
            f"{_both(names)} are reviewed as {earlier.verdict}: change that under `reviewed`"
        )
    together = _together(debate, claims, against)
    if together is not None:
        raise BadVerdict(
            f"{_both(names)} stand together on `{together}`: take one out of its positions first"
        )
    return Decision(review, evolve(debate, reviewed=(*debate.reviewed, review)))


def accept(
    debate: Debate, names: Sequence[str], *, name: str | None = None, opposite: bool = False
) -> Decision:
    """Return a debate in which claims stand on one proposition.

    Claims alone make a new proposition, with the words of the one that is most like the others
    (of two: the first). A claim and a proposition make a position.

    Args:
        debate: The debate.
        names: Claims of different maps as ``map:claim``, or one claim and a proposition's id.
        name: The id of the new proposition; by default that of one of the claims.
        opposite: Whether the second claim denies what the first says, or the claim denies
            the proposition.

    Raises:
        UnknownName: A name names nothing.
        BadVerdict: The debate would not be sound, or has them down as different.
    """
    claims, against = _subjects(debate, names, several=True)
    for one in claims:
        _require_own(debate, one)
    _require_no_verdict(debate, claims, against)
    if against is not None:
        return _new_position(debate, claims[0], against, name=name, opposite=opposite)
    if opposite and len(claims) > 2:
        raise BadVerdict("of three claims and more, --opposite does not say which deny: name two")
    together = _together(debate, claims, None)
    if together is not None:
        raise BadVerdict(f"{_both(names)} stand together on `{together}` already")
    first = claims[0] if len(claims) == 2 else medoid(claims, Unaligned(debate))
    positions = tuple(
        _position(one, denies=opposite and number > 0) for number, one in enumerate(claims)
    )
    text = _claim(debate, first).text
    kind = _common_kind(_claim(debate, one) for one in claims)
    made = Proposition(_free_id(debate, claims, name), text, positions, kind=kind)
    return Decision(made, evolve(debate, propositions=(*debate.propositions, made)))


def _new_position(
    debate: Debate, claim: MapClaim, against: str, *, name: str | None, opposite: bool
) -> Decision:
    if name is not None:
        raise BadVerdict(f"`{against}` is there already: --as names a new proposition")
    proposition = debate.proposition(against)
    if proposition.positions_of(claim.map):
        raise BadVerdict(f"{claim.map} has a position on `{against}` already: change it there")
    if proposition.is_later_than(debate.map(claim.map)):
        raise BadVerdict(
            f"{claim.map} is older than `{against}`, known from {proposition.known_from}"
        )
    position = _position(claim, denies=opposite)
    grown = evolve(proposition, positions=(*proposition.positions, position))
    after = tuple(grown if one is proposition else one for one in debate.propositions)
    return Decision(NewPosition(against, position), evolve(debate, propositions=after))


def _subjects(
    debate: Debate, names: Sequence[str], *, several: bool = False
) -> tuple[tuple[MapClaim, ...], str | None]:
    """Return the claims that are named, and the proposition if one is."""
    found: list[Named] = [named_in(debate, name) for name in names]
    claims = tuple(one for one in found if isinstance(one, MapClaim))
    propositions = [one for one in found if isinstance(one, str)]
    alone = not propositions and (len(claims) == 2 or (several and len(claims) > 2))
    if not alone and (len(claims), len(propositions)) != (1, 1):
        least = "claims of different maps" if several else "two claims of different maps"
        raise BadVerdict(f"a verdict is on {least}, or on one claim and one proposition")
    maps = [one.map for one in claims]
    for one in maps:
        if maps.count(one) > 1:
            raise BadVerdict(f"a verdict is on claims of different maps, not on two of {one}")
    return claims, propositions[0] if propositions else None


def _require_own(debate: Debate, name: MapClaim) -> None:
    claim = _claim(debate, name)
    if not claim.is_own:
        whose = f" of {claim.by}" if claim.by else ""
        raise BadVerdict(
            f"{name} is a view{whose} that is only reported: its author does not hold it"
        )


def _require_no_verdict(debate: Debate, claims: Sequence[MapClaim], against: str | None) -> None:
    group = {*claims} if against is None else {*claims, against}
    for review in debate.reviewed:
        if review.verdict is Verdict.DIFFERENT and review.subjects <= group:
            names = _both([*map(str, review.claims), *filter(None, [review.proposition])])
            raise BadVerdict(f"{names} are reviewed as different: delete that under `reviewed`")


def _earlier(debate: Debate, review: Review) -> Review | None:
    return next((one for one in debate.reviewed if one.subjects == review.subjects), None)


def _together(debate: Debate, claims: Sequence[MapClaim], against: str | None) -> str | None:
    """Return the first proposition on which all of them take a position already."""
    for proposition in debate.propositions:
        taken = {MapClaim(one.map, one.claim) for one in proposition.positions if one.claim}
        if taken.issuperset(claims) and against in {None, proposition.id}:
            return proposition.id
    return None


def _free_id(debate: Debate, claims: Sequence[MapClaim], name: str | None) -> str:
    taken = {one.id for one in debate.propositions} | {one.id for one in debate.evidence}
    for wanted in [one.claim for one in claims] if name is None else [name]:
        if not ID_PATTERN.fullmatch(wanted):
            raise BadVerdict(f"`{wanted}` cannot be an id: {ID_FORM}")
        if wanted not in taken:
            return wanted
    wanted = name or claims[0].claim
    raise BadVerdict(f"the id `{wanted}` is taken in this debate: give another with --as")


def _position(name: MapClaim, *, denies: bool) -> Position:
    stance = PositionStance.DENIES if denies else PositionStance.AFFIRMS
    return Position(name.map, stance, name.claim)


def _claim(debate: Debate, name: MapClaim) -> Claim:
    return debate.map(name.map).claim(name.claim)


def _common_kind(claims: Iterable[Claim]) -> ClaimKind | None:
    kinds = {claim.kind for claim in claims if claim.kind is not None}
    return kinds.pop() if len(kinds) == 1 else None


def _both(names: Sequence[str]) -> str:
    return " and ".join(names)
