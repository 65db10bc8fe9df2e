"""Edits by command, written to the files or shown."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from collections.abc import Callable

    from argmap.workflow.editing.bearings import Bearing
    from argmap.workflow.editing.intents import Intent
    from argmap.workflow.editing.opened import Opened

EXIT_CODES = """\
exit codes:
  0  done; with --diff: this is what would be done
  1  a file has errors, which are to be mended first
  2  wrong usage, an edit that cannot be, or a file that cannot be read or written

Either all files change or none does. What does not change stays as it stands, comments and
layout included. The result is checked first: an edit that would bring in an error is refused."""


def add_path(parser: argparse.ArgumentParser) -> None:
    """Add the files that an edit is about, and ``--diff``."""
    parser.add_argument(
        "path",
        metavar="PATH",
        nargs="?",
        default=".",
        help="a map, a debate, or the folder of one (default: the folder one stands in)",
    )
    parser.add_argument("--diff", action="store_true", help="print what would be written, only")


def add_targets(parser: argparse.ArgumentParser) -> None:
    """Add what a claim can bear on."""
    for relation, what in (
        ("supports", "a claim that it is a reason for"),
        ("rebuts", "a claim that it speaks against"),
        ("undercuts", "a step that it speaks against: its name, `a -> b`, or the claim it begins"),
    ):
        parser.add_argument(
            f"--{relation}",
            metavar="TARGET",
            action="append",
            default=[],
            help=f"{what}; may be repeated",
        )


def bearings(options: argparse.Namespace) -> "list[Bearing]":
    """Return what the options say that a claim is to bear on."""
    from argmap.model import Relation
    from argmap.workflow.editing.bearings import Bearing

    return [
        Bearing(relation, target)
        for relation in Relation
        for target in getattr(options, relation.value)
    ]


def edit_and_write(options: argparse.Namespace, edit: "Callable[[Opened], Intent]") -> int:
    """Write what an edit makes of the files, or show it, and return the exit code."""
    from pathlib import Path

    from argmap.cli.output import print_data, print_text
    from argmap.reports.findings_text import plural
    from argmap.workflow.changes import diff, write_changes
    from argmap.workflow.editing.opened import open_files
    from argmap.workflow.editing.proving import prove

    opened = open_files(Path(options.path))
    intent = edit(opened)
    changes = prove(opened, intent)
    if options.diff:
        print_data(diff(changes))
        return 0
    write_changes(changes)
    print_text(f"{intent.words}; {plural(len(changes), 'file')} changed\n")
    for change in changes:
        print_text(f"  {change.file}\n")
    if intent.advice:
        print_text(f"{intent.advice}\n")
    return 0
