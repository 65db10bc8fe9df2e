"""How steps look: a strand for each side to which one leads, and the letters of who takes it."""

from argmap.views.debate.chips import TURN_COLOURS
from argmap.views.debate.marks import Contest, Step, Turn
from argmap.views.drawing.labels import KICKER_SIZE, cell, font, html, row, table
from argmap.views.drawing.lettering import text_width

HEADS = {Turn.FOR: "normal", Turn.AGAINST: "tee", Turn.NEITHER: "odiamond"}
"""The arrowhead of each side, which says it without the colour."""

_HEIGHT = 11


def look_of_step(step: Step) -> dict[str, str]:
    """Return how a step looks; one that leads to two sides has two strands and two heads."""
    turns = [turn for turn in Turn if any(lead.turn is turn for lead in step.leads)]
    heads = "".join(HEADS[turn] for turn in turns)
    said = [
        (turn, " ".join(lead.letter for lead in step.leads if lead.turn is turn)) for turn in turns
    ]
    return {
        "color": ":".join(TURN_COLOURS[turn] for turn in turns),
        "penwidth": "1.6",
        "arrowhead": heads,
        "arrowtail": heads,
        "label": _words([(f"{turn.glyph} {letters}", turn) for turn, letters in said]),
    }


def look_of_contest(contest: Contest) -> dict[str, str]:
    """Return how it looks that an author denies what evidence shows: as an undercut does."""
    return {
        "color": TURN_COLOURS[Turn.AGAINST],
        "penwidth": "1.6",
        "style": "dashed",
        "arrowhead": "odot",
        "label": _words([(f"{contest.other} not {contest.user}", Turn.AGAINST)]),
    }


def _words(said: list[tuple[str, Turn]]) -> str:
    rows = []
    for words, turn in said:
        room = int(text_width(words, KICKER_SIZE, bold=True)) + 3
        markup = font(words, KICKER_SIZE, TURN_COLOURS[turn], bold=True)
        rows.append(row(cell(markup, align="LEFT", width=room, height=_HEIGHT)))
    return html(table(rows, cellpadding=1))
