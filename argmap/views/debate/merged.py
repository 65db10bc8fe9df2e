"""Several authors in one picture: a box a proposition, a chip an author, and the steps between."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import graphviz

from argmap.layout.captions import Caption
from argmap.layout.picture import Picture
from argmap.layout.themes import LIGHT
from argmap.views.cards import FRAMES
from argmap.views.debate.chips import chips, chips_width, legend_of_parties
from argmap.views.debate.legend import legend_of_merged
from argmap.views.debate.marks import Merged, Shared
from argmap.views.debate.merged_chart import chart_of_merged
from argmap.views.debate.outline import (
    PAST_THEM,
    outline_of_merged,
    sorts_not_drawn,
    stance_in_words,
    step_in_words,
)
from argmap.views.debate.steps import look_of_step
from argmap.views.drawing.header import header
from argmap.views.drawing.labels import (
    KICKER_SIZE,
    TEXT_SIZE,
    body_lines,
    cell,
    gap,
    html,
    lines,
    row,
    table,
)
from argmap.views.drawing.lettering import wrap, wrap_evenly
from argmap.views.drawing.settings import NODE, graph_settings

_TEXT_WIDTH = 190
_PADDING = 8


def draw(merged: Merged, *, engine: str | Path | None = None, headed: bool = True) -> Picture:
    """Return several authors on shared propositions as one picture.

    Args:
        merged: What to draw.
        engine: The program that lays it out; None to look for one.
        headed: Whether it has a title and a legend.
    """
    authors = ", ".join(party.author for party in merged.parties)
    title = f"{authors}: {merged.title}"
    return Picture(
        to_dot(merged, headed=headed),
        title=title,
        outline=outline_of_merged(merged),
        description=_description(merged),
        captions=tuple(captions(merged)),
        chart=chart_of_merged(merged, title, _description(merged)),
        engine=engine,
    )


def _description(merged: Merged) -> str:
    listed = f"; {len(merged.folded)} more are not drawn" if merged.folded else ""
    return (
        f"{len(merged.shared)} propositions with the positions of {len(merged.parties)} authors, "
        f"and {len(merged.steps)} steps from one to another{listed}."
    )


def to_dot(merged: Merged, *, headed: bool = True) -> str:
    """Return the propositions as DOT source: a box each, and a line for each step.

    Equal marks give equal text. All texts are wrapped anew and otherwise drawn literally.

    Args:
        merged: What to draw.
        headed: Whether it has a title and a legend.
    """
    label = header(
        merged.title,
        "",
        legend_of_merged(merged),
        authors=legend_of_parties(merged.parties),
        note=not_drawn(merged),
    )
    settings = graph_settings(
        label=label if headed else "",
        rankdir="RL",
        nodesep=0.2,
        ranksep=0.7,
        boxes=len(merged.shared),
        arrows=len(merged.steps),
    )
    graph = graphviz.Digraph(
        graph_attr=settings, node_attr=NODE | {"shape": "plain"}, edge_attr={"fontname": "Arial"}
    )
    wide = max(_TEXT_WIDTH, chips_width(merged.parties))
    boxes = {_node(number): _box(merged, one, wide) for number, one in enumerate(merged.shared)}
    theses = {_node(number) for number, one in enumerate(merged.shared) if one.thesis}
    with graph.subgraph() as first:
        first.attr(rank="sink")
        for name in boxes:
            if name in theses:
                first.node(name)
    for name, box in boxes.items():
        graph.node(name, box, id=name)
    names = {one.label: _node(number) for number, one in enumerate(merged.shared)}
    for number, step in enumerate(merged.steps):
        ends = (names[step.premise], names[step.conclusion])
        if ends[0] in theses and ends[1] not in theses:
            # To the engine this step ends where it begins: nothing stands before a thesis.
            graph.edge(*ends[::-1], id=_line(number), dir="back", **look_of_step(step))
        else:
            graph.edge(*ends, id=_line(number), **look_of_step(step))
    return str(graph.source)


def _node(number: int) -> str:
    return f"shared_{number}"


def _line(number: int) -> str:
    return f"step_{number}"


def _box(merged: Merged, shared: Shared, wide: int) -> str:
    rows = [*_told(shared, wide), gap(6), chips(merged.parties, shared.cards, wide)]
    padded = [row(cell(table(rows), cellpadding=_PADDING))]
    frame = table(padded, **FRAMES[shared.tag])
    if not shared.thesis:
        return html(table([row(cell(frame, bgcolor=LIGHT.shared_fill))]))
    set_apart = table([row(cell(frame, cellpadding=2))], border=1, color=LIGHT.ink)
    return html(table([row(cell(set_apart, bgcolor=LIGHT.thesis_fill))]))


def _told(shared: Shared, wide: int) -> list[str]:
    kicker = wrap(shared.kicker, wide, KICKER_SIZE, bold=True)
    bold = shared.thesis
    text = wrap_evenly(shared.text, wide, TEXT_SIZE, bold=bold)
    return [
        *lines(kicker, KICKER_SIZE, LIGHT.muted, bold=True, wide=wide),
        *body_lines(text, bold=bold, wide=wide),
    ]


def not_drawn(merged: Merged) -> str:
    """Return how many propositions are not drawn, of which sort, and which."""
    sorts = [f"{number} ({labels})" for number, labels in sorts_not_drawn(merged)]
    return f"Not drawn: {'; '.join(sorts)}. {PAST_THEM}" if sorts else ""


def captions(merged: Merged) -> Iterator[Caption]:
    """Yield a name for every box and line, propositions first."""
    texts: Mapping[str, str] = {one.label: one.text for one in merged.shared}
    for number, one in enumerate(merged.shared):
        kind = "Proposition of the theses" if one.thesis else "Proposition"
        stands = [
            stance_in_words(party, card)
            for party, card in zip(merged.parties, one.cards, strict=True)
        ]
        yield Caption(_node(number), f"{kind} {one.tags}: {one.text}", "; ".join(stands))
    for number, step in enumerate(merged.steps):
        yield Caption(_line(number), step_in_words(step, merged.parties, texts))
