"""A difference between two versions of a map as text, the changed words marked."""

from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap

from argmap.comparison.versions import ChangeKind
from argmap.reports.diff_entries import Detail, Entry, count_line, entries_of
from argmap.reports.findings_text import BOLD, Paint, painter, visible
from argmap.reports.revision import Revision
from argmap.reports.word_changes import Stretch, word_changes
from argmap.views.outline import heading_of

_WIDTH = 100
_LONG = 40
"""Characters from which two values stand on lines of their own."""

_SIGNS = {ChangeKind.ADDED: "+", ChangeKind.REMOVED: "-"}
_OLD, _NEW, _WITHOUT = "31", "32", ""
_CHANGED = {_OLD: "1;4;31", _NEW: "1;4;32"}
"""Styles of a terminal: red and green, and bold and underlined where a word has changed."""

_MARKS = {_OLD: ("[-", "-]"), _NEW: ("{+", "+}")}
"""What stands around changed words without a terminal, as in `wdiff`."""

# Two characters of private use hold the place of the marks while lines are broken.
_BEGIN, _END = "\ue000", "\ue001"
_OURS = str.maketrans({_BEGIN: "\N{REPLACEMENT CHARACTER}", _END: "\N{REPLACEMENT CHARACTER}"})


def diff_text(revision: Revision, *, styled: bool = False) -> str:
    """Return what differs as text of about 100 columns, and how much at the end.

    Args:
        revision: The two versions and what differs.
        styled: Whether to colour it for a terminal; otherwise changed words are marked as
            ``[-old-]`` and ``{+new+}``.
    """
    paint = painter(styled=styled)
    lines = [
        paint(f"{visible(revision.old_name)} → {visible(revision.new_name)}", BOLD),
        *wrap(visible(heading_of(revision.new)), _WIDTH),
    ]
    for kind, entries in groupby(entries_of(revision), key=lambda entry: entry.kind):
        lines += ["", paint(kind.upper(), BOLD)]
        for entry in entries:
            lines += _entry(entry, paint, styled=styled)
    lines += ["", count_line(revision)]
    return "".join(f"{line}\n" for line in lines)


def _entry(entry: Entry, paint: Paint, *, styled: bool) -> Iterator[str]:
    sign = _SIGNS.get(entry.kind, "~")
    head = f"{entry.name}: {entry.about}" if entry.about else entry.name
    first, *others = wrap(visible(head), _WIDTH - 4) or [""]
    yield f"  {paint(sign, BOLD)} {first}"
    yield from (f"      {line}" for line in others)
    for detail in entry.details:
        yield from _detail(detail, entry.kind, styled=styled)


def _detail(detail: Detail, kind: ChangeKind, *, styled: bool) -> Iterator[str]:
    label = f"{detail.label}: " if detail.label else ""
    before, after = detail.before, detail.after
    if before is None and after is None:
        yield from _marked([Stretch(detail.label, changed=False)], "", _WITHOUT, styled=styled)
    elif before is None or after is None:
        text, colour, sign = (after, _NEW, "+ ") if before is None else (before, _OLD, "- ")
        said = [Stretch(f"{label}{text}", changed=False)]
        yield from _marked(said, "" if kind in _SIGNS else sign, colour, styled=styled)
    elif kind is not ChangeKind.REWORDED and max(len(before), len(after)) < _LONG:
        line = f"{label}{before} → {after}"
        yield from _marked([Stretch(line, changed=False)], "", _WITHOUT, styled=styled)
    else:
        old, new = word_changes(before, after)
        if label:
            yield f"      {visible(label.strip())}"
        yield from _marked(old, "- ", _OLD, styled=styled)
        yield from _marked(new, "+ ", _NEW, styled=styled)


def _marked(stretches: list[Stretch], sign: str, colour: str, *, styled: bool) -> Iterator[str]:
    """Yield stretches of text as indented lines, the changed ones marked."""
    text = "".join(
        f"{_BEGIN}{said}{_END}" if one.changed and (said := _safe(one)) else _safe(one)
        for one in stretches
    )
    indent = " " * 6
    lines = wrap(
        text,
        _WIDTH,
        initial_indent=f"{indent}{sign}",
        subsequent_indent=indent + " " * len(sign),
        break_on_hyphens=False,
        drop_whitespace=True,
    )
    if not styled or not colour:
        begin, end = _MARKS.get(colour, ("", ""))
        yield from (line.replace(_BEGIN, begin).replace(_END, end) for line in lines)
        return
    changed = False
    for line in lines:
        yield f"\x1b[{_CHANGED[colour] if changed else colour}m{_styled(line, colour)}\x1b[0m"
        changed = line.rfind(_BEGIN) > line.rfind(_END) if _has_mark(line) else changed


def _has_mark(line: str) -> bool:
    return _BEGIN in line or _END in line


def _styled(line: str, colour: str) -> str:
    begin, end = f"\x1b[0;{_CHANGED[colour]}m", f"\x1b[0;{colour}m"
    return line.replace(_BEGIN, begin).replace(_END, end)


def _safe(stretch: Stretch) -> str:
    """Return the text of a stretch on one line, without what a terminal would obey."""
    return visible(stretch.text.replace("\n", "↵ ")).translate(_OURS)
