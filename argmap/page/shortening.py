"""Scripts in fewer characters: without room that means nothing, and with short names.

A name that the script declares, and that browsers do not give, has a short name everywhere, in
all functions the same; names of properties stay. Every statement must end with a semicolon or a
brace, as a formatter writes them.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import count, product
from string import ascii_letters

from attrs import frozen

from argmap.page.script_tokens import Token, tokens_of

_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_LANGUAGE = """
    arguments as async await break case catch class const continue debugger default delete
    do else export extends false finally for from function get if import in instanceof let
    new null of return set static super switch this throw true try typeof undefined var void
    while with yield
"""
# What browsers define, and what a script may also call something of its own
# (https://developer.mozilla.org/docs/Web/API/Window).
_BROWSERS = """
    alert atob blur btoa close closed confirm console document event fetch find focus frames
    history innerHeight innerWidth isFinite isNaN length localStorage location name
    navigator open opener origin parent performance print prompt screen scroll self status
    stop top window globalThis
"""
_KEYWORDS, _GIVEN = frozenset(_LANGUAGE.split()), frozenset(_BROWSERS.split())
_EVERYWHERE = -1  # all bits
_WORDY = re.compile(r"[\w$]")


def shortened(script: str) -> str:
    r"""Return a script that does the same in fewer characters.

    >>> print(shortened("const double = (value) => {\n  return 2 * value;\n};\n"))
    const b=a=>{return 2*a};
    """
    code = _Code(tuple(tokens_of(script)))
    return "".join(_joined(list(_without_idle(code, code.new_names()))))


@frozen
class _Code:
    """A script as tokens.

    Attributes:
        tokens: All of them.
    """

    tokens: Sequence[Token]

    def text(self, place: int) -> str:
        """Return what stands at a place; nothing outside the script."""
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def end_of(self, place: int) -> int:
        """Return the place of the bracket that closes the one at a place."""
        depth = 0
        for here in range(place, len(self.tokens)):
            depth += _depth(self.tokens[here])
            if not depth:
                return here
        return len(self.tokens)

    def new_names(self) -> dict[str, str]:
        """Return short names, the shortest for what stands most often.

        Names that stand in no top-level statement together may have the same one.
        """
        used = [place for place, one in enumerate(self.tokens) if self._is_variable(place, one)]
        words = Counter(self.text(place) for place in used)
        free = self._declared() - _KEYWORDS - _GIVEN
        taken = dict.fromkeys((_KEYWORDS | _GIVEN | words.keys()) - free, _EVERYWHERE)
        statements = self._statements()
        names: dict[str, str] = {}
        for name in sorted(free, key=lambda one: (-words[one], one)):
            where = statements[name]
            short = next(one for one in _short_names() if not taken.get(one, 0) & where)
            names[name] = short
            taken[short] = taken.get(short, 0) | where
        return names

    def _statements(self) -> dict[str, int]:
        """Return the top-level statements in which each word stands, a bit for each."""
        found: dict[str, int] = {}
        bit, depth = 1, 0
        for place, one in enumerate(self.tokens):
            if one.kind == "word":
                top = depth == 1 and self.text(place - 1) in {"const", "let", "function", "class"}
                found[one.text] = found.get(one.text, 0) | (_EVERYWHERE if top else bit)
            depth += _depth(one)
            bit <<= depth == 1 and one.text in {";", "}"}
        return found

    def written(self, place: int, names: Mapping[str, str]) -> str:
        """Return what is to be written for a token: a property keeps its name."""
        one = self.tokens[place]
        new = names.get(one.text, one.text)
        if new == one.text or not self._is_variable(place, one):
            return one.text
        both = one.inside == "{" and self.text(place - 1) in {"{", ","}
        return f"{one.text}:{new}" if both else new

    def _is_variable(self, place: int, one: Token) -> bool:
        """Tell whether a token names a variable, and no property, key or method."""
        before, behind = self.text(place - 1), self.text(place + 1)
        if one.kind != "word" or before in {".", "?.", "#"} or self._is_method(place):
            return False
        return not (one.inside == "{" and before in {"{", ","} and behind == ":")

    def _is_method(self, place: int) -> bool:
        if self.text(place + 1) != "(" or self.text(place - 1) == "function":
            return False
        return self.text(self.end_of(place + 1) + 1) == "{"

    def _is_parameters(self, place: int) -> bool:
        """Tell whether the bracket at a place holds parameters, of a function or a `catch`."""
        return self.text(self.end_of(place) + 1) in {"=>", "{"}

    def _declared(self) -> set[str]:
        names: set[str] = set()
        for place, one in enumerate(self.tokens):
            if one.text in {"function", "class"}:
                names.add(self.text(place + 1))
            elif one.text in {"const", "let"}:
                names.update(self._words(place + 1, self._end_of_names(place + 1)))
            elif one.text == "(" and self._is_parameters(place) and not self._asks(place):
                names.update(self._words(place, self.end_of(place)))
            elif one.kind == "word" and self.text(place + 1) == "=>":
                names.add(one.text)
        return {name for name in names if _NAME.fullmatch(name)}

    def _asks(self, place: int) -> bool:
        return self.text(place - 1) in {"if", "for", "while", "switch", "with"}

    def _end_of_names(self, place: int) -> int:
        """Return where the names end that are declared from a place on."""
        return self.end_of(place) if self.text(place) in {"[", "{"} else place + 1

    def _words(self, begin: int, end: int) -> Iterator[str]:
        return (one.text for one in self.tokens[begin:end] if one.kind == "word")


def _depth(one: Token) -> int:
    """Return how many brackets a token opens, less those it closes."""
    opens = one.text in {"(", "[", "{"} or (one.kind == "text" and one.text.endswith("${"))
    return opens - (one.text in {")", "]"} or one.text[0] == "}")


def _short_names() -> Iterator[str]:
    for length in count(1):
        yield from map("".join, product(ascii_letters, repeat=length))


def _without_idle(code: _Code, names: Mapping[str, str]) -> Iterator[str]:
    """Yield what is to be written: no last comma, no last semicolon, no bracket of one name."""
    skipped = {
        here
        for place, one in enumerate(code.tokens)
        if one.text == "(" and code.text(place + 2) == ")" and code.text(place + 3) == "=>"
        and _NAME.fullmatch(code.text(place + 1))
        for here in (place, place + 2)
    }  # fmt: skip
    for place, one in enumerate(code.tokens):
        behind = code.text(place + 1)[:1]
        last = one.kind == "mark" and one.text in {",", ";"} and behind == "}"
        last = last or (one.text == "," and behind in {")", "]"})
        if place not in skipped and not last:
            yield code.written(place, names)


def _joined(texts: Sequence[str]) -> Iterator[str]:
    """Yield texts with a space where two would become one word or one mark."""
    last = ";"
    for text in texts:
        if (_WORDY.match(last[-1]) and _WORDY.match(text)) or last[-1] == text[0] in "+-/":
            yield " "
        yield text
        last = text
