"""Findings, printed in the format that was asked for, or beside what else a command prints."""

import argparse
import sys

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from collections.abc import Sequence

    from argmap.diagnostics import Diagnostic
    from argmap.formats import DebateReading, Reading
    from argmap.workflow.checking_files import CheckedFiles

FORMATS = ("text", "concise", "json", "sarif", "github")
"""Two for people, which close with a count, and three for programs."""


def print_findings(checked: "CheckedFiles", options: argparse.Namespace, name: str) -> None:
    """Print what was found to the stream *name*, and to stderr what was not looked at."""
    from argmap.cli.output import say

    if options.format in {"text", "concise"}:
        _print_for_people(checked, options, name)
    else:
        _print_for_programs(checked, options.format, name)
    for file in checked.passed_over:
        say(f"passed over {file}: no map and no debate")
    for file in checked.dangling:
        say(f"passed over {file}: a link that leads nowhere")
    for hint in checked.hints:
        say(f"note: {hint}")
    for file in checked.unread:
        say(f"the citations of {file} were not looked up: mend its errors first")
    for map_id in checked.without_text:
        usual = f"{options.sources}/{map_id}.txt"
        say(f"no {usual} is there: the citations of {map_id} were not looked up")
    for problem in checked.unreadable:
        say(f"error: {problem}")


def tell_errors(
    reading: "DebateReading | Reading", findings: "Sequence[Diagnostic] | None" = None
) -> bool:
    """Print errors on standard error, and tell whether there are any.

    Args:
        reading: A map, or a debate and its maps.
        findings: What was found in it; None for what was found while it was read.
    """
    from argmap.cli.output import tell
    from argmap.diagnostics import Severity
    from argmap.formats import DebateReading
    from argmap.reports.findings_text import findings_text

    sources, found = [reading.source], reading.diagnostics
    if isinstance(reading, DebateReading):
        sources += [one.source for one in reading.maps]
        found = reading.all_diagnostics
    shown = found if findings is None else findings
    errors = [one for one in shown if one.severity is Severity.ERROR]
    if errors:
        tell(findings_text(errors, sources) + "\n")
    return bool(errors)


def _print_for_people(checked: "CheckedFiles", options: argparse.Namespace, name: str) -> None:
    from argmap.cli.colours import wants_colour
    from argmap.cli.output import print_text
    from argmap.reports.findings_concise import findings_concise
    from argmap.reports.findings_text import count_line, findings_text, fix_line

    styled = wants_colour(options.color, getattr(sys, name))
    if options.format == "concise":
        print_text(findings_concise(checked.diagnostics, checked.sources, styled=styled), name)
    elif checked.diagnostics:
        print_text(findings_text(checked.diagnostics, checked.sources, styled=styled), name)
        print_text("\n", name)
    if checked.sources:
        line = count_line(
            checked.diagnostics, len(checked.sources), checked.waived, checked.verified
        )
        print_text(f"{line}\n", name)
    if line := fix_line(_left_to_fix(checked.diagnostics, options)):
        print_text(f"{line}\n", name)


def _print_for_programs(checked: "CheckedFiles", form: str, name: str) -> None:
    from importlib import import_module

    from argmap import __version__
    from argmap.cli.output import print_data

    report = getattr(import_module(f"argmap.reports.findings_{form}"), f"findings_{form}")
    said = {} if form == "github" else {"version": __version__}
    print_data(report(checked.diagnostics, checked.sources, checked.unreadable, **said), name)


def _left_to_fix(
    diagnostics: "tuple[Diagnostic, ...]", options: argparse.Namespace
) -> "list[Diagnostic]":
    """Return the findings with a fix that was not asked for yet."""
    if options.unsafe_fixes:
        return []
    return [one for one in diagnostics if not (options.fix and one.fix and one.fix.safe)]
