"""Verdicts on suggestions, written to a debate's file or shown."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from pathlib import Path

    from argmap.formats import DebateReading, Reading
    from argmap.workflow.suggesting import Wish


def decide_and_write(path: "Path", wishes: "list[Wish]", options: argparse.Namespace) -> int:
    """Write verdicts into a debate's file, or show what would be written; return the exit code."""
    from argmap.cli.output import print_data, print_text, say
    from argmap.reports.verdicts_text import verdict_in_words
    from argmap.workflow.fixing import diff, write_fixes
    from argmap.workflow.suggesting import decide

    decided = decide(path, wishes)
    if decided.reading.debate is None:
        tell_errors(decided.reading)
        say("nothing was written: the debate has errors")
        return 1
    changes = [] if decided.change is None else [decided.change]
    if options.diff:
        print_data(diff(changes))
        return 0
    write_fixes(changes)
    for wish, decision in zip(wishes, decided.decisions, strict=True):
        print_text(f"{verdict_in_words(wish.names, decision)}\n")
    print_text(f"written to {changes[0].file}\n" if changes else "nothing to write\n")
    return 0


def tell_errors(reading: "DebateReading | Reading") -> None:
    """Print the errors of a map, or of a debate and its maps, on standard error."""
    from argmap.cli.output import tell
    from argmap.formats import DebateReading
    from argmap.reports.findings_text import findings_text

    if isinstance(reading, DebateReading):
        found = reading.all_diagnostics
        sources = [reading.source, *(one.source for one in reading.maps)]
    else:
        found, sources = reading.diagnostics, [reading.source]
    if found:
        tell(findings_text(found, sources) + "\n")
