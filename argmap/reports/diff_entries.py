"""A difference as entries: what each report tells, in this order."""

from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from argmap.comparison.versions import Change, ChangeKind, Part
from argmap.model import ArgumentMap, Claim, Inference, Source
from argmap.reports.diff_folding import Folded, lost_and_won
from argmap.reports.diff_words import (
    SHORT,
    claim_in_short,
    end_in_words,
    in_words,
    step_in_words,
)
from argmap.reports.revision import Revision
from argmap.views.wording import kind_of, places_of, shortened, voice_of

_FIELDS = {"mapped_by": "mapped by", "extra": "own fields"}
_SHOWN_AS_ENDS = frozenset({"premises", "relation", "conclusion"})


@frozen
class Detail:
    """One thing that has changed, before and after; None where there was or is nothing."""

    label: str
    before: str | None
    after: str | None


@frozen
class Entry:
    """All changes of one kind in one part, for a report.

    Attributes:
        kind: What has become of the part.
        name: What the part is called.
        about: A reminder of what it says; empty where the details say it.
        details: What has changed.
    """

    kind: ChangeKind
    name: str
    about: str
    details: tuple[Detail, ...]


def entries_of(revision: Revision) -> list[Entry]:
    """Return what a report tells, by kind; some steps are told with a claim or another step."""
    grouped: dict[tuple[ChangeKind, Part, str | None, str | None], list[Change]] = {}
    folded = Folded(revision)
    for change in revision.diff.changes:
        if change not in folded:
            key = change.kind, change.part, change.old, change.new
            grouped.setdefault(key, []).append(change)
    order = list(ChangeKind)
    rows = sorted(grouped.values(), key=lambda changes: order.index(changes[0].kind))
    return [_entry(revision, changes, folded) for changes in rows]


def count_line(revision: Revision) -> str:
    """Return how much differs, such as ``3 added, 1 reworded``.

    >>> from argmap.comparison.versions import MapDiff
    >>> from argmap.model import ArgumentMap
    >>> thesis = Claim("go", "We should go.", "thesis")
    >>> trip = ArgumentMap("trip", claims=[thesis])
    >>> count_line(Revision(trip, trip, MapDiff()))
    'no difference'
    """
    if counts := counts_of(entries_of(revision)):
        return ", ".join(f"{count} {kind}" for kind, count in counts.items())
    return "no difference but in order" if revision.diff.reordered else "no difference"


def counts_of(entries: Sequence[Entry]) -> dict[ChangeKind, int]:
    """Return how many entries there are of each kind that there is."""
    counts = Counter(entry.kind for entry in entries)
    return {kind: counts[kind] for kind in ChangeKind if kind in counts}


def _entry(revision: Revision, changes: Sequence[Change], folded: Folded) -> Entry:
    first = changes[0]
    if not first.field:
        return _whole(revision, first, folded)
    about = "" if first.kind is ChangeKind.REWORDED else _about(revision, first)
    details = tuple(_details(revision, changes, folded))
    return Entry(first.kind, _name(revision, first), about, details)


def _whole(revision: Revision, change: Change, folded: Folded) -> Entry:
    added = change.kind is ChangeKind.ADDED
    part = change.after if added else change.before
    argument_map = revision.new if added else revision.old
    name = _name(revision, change)
    details = [
        Detail("", None, text) if added else Detail("", text, None) for text in _said_by(part)
    ]
    if isinstance(part, Claim):
        remarks = "; ".join(one for one in (places_of(part), voice_of(part)) if one)
        name = f"{kind_of(part)} {part.id}" + (f" ({remarks})" if remarks else "")
    elif isinstance(part, Inference) and voice_of(part):
        name = f"{name} ({voice_of(part)})"
    steps = [end_in_words(argument_map, step) for step in folded.steps(change)]
    details += [Detail(step, None, None) for step in steps]
    return Entry(change.kind, name, "", tuple(details))


def _said_by(part: object) -> Iterator[str]:
    match part:
        case Claim():
            yield part.text
        case Source():
            yield part.title
        case Inference() if part.warrant:
            yield f"warrant: {part.warrant}"


def _name(revision: Revision, change: Change) -> str:
    """Return what a part is called: a claim by its id, a step by what it does.

    What has got another id is told without one.
    """
    renamed = change.kind is ChangeKind.RENAMED
    if renamed and change.part is not Part.INFERENCE:
        return str(change.part)
    if change.part is Part.MAP:
        return "the map"
    if change.part is Part.CLAIM:
        places = places_of(_claim(revision, change))
        return f"{change.name} ({places})" if places else change.name
    if change.part is Part.SOURCE:
        return f"source {change.name}"
    argument_map, name = _home(revision, change)
    words = step_in_words(argument_map.inference(name))
    return f"step {words.rpartition(': ')[2] if renamed else words}"


def _home(revision: Revision, change: Change) -> tuple[ArgumentMap, str]:
    """Return the map in which a part is found under its name; the new one where possible."""
    return (revision.new if change.new is not None else revision.old), change.name


def _claim(revision: Revision, change: Change) -> Claim:
    argument_map, name = _home(revision, change)
    return argument_map.claim(name)


def _about(revision: Revision, change: Change) -> str:
    argument_map, name = _home(revision, change)
    if change.part is Part.CLAIM:
        return shortened(argument_map.claim(name).text)
    if change.part is Part.SOURCE and change.kind is ChangeKind.RENAMED:
        return next(one.title for one in argument_map.sources if one.id == name)
    if change.part is Part.INFERENCE and change.kind is not ChangeKind.RENAMED:
        step = argument_map.inference(name)
        if change.kind is ChangeKind.REGROUPED:
            return end_in_words(argument_map, step)
        premises = (argument_map.claim(one) for one in step.premises)
        return " + ".join(shortened(one.text, SHORT) for one in premises)
    return ""


def _details(revision: Revision, changes: Sequence[Change], folded: Folded) -> Iterator[Detail]:
    ends = [change for change in changes if change.field in _SHOWN_AS_ENDS]
    if ends:
        yield from _changed_ends(revision, ends[0], folded)
    for change in changes:
        if change.field not in _SHOWN_AS_ENDS:
            yield from _changed_value(change)


def _changed_value(change: Change) -> Iterator[Detail]:
    """Yield both values: of one that is a text, side by side, so that its words are compared."""
    none = "no name" if change.field == "name" else "none"
    before, after = (in_words(one, none) for one in (change.before, change.after))
    if change.field in {"voice", "citations"} and max(len(before), len(after)) > SHORT // 2:
        yield Detail("", before, None)
        yield Detail("", None, after)
    else:
        yield Detail(_label(change), before, after)


def _label(change: Change) -> str:
    """Return what a field is called; nothing where the kind of the change says it."""
    if change.kind is not ChangeKind.CHANGED and change.field != "confidence":
        return ""
    return _FIELDS.get(change.field, change.field)


def _changed_ends(revision: Revision, change: Change, folded: Folded) -> Iterator[Detail]:
    old = revision.old.inference(change.old or "")
    new = revision.new.inference(change.new or "")
    if change.kind is not ChangeKind.REGROUPED:
        yield Detail("", end_in_words(revision.old, old), None)
        yield Detail("", None, end_in_words(revision.new, new))
        return
    lost, won = lost_and_won(revision, old, new)
    for name in lost:
        alone = " (now a reason of its own)" if folded.is_alone(change, name) else ""
        yield Detail("", f"{claim_in_short(revision.old, name)}{alone}", None)
    for name in won:
        alone = " (before, a reason of its own)" if folded.is_alone(change, name) else ""
        yield Detail("", None, f"{claim_in_short(revision.new, name)}{alone}")
