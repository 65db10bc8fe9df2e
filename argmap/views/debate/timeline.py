"""Publication date by stance: who stood where on a proposition, and when."""

from collections.abc import Iterator
from pathlib import Path

import graphviz
from attrs import define, field

from argmap.layout.captions import Caption
from argmap.layout.picture import Picture
from argmap.layout.themes import LIGHT
from argmap.views.debate.chips import CHIP_HEIGHT, badge, badge_width, legend_of_parties
from argmap.views.debate.legend import legend_of_timeline
from argmap.views.debate.marks import Moment, Shared, Timeline
from argmap.views.debate.outline import outline_of_timeline, stance_in_words
from argmap.views.debate.time_scale import TimeScale, scale_of
from argmap.views.debate.timeline_cards import (
    CARD_WIDTH,
    LANES,
    Lane,
    card_height,
    card_label,
    lane_of,
    lane_spots,
    placed,
)
from argmap.views.drawing.header import header
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
from argmap.views.drawing.lettering import text_width, wrap
from argmap.views.drawing.settings import NODE, graph_settings
from argmap.views.wording import titled

_AXIS = {False: 780, True: 660}
"""How long the time is, in points, on a screen and on a page."""

_WORDS = 84
_UNDATED_GAP = 30
_EDGE = 12
_PANEL_GAP = 34
_TICKS = 16
_NOTHING = "No proposition is chosen."


def draw(
    timeline: Timeline,
    *,
    page: bool = False,
    engine: str | Path | None = None,
    headed: bool = True,
) -> Picture:
    """Return the positions of authors by the dates of their texts as a picture.

    Args:
        timeline: What to draw.
        page: Whether it is for a page of A4; the time is shorter there.
        engine: The program that lays it out; None to look for one.
        headed: Whether it has a title and a legend.
    """
    authors = ", ".join(party.author for party in timeline.parties)
    return Picture(
        to_dot(timeline, page=page, headed=headed),
        title=titled(f"{authors} by date", timeline.title, timeline.sheet),
        outline=outline_of_timeline(timeline),
        description=(
            f"{len(timeline.parties)} authors on {len(timeline.shared)} "
            f"proposition{'s' * (len(timeline.shared) != 1)}, from the oldest text at the left "
            "to the newest, those who affirm above and those who deny below."
        ),
        captions=tuple(captions(timeline)),
        engine=engine,
    )


def to_dot(timeline: Timeline, *, page: bool = False, headed: bool = True) -> str:
    """Return the timeline as DOT source: every box at its place, in points.

    Equal marks give equal text. All texts are wrapped anew and otherwise drawn literally.

    Args:
        timeline: What to draw.
        page: Whether it is for a page of A4.
        headed: Whether it has a title and a legend.
    """
    label = header(
        timeline.title,
        timeline.sheet,
        legend_of_timeline(timeline),
        authors=legend_of_parties(timeline.parties),
        note="" if timeline.shared else _NOTHING,
    )
    settings = graph_settings(label=label if headed else "", rankdir="LR", nodesep=0, ranksep=0)
    # The engine keeps the places (https://graphviz.org/docs/layouts/neato/, option -n2).
    graph = graphviz.Digraph(
        graph_attr=settings | {"layout": "nop2"}, node_attr=NODE | {"shape": "plain"}
    )
    _Drawing(graph, timeline, _AXIS[page]).add_all()
    return str(graph.source)


@define
class _Drawing:
    """The picture while it is made, from above to below.

    Attributes:
        graph: Where boxes are put.
        timeline: What is drawn.
        axis: How long the time is, in points.
        y: Upper edge of what comes next, in points from the top.
        scale: The axis of every panel; None when no date is known.
        lefts: Where what belongs to each author begins.
        width: How wide it all is.
    """

    graph: graphviz.Digraph
    timeline: Timeline
    axis: float
    y: float = 0
    scale: TimeScale | None = field(init=False)
    lefts: list[float] = field(init=False)
    width: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.scale = scale = scale_of(self.timeline.moments)
        begin = _WORDS + _EDGE
        undated = begin + (self.axis + CARD_WIDTH + _UNDATED_GAP if scale else 0)
        self.lefts = [
            begin + self.axis * scale.place(moment.first) if scale and moment else undated
            for moment in self.timeline.moments
        ]
        self.width = max([begin + self.axis, *self.lefts]) + CARD_WIDTH + _EDGE

    def add_all(self) -> None:
        """Draw a panel for each proposition."""
        for number, shared in enumerate(self.timeline.shared):
            if number:
                self.y += _PANEL_GAP
            self._add_heading(number, shared)
            self._add_axis(number)
            self._add_lanes(number, shared)

    def _put(
        self, name: str, left: float, top: float, size: tuple[float, float], **look: str
    ) -> None:
        """Draw a box by its left and upper edge; the engine counts upwards, from the middle."""
        width, height = size
        place = f"{left + width / 2:.2f},{-(top + height / 2):.2f}"
        self.graph.node(name, pos=place, **look)

    def _bar(
        self, name: str, left: float, top: float, size: tuple[float, float], **look: str
    ) -> None:
        """Draw a plain bar."""
        width, height = size
        shape = {"label": "", "shape": "box", "fixedsize": "true", "style": "filled"}
        shape |= {"width": f"{width / 72:.4f}", "height": f"{height / 72:.4f}", "penwidth": "0"}
        self._put(name, left, top, size, **shape | look)

    def _add_heading(self, number: int, shared: Shared) -> None:
        wide = self.width - 2
        kicker = wrap(shared.kicker, wide, KICKER_SIZE, bold=True)
        rows = [
            *lines(kicker, KICKER_SIZE, LIGHT.muted, bold=True, wide=wide),
            *body_lines(wrap(shared.text, wide, TEXT_SIZE, bold=True), bold=True, wide=wide),
        ]
        height = height_of(rows)
        name = f"shared_{number}"
        self._put(name, 0, self.y, (self.width, height), label=html(table(rows)), id=name)
        self.y += height + 8

    def _add_axis(self, number: int) -> None:
        """Draw the dates: a badge for each author, a bar as long as the date is vague, years."""
        moments = self.timeline.moments
        spans = [self._span(moment) for moment in moments]
        letters = [party.letter for party in self.timeline.parties]
        widths = [max(span, badge_width(one)) for span, one in zip(spans, letters, strict=True)]
        spots = placed(self.lefts, [CHIP_HEIGHT + 4] * len(spans), widths, 3)
        for place, (party, moment, span, spot) in enumerate(
            zip(self.timeline.parties, moments, spans, spots, strict=True)
        ):
            name = f"date_{number}_{place}"
            size = (badge_width(party.letter), CHIP_HEIGHT - 2)
            top = self.y + spot.top
            self._put(name, spot.left, top, size, label=html(badge(party.letter)))
            if moment:
                bar = (max(span, 3), 4)
                look = _bar_look(moment)
                self._bar(f"span_{number}_{place}", spot.left, top + size[1], bar, **look)
        self.y += max((spot.top + spot.height for spot in spots), default=0) + 2

    def _span(self, moment: Moment | None) -> float:
        """Return how long the time is in which a text can have appeared, in points."""
        if self.scale is None or moment is None:
            return 0
        return self.axis * (self.scale.place(moment.last) - self.scale.place(moment.first)) + 1

    def _add_lanes(self, number: int, shared: Shared) -> None:
        found = [lane_of(card) for card in shared.cards]
        top = self.y
        lanes: list[tuple[Lane, float, float]] = []
        cards: list[tuple[int, float, float, float]] = []
        for lane in LANES:
            places = [place for place, one in enumerate(found) if one == lane]
            if not places and not lane.always:
                continue
            heights = [
                card_height(self.timeline.parties[place], shared.cards[place]) for place in places
            ]
            spots, height = lane_spots([self.lefts[place] for place in places], heights)
            cards += [
                (place, spot.left, self.y + spot.top, spot.height)
                for place, spot in zip(places, spots, strict=True)
            ]
            lanes.append((lane, self.y, height))
            self.y += height + 1
        self._add_ground(number, lanes)
        self._add_years(number, top)
        for place, left, upper, height in cards:
            name = f"card_{number}_{place}"
            label = card_label(self.timeline.parties[place], shared.cards[place])
            self._put(name, left, upper, (CARD_WIDTH, height), label=label, id=name)

    def _add_ground(self, number: int, lanes: list[tuple[Lane, float, float]]) -> None:
        for place, (lane, top, height) in enumerate(lanes):
            size = (self.width, height)
            fill = {"fillcolor": LIGHT.shared_fill}
            self._bar(f"lane_{number}_{place}", 0, top, size, **fill)
            words = wrap(f"{lane.glyph} {lane.words}".strip(), _WORDS - 10, KICKER_SIZE + 1)
            rows = lines(words, KICKER_SIZE + 1, LIGHT.ink, wide=_WORDS - 10)
            name = f"stance_{number}_{place}"
            self._put(name, 6, top + 5, (_WORDS - 9, height_of(rows)), label=html(table(rows)))

    def _add_years(self, number: int, top: float) -> None:
        """Draw a line down the lanes at every mark of the axis, with its words below."""
        for place, tick in enumerate(self.scale.ticks() if self.scale else ()):
            left = _WORDS + _EDGE + self.axis * tick.place
            look = {"fillcolor": LIGHT.frame}
            self._bar(f"tick_{number}_{place}", left - 0.5, top, (1, self.y - top), **look)
            words = font(tick.words, KICKER_SIZE, LIGHT.muted)
            wide = int(text_width(tick.words, KICKER_SIZE)) + 2
            label = html(table([row(cell(words, width=wide, height=11))]))
            self._put(
                f"year_{number}_{place}", left - wide / 2, self.y + 2, (wide, 11), label=label
            )
        if None in self.timeline.moments:
            undated = lines(["undated"], KICKER_SIZE, LIGHT.muted)
            left = self.lefts[self.timeline.moments.index(None)]
            size = (text_width("undated", KICKER_SIZE) + 1, 11)
            self._put(f"undated_{number}", left, self.y + 2, size, label=html(table(undated)))
        self.y += _TICKS


def _bar_look(moment: Moment) -> dict[str, str]:
    """Return how the bar of an approximate date looks: hollow and dashed."""
    if not moment.approximate:
        return {"fillcolor": LIGHT.ink}
    return {
        "fillcolor": LIGHT.page,
        "color": LIGHT.ink,
        "style": "filled,dashed",
        "penwidth": "0.8",
    }


def captions(timeline: Timeline) -> Iterator[Caption]:
    """Yield a name for every proposition and every card."""
    for number, shared in enumerate(timeline.shared):
        yield Caption(f"shared_{number}", f"Proposition {shared.tags}: {shared.text}")
        for place, (party, card) in enumerate(zip(timeline.parties, shared.cards, strict=True)):
            words = f"{party.date or 'Undated'}: {stance_in_words(party, card)}"
            yield Caption(f"card_{number}_{place}", words, claim=card.claim)
