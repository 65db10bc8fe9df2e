"""Two authors on the same propositions: thesis, positions, shared, positions, thesis."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import graphviz
from attrs import evolve

from argmap.layout.captions import Caption
from argmap.layout.picture import Picture
from argmap.layout.themes import LIGHT
from argmap.views.cards import (
    author_label,
    colour_of,
    position_height,
    position_rows,
    shared_height,
    shared_rows,
    thesis_panel,
)
from argmap.views.drawing.header import header
from argmap.views.drawing.labels import gap, html, table
from argmap.views.drawing.settings import NODE, graph_settings
from argmap.views.legend import legend_of_contrast
from argmap.views.marks import Card, Contrast, Mark, Row, Side
from argmap.views.mermaid.contrast import chart_of_contrast
from argmap.views.outline import outline_of_contrast
from argmap.views.wording import titled

ROW_GAP = 12
"""Room between two propositions, in points."""

_HEADS = {Mark.AFFIRMS: "normal", Mark.DENIES: "tee", Mark.QUALIFIES: "odiamond"}
_BEARINGS = {"supports": (LIGHT.support, "normal"), "attacks": (LIGHT.attack, "tee")}
_LINE = {"penwidth": "1.6", "weight": "10"}
_UNSEEN = {"style": "invis", "weight": "10"}
_CLUSTER = {"style": "rounded", "color": LIGHT.frame, "margin": "14"}


def draw(contrast: Contrast, *, engine: str | Path | None = None) -> Picture:
    """Return the contrast of two authors as a picture.

    Args:
        contrast: What to draw.
        engine: The program that lays it out; None to look for one.
    """
    authors = f"{contrast.left.author} and {contrast.right.author}"
    title = titled(authors, contrast.title, contrast.sheet)
    description = (
        f"{len(contrast.rows)} propositions, with the positions of {contrast.left.author} "
        f"at the left and of {contrast.right.author} at the right."
    )
    return Picture(
        to_dot(contrast),
        title=title,
        outline=outline_of_contrast(contrast),
        description=description,
        captions=tuple(captions(contrast)),
        chart=chart_of_contrast(contrast, title, description),
        engine=engine,
    )


def to_dot(contrast: Contrast) -> str:
    """Return the contrast as DOT source: a line of boxes for each proposition.

    Equal contrasts give equal text. All texts are wrapped anew and otherwise drawn literally.

    Args:
        contrast: What to draw.
    """
    label = header(contrast.title, contrast.sheet, legend_of_contrast(contrast))
    graph = graphviz.Digraph(
        graph_attr=graph_settings(label=label, rankdir="LR", nodesep=ROW_GAP / 72, ranksep=0.5),
        node_attr=NODE | {"shape": "plain"},
    )
    rows = _with_evidence_once(contrast.rows)
    heights = [_height(shared) for shared in rows]
    _add_side(graph, contrast.left, [shared.left for shared in rows], heights, at_left=True)
    _add_side(graph, contrast.right, [shared.right for shared in rows], heights, at_left=False)
    _add_shared(graph, rows, heights)
    for number, shared in enumerate(rows):
        _connect(graph, number, shared)
    return str(graph.source)


def _with_evidence_once(rows: tuple[Row, ...]) -> list[Row]:
    """Return the rows with a reference in place of evidence that stands further up."""
    told: dict[tuple[str, Card], str] = {}

    def once(place: str, card: Card | None, label: str) -> Card | None:
        if card is None or not card.evidence:
            return card
        before = told.setdefault((place, evolve(card, stance=Mark.AFFIRMS)), label)
        return card if before == label else evolve(card, evidence=(f"the same as at {before}",))

    return [
        evolve(
            shared,
            left=once("left", shared.left, shared.label),
            right=once("right", shared.right, shared.label),
        )
        for shared in rows
    ]


def _height(shared: Row) -> int:
    """Return how high the boxes of a proposition are: all as high as the highest."""
    cards = [card for card in (shared.left, shared.right) if card is not None]
    return max(shared_height(shared), *map(position_height, cards), 0)


def _add_side(
    graph: graphviz.Digraph,
    side: Side,
    cards: list[Card | None],
    heights: list[int],
    *,
    at_left: bool,
) -> None:
    """Draw an author's cluster: the thesis along all rows, and a position in each row."""
    place = "left" if at_left else "right"
    thesis = f"thesis_{place}"
    with graph.subgraph(name=f"cluster_{place}") as cluster:
        cluster.attr(label=author_label(side), labeljust="l" if at_left else "r", **_CLUSTER)
        panel = thesis_panel(side, heights, ROW_GAP, ports_at_the_right=at_left)
        cluster.node(thesis, html(panel), id=thesis)
        for number, (card, height) in enumerate(zip(cards, heights, strict=True)):
            name = f"{place}_{number}"
            if card is None:
                cluster.node(name, html(table([gap(height)])), style="invis")
                continue
            rows = position_rows(card, stripe_at_the_right=at_left)
            centred = _centred(rows, position_height(card), height)
            cluster.node(name, html(table(centred)), id=name)


def _centred(rows: list[str], natural: int, height: int) -> list[str]:
    """Return *rows* with room above and below, *height* points high together."""
    above = (height - natural) // 2
    below = height - natural - above
    return [*([gap(above)] if above else []), *rows, *([gap(below)] if below else [])]


def _add_shared(graph: graphviz.Digraph, rows: list[Row], heights: list[int]) -> None:
    """Draw the middle column; inside a cluster the invisible chain would turn around."""
    names = [f"shared_{number}" for number in range(len(rows))]
    with graph.subgraph() as middle:
        middle.attr(rank="same")
        for name, shared, height in zip(names, rows, heights, strict=True):
            centred = _centred(shared_rows(shared), shared_height(shared), height)
            middle.node(name, html(table(centred)), id=name)
        for above, below in pairwise(names):
            middle.edge(above, below, style="invis")


def _connect(graph: graphviz.Digraph, number: int, shared: Row) -> None:
    """Draw the four lines of a row; seen or not, they keep it at one height."""
    left, middle, right = f"left_{number}", f"shared_{number}", f"right_{number}"
    thesis = f"thesis_left:row_{number}:e"
    graph.edge(thesis, left, dir="back", **_bearing(shared.left, f"bearing_{left}"))
    graph.edge(left, middle, **_stand(shared.left, f"stand_{left}"))
    graph.edge(middle, right, dir="back", **_stand(shared.right, f"stand_{right}"))
    thesis = f"thesis_right:row_{number}:w"
    graph.edge(right, thesis, **_bearing(shared.right, f"bearing_{right}"))


def _stand(card: Card | None, name: str) -> dict[str, str]:
    if card is None:
        return _UNSEEN
    if not card.stance.takes_a_stand:
        return {"color": LIGHT.frame, "style": "dotted", "arrowhead": "none", "arrowtail": "none"}
    return _headed(colour_of(card.stance), _HEADS[card.stance], name)


def _bearing(card: Card | None, name: str) -> dict[str, str]:
    if card is None or card.bearing not in _BEARINGS:
        return _UNSEEN
    return _headed(*_BEARINGS[card.bearing], name)


def _headed(colour: str, head: str, name: str) -> dict[str, str]:
    return {"id": name, "color": colour, "arrowhead": head, "arrowtail": head, **_LINE}


def captions(contrast: Contrast) -> Iterator[Caption]:
    """Yield a name for every box, proposition by proposition."""
    for place, side in (("left", contrast.left), ("right", contrast.right)):
        title = f"Thesis of {side.author}: {side.thesis}"
        yield Caption(f"thesis_{place}", title, side.locator)
    for number, shared in enumerate(contrast.rows):
        yield Caption(f"shared_{number}", f"Proposition, {shared.tag}: {shared.text}")
        if shared.left is not None:
            yield _of_position(f"left_{number}", contrast.left, shared.left)
        if shared.right is not None:
            yield _of_position(f"right_{number}", contrast.right, shared.right)


def _of_position(name: str, side: Side, card: Card) -> Caption:
    title = f"{side.author} {card.word}" + (f": {card.text}" if card.text else "")
    bearing = {"supports": "supports the thesis", "attacks": "counts against the thesis"}
    evidence = f"evidence: {'; '.join(card.evidence)}" if card.evidence else ""
    said = (bearing.get(card.bearing, ""), card.locator, evidence)
    return Caption(name, title, "; ".join(part for part in said if part), claim=card.claim)
