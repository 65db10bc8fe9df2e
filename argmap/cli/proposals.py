"""What may stand at the end of a command line that is being typed."""

import shlex
from collections.abc import Callable, Iterable, Iterator

from attrs import define, field, frozen

from argmap.cli.grammar import Argument, Command, grammar

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the answer
if TYPE_CHECKING:
    from argmap.cli.parser import Parser
    from argmap.workflow.naming_parts import PartNames

MOST = 500
"""A shell shows no more than so many; a map may have thousands of claims."""

_LONGEST = 70
_MARK = "\N{BULLET}"


@frozen
class Proposal:
    """A word that may stand next, and what it is."""

    word: str
    about: str = ""


def proposals_for(shell: str, line: str, parser: "Parser") -> str:
    """Return the proposals as the script of a shell reads them, one a line.

    Args:
        shell: ``bash``, ``zsh`` or ``fish``.
        line: The command line up to where the next word is asked for.
        parser: What the command line takes.
    """
    words = split(line)
    found = [one for one in propose(grammar(parser), words[1:]) if one.word.startswith(words[-1])]
    return "".join(f"{_SHOWN[shell](one, words[-1])}\n" for one in found[:MOST])


def _for_bash(proposal: Proposal, word: str) -> str:
    """Return what bash puts in place of the word's end: to bash it begins anew at `:` and `=`."""
    return proposal.word[max(word.rfind(":"), word.rfind("=")) + 1 :]


def _for_zsh(proposal: Proposal, _: str) -> str:
    word = proposal.word.replace(":", "\\:")
    return f"{word}:{_short(proposal.about)}" if proposal.about else word


def _for_fish(proposal: Proposal, _: str) -> str:
    return f"{proposal.word}\t{_short(proposal.about)}"


_SHOWN: dict[str, Callable[[Proposal, str], str]] = {
    "bash": _for_bash,
    "zsh": _for_zsh,
    "fish": _for_fish,
}


def _short(about: str) -> str:
    line = "".join(c if c.isprintable() else " " for c in " ".join(about.split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def split(line: str) -> list[str]:
    """Return the words of a line that may end within one, within quotes or behind a space.

    >>> split("argmap draw 'my maps/a")
    ['argmap', 'draw', 'my maps/a']
    >>> split("argmap draw ")
    ['argmap', 'draw', '']
    """
    for end in ("", "'", '"'):
        try:
            *before, last = shlex.split(f"{line}{_MARK}{end}")
        except ValueError:
            continue  # a quotation is still open
        words = [*before, last.removesuffix(_MARK)]
        return words if len(words) > 1 else [*words, ""]
    return ["", ""]


@define
class _Typed:
    """What is typed before the word that is asked for."""

    command: Command
    waiting: Argument | None = None
    places: list[str] = field(factory=list)
    options: set[str] = field(factory=set)
    only_places: bool = False

    def take(self, word: str) -> None:
        """Go on by a word."""
        if word == "--" and not self.only_places:
            self.only_places, self.waiting = True, None
        elif word.startswith("-") and word != "-" and not self.only_places:
            self._take_option(word)
        elif self.waiting is not None:
            self.waiting = self.waiting if self.waiting.many else None
        else:
            self._take_place(word)

    def _take_option(self, word: str) -> None:
        name, equals, _ = word.partition("=")
        option = _option(self.command, name)
        self.options.update(option.names if option else ())
        self.waiting = option if option and option.value and not equals else None

    def _take_place(self, word: str) -> None:
        within = [one for one in self.command.commands if one.name.rpartition(" ")[2] == word]
        if within:
            self.command, self.places = within[0], []
        else:
            self.places.append(word)

    @property
    def place(self) -> Argument | None:
        """What would stand next among those without a name."""
        left = [one for one in self.command.arguments if not one.names]
        if len(self.places) < len(left):
            return left[len(self.places)]
        return left[-1] if left and left[-1].many else None


def _option(command: Command, name: str) -> Argument | None:
    return next((one for one in command.arguments if name in one.names), None)


def propose(program: Command, words: list[str]) -> Iterator[Proposal]:
    """Yield what may stand in place of the last word, whatever it begins with.

    Nothing is yielded where the names of files may stand.
    """
    *before, word = words
    typed = _Typed(program)
    for one in before:
        typed.take(one)
    name, equals, value = word.partition("=")
    if equals and word.startswith("--"):
        option = _option(typed.command, name)
        found = _values(option, value, typed) if option else ()
        yield from (Proposal(f"{name}={one.word}", one.about) for one in found)
    elif word.startswith("-") and not typed.only_places:
        yield from _options(typed)
    elif typed.waiting is not None:
        yield from _values(typed.waiting, word, typed)
    elif typed.command.commands:
        for command in typed.command.commands:
            yield Proposal(command.name.rpartition(" ")[2], command.short)
    elif typed.place is not None:
        yield from _values(typed.place, word, typed)


def _options(typed: _Typed) -> Iterator[Proposal]:
    for option in typed.command.arguments:
        if option.names and not (typed.options & {*option.names} and not option.repeats):
            yield Proposal(option.names[-1], option.about)


def _values(argument: Argument, word: str, typed: _Typed) -> Iterator[Proposal]:
    if argument.choices:
        yield from map(Proposal, argument.choices)
        return
    from argmap.workflow.naming_parts import parts_near, rule_names

    if argument.value.startswith("RULE"):
        begun = word[: word.rfind(",") + 1] if "," in argument.value else ""
        yield from (Proposal(f"{begun}{name}", about) for name, about in rule_names())
        return
    called = [*argument.names, argument.value]
    keys = [*(f"{typed.command.name} {one}" for one in called), *called]
    wanted = next((_IDS[key] for key in keys if key in _IDS), None)
    if wanted is not None:
        yield from (Proposal(*one) for one in wanted(parts_near(typed.places)))


def _all_names(parts: "PartNames") -> Iterable[tuple[str, str]]:
    """Return claims with their maps, and propositions, as verdicts on suggestions name them."""
    return (*parts.claims_of_maps, *parts.propositions)


_IDS: dict[str, "Callable[[PartNames], Iterable[tuple[str, str]]]"] = {
    "argmap draw --maps": lambda parts: parts.maps,
    "--proposition": lambda parts: parts.propositions,
    "--accept": _all_names,
    "--reject": _all_names,
    "CLAIM": lambda parts: parts.claims,
    "TARGET": lambda parts: parts.claims,
    "argmap rename OLD": lambda parts: parts.claims,
    "argmap merge A": lambda parts: parts.claims,
    "argmap merge B": lambda parts: parts.claims,
}
"""By an option or what help calls a value, in one command or in all: ids that can stand there."""
