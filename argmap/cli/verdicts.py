"""Verdicts on suggestions, written to a debate's file or shown."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from pathlib import Path

    from argmap.workflow.suggesting import Wish


def decide_and_write(path: "Path", wishes: "list[Wish]", options: argparse.Namespace) -> int:
    """Write verdicts into a debate's file, or show what would be written; return the exit code."""
    from argmap.cli.findings import tell_errors
    from argmap.cli.output import print_data, print_text, say
    from argmap.reports.verdicts_text import verdict_in_words
    from argmap.workflow.changes import diff, write_changes
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
    write_changes(changes)
    for wish, decision in zip(wishes, decided.decisions, strict=True):
        print_text(f"{verdict_in_words(wish.names, decision)}\n")
    print_text(f"written to {changes[0].file}\n" if changes else "nothing to write\n")
    return 0
