"""Findings as workflow commands, which GitHub Actions shows beside the lines of a change."""

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from argmap.diagnostics import Diagnostic, Severity
from argmap.reports.findings_places import region, with_sources
from argmap.reports.findings_text import visible
from argmap.syntax import SourceText

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGES = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_IN_PROPERTIES = (*_IN_MESSAGES, (":", "%3A"), (",", "%2C"))
"""What GitHub's own toolkit escapes (https://github.com/actions/toolkit, core/src/command.ts)."""


def findings_github(
    diagnostics: Sequence[Diagnostic],
    sources: Iterable[SourceText],
    unreadable: Sequence[str] = (),
) -> str:
    """Return one ``::error …::`` command a line for each finding.

    GitHub takes columns only where a finding begins and ends in the same line; the end column
    is the last one marked.

    Args:
        diagnostics: The findings, in the order in which they are shown.
        sources: The texts of the files they are about.
        unreadable: A line for each path that could not be read.
    """
    found = [_command(one, source) for one, source in with_sources(diagnostics, sources)]
    failed = [f"::error title=argmap::{_escape(visible(one), _IN_MESSAGES)}" for one in unreadable]
    return "".join(f"{line}\n" for line in found + failed)


def _command(diagnostic: Diagnostic, source: SourceText | None) -> str:
    properties = {**_place(diagnostic, source), "title": diagnostic.rule}
    written = ",".join(
        f"{name}={_escape(value, _IN_PROPERTIES)}" for name, value in properties.items()
    )
    message = "\n".join(visible(line) for line in (diagnostic.message, diagnostic.help) if line)
    return f"::{_COMMANDS[diagnostic.severity]} {written}::{_escape(message, _IN_MESSAGES)}"


def _place(diagnostic: Diagnostic, source: SourceText | None) -> dict[str, str]:
    if not diagnostic.file:
        return {}
    place = {"file": visible(PurePath(diagnostic.file).as_posix())}
    if source is None or diagnostic.span is None:
        return place
    found = region(diagnostic.span, source)
    place["line"] = str(found.line)
    if found.line == found.end_line:
        place["col"] = str(found.column)
    place["endLine"] = str(found.end_line)
    if found.line == found.end_line:
        place["endColumn"] = str(max(found.column, found.end_column - 1))
    return place


def _escape(text: str, escapes: tuple[tuple[str, str], ...]) -> str:
    for character, written in escapes:
        text = text.replace(character, written)
    return text
