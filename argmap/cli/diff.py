"""``argmap diff``: what has changed between two versions of a map?"""

import argparse
import sys

from argmap.cli.output import add_color_option

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from argmap.reports.revision import Revision
    from argmap.workflow.versions import Versions

_DESCRIPTION = """\
Say what has changed between two versions of one map: claims added, removed, reworded, moved to
another target, turned from support to attack, regrouped, re-cited, re-voiced, renamed. The
order in which things are written is no change, and neither are references to what was renamed."""

_EPILOG = """\
A version is a file, or a file at a revision of git: REV:path begins at the top of the
repository, REV:./path at the current folder, as git has it.

exit codes:
  0  the maps do not differ
  1  they differ
  2  wrong usage, or a map that cannot be read or has errors

examples:
  argmap diff pell-old.yaml pell.yaml                   two files
  argmap diff HEAD:./pell.yaml pell.yaml                what is not committed yet
  argmap diff main:./pell.yaml HEAD:./pell.yaml         what a branch has changed
  argmap diff HEAD:./pell.yaml pell.yaml -o diff.svg    the same as a picture"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "diff",
        help="say what has changed between two versions of a map",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("old", metavar="OLD", help="the old version: a file or REV:path")
    parser.add_argument("new", metavar="NEW", help="the new version: a file or REV:path")
    parser.add_argument(
        "--format",
        choices=["text", "markdown", "json"],
        default="text",
        help="what to print (default: text)",
    )
    add_color_option(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="also draw the new map with what was added, removed and changed: .svg, .png, .pdf, "
        ".dot, .gv, .mmd (Mermaid) or .txt",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what differs, draw it if asked to, and return the exit code."""
    from argmap.cli.output import say
    from argmap.comparison.versions import diff
    from argmap.reports.revision import Revision
    from argmap.workflow.versions import read_versions

    versions = read_versions(options.old, options.new)
    old, new = versions.old.map, versions.new.map
    if old is None or new is None:
        return _refuse(versions)
    revision = Revision(old, new, diff(old, new), options.old, options.new)
    try:
        if options.output is not None:
            from argmap.workflow.drawing_versions import draw_revision

            say(f"wrote {draw_revision(revision).save(options.output)}")
    finally:
        _print(revision, options)
    return int(bool(revision.diff))


def _refuse(versions: "Versions") -> int:
    from argmap.cli import BAD_USAGE
    from argmap.cli.findings import tell_errors
    from argmap.cli.output import say

    for reading in versions.broken:
        tell_errors(reading)
    names = " and ".join(reading.source.file for reading in versions.broken)
    have = "has" if len(versions.broken) == 1 else "have"
    say(f"error: {names} {have} errors: see above")
    return BAD_USAGE


def _print(revision: "Revision", options: argparse.Namespace) -> None:
    from argmap.cli.colours import wants_colour
    from argmap.cli.output import print_data, print_text
    from argmap.reports.diff_json import diff_json
    from argmap.reports.diff_markdown import diff_markdown
    from argmap.reports.diff_text import diff_text

    if options.format == "json":
        print_data(diff_json(revision))
    elif options.format == "markdown":
        print_data(diff_markdown(revision))
    else:
        print_text(diff_text(revision, styled=wants_colour(options.color, sys.stdout)))
