"""The parser of the command line, stricter and safer than that of the standard library."""

import argparse
import sys

from argmap.cli.output import print_text

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn

    from _typeshed import SupportsWrite

_STAND_IN = "\N{REPLACEMENT CHARACTER}"


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

    def repeats(self, action: argparse.Action) -> bool:
        """Tell whether an argument adds to what it has when it is given again."""
        return isinstance(action, self._registry_get("action", "append"))

    def parse_known_args(  # type: ignore[override]  # of its two signatures the one that is used
        self,
        args: "Sequence[str] | None" = None,
        namespace: "Any" = None,  # noqa: ANN401  (argparse's own, handed on)
    ) -> "tuple[Any, list[str]]":
        """Parse, so that what may be left out at the end may also stand behind options."""
        if self._is_intermixing:
            return super().parse_known_args(args, namespace)
        if not any(self._may_be_left_out(one) for one in self._actions):
            found, unknown = super().parse_known_args(args, namespace)
        else:
            self._is_intermixing = True  # argparse calls this method again
            try:
                found, unknown = self.parse_known_intermixed_args(args, namespace)
            finally:
                self._is_intermixing = False
        if unknown:  # argparse leaves them to the parser of the program, which knows less of them
            self._refuse(unknown)
        return found, []

    def _refuse(self, unknown: "Sequence[str]") -> "NoReturn":
        """Say what is not known, and what may be meant, and end."""
        behind = unknown.index("--") if "--" in unknown else len(unknown)
        options = [one for one in unknown[:behind] if one.startswith("-") and one != "-"]
        if not options:
            others = [one for one in unknown if one != "--"]
            self.error(f"one argument too many: `{(others or unknown)[0]}`")
        from argmap.formats import nearest

        name = options[0].partition("=")[0]
        known = [one for action in self._actions for one in action.option_strings]
        question = nearest(name, known).question
        self.error(f"there is no option `{name}`" + (f"; {question}" if question else ""))

    def _check_value(self, action: argparse.Action, value: "Any") -> None:  # noqa: ANN401  (argparse's own)
        """Refuse a word that is none of those an argument takes, and say which may be meant."""
        if action.choices is None or value in action.choices:
            return
        from argmap.formats import nearest

        known = [str(one) for one in action.choices]
        question = nearest(str(value), known).question
        raise argparse.ArgumentError(
            action,
            f"`{value}` is none of {', '.join(known)}" + (f"; {question}" if question else ""),
        )

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
