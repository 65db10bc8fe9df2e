"""Several authors on the same propositions as Mermaid text."""

from argmap.layout.chart import Chart
from argmap.views.debate.marks import Merged, Step, Turn
from argmap.views.debate.outline import PAST_THEM, sorts_not_drawn
from argmap.views.marks import Mark
from argmap.views.mermaid.flowchart import ATTACK, SUPPORT, Flowchart

_LINES = {Turn.FOR: "-->", Turn.AGAINST: "--x", Turn.NEITHER: "--o"}
_STROKES = {Turn.FOR: SUPPORT, Turn.AGAINST: ATTACK, Turn.NEITHER: ""}


def chart_of_merged(merged: Merged, title: str, description: str) -> Chart:
    """Return several authors on the same propositions as Mermaid text.

    Args:
        merged: What to write.
        title: What stands above it.
        description: What it shows, in a sentence.
    """
    chart = Flowchart("RL", title, description)
    for number, one in enumerate(merged.shared):
        stands = [
            f"{party.letter} {card.glyph} {party.author} {card.word}"
            for party, card in zip(merged.parties, one.cards, strict=True)
            if card.stance.takes_a_stand or card.stance is Mark.REPORTS
        ]
        shape, looks = ("double", ["thesis"]) if one.thesis else ("box", [])
        chart.box(f"shared_{number}", shape, [one.kicker, one.text, *stands], looks)
    if merged.folded:
        sorts = [f"{number}: {labels}" for number, labels in sorts_not_drawn(merged)]
        chart.box("folded", "box", ["NOT DRAWN", *sorts, PAST_THEM], ["removed"])
    names = {one.label: f"shared_{number}" for number, one in enumerate(merged.shared)}
    for step in merged.steps:
        _add_step(chart, step, names)
    return chart.finished()


def _add_step(chart: Flowchart, step: Step, names: dict[str, str]) -> None:
    """Draw an arrow for each side to which a step leads, with the letters of who takes it."""
    for turn in Turn:
        letters = [lead.letter for lead in step.leads if lead.turn is turn]
        if letters:
            words = f"{', '.join(letters)} {turn.words}"
            ends = names[step.premise], names[step.conclusion]
            chart.arrow(ends[0], _LINES[turn], ends[1], words, _STROKES[turn])
