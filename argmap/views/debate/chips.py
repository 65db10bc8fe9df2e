"""Authors by letters: badges, and a chip for each author's stance."""

from collections.abc import Iterable, Sequence

from argmap.layout.themes import LIGHT
from argmap.views.cards import colour_of, sign
from argmap.views.debate.marks import Party, Turn
from argmap.views.drawing.header import LegendEntry
from argmap.views.drawing.labels import KICKER_SIZE, Attributes, cell, font, gap, row, table
from argmap.views.drawing.lettering import text_width
from argmap.views.marks import Card
from argmap.views.wording import shortened

CHIP_HEIGHT = 16
"""How high a chip is, in points."""

TURN_COLOURS = {
    Turn.FOR: LIGHT.support,
    Turn.AGAINST: LIGHT.attack,
    Turn.NEITHER: LIGHT.muted,
}
"""The colour of each side to which a step leads."""

_LETTER = 14
_SIGN = 18
_GAP = 6
_LONGEST_NAME = 80
_BORDER = 1
_DROP = 3
_INNER = CHIP_HEIGHT - 2 * _BORDER


def badge_width(letter: str) -> int:
    """Return how wide a badge is, in points."""
    return max(_LETTER, int(text_width(letter, KICKER_SIZE, bold=True)) + 6)


def badge(letter: str) -> str:
    """Return an author's letter on a plain ground; it has no hue of its own."""
    return table([row(_letter(letter))])


def _letter(letter: str) -> str:
    # The engine sets bold letters high: room above brings them to the middle.
    words = row(cell(font(letter, KICKER_SIZE, LIGHT.ink, bold=True), height=_INNER - _DROP))
    size = _size(badge_width(letter))
    return cell(table([gap(_DROP), words]), bgcolor=LIGHT.frame, **size)


def _size(width: int) -> Attributes:
    return {"width": width, "height": _INNER}


def chip_width(letter: str) -> int:
    """Return how wide a chip and the room behind it are, in points."""
    return badge_width(letter) + _SIGN + 2 * _BORDER + _GAP


def chips_width(parties: Iterable[Party]) -> int:
    """Return how wide the chips of some authors are together, in points."""
    return sum(chip_width(party.letter) for party in parties)


def chips(parties: Sequence[Party], cards: Sequence[Card], wide: int) -> str:
    """Return a row with a chip for each author: the letter, and the sign of the stance.

    Args:
        parties: The authors.
        cards: The position of each.
        wide: Least width of the row; empty room at its end keeps the chips from stretching.
    """
    parts = []
    for party, card in zip(parties, cards, strict=True):
        parts += [_chip(party.letter, card), cell(width=_GAP, height=CHIP_HEIGHT)]
    rest = wide - chips_width(parties)
    parts += [cell(width=rest)] if rest > 0 else []
    return row(cell(table([row(*parts)]), align="LEFT"))


def _chip(letter: str, card: Card) -> str:
    frame: Attributes = {"border": _BORDER, "color": LIGHT.frame}
    stance = cell(font(card.glyph, 10, LIGHT.muted), **_size(_SIGN))
    if card.stance.takes_a_stand:
        colour = colour_of(card.stance)
        frame["color"] = colour
        stance = cell(sign(card.glyph), bgcolor=colour, **_size(_SIGN))
        if card.implicit:
            frame["style"] = "dashed"
            hollow = font(card.glyph, 12 if len(card.glyph) == 1 else 9, colour, bold=True)
            stance = cell(hollow, bgcolor=LIGHT.claim_fill, **_size(_SIGN))
    width = badge_width(letter) + _SIGN + 2 * _BORDER
    chip = table([row(_letter(letter), stance)], **frame)
    return cell(chip, width=width, height=CHIP_HEIGHT)


def legend_of_parties(parties: Iterable[Party]) -> list[LegendEntry]:
    """Return who the letters stand for."""
    return [
        LegendEntry(
            badge(party.letter),
            shortened(party.named, _LONGEST_NAME),
            badge_width(party.letter),
        )
        for party in parties
    ]
