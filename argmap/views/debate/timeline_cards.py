"""What lies on a timeline: lanes by stance, and in them cards that begin at their dates."""

from collections.abc import Sequence

from attrs import frozen

from argmap.layout.themes import LIGHT
from argmap.views.cards import colour_of, sign
from argmap.views.debate.chips import badge_width
from argmap.views.debate.marks import Party
from argmap.views.drawing.labels import (
    KICKER_SIZE,
    TEXT_SIZE,
    body_lines,
    cell,
    font,
    height_of,
    html,
    lines,
    row,
    table,
)
from argmap.views.drawing.lettering import wrap, wrap_evenly
from argmap.views.marks import LEANING_GLYPHS, Card, Mark

CARD_WIDTH = 206
"""How wide a card is, in points."""

_STRIPE = 22
_PADDING = 7
_BORDER = 1
_TEXT_WIDTH = CARD_WIDTH - _STRIPE - 2 * _PADDING - 2 * _BORDER - 2
_GAP = 8
_MARGIN = 7
_EMPTY = 22


@frozen
class Lane:
    """A strip for one stance.

    Attributes:
        glyph: The sign of the stance.
        words: The stance in words.
        always: Whether it is drawn when nobody takes it.
    """

    glyph: str
    words: str
    always: bool = False


LANES = (
    Lane(Mark.AFFIRMS.glyph, "affirms", always=True),
    Lane(LEANING_GLYPHS["for"], "leans for"),
    Lane(Mark.QUALIFIES.glyph, "qualifies"),
    Lane(LEANING_GLYPHS["against"], "leans against"),
    Lane(Mark.DENIES.glyph, "denies", always=True),
    Lane("", "no stance"),
)
"""All lanes, from above to below."""


def lane_of(card: Card) -> Lane:
    """Return the lane of a position.

    >>> lane_of(Card("qualifies", leans="for")).words
    'leans for'
    >>> lane_of(Card("silent")).words
    'no stance'
    """
    if not card.stance.takes_a_stand:
        return LANES[-1]
    return next(lane for lane in LANES if lane.glyph == card.glyph)


def card_label(party: Party, card: Card) -> str:
    """Return an author's position as a card: letter, sign, author, date, place and claim."""
    colour = colour_of(card.stance) if card.stance.takes_a_stand else LIGHT.frame
    inner = table([row(cell(table(_card_rows(party, card)), cellpadding=_PADDING))])
    stripe = _stripe(party, card, colour)
    frame = table([row(stripe, cell(inner, bgcolor=LIGHT.claim_fill))], border=1, color=colour)
    return html(table([row(cell(frame))]))


def _stripe(party: Party, card: Card, colour: str) -> str:
    """Return the letter on its plain ground, and below it the sign on the stance's colour."""
    letter = font(party.letter, KICKER_SIZE, LIGHT.ink, bold=True)
    width = max(_STRIPE, badge_width(party.letter))
    top = cell(letter, bgcolor=LIGHT.frame, width=width, height=15)
    if card.stance.takes_a_stand:
        below = cell(sign(card.glyph), bgcolor=colour, width=width)
    else:
        below = cell(font(card.glyph, 11, LIGHT.muted), bgcolor=LIGHT.claim_fill, width=width)
    return cell(table([row(top), row(below)]))


def _card_rows(party: Party, card: Card) -> list[str]:
    names = wrap(party.author, _TEXT_WIDTH, KICKER_SIZE, bold=True)
    said = [party.date or "undated", card.locator]
    lane = lane_of(card).words if card.stance.takes_a_stand else ""
    said += [word for word in card.word.split(", ") if word not in {lane, "qualifies"}]
    about = wrap(" · ".join(part for part in said if part), _TEXT_WIDTH, KICKER_SIZE)
    rows = [
        *lines(names, KICKER_SIZE, LIGHT.ink, bold=True, wide=_TEXT_WIDTH),
        *lines(about, KICKER_SIZE, LIGHT.muted, wide=_TEXT_WIDTH),
    ]
    if card.text:
        text = wrap_evenly(card.text, _TEXT_WIDTH, TEXT_SIZE)
        rows += body_lines(text, italic=card.implicit, wide=_TEXT_WIDTH)
    return rows


def card_height(party: Party, card: Card) -> int:
    """Return how high a card is, in points."""
    return height_of(_card_rows(party, card)) + 2 * _PADDING + 2 * _BORDER


@frozen
class Spot:
    """Where something lies: its left edge and its upper edge, in points, and its height."""

    left: float
    top: float
    height: float


def placed(
    lefts: Sequence[float], heights: Sequence[int], widths: Sequence[float], gap: float
) -> list[Spot]:
    """Return places for boxes that begin at *lefts*: those too near each other in rows.

    Args:
        lefts: Where each begins.
        heights: How high each is.
        widths: How wide each is.
        gap: Room between two.

    >>> [spot.top for spot in placed([0, 5, 30], [10, 10, 10], [20, 20, 20], 4)]
    [0, 14, 0]
    """
    ends: list[float] = []
    rows = [0] * len(lefts)
    for number in sorted(range(len(lefts)), key=lefts.__getitem__):
        left = lefts[number]
        free = next((row for row, end in enumerate(ends) if end + gap <= left), len(ends))
        ends[free : free + 1] = [left + widths[number]]
        rows[number] = free
    tallest = [
        max(height for height, row in zip(heights, rows, strict=True) if row == number)
        for number in range(len(ends))
    ]
    tops = [sum(tallest[:number]) + number * gap for number in range(len(ends))]
    return [
        Spot(left, tops[row], height)
        for left, height, row in zip(lefts, heights, rows, strict=True)
    ]


def lane_spots(lefts: Sequence[float], heights: Sequence[int]) -> tuple[list[Spot], float]:
    """Return the places of the cards in a lane, and how high the lane is."""
    spots = [
        Spot(spot.left, spot.top + _MARGIN, spot.height)
        for spot in placed(lefts, heights, [CARD_WIDTH] * len(lefts), _GAP)
    ]
    bottom = max((spot.top + spot.height for spot in spots), default=0)
    return spots, bottom + _MARGIN if spots else _EMPTY
