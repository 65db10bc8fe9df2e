"""``argmap rename``: another id, everywhere."""

import argparse

from argmap.cli.edits import EXIT_CODES, add_path, edit_and_write

_DESCRIPTION = """\
Give a claim, an inference, a source, a map, a proposition or a shared piece of evidence another
id, wherever it is written: in the map, in addresses such as `old -> x`, and in the debate's file.
With a map comes the debate in its folder; name a debate that lies elsewhere, to edit its maps too.

An id that stands in several maps is named with its map, as okafor-2024:floods; what is the
debate's own as debate:floods."""

_EPILOG = f"""\
{EXIT_CODES}

examples:
  argmap rename needs-car car-needed maps/mill-bridge/pell-2024.yaml
  argmap rename pell-2024:road-count weir-count maps/mill-bridge --diff"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "rename",
        help="give a claim, or what else has an id, another one everywhere",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("old", metavar="OLD", help="the id, or map:id")
    parser.add_argument("new", metavar="NEW", help="the new id")
    add_path(parser)
    parser.set_defaults(run=run, usage_error=parser.error)


def run(options: argparse.Namespace) -> int:
    """Rename, and return the exit code."""
    from argmap.workflow.editing.renaming import rename

    return edit_and_write(options, lambda opened: rename(opened, options.old, options.new))
