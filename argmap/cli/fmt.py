"""``argmap fmt``: the canonical layout."""

import argparse

from argmap.cli.input import add_paths

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from argmap.workflow.formatting import FormattedFiles

STDIN = "-"

_DESCRIPTION = """\
Lay maps and debates out in one way: indents, spaces, empty lines between sections, the order
of sections, quotes where a text needs them and only there. What a file says stays the same, and
comments stay where they are: that is proven for each file before it is written. A file with
errors stays as it is."""

_EPILOG = """\
What is left to you: whether a claim stands in lines or in brackets, the order of claims and of a
claim's fields, where your texts break into lines, empty lines between claims, and the column of
comments at the end of lines.

exit codes:
  0  every file is laid out; with --check or --diff: nothing would change
  1  a file was left as it is, since it has errors; with --check or --diff: a file would change
  2  wrong usage, or a file that cannot be read or written

examples:
  argmap fmt maps/                    every map and debate in a folder
  argmap fmt maps/ --check            in CI: is everything laid out?
  argmap fmt maps/ --diff             what would change?
  argmap fmt - <draft.yaml            as an editor would, from standard input"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "fmt",
        help="lay maps and debates out in one way, comments kept",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_paths(parser, "its folder is where a debate's maps are")
    parser.add_argument(
        "--check", action="store_true", help="change nothing, and name the files that would change"
    )
    parser.add_argument("--diff", action="store_true", help="change nothing, and print what would")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(options: argparse.Namespace) -> int:
    """Lay out, or tell what would change, and return the exit code."""
    from pathlib import Path

    from argmap.workflow.formatting import format_paths

    stdin = _stdin(options)
    paths = [Path(path) for path in options.paths if path != STDIN]
    formatted = format_paths(paths, stdin=stdin)
    if options.check or options.diff:
        _show(formatted, options)
        waiting = bool(formatted.changes)
    else:
        _write(formatted, stdin)
        waiting = False
    _tell_refusals(formatted)
    return 2 if formatted.unreadable else int(waiting or bool(formatted.refused))


def _stdin(options: argparse.Namespace) -> tuple[str, bytes] | None:
    from pathlib import Path

    from argmap.cli.input import STDIN_NAME, read_stdin

    if STDIN in options.paths:
        return str(Path(options.stdin_filename or STDIN_NAME)), read_stdin(whole=True)
    if options.stdin_filename is not None:
        options.usage_error("--stdin-filename needs `-`, standard input, as one of the paths")
    return None


def _show(formatted: "FormattedFiles", options: argparse.Namespace) -> None:
    from argmap.cli.output import print_data, print_text, tell
    from argmap.workflow.changes import diff

    if options.diff:
        print_data(diff(formatted.changes))
        tell(_count(formatted, "would change"))
        return
    for change in formatted.changes:
        print_text(f"would change {change.file}\n")
    print_text(_count(formatted, "would change"))


def _write(formatted: "FormattedFiles", stdin: tuple[str, bytes] | None) -> None:
    """Write the files; of standard input the text goes to standard output."""
    from argmap.cli.output import print_bytes, print_text
    from argmap.workflow.changes import write_changes

    write_changes(formatted.changes)
    if stdin is not None:
        laid_out = [one.after for one in formatted.changes if one.from_stdin]
        print_bytes(*laid_out or stdin[1:])
    name = "stdout" if stdin is None else "stderr"
    for change in formatted.changes:
        if not change.from_stdin:
            print_text(f"changed {change.file}\n", name)
    print_text(_count(formatted, "changed"), name)


def _count(formatted: "FormattedFiles", verb: str) -> str:
    from argmap.reports.findings_text import plural

    changed = plural(len(formatted.changes), "file")
    return f"{changed} {verb}, {formatted.unchanged} laid out already\n"


def _tell_refusals(formatted: "FormattedFiles") -> None:
    from argmap.cli.findings import tell_errors
    from argmap.cli.output import say

    for refusal in formatted.refused:
        if refusal.is_faulty:
            tell_errors(refusal.reading)
        say(str(refusal))
    for problem in formatted.unreadable:
        say(f"error: {problem}")
