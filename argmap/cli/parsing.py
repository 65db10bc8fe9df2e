"""The command line's grammar and help texts."""

import argparse
import sys

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
from argmap.cli.output import print_text

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn

    from _typeshed import SupportsWrite

_STAND_IN = "\N{REPLACEMENT CHARACTER}"

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


class Parser(argparse.ArgumentParser):
    """A parser that takes options by their whole names and shows no terminal codes."""

    def __init__(self, **settings: "Any") -> None:  # noqa: ANN401  (argparse's own, handed on)
        super().__init__(**settings, allow_abbrev=False)
        self._is_intermixing = False

    @property
    def headed(self) -> "list[tuple[str, list[argparse.Action]]]":
        """What it takes under the headings of its help, in their order."""
        return [
            (group.title or "", group._group_actions)  # noqa: SLF001  (a group has no public list)
            for group in self._action_groups
        ]

    def parse_known_args(  # type: ignore[override]  # of its two signatures the one that is used
        self,
        args: "Sequence[str] | None" = None,
        namespace: "Any" = None,  # noqa: ANN401  (argparse's own, handed on)
    ) -> "tuple[Any, list[str]]":
        """Parse, so that what may be left out at the end may also stand behind options."""
        if self._is_intermixing or not any(self._may_be_left_out(one) for one in self._actions):
            return super().parse_known_args(args, namespace)
        self._is_intermixing = True  # argparse calls this method again
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_intermixing = False

    @staticmethod
    def _may_be_left_out(action: argparse.Action) -> bool:
        return action.nargs == argparse.OPTIONAL and not action.option_strings

    def error(self, message: str) -> "NoReturn":
        """Say what is wrong, without characters that a terminal would obey, and end."""
        super().error("".join(c if c.isprintable() else _STAND_IN for c in message))

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        """Print help where a refusal to write it is seen; argparse itself ignores that."""
        if file is None or file is sys.stdout:
            print_text(message)
        else:
            super()._print_message(message, file)


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
