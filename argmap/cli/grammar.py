"""What the command line takes, as plain values: for completions and for the documentation."""

import argparse
from collections.abc import Iterator

from attrs import frozen


@frozen
class Argument:
    """An option or a place of a command.

    Attributes:
        names: How an option is written; none for what stands at its place.
        value: The name of its value as help has it; empty when it takes none.
        many: Whether several values may follow.
        choices: The values it can have; empty when they are not fixed.
        about: What help says of it.
    """

    names: tuple[str, ...]
    value: str
    many: bool
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


def grammar(parser: argparse.ArgumentParser, short: str = "") -> Command:
    """Return what a parser takes."""
    usage = parser.format_usage().removeprefix("usage: ").rstrip()
    headed = [(group.title or "", tuple(_arguments(group))) for group in _groups(parser)]
    return Command(
        parser.prog,
        short,
        usage,
        (parser.description or "").strip(),
        (parser.epilog or "").strip(),
        tuple((title, members) for title, members in headed if members),
        tuple(_commands(parser)),
    )


# argparse shows its parts to nobody but its own help; their names have been the same since 2.7.


def _groups(parser: argparse.ArgumentParser) -> list[argparse._ArgumentGroup]:
    return parser._action_groups  # noqa: SLF001


def _arguments(group: argparse._ArgumentGroup) -> Iterator[Argument]:
    for action in group._group_actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction) or action.help is argparse.SUPPRESS:  # noqa: SLF001
            continue
        choices = tuple(map(str, action.choices or ()))
        own = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
        yield Argument(
            tuple(action.option_strings),
            "" if action.nargs == 0 else "|".join(choices) or own,
            action.nargs in {"+", "*"},
            choices,
            action.help or "",
        )


def _commands(parser: argparse.ArgumentParser) -> Iterator[Command]:
    for group in _groups(parser):
        for action in group._group_actions:  # noqa: SLF001
            if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
                shorts = {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001
                for name, command in action.choices.items():
                    yield grammar(command, shorts.get(name, ""))
