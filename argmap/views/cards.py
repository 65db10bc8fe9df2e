"""Cards and shared propositions of a contrast, as labels of one width each."""

from argmap.layout.themes import LIGHT
from argmap.views.drawing.labels import (
    KICKER_SIZE,
    TEXT_SIZE,
    Attributes,
    body_lines,
    cell,
    font,
    gap,
    height_of,
    html,
    kicker_lines,
    lines,
    row,
    table,
)
from argmap.views.drawing.lettering import text_width, wrap, wrap_evenly
from argmap.views.marks import Card, Mark, Row, Side, Tag

CARD_WIDTH = 220
"""Width of the text of a position, in points."""

_AUTHOR_SIZE = 13.0
_EVIDENCE_SIZE = 9.0
_SHARED_WIDTH = 186
_THESIS_WIDTH = 132
_SCREEN = 450
_STRIPE = 18
_BORDER = 1
_INSET = 2
_PADDING = 8
_CHIP_PADDING = 4
_BULLET = "•\N{NO-BREAK SPACE}"
_INDENT = "\N{NO-BREAK SPACE}" * 2
_BULLET_WIDTH = 8

FULL_WIDTH = CARD_WIDTH + 1 + 2 * _PADDING + _STRIPE + 2 * _BORDER
"""Width of a position with its stripe and frame, in points."""
FRAMES: dict[Tag, Attributes] = {
    Tag.DISPUTED: {"color": LIGHT.ink, "border": 2},
    Tag.TENSION: {"color": LIGHT.ink, "border": 1},
    Tag.AGREED: {"color": LIGHT.muted, "border": 1},
    Tag.ONE_SIDE: {"color": LIGHT.muted, "border": 1, "style": "dashed"},
    Tag.OPEN: {"color": LIGHT.muted, "border": 1, "style": "dashed"},
}
"""The frame of a proposition by how the authors stand to each other."""

_COLOURS = {
    Mark.AFFIRMS: LIGHT.support,
    Mark.DENIES: LIGHT.attack,
    Mark.QUALIFIES: LIGHT.muted,
}


def colour_of(mark: Mark) -> str:
    """Return the colour of a stance."""
    return _COLOURS.get(mark, LIGHT.muted)


def sign(glyph: str) -> str:
    """Return the sign of a stance as it stands in a coloured stripe."""
    return font(glyph, 13 if len(glyph) == 1 else 9, LIGHT.page, bold=True)


def position_rows(card: Card, *, stripe_at_the_right: bool) -> list[str]:
    """Return a position as rows of a table, as high as it needs to be.

    One that takes a stand is a card: a stripe with the stance's sign, the words, and evidence
    below. Another is a small line of words.

    Args:
        card: The position.
        stripe_at_the_right: Whether the shared propositions lie to the right.
    """
    if not card.stance.takes_a_stand:
        return _chip_rows(card, at_the_right=stripe_at_the_right)
    colour = colour_of(card.stance)
    stripe = cell(sign(card.glyph), bgcolor=colour, width=_STRIPE)
    texts = cell(table(_card_rows(card)), bgcolor=LIGHT.claim_fill)
    parts = (texts, stripe) if stripe_at_the_right else (stripe, texts)
    return [row(cell(table([row(*parts)], border=1, color=colour)))]


def position_height(card: Card) -> int:
    """Return how high the rows of a position are, in points."""
    height = height_of(position_rows(card, stripe_at_the_right=True))
    if card.stance.takes_a_stand:
        return height + 2 * _BORDER + 2 * _PADDING * (2 if card.evidence else 1)
    return height + 2 * _BORDER + 2 * _CHIP_PADDING


def _card_rows(card: Card) -> list[str]:
    said, colour = card.word.upper(), colour_of(card.stance)
    head = kicker_lines(said, card.locator, CARD_WIDTH, wide=CARD_WIDTH, colour=colour)
    body = body_lines(wrap_evenly(card.text, CARD_WIDTH, TEXT_SIZE), italic=card.implicit)
    rows = [_padded([*head, *body])]
    if card.evidence:
        rows.append(_padded(_evidence_rows(card.evidence), bgcolor=LIGHT.evidence_fill))
    return rows


def _evidence_rows(evidence: tuple[str, ...]) -> list[str]:
    texts = [
        f"{_INDENT if number else _BULLET}{line}"
        for text in evidence
        for number, line in enumerate(wrap(text, CARD_WIDTH - _BULLET_WIDTH, _EVIDENCE_SIZE))
    ]
    return lines(texts, _EVIDENCE_SIZE, LIGHT.ink, wide=CARD_WIDTH)


def _padded(rows: list[str], **attributes: str | float) -> str:
    return row(cell(table(rows), cellpadding=_PADDING, **attributes))


def _chip_rows(card: Card, *, at_the_right: bool) -> list[str]:
    """Return a few small words in a frame, on the side of the shared propositions."""
    words = " · ".join(part for part in (card.word, card.locator, card.text) if part)
    texts = wrap(f"{card.glyph} {words}", CARD_WIDTH, KICKER_SIZE)
    inner = lines(texts, KICKER_SIZE, LIGHT.muted)
    widest = max(text_width(text, KICKER_SIZE) for text in texts)
    wide = int(widest) + 1 + 2 * (_CHIP_PADDING + _BORDER)
    framed = row(cell(table(inner), cellpadding=_CHIP_PADDING))
    chip = cell(table([framed], border=_BORDER, color=LIGHT.frame, style="rounded"), width=wide)
    rest = cell(width=FULL_WIDTH - wide)
    parts = (rest, chip) if at_the_right else (chip, rest)
    return [row(cell(table([row(*parts)])))]


def shared_rows(shared: Row) -> list[str]:
    """Return a shared proposition in its frame: how the two stand to each other, its text."""
    frame = table(
        [row(cell(table(_shared_lines(shared)), cellpadding=_PADDING))],
        bgcolor=LIGHT.shared_fill,
        **FRAMES[shared.tag],
    )
    return [row(cell(frame))]


def _shared_lines(shared: Row) -> list[str]:
    texts = wrap(shared.kicker, _SHARED_WIDTH, KICKER_SIZE, bold=True)
    head = lines(texts, KICKER_SIZE, LIGHT.muted, bold=True, wide=_SHARED_WIDTH)
    return [*head, *body_lines(wrap_evenly(shared.text, _SHARED_WIDTH, TEXT_SIZE))]


def shared_height(shared: Row) -> int:
    """Return how high a shared proposition is in its frame, in points."""
    border = int(FRAMES[shared.tag]["border"])
    return height_of(_shared_lines(shared)) + 2 * _PADDING + 2 * border


def thesis_panel(side: Side, heights: list[int], between: int, *, ports_at_the_right: bool) -> str:
    """Return the thesis along all rows, with a port beside each row: lines to it are straight.

    Args:
        side: The author.
        heights: How high the rows are, in points.
        between: Room between two rows, in points.
        ports_at_the_right: Whether the rows lie to the right.
    """
    ports: list[str] = []
    for number, height in enumerate(heights):
        if number:
            ports.append(cell(width=1, height=between))
        ports.append(cell(port=f"row_{number}", width=1, height=height))
    total = sum(heights) + between * (len(heights) - 1)
    inner = total - 2 * _PADDING - 2 * _BORDER - 2 * _INSET
    frame: Attributes = {"border": _BORDER, "color": LIGHT.ink}
    padded = row(cell(table(_thesis_lines(side, inner)), cellpadding=_PADDING))
    framed = table([padded], **frame)
    text = cell(framed, cellpadding=_INSET, rowspan=max(len(ports), 1))
    first = (text, *ports[:1]) if ports_at_the_right else (*ports[:1], text)
    rows = [row(*first), *map(row, ports[1:])]
    return table(rows, bgcolor=LIGHT.thesis_fill, **frame)


def _thesis_lines(side: Side, height: int) -> list[str]:
    """Return the thesis, and its text again wherever a screen would otherwise not show it."""
    head = kicker_lines("THESIS", side.locator, _THESIS_WIDTH, wide=_THESIS_WIDTH)
    texts = wrap_evenly(side.thesis, _THESIS_WIDTH, TEXT_SIZE, bold=True)
    told = [*head, *body_lines(texts, bold=True)]
    again = [*head, gap(3), *lines(texts, TEXT_SIZE, LIGHT.muted, bold=True)]
    times = max(1, height // max(_SCREEN, 2 * height_of(told)))
    rows: list[str] = []
    for number in range(times):
        rows += again if number else told
        rest = height * (number + 1) // times - height_of(rows)
        rows += [gap(rest)] if rest > 0 else []
    return rows


def author_label(side: Side) -> str:
    """Return the heading of an author's columns."""
    words = " · ".join(part for part in (side.author, side.date) if part)
    texts = wrap(words, 3 * CARD_WIDTH / 2, _AUTHOR_SIZE, bold=True)
    return html(table(lines(texts, _AUTHOR_SIZE, LIGHT.ink, bold=True)))
