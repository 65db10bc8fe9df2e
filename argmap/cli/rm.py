"""``argmap rm``: a claim removed."""

import argparse

from argmap.cli.edits import EXIT_CODES, add_path, edit_and_write

_DESCRIPTION = """\
Remove a claim. While something bears on it, or the debate names it, that is refused, and what it
is is told; --with-branch removes what bears on nothing else as well, and what the debate says of
all these. Comments stay, but for those that waive a rule for what is removed."""

_EPILOG = f"""\
{EXIT_CODES}

examples:
  argmap rm bus-detour maps/mill-bridge/pell-2024.yaml
  argmap rm pell-2024:lorries maps/mill-bridge --with-branch --diff"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "rm",
        help="remove a claim that nothing needs, or its whole branch",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("claim", metavar="CLAIM", help="the claim's id, or map:id")
    parser.add_argument(
        "--with-branch", action="store_true", help="with what bears on nothing else, too"
    )
    add_path(parser)
    parser.set_defaults(run=run, usage_error=parser.error)


def run(options: argparse.Namespace) -> int:
    """Remove, and return the exit code."""
    from argmap.workflow.editing.removing import remove

    return edit_and_write(
        options, lambda opened: remove(opened, options.claim, with_branch=options.with_branch)
    )
