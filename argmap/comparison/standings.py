"""Where each author stands on each proposition, with a score or the reason for none."""

from collections.abc import Iterable
from enum import StrEnum

from attrs import field, frozen

from argmap.analysis import Sign
from argmap.comparison.arguments import Argument
from argmap.model import ArgumentMap, Leaning, Position, PositionStance, Proposition


class Reason(StrEnum):
    """Why an author has a score on a proposition, or why not.

    Only scored standings enter a statistic; the other reasons are kept apart because they mean
    different things: nobody has looked, nothing was said, nothing could be said.
    """

    SCORED = "scored"
    SILENT = "silent"
    REPORTS = "reports"
    NOT_APPLICABLE = "n/a"
    UNREVIEWED = "not reviewed"
    LEFT_OUT = "implicit"


_WORDS = {
    1.0: "affirms",
    0.5: "leans for",
    0.0: "qualifies",
    -0.5: "leans against",
    -1.0: "denies",
}
_LEANINGS = {Leaning.FOR: 0.5, None: 0.0, Leaning.AGAINST: -0.5}


@frozen
class Standing:
    """Where the author of one map stands on one proposition.

    The score is 1 when the author affirms, -1 when they deny, and for a qualified position
    0.5, 0 or -0.5 by the side to which it leans. Without a score the reason says why: the text
    is *silent*; it *reports* the view as somebody else's; it is older than the proposition
    (*n/a*); nobody has looked (*not reviewed*); or what it implies was left out on request
    (*implicit*). Positions and the agreement between them are scored as in Discourse Network
    Analysis (Leifeld 2017), with room for qualified ones.

    Attributes:
        map: Id of the map.
        proposition: Id of the proposition.
        reason: Why there is a score, or why there is none.
        score: From -1 to 1, or None when nothing is scored.
        claim: Id of the claim nearest the thesis that takes the stance, or None for none.
        claims: Ids of all claims on which the reason rests, nearest the thesis first.
        implicit: Whether that stance is taken without being said.
        both_sides: Whether some claims affirm and others deny; the score is then 0.
        notes: What the mappers noted with the positions, in the order of the claims, each once.
    """

    map: str
    proposition: str
    reason: Reason
    score: float | None = None
    claim: str | None = None
    claims: tuple[str, ...] = ()
    implicit: bool = field(default=False, kw_only=True)
    both_sides: bool = field(default=False, kw_only=True)
    notes: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def is_scored(self) -> bool:
        """Whether the author addresses the proposition."""
        return self.score is not None

    @property
    def side(self) -> Sign | None:
        """The side to which the author leans, or None for neither."""
        return Sign.FOR if (self.score or 0) > 0 else Sign.AGAINST if self.score else None

    @property
    def word(self) -> str:
        """The standing in a word or two.

        >>> Standing("okafor", "cost-low", Reason.SCORED, -0.5, "upkeep").word
        'leans against'
        >>> Standing("ito", "cost-low", Reason.NOT_APPLICABLE).word
        'n/a'
        """
        if self.both_sides:
            return "holds both sides"
        return self.reason.value if self.score is None else _WORDS[self.score]


def find_standing(argument: Argument, proposition: Proposition, *, implicit: bool) -> Standing:
    """Return where the author of a map stands on *proposition*.

    Among several claims on one side, the one nearest the thesis counts; claims on both sides
    cancel out. A claim that the map reports as somebody else's never scores, whatever the
    position says, and no position counts in a text older than the proposition.

    Args:
        argument: The author's map.
        proposition: The proposition, of any debate with that map.
        implicit: Whether positions that are taken without being said count.
    """
    read = proposition.positions_of(argument.map.id)
    counted = [one for one in read if implicit or not _is_implicit(one, argument.map)]
    scored = [one for one in counted if _is_scored(one, argument.map)]
    reported = [one for one in counted if one.stance is not PositionStance.SILENT]
    if proposition.is_later_than(argument.map):
        return _unscored(Reason.NOT_APPLICABLE, argument, proposition, read)
    if scored:
        return _scored(argument, proposition, scored)
    if reported:
        return _unscored(Reason.REPORTS, argument, proposition, reported)
    if counted:
        return _unscored(Reason.SILENT, argument, proposition, counted)
    reason = Reason.LEFT_OUT if read else Reason.UNREVIEWED
    return _unscored(reason, argument, proposition, read)


def _is_implicit(position: Position, argument_map: ArgumentMap) -> bool:
    if position.claim is None:
        return position.implicit
    return position.implicit or argument_map.claim(position.claim).implicit


def _is_scored(position: Position, argument_map: ArgumentMap) -> bool:
    if position.stance in {PositionStance.SILENT, PositionStance.REPORTS}:
        return False
    return position.claim is None or argument_map.claim(position.claim).is_own


def _score(position: Position) -> float:
    if position.stance is PositionStance.QUALIFIES:
        return _LEANINGS[position.leans]
    return 1.0 if position.stance is PositionStance.AFFIRMS else -1.0


def _scored(
    argument: Argument, proposition: Proposition, positions: Iterable[Position]
) -> Standing:
    ordered = sorted(positions, key=lambda one: _rank(one, argument))
    scores = [_score(one) for one in ordered]
    both_sides = min(scores) < 0 < max(scores)
    nearest = ordered[0]
    return Standing(
        argument.map.id,
        proposition.id,
        Reason.SCORED,
        0.0 if both_sides else scores[0],
        nearest.claim,
        _claims(ordered),
        implicit=_is_implicit(nearest, argument.map),
        both_sides=both_sides,
        notes=_notes(ordered),
    )


def _unscored(
    reason: Reason, argument: Argument, proposition: Proposition, positions: Iterable[Position]
) -> Standing:
    ordered = sorted(positions, key=lambda one: _rank(one, argument))
    return Standing(
        argument.map.id,
        proposition.id,
        reason,
        claims=_claims(ordered),
        notes=_notes(ordered),
    )


def _rank(position: Position, argument: Argument) -> tuple[tuple[int, int], float, bool, str]:
    """Nearest the thesis first; where one claim takes several stances, the firmest first.

    The rest of the key makes the result independent of the order in the file.
    """
    firmness = abs(_score(position))
    return (argument.nearness(position.claim), -firmness, position.implicit, position.note or "")


def _claims(positions: Iterable[Position]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.claim for one in positions if one.claim is not None))


def _notes(positions: Iterable[Position]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.note for one in positions if one.note is not None))
