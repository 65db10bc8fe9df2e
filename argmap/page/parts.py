"""Which parts of a picture of a page show what: claims, steps, propositions, positions."""

from collections.abc import Iterator

from argmap.layout.compacting import Part
from argmap.model import Claim
from argmap.page.numbers import Numbers
from argmap.page.told import Record, told
from argmap.views.arrows import arrow_id
from argmap.views.debate.marks import Merged, Timeline
from argmap.views.reading_order import reading_order
from argmap.views.shapes import node_of
from argmap.views.wording import kind_of, places_of, voice_of
from argmap.workflow.summarising import Summary

Parts = dict[str, Part]
"""Parts of a picture by their ids in the DOT source."""


def parts_of_map(summary: Summary, numbers: Numbers) -> Parts:
    """Return the boxes of claims in reading order, then the lines of steps with their joints."""
    shown = summary.shown
    parts: Parts = {}
    for visit in reading_order(shown):
        number = numbers.claim(shown.id, visit.claim.id)
        folded = visit.claim.id in summary.folds.below
        behind = (f"data-f={number}",) if folded else ()
        part = Part(f"data-c={number}", visit.claim.text, _head_of(visit.claim), behind)
        parts[node_of(visit.claim.id)] = part
    for place, step in enumerate(shown.inferences):
        part = Part(f"data-s={numbers.step(shown.id, step.id)}")
        parts |= {arrow_id(place): part, f"joint_{place}": part}
    return parts


def _head_of(claim: Claim) -> tuple[str, ...]:
    """Return the line above the text of a box, where it is only a kind and places in the text."""
    places = places_of(claim)
    simple = places and not voice_of(claim) and not any(one.source for one in claim.citations)
    return (kind_of(claim).upper(), f"\N{NO-BREAK SPACE} {places}") if simple else ()


def parts_of_merged(marks: Merged, numbers: Numbers) -> Parts:
    """Return the boxes of propositions with a chip for each author, then the lines between."""
    chips = tuple(f"data-m={number}" for number in range(len(marks.parties)))
    boxes = {
        f"shared_{place}": Part(f"data-p={numbers.labelled(one.label)}", one.text, behind=chips)
        for place, one in enumerate(marks.shared)
    }
    return boxes | {f"step_{place}": Part(f"data-e={place}") for place in range(len(marks.steps))}


def links_told(marks: Merged, numbers: Numbers) -> list[Record]:
    """Return the steps between propositions, in the order of the lines of the merged view."""
    return [
        told(premise=numbers.labelled(one.premise), conclusion=numbers.labelled(one.conclusion))
        for one in marks.steps
    ]


def parts_of_timeline(marks: Timeline, numbers: Numbers) -> Parts:
    """Return the propositions with the cards of all authors."""
    return dict(_cards(marks, numbers))


def _cards(marks: Timeline, numbers: Numbers) -> Iterator[tuple[str, Part]]:
    for place, one in enumerate(marks.shared):
        number = numbers.labelled(one.label)
        yield f"shared_{place}", Part(f"data-p={number}", one.text)
        for author, card in enumerate(one.cards):
            claim = numbers.claim(numbers.maps[author].id, card.claim)
            said = "" if claim is None else f" data-c={claim}"
            part = Part(f"data-m={author} data-p={number}{said}", card.text)
            yield f"card_{place}_{author}", part
