"""``argmap merge``: two claims made one."""

import argparse

from argmap.cli.edits import EXIT_CODES, add_path, edit_and_write

_DESCRIPTION = """\
Make one claim of two of a map. The words of A stay; the citations and inferences of B, and its
positions in the debate, go to A. Refused is what cannot be meant: two voices, two kinds, a step
from one to the other, different positions on one proposition."""

_EPILOG = f"""\
{EXIT_CODES}

examples:
  argmap merge car-needs-first needs-car maps/mill-bridge/pell-2024.yaml --diff"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "merge",
        help="make one claim of two",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("kept", metavar="A", help="the claim that stays: its id, or map:id")
    parser.add_argument("merged", metavar="B", help="the claim that goes")
    add_path(parser)
    parser.set_defaults(run=run, usage_error=parser.error)


def run(options: argparse.Namespace) -> int:
    """Merge, and return the exit code."""
    from argmap.workflow.editing.merging import merge

    return edit_and_write(options, lambda opened: merge(opened, options.kept, options.merged))
