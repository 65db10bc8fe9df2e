"""A difference between two versions of a map as Markdown, the changed words marked."""

import re
from collections.abc import Iterator
from itertools import groupby

from argmap.comparison.versions import ChangeKind
from argmap.reports.diff_entries import Detail, Entry, count_line, entries_of
from argmap.reports.document_markdown import escape
from argmap.reports.revision import Revision
from argmap.reports.word_changes import Stretch, word_changes
from argmap.views.outline import heading_of

_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)


def diff_markdown(revision: Revision) -> str:
    """Return what differs as Markdown: a section a kind, and how much at the end.

    Changed words stand in ``<del>`` and ``<ins>``, which Markdown lets through.
    """
    lines = [
        f"# {escape(heading_of(revision.new))}",
        "",
        f"{escape(revision.old_name)} → {escape(revision.new_name)}",
    ]
    for kind, entries in groupby(entries_of(revision), key=lambda entry: entry.kind):
        lines += ["", f"## {kind.capitalize()}", ""]
        for entry in entries:
            lines += _entry(entry)
    lines += ["", f"**{count_line(revision)}**"]
    return "".join(f"{line}\n" for line in lines)


def _entry(entry: Entry) -> Iterator[str]:
    about = f": {escape(entry.about)}" if entry.about else ""
    yield f"- **{escape(entry.name)}**{about}"
    whole = entry.kind in {ChangeKind.ADDED, ChangeKind.REMOVED}
    for detail in entry.details:
        yield from (f"    - {line}" for line in _detail(detail, whole=whole))


def _detail(detail: Detail, *, whole: bool) -> Iterator[str]:
    label = f"{escape(detail.label)}: " if detail.label else ""
    before, after = detail.before, detail.after
    if before is None and after is None:
        yield escape(detail.label)
    elif before is None or after is None:
        text, lead = (after, "now: ") if before is None else (before, "was: ")
        yield f"{'' if whole else lead}{label}{escape(text or '')}"
    else:
        old, new = word_changes(before, after)
        yield f"was: {label}{_marked(old, 'del')}"
        yield f"now: {label}{_marked(new, 'ins')}"


def _marked(stretches: list[Stretch], tag: str) -> str:
    return "".join(_stretch(one, tag) for one in stretches)


def _stretch(stretch: Stretch, tag: str) -> str:
    found = _EDGES.fullmatch(stretch.text)
    before, text, after = found.groups() if found else ("", stretch.text, "")
    if not text:
        return " "
    marked = f"<{tag}>{escape(text)}</{tag}>" if stretch.changed else escape(text)
    return f"{' ' * bool(before)}{marked}{' ' * bool(after)}"
