"""The legend: a sample and the words for every mark that a picture uses."""

from collections.abc import Iterator

from argmap.layout.themes import LIGHT
from argmap.model import ArgumentMap, Relation, Role
from argmap.views.change_marks import Fate, Marks
from argmap.views.drawing.header import (
    LINE_SAMPLE,
    LegendEntry,
    box_sample,
    joint_sample,
    line_sample,
    note_sample,
    sign_sample,
)
from argmap.views.folds import Folds, fold_sample
from argmap.views.marks import LEANING_GLYPHS, Contrast, Mark, Matrix, Tag
from argmap.views.shapes import is_raised_by_others

_BOX = 20
_BEARINGS = {Mark.AFFIRMS: "supports", Mark.DENIES: "attacks"}
STANDS = {
    Mark.AFFIRMS: (LIGHT.support, "normal"),
    Mark.DENIES: (LIGHT.attack, "tee"),
    Mark.QUALIFIES: (LIGHT.muted, "odiamond"),
}


def legend_of_map(argument_map: ArgumentMap, marks: Marks, folds: Folds) -> list[LegendEntry]:
    """Return the marks that the picture of a map uses: boxes, lines, what changed, what is folded.

    Args:
        argument_map: The map that is drawn.
        marks: What has become of claims and inferences since another version.
        folds: What is not drawn.
    """
    return [*_boxes(argument_map), *_lines(argument_map), *_fates(marks), *_folds(folds)]


def _folds(folds: Folds) -> Iterator[LegendEntry]:
    if folds.below:
        yield _box("below: more claims, folded into the box", fold_sample())
    if folds.steps:
        yield _box("steps: from claims folded elsewhere", fold_sample())


def _fates(marks: Marks) -> Iterator[LegendEntry]:
    used = {mark.fate for mark in marks.values()}
    for fate in Fate:
        if fate in used:
            style, border = ("dashed", 1) if fate is Fate.REMOVED else ("", 2)
            sample = box_sample(
                colour=fate.colour, fill=LIGHT.claim_fill, style=style, border=border
            )
            yield _box(f"{fate.glyph} {fate}", sample)


def _boxes(argument_map: ArgumentMap) -> Iterator[LegendEntry]:
    claims = argument_map.claims
    yield _box("thesis", box_sample(colour=LIGHT.ink, fill=LIGHT.thesis_fill, double=True))
    plain = [claim for claim in claims if claim.role in {Role.PREMISE, Role.REBUTTAL}]
    if any(claim.is_own and claim.by is None for claim in plain):
        yield _box("claim", _claim("rounded"))
    if any(claim.implicit for claim in claims):
        yield _box("implicit claim", _claim("rounded,dashed"))
    if any(claim.role is Role.EVIDENCE for claim in claims):
        fill, colour = LIGHT.evidence_fill, LIGHT.evidence_border
        yield _box("evidence", note_sample(colour=colour, fill=fill))
    if any(is_raised_by_others(claim) for claim in plain):
        colour, fill = LIGHT.attack, LIGHT.rebuttal_fill
        yield _box("others’ rebuttal", box_sample(colour=colour, fill=fill, border=2))
    if any(claim.by and claim.role is Role.PREMISE for claim in plain):
        yield _box("others’ claim", _claim(""))


def _claim(style: str) -> str:
    return box_sample(colour=LIGHT.muted, fill=LIGHT.claim_fill, style=style)


def _box(words: str, sample: str) -> LegendEntry:
    return LegendEntry(sample, words, _BOX)


def _lines(argument_map: ArgumentMap) -> Iterator[LegendEntry]:
    relations = {inference.relation for inference in argument_map.inferences}
    if Relation.SUPPORTS in relations:
        yield LegendEntry(line_sample(LIGHT.support, "normal"), "supports", LINE_SAMPLE)
    if any(len(inference.premises) > 1 for inference in argument_map.inferences):
        yield LegendEntry(joint_sample(LIGHT.support), "linked premises", LINE_SAMPLE)
    if Relation.REBUTS in relations:
        yield LegendEntry(line_sample(LIGHT.attack, "tee"), "attacks", LINE_SAMPLE)
    if Relation.UNDERCUTS in relations:
        sample = line_sample(LIGHT.attack, "odot", dashed=True)
        yield LegendEntry(sample, "undercuts a step", LINE_SAMPLE)


def legend_of_contrast(contrast: Contrast) -> list[LegendEntry]:
    """Return the marks that the picture of a contrast uses."""
    cards = [card for shared in contrast.rows for card in (shared.left, shared.right) if card]
    used = {card.stance for card in cards}
    bearings = {card.bearing for card in cards}
    entries = [
        LegendEntry(line_sample(colour, head), _stand_in_words(mark, bearings), LINE_SAMPLE)
        for mark, (colour, head) in STANDS.items()
        if mark in used or _BEARINGS.get(mark) in bearings
    ]
    if any(shared.tag is Tag.DISPUTED for shared in contrast.rows):
        sample = box_sample(colour=LIGHT.ink, fill=LIGHT.shared_fill, border=2)
        entries.append(_box("disputed proposition", sample))
    if any(card.evidence for card in cards):
        sample = box_sample(colour=LIGHT.frame, fill=LIGHT.evidence_fill)
        entries.append(_box("reasons and evidence given", sample))
    if any(card.implicit for card in cards):
        entries.append(LegendEntry("", "italic: implicit, taken without saying so", 0))
    return entries


def _stand_in_words(mark: Mark, bearings: set[str]) -> str:
    words = f"{mark.glyph} {named(mark)}"
    match _BEARINGS.get(mark):
        case "supports" if "supports" in bearings:
            return f"{words}, or supports the thesis"
        case "attacks" if "attacks" in bearings:
            return f"{words}, or counts against the thesis"
        case _:
            return words


def named(mark: Mark) -> str:
    """Return the word of a mark, with the signs of the sides it can lean to."""
    if mark is not Mark.QUALIFIES:
        return mark.value
    leanings = (f"{glyph} leans {side}" for side, glyph in LEANING_GLYPHS.items())
    return ", ".join([mark.value, *leanings])


def legend_of_matrix(matrix: Matrix) -> list[LegendEntry]:
    """Return the marks that the picture of a matrix uses."""
    found = {place.stance for entry in matrix.rows for place in entry.cells if place}
    return [
        _box(named(mark), sign_sample(mark.glyph, colour))
        for mark, (colour, _) in STANDS.items()
        if mark in found
    ]
