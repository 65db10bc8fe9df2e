"""The command line with all its commands, and its help."""

import argparse

from argmap import __version__
from argmap.cli import (
    add,
    check,
    compare,
    completion,
    diff,
    draw,
    explain,
    fmt,
    import_,
    merge,
    move,
    new,
    outline,
    page,
    rename,
    rm,
    schema,
    stats,
    suggest,
    watch,
)
from argmap.cli.parser import Parser

_DESCRIPTION = """\
Argument maps in plain YAML: what each author claims, why, on what evidence and against
which rebuttals. argmap checks the maps like a compiler, compares the authors, and draws
where exactly they part."""

_EPILOG = """\
exit codes:
  0    clean
  1    findings at or above --fail-on (default: error)
  2    wrong usage, or a file that cannot be read or written
  3    an internal error
  130  interrupted
  141  nobody reads the output any more

examples:
  argmap new map okafor-2024.yaml                a map to begin with
  argmap check maps/                             is anything wrong with these maps?
  argmap explain circular-support                what does a rule want, and why?
  argmap fmt maps/                               lay them out in one way, comments kept
  argmap check maps/ --sources texts/            do the texts say what is cited from them?
  argmap compare maps/mill-bridge                where do the authors part?
  argmap compare maps/mill-bridge --out out      the same, with report and pictures
  argmap compare maps/                           every debate in a folder, a line each
  argmap diff HEAD:./pell.yaml pell.yaml         what has changed in a map?
  argmap rename needs-car car-needed             another id, in all files of a debate
  argmap suggest maps/mill-bridge                which claims may be one proposition?
  argmap draw maps/mill-bridge/pell-2024.yaml -o pell.svg
  argmap page maps/mill-bridge                   one page to look around in
  argmap stats maps/mill-bridge                  what do the maps have, and what do they lack?"""


def build_parser() -> Parser:
    """Return the parser of the command line with all its commands."""
    parser = Parser(
        prog="argmap",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"argmap {__version__}")
    parser.set_defaults(program=parser)  # what there is to complete
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    commands_in_order = (
        *(new, check, explain, fmt, compare, diff, suggest),
        *(draw, page, watch, outline, stats, import_, schema, completion),
        *(add, move, rename, merge, rm),
    )
    for command in commands_in_order:
        command.add_to(commands)
    return parser
