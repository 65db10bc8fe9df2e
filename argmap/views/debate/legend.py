"""The legends of pictures of any number of authors."""

from collections.abc import Iterable, Iterator

from argmap.layout.themes import LIGHT
from argmap.views.debate.chips import TURN_COLOURS
from argmap.views.debate.marks import Merged, SharedUse, Step, Timeline, Turn
from argmap.views.debate.steps import HEADS
from argmap.views.drawing.header import (
    LINE_SAMPLE,
    LegendEntry,
    box_sample,
    line_sample,
    sign_sample,
)
from argmap.views.legend import STANDS, named
from argmap.views.marks import Card, Mark, Tag

_BOX = 20
_WORDS = {
    Turn.FOR: "+ a reason for it, to the authors lettered",
    Turn.AGAINST: "– a reason against it",
    Turn.NEITHER: "± bears on it, to neither side",
}


def legend_of_stances(cards: Iterable[Card]) -> Iterator[LegendEntry]:
    """Yield the signs of the stances that are taken, and of those that are not."""
    used = {card.stance for card in cards}
    for mark, (colour, _) in STANDS.items():
        if mark in used:
            yield LegendEntry(sign_sample(mark.glyph, colour), named(mark), _BOX)
    words = [f"{mark.glyph} {mark.value}" for mark in Mark if mark in used - set(STANDS)]
    if words:
        yield LegendEntry("", ", ".join(words), 0)


def legend_of_merged(merged: Merged) -> list[LegendEntry]:
    """Return the marks that a picture of shared propositions uses."""
    entries = list(legend_of_stances(_cards(merged)))
    entries += _turns(merged.steps)
    if any(card.implicit for card in _cards(merged)):
        sample = box_sample(colour=LIGHT.muted, fill=LIGHT.claim_fill, style="dashed")
        entries.append(LegendEntry(sample, "implicit", _BOX))
    if any(shared.thesis for shared in merged.shared):
        sample = box_sample(colour=LIGHT.ink, fill=LIGHT.thesis_fill, double=True)
        entries.append(LegendEntry(sample, "proposition of the theses", _BOX))
    if any(shared.tag is Tag.DISPUTED for shared in merged.shared):
        sample = box_sample(colour=LIGHT.ink, fill=LIGHT.shared_fill, border=2)
        entries.append(LegendEntry(sample, "disputed", _BOX))
    return entries


def _turns(steps: Iterable[Step]) -> Iterator[LegendEntry]:
    used = {lead.turn for step in steps for lead in step.leads}
    for turn in Turn:
        if turn in used:
            sample = line_sample(TURN_COLOURS[turn], HEADS[turn])
            yield LegendEntry(sample, _WORDS[turn], LINE_SAMPLE)


def legend_of_evidence(shared: SharedUse) -> list[LegendEntry]:
    """Return the marks that a picture of shared evidence uses."""
    entries = []
    if shared.items:
        sample = box_sample(colour=LIGHT.evidence_border, fill=LIGHT.evidence_fill)
        entries.append(LegendEntry(sample, "evidence", _BOX))
        sample = line_sample(LIGHT.muted, "")
        entries.append(LegendEntry(sample, "claim by which an author uses it", LINE_SAMPLE))
    entries += _turns(shared.steps)
    if shared.contests:
        sample = line_sample(LIGHT.attack, "odot", dashed=True)
        user, other = shared.contests[0].user, shared.contests[0].other
        words = f"{other} not {user}: {other} denies that it shows what {user} uses it for"
        entries.append(LegendEntry(sample, words, LINE_SAMPLE))
    return entries


def legend_of_timeline(timeline: Timeline) -> list[LegendEntry]:
    """Return the marks that a timeline uses."""
    entries = list(legend_of_stances(card for one in timeline.shared for card in one.cards))
    known = [moment for moment in timeline.moments if moment]
    if any(not moment.approximate and moment.first != moment.last for moment in known):
        sample = box_sample(colour=LIGHT.ink, fill=LIGHT.ink)
        entries.append(LegendEntry(sample, "some day in this time", _BOX))
    if any(card.implicit for one in timeline.shared for card in one.cards):
        entries.append(LegendEntry("", "italic: implicit, taken without saying so", 0))
    if any(moment.approximate for moment in known):
        sample = box_sample(colour=LIGHT.ink, fill=LIGHT.page, style="dashed")
        entries.append(LegendEntry(sample, "about this time", _BOX))
    if known:
        entries.append(LegendEntry("", "a card begins at the first day of its date", 0))
    return entries


def _cards(merged: Merged) -> Iterator[Card]:
    for shared in (*merged.shared, *merged.folded):
        yield from shared.cards
