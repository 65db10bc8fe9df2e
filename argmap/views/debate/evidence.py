"""Which evidence is used by whom, for what: claims, evidence, and propositions in three columns."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import graphviz

from argmap.layout.captions import Caption
from argmap.layout.picture import Picture
from argmap.layout.themes import LIGHT
from argmap.views.cards import FRAMES
from argmap.views.debate.chips import badge_width, legend_of_parties
from argmap.views.debate.legend import legend_of_evidence
from argmap.views.debate.marks import Item, Shared, SharedUse, Step, Turn, Use
from argmap.views.debate.outline import (
    contest_in_words,
    heading_of_item,
    outline_of_evidence,
    step_in_words,
    use_in_words,
)
from argmap.views.debate.steps import look_of_contest, look_of_step
from argmap.views.drawing.header import header
from argmap.views.drawing.labels import (
    KICKER_SIZE,
    TEXT_SIZE,
    body_lines,
    cell,
    font,
    gap,
    height_of,
    html,
    lines,
    row,
    table,
)
from argmap.views.drawing.lettering import wrap, wrap_evenly
from argmap.views.drawing.settings import NODE, graph_settings
from argmap.views.wording import titled

_USE_WIDTH = 300
_USE_PADDING = 6
_STRIPE = 18
_PLACES_WIDTH = 40
_PLACES_DROP = 3
_WIDTH = 190
# Between columns, in inches; many lines need room to part.
_GAP, _GAP_BY_STEP, _MANY_STEPS = 0.7, 0.025, 60
_PADDING = 8
_BOTH, _DENIED = "both", "denied"
_PORTS = (Turn.FOR.value, _BOTH, Turn.NEITHER.value, _DENIED, Turn.AGAINST.value)
_NOTHING = "No evidence is used by two of the authors."


def draw(shared: SharedUse, *, engine: str | Path | None = None) -> Picture:
    """Return the evidence that authors share, and what each makes of it, as a picture.

    Args:
        shared: What to draw.
        engine: The program that lays it out; None to look for one.
    """
    authors = ", ".join(party.author for party in shared.parties)
    return Picture(
        to_dot(shared),
        title=titled(f"Evidence that {authors} share", shared.title, shared.sheet),
        outline=outline_of_evidence(shared),
        description=(
            f"{len(shared.items)} pieces of evidence in the middle, the claims by which authors "
            f"use them at the left, and {len(shared.shared)} propositions at the right."
        ),
        captions=tuple(captions(shared)),
        engine=engine,
    )


def to_dot(shared: SharedUse) -> str:
    """Return the evidence as DOT source: a box for each claim, piece and proposition.

    Equal marks give equal text. All texts are wrapped anew and otherwise drawn literally.

    Args:
        shared: What to draw.
    """
    label = header(
        shared.title,
        shared.sheet,
        legend_of_evidence(shared),
        authors=legend_of_parties(shared.parties),
        note="" if shared.items else _NOTHING,
    )
    graph = graphviz.Digraph(
        graph_attr=graph_settings(
            label=label,
            rankdir="LR",
            nodesep=0.09,
            ranksep=_GAP + _GAP_BY_STEP * min(len(shared.steps), _MANY_STEPS),
            boxes=len(shared.items),
            arrows=len(shared.steps),
        ),
        node_attr=NODE | {"shape": "plain"},
        edge_attr={"fontname": "Arial"},
    )
    for number, item in enumerate(shared.items):
        _add_item(graph, number, item)
    for number, one in enumerate(shared.shared):
        box = _proposition(one, _ports_at(shared, one.label))
        graph.node(f"shared_{number}", box, id=f"shared_{number}")
    _add_lines(graph, shared)
    return str(graph.source)


def _add_item(graph: graphviz.Digraph, number: int, item: Item) -> None:
    """Draw a piece of evidence, and the claims by which it is used before it."""
    name = f"item_{number}"
    for place, use in enumerate(item.uses):
        graph.node(f"use_{number}_{place}", _use(use), id=f"use_{number}_{place}")
        line = {"color": LIGHT.muted, "penwidth": "1.2", "arrowhead": "none", "weight": "4"}
        line |= {"tailport": "e", "headport": "w"}
        graph.edge(f"use_{number}_{place}", name, **line)
    graph.node(name, _item(item), id=name)
    with graph.subgraph() as column:
        column.attr(rank="same")
        for above, below in pairwise(range(len(item.uses))):
            column.edge(f"use_{number}_{above}", f"use_{number}_{below}", style="invis", minlen="0")


def _add_lines(graph: graphviz.Digraph, shared: SharedUse) -> None:
    names = {one.label: f"item_{number}" for number, one in enumerate(shared.items)}
    names |= {one.label: f"shared_{number}" for number, one in enumerate(shared.shared)}
    ports = {"tailport": "e"}
    for number, step in enumerate(shared.steps):
        ends = (names[step.premise], names[step.conclusion])
        ports |= {"headport": f"{_port(step)}:w"}
        graph.edge(*ends, id=f"step_{number}", **ports, **look_of_step(step))
    for number, contest in enumerate(shared.contests):
        ends = (names[contest.item], names[contest.proposition])
        ports |= {"headport": f"{_DENIED}:w"}
        graph.edge(*ends, id=f"contest_{number}", **ports, **look_of_contest(contest))


def _port(step: Step) -> str:
    """Return the place at which a step ends, so that no arrowhead hides another sort's."""
    turns = {lead.turn for lead in step.leads}
    return next(iter(turns)).value if len(turns) == 1 else _BOTH


def _ports_at(shared: SharedUse, label: str) -> list[str]:
    """Return the places that lines need at a proposition, from above to below."""
    used = {_port(step) for step in shared.steps if step.conclusion == label}
    used |= {_DENIED for contest in shared.contests if contest.proposition == label}
    return [port for port in _PORTS if port in used]


def _use(use: Use) -> str:
    """Return a claim as a card: the author's letter in a stripe, the place, the text."""
    width = max(_STRIPE, badge_width(use.letter))
    letter = font(use.letter, KICKER_SIZE, LIGHT.ink, bold=True)
    stripe = cell(letter, bgcolor=LIGHT.frame, width=width)
    places = wrap(use.locator, _PLACES_WIDTH, KICKER_SIZE) if use.locator else []
    place = lines(places, KICKER_SIZE, LIGHT.muted, wide=_PLACES_WIDTH)
    rows = body_lines(wrap(use.text, _USE_WIDTH, TEXT_SIZE), wide=_USE_WIDTH)
    for words in (use.voice, use.remark):
        if words:
            told = wrap(words, _USE_WIDTH, KICKER_SIZE)
            rows += [gap(2), *lines(told, KICKER_SIZE, LIGHT.muted, wide=_USE_WIDTH)]
    height = max(height_of(rows), height_of(place) + _PLACES_DROP)
    parts = (
        cell(
            table(_filled([gap(_PLACES_DROP), *place], height)),
            width=_PLACES_WIDTH + 1 + 2 * _USE_PADDING,
        ),
        cell(table(_filled(rows, height))),
    )
    texts = cell(table([row(*parts)], cellpadding=_USE_PADDING, bgcolor=LIGHT.claim_fill))
    frame = table([row(stripe, texts)], border=1, color=LIGHT.muted)
    return html(table([row(cell(frame))]))


def _filled(rows: list[str], height: int) -> list[str]:
    """Return *rows* with room below, *height* points high: the engine would pull them apart."""
    rest = height - height_of(rows)
    return [*rows, gap(rest)] if rest > 0 else rows


def _item(item: Item) -> str:
    said = " · ".join(part for part in (item.label, "EVIDENCE", item.note) if part)
    kicker = wrap(said, _WIDTH, KICKER_SIZE, bold=True)
    rows = [
        *lines(kicker, KICKER_SIZE, LIGHT.muted, bold=True, wide=_WIDTH),
        *body_lines(wrap_evenly(item.text, _WIDTH, TEXT_SIZE), wide=_WIDTH),
    ]
    padded = [row(cell(table(rows), cellpadding=_PADDING))]
    fill, colour = LIGHT.evidence_fill, LIGHT.evidence_border
    frame = table(padded, border=1, color=colour, bgcolor=fill)
    return html(table([row(cell(frame))]))


def _proposition(shared: Shared, ports: list[str]) -> str:
    bold = shared.thesis
    kicker = wrap(shared.kicker, _WIDTH, KICKER_SIZE, bold=True)
    rows = [
        *lines(kicker, KICKER_SIZE, LIGHT.muted, bold=True, wide=_WIDTH),
        *body_lines(wrap_evenly(shared.text, _WIDTH, TEXT_SIZE, bold=bold), bold=bold, wide=_WIDTH),
    ]
    padded = [row(cell(table(rows), cellpadding=_PADDING))]
    fill = LIGHT.thesis_fill if bold else LIGHT.shared_fill
    content = cell(table(padded, bgcolor=fill, **FRAMES[shared.tag]), rowspan=max(len(ports), 1))
    first, *others = [cell(port=port, width=1, height=1) for port in ports] or [""]
    return html(table([row(first, content), *map(row, others)]))


def captions(shared: SharedUse) -> Iterator[Caption]:
    """Yield a name for every box and line, piece by piece."""
    texts = {one.label: one.text for one in shared.shared}
    texts |= {one.label: one.text for one in shared.items}
    for number, item in enumerate(shared.items):
        yield Caption(f"item_{number}", f"Evidence {heading_of_item(item)}")
        for place, use in enumerate(item.uses):
            words = use_in_words(use, shared.parties)
            yield Caption(f"use_{number}_{place}", words, claim=use.claim)
    for number, one in enumerate(shared.shared):
        yield Caption(f"shared_{number}", f"Proposition {one.tags}: {one.text}")
    for number, step in enumerate(shared.steps):
        yield Caption(f"step_{number}", step_in_words(step, shared.parties, texts))
    for number, contest in enumerate(shared.contests):
        yield Caption(f"contest_{number}", contest_in_words(contest, shared.parties))
