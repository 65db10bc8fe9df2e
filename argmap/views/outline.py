"""Pictures as text: an outline that reads well aloud."""

from argmap.model import ArgumentMap, Relation
from argmap.views.change_marks import NO_MARKS, Marks
from argmap.views.folds import NO_FOLDS, Folds
from argmap.views.marks import Card, Cell, Contrast, Matrix, Side
from argmap.views.reading_order import Visit, reading_order
from argmap.views.wording import date_of, kind_of, own_voice_of, places_of, voice_of

_INDENT = "  "
_DEEPEST = 30
"""Steps from the thesis that are shown by indenting; further ones are counted in words."""
_LEADS = {
    Relation.SUPPORTS: "supported by",
    Relation.REBUTS: "attacked by",
    Relation.UNDERCUTS: "that step is undercut by",
}


def outline_of_map(
    argument_map: ArgumentMap, marks: Marks = NO_MARKS, folds: Folds = NO_FOLDS
) -> str:
    """Return a map as indented text, from its thesis down; every claim says what it does.

    Args:
        argument_map: The map to tell.
        marks: What has become of claims and inferences since another version.
        folds: What of a larger map is not told.
    """
    heads = [heading_of(argument_map)]
    if argument_map.question:
        heads.append(f"Question: {argument_map.question}")
    if folds.note:
        heads.append(folds.note)
    told = [
        _line(argument_map, visit, marks) + _folded(visit, folds)
        for visit in reading_order(argument_map)
    ]
    return "\n".join([*heads, "", *told])


def heading_of(argument_map: ArgumentMap) -> str:
    """Return author, date and title of a map in a line; its id when it has none of them."""
    author = ", ".join(argument_map.authors)
    date = date_of(argument_map)
    before = ", ".join(part for part in (author, date) if part)
    return ": ".join(part for part in (before, argument_map.title or "") if part) or argument_map.id


def _line(argument_map: ArgumentMap, visit: Visit, marks: Marks) -> str:
    claim = visit.claim
    voice = f"({voice_of(claim)})" if voice_of(claim) else ""
    said = " ".join(part for part in (_lead(argument_map, visit), kind_of(claim), voice) if part)
    places = f" [{places_of(claim)}]" if places_of(claim) else ""
    again = " (see above)" if visit.again else ""
    text = " ".join(claim.text.split())
    indent = _INDENT * min(visit.depth, _DEEPEST)
    step = f"Step {visit.depth}: " if visit.depth > _DEEPEST else ""
    changes = _changes(visit, marks)
    return f"{indent}{step}{changes}{_upper_first(said)}: {text}{again}{places}"


def _folded(visit: Visit, folds: Folds) -> str:
    """Return how much a claim stands for that is not told, in brackets."""
    label = "" if visit.again else folds.label(visit.claim.id)
    return f" ({label})" if label else ""


def _changes(visit: Visit, marks: Marks) -> str:
    """Return what has become of a claim and of the step by which it is met, in brackets."""
    claim = marks.get(visit.claim.id)
    step = marks.get(visit.inference.id) if visit.inference is not None else None
    told = [claim.label] if claim else []
    if step and step.words:
        told.append(f"{step.fate.glyph} step {step.words}")
    return f"[{'; '.join(told)}] " if told else ""


def _lead(argument_map: ArgumentMap, visit: Visit) -> str:
    """Return what leads to a claim: what it does, whose step that is, what licenses it."""
    inference = visit.inference
    if inference is None:
        return "" if visit.claim == argument_map.thesis else "unconnected"
    place, number = inference.premises.index(visit.claim.id), len(inference.premises)
    if place:
        return f"together with {place + 1} of {number},"
    lead = _LEADS[inference.relation]
    warrant = f"warrant: {inference.warrant}" if inference.warrant else ""
    notes = "; ".join(part for part in (own_voice_of(argument_map, inference), warrant) if part)
    lead = f"{lead} ({notes})" if notes else lead
    return f"{lead} 1 of {number} premises together," if number > 1 else lead


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def outline_of_contrast(contrast: Contrast) -> str:
    """Return a contrast as text: both theses, then each proposition with its positions."""
    left, right = contrast.left, contrast.right
    told = [contrast.title, "", _thesis(left), _thesis(right)]
    for shared in contrast.rows:
        told += ["", _proposition(shared.label, shared.tag, shared.note, shared.text)]
        sides = ((left, shared.left), (right, shared.right))
        told += [_INDENT + _position(side, card) for side, card in sides if card is not None]
    return "\n".join(told)


def outline_of_matrix(matrix: Matrix) -> str:
    """Return a matrix as text: each proposition with where every author stands."""
    told = [matrix.title]
    for entry in matrix.rows:
        told += ["", _proposition(entry.label, entry.tag, entry.note, entry.text)]
        told += [
            f"{_INDENT}{column.author} {_said(found)}"
            for column, found in zip(matrix.columns, entry.cells, strict=True)
        ]
    return "\n".join(told)


def _proposition(label: str, tag: str, note: str, text: str) -> str:
    words = ", ".join(part for part in (tag, note) if part)
    return f"{label} ({words}): {text}" if label else f"{_upper_first(words)}: {text}"


def _thesis(side: Side) -> str:
    author = ", ".join(part for part in (side.author, side.date) if part)
    return f"{author}: {side.thesis}" + (f" [{side.locator}]" if side.locator else "")


def _position(side: Side, card: Card) -> str:
    said = f"{side.author} {card.word}" + (f": {card.text}" if card.text else "")
    said += f" [{card.locator}]" if card.locator else ""
    return said + (f" Reasons: {'; '.join(card.evidence)}" if card.evidence else "")


def _said(found: Cell | None) -> str:
    if found is None:
        return "has not been looked at"
    return found.said + (f" [{found.locator}]" if found.locator else "")
