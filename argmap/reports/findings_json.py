"""Findings as JSON, for programs."""

from collections.abc import Sequence
from typing import Any

from argmap.checks import RULES, family_of
from argmap.diagnostics import Diagnostic, Edit, Fix, Severity, Span
from argmap.reports.findings_places import region, with_sources
from argmap.reports.json_text import json_text
from argmap.syntax import SourceText

VERSION = 1
"""The version of the layout; it changes when a key changes its meaning or goes away."""


def findings_json(
    diagnostics: Sequence[Diagnostic],
    sources: Sequence[SourceText],
    unreadable: Sequence[str] = (),
    *,
    version: str,
) -> str:
    """Return the findings as JSON, the keys in a fixed order.

    The document is a group:

    - ``argmap-findings``: the version of this layout; ``argmap``: the version of the program;
    - ``findings``: each with ``rule``, ``family``, ``severity``, ``message``, ``help``,
      ``file``, its place, ``related`` (each with a ``message`` and its place) and ``fix``,
      which is null or has ``about``, ``safe`` and ``edits`` (each a place and a ``text``);
    - ``unreadable``: a line for each path that could not be read;
    - ``summary``: how many ``files``, ``errors``, ``warnings`` and ``infos`` there are, and
      how many findings have a safe fix (``fixable``) or an unsafe one (``unsafely_fixable``).

    A place is ``line``, ``column``, ``end_line`` and ``end_column``, from 1, where the end
    is the column behind the last character; and ``start`` and ``end``, offsets from 0. All
    count code points, and a byte order mark at the beginning of a file counts as none. They
    are null for a finding that stands in no text.

    Args:
        diagnostics: The findings, in the order in which they are shown.
        sources: The texts of the files they are about.
        unreadable: A line for each path that could not be read.
        version: The version of the program.
    """
    return json_text(
        {
            "argmap-findings": VERSION,
            "argmap": version,
            "findings": [_finding(*one) for one in with_sources(diagnostics, sources)],
            "unreadable": list(unreadable),
            "summary": _summary(diagnostics, len(sources)),
        }
    )


def _finding(diagnostic: Diagnostic, source: SourceText | None) -> dict[str, Any]:
    return {
        "rule": diagnostic.rule,
        "family": family_of(diagnostic.rule) if diagnostic.rule in RULES else None,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "help": diagnostic.help or None,
        "file": diagnostic.file or None,
        **_place(diagnostic.span, source),
        "related": [
            {"message": one.message, **_place(one.span, source)} for one in diagnostic.related
        ],
        "fix": _fix(diagnostic.fix, source) if diagnostic.fix else None,
    }


def _place(place: Span | Edit | None, source: SourceText | None) -> dict[str, int | None]:
    if place is None or source is None:
        return dict.fromkeys(("line", "column", "end_line", "end_column", "start", "end"))
    found = region(place, source)
    return {
        "line": found.line,
        "column": found.column,
        "end_line": found.end_line,
        "end_column": found.end_column,
        "start": place.start,
        "end": place.end,
    }


def _fix(fix: Fix, source: SourceText | None) -> dict[str, Any]:
    edits = [{**_place(edit, source), "text": edit.text} for edit in fix.edits]
    return {"about": fix.about, "safe": fix.safe, "edits": edits}


def _summary(diagnostics: Sequence[Diagnostic], files: int) -> dict[str, int]:
    counts = {
        f"{severity.value}s": sum(one.severity is severity for one in diagnostics)
        for severity in Severity
    }
    fixes = [one.fix for one in diagnostics if one.fix is not None]
    safe = sum(fix.safe for fix in fixes)
    return {
        "files": files,
        **counts,
        "fixable": safe,
        "unsafely_fixable": len(fixes) - safe,
    }
