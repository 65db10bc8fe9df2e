"""The command line's grammar and help texts."""

import argparse

from argmap import __version__
from argmap.cli import check, compare, draw

_DESCRIPTION = """\
Argument maps in plain YAML: what each author claims, why, on what evidence and against
which rebuttals. argmap checks the maps like a compiler, compares the authors, and draws
where exactly they part."""

_EPILOG = """\
exit codes:
  0  clean
  1  findings at or above --fail-on (default: error)
  2  wrong usage, or a file that cannot be read or written
  3  an internal error

examples:
  argmap check maps/                             is anything wrong with these maps?
  argmap compare maps/iran-in-syria              where do the authors part?
  argmap compare maps/iran-in-syria --out out    the same, with report and pictures
  argmap draw maps/iran-in-syria/ghaddar-2019.yaml -o ghaddar.svg"""


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the command line with all its commands."""
    parser = argparse.ArgumentParser(
        prog="argmap",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"argmap {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in (check, compare, draw):
        command.add_to(commands)
    return parser
