"""Several authors on the same propositions as Mermaid text."""

from argmap.layout.chart import Chart
from argmap.views.debate.marks import Merged, Step, Turn
from argmap.views.marks import Mark, Tag
from argmap.views.mermaid.flowchart import ATTACK, SUPPORT, Flowchart

_LINES = {Turn.FOR: "-->", Turn.AGAINST: "--x", Turn.NEITHER: "--o"}
_STROKES = {Turn.FOR: SUPPORT, Turn.AGAINST: ATTACK, Turn.NEITHER: ""}
_DOES = {Turn.FOR: "for", Turn.AGAINST: "against", Turn.NEITHER: "neither for nor against"}


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
        chart.box("folded", "box", _not_drawn(merged), ["removed"])
    names = {one.label: f"shared_{number}" for number, one in enumerate(merged.shared)}
    for step in merged.steps:
        _add_step(chart, step, names)
    return chart.finished()


def _not_drawn(merged: Merged) -> list[str]:
    """Return the propositions that are only listed, by sort."""
    folded = {tag: [one.label for one in merged.folded if one.tag is tag] for tag in Tag}
    sorts = [f"{len(found)} {tag}: {', '.join(found)}" for tag, found in folded.items() if found]
    return ["NOT DRAWN", *sorts, "Steps through these are drawn past them."]


def _add_step(chart: Flowchart, step: Step, names: dict[str, str]) -> None:
    """Draw an arrow for each side to which a step leads, with the letters of who takes it."""
    for turn in Turn:
        letters = [lead.letter for lead in step.leads if lead.turn is turn]
        if letters:
            words = f"{', '.join(letters)} {_DOES[turn]}"
            ends = names[step.premise], names[step.conclusion]
            chart.arrow(ends[0], _LINES[turn], ends[1], words, _STROKES[turn])
