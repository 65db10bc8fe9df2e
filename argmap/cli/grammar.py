"""What the command line takes, as plain values: for completions and for the documentation."""

import argparse
from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import frozen

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the answer
if TYPE_CHECKING:
    from typing import Any, TypeGuard

    from argmap.cli.parser import Parser


@frozen
class Argument:
    """An option or a place of a command.

    Attributes:
        names: How an option is written; none for what stands at its place.
        value: The name of its value as help has it; empty when it takes none.
        many: Whether several values may follow.
        repeats: Whether it may be given more than once.
        choices: The values it can have; empty when they are not fixed.
        about: What help says of it.
    """

    names: tuple[str, ...]
    value: str
    many: bool
    repeats: bool
    choices: tuple[str, ...]
    about: str


@frozen
class Command:
    """A command with what it takes, or the program with its commands.

    Attributes:
        name: The words by which it is called, such as ``argmap check``.
        short: What it does, in a line.
        usage: How it is called, as help has it.
        about: What stands above its options.
        more: What stands below them: exit codes and examples.
        groups: Its arguments under their headings.
        commands: What can be called within it.
    """

    name: str
    short: str
    usage: str
    about: str
    more: str
    groups: tuple[tuple[str, tuple[Argument, ...]], ...]
    commands: tuple["Command", ...]

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """All its arguments, in the order of help."""
        return tuple(one for _, members in self.groups for one in members)


def grammar(parser: "Parser", short: str = "") -> Command:
    """Return what a parser takes."""
    usage = parser.format_usage().removeprefix("usage: ").rstrip()
    headed = [(title, tuple(_arguments(parser, actions))) for title, actions in parser.headed]
    return Command(
        parser.prog,
        short,
        usage,
        (parser.description or "").strip(),
        (parser.epilog or "").strip(),
        tuple((title, members) for title, members in headed if members),
        tuple(_commands(parser)),
    )


def _arguments(parser: "Parser", actions: Iterable[argparse.Action]) -> Iterator[Argument]:
    for action in actions:
        if _holds_commands(action) or action.help is argparse.SUPPRESS:
            continue
        choices = tuple(map(str, action.choices or ()))
        own = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
        yield Argument(
            tuple(action.option_strings),
            "" if action.nargs == 0 else "|".join(choices) or own,
            action.nargs in {"+", "*"},
            parser.repeats(action),
            choices,
            action.help or "",
        )


def _commands(parser: "Parser") -> Iterator[Command]:
    actions = chain.from_iterable(members for _, members in parser.headed)
    for holder in filter(_holds_commands, actions):
        shorts = _shorts(holder)
        for name, command in holder.choices.items():
            yield grammar(command, shorts.get(name, ""))


def _shorts(holder: "Any") -> dict[str, str]:  # noqa: ANN401  (its class has no public name)
    """Return what help says of each command in a line."""
    told = holder._choices_actions  # noqa: SLF001  (argparse keeps it nowhere else)
    return {one.dest: one.help or "" for one in told}


def _holds_commands(action: argparse.Action) -> "TypeGuard[Any]":
    """Tell whether an argument is the choice of a command: its choices have parsers."""
    return isinstance(action.choices, dict)
