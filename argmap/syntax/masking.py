"""What the parsers of PyYAML and libyaml trip on, hidden from them and shown again."""

import re
from collections.abc import Iterator
from itertools import chain, islice


class Mask:
    """What a parser would trip on inside a word, hidden from it and shown again.

    In brackets PyYAML's own parser ends a text at a ``?``, libyaml takes one that begins a
    word for a sign of its own, and fails at a ``::``. On ``a:[b]`` the two differ as well, and
    on what may stand in a tag: one that is not YAML's own is read as the word it is. In
    ``|#3`` libyaml sees a block text that begins with a comment.
    """

    def __init__(self, text: str) -> None:
        self._signs: dict[str, str] = {}
        self.text = text
        if any(sign in text for sign in _MAY_TRIP):
            self._hide(list(_far_questions(text)))

    @property
    def hides(self) -> bool:
        """Whether anything is hidden."""
        return bool(self._signs)

    def _hide(self, questions: list[int]) -> None:
        text = self.text
        if not questions and _TRIPS.search(text) is None:
            return
        self._signs = _stand_ins(text)
        if not self._signs:
            return
        places = zip([0, *(at + 1 for at in questions)], [*questions, len(text)], strict=True)
        between = self._signs["?"].join(text[start:end] for start, end in places)
        self.text = _TRIPS.sub(lambda found: self._signs[found[0]], between)

    def shown(self, text: str) -> str:
        """Return a part of the text as it was."""
        for hidden, sign in self._signs.items():
            text = text.replace(sign, hidden)
        return text


_SIGNS = "?:!#"
_USUAL = "\ue000\ue001\ue002\ue003"
_PRIVATE_USE = (range(0xE000, 0xF900), range(0xF0000, 0xFFFFE), range(0x100000, 0x10FFFE))
"""Characters without a meaning (https://www.unicode.org/faq/private_use.html)."""

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


def _stand_ins(text: str) -> dict[str, str]:
    """Return a character for each sign that *text* does not hold, or none where it holds all."""
    escaped = {int(short or long, 16) for short, long in _ESCAPE.findall(text)}
    if not escaped and not any(character in text for character in _USUAL):
        return dict(zip(_SIGNS, _USUAL, strict=True))
    held = escaped.union(map(ord, set(text)))
    unused = (chr(code) for code in chain(*_PRIVATE_USE) if code not in held)
    found = list(islice(unused, len(_SIGNS)))
    return dict(zip(_SIGNS, found, strict=True)) if len(found) == len(_SIGNS) else {}


_TRIPS = re.compile(
    r"\?(?:(?=[^ \t\r\n])|(?<=[^ \t\r\n,\[{]\?)|(?<=[^ \t\r\n,\[{:?-] \?)|(?<=[^ \t\r\n,\[{]- \?))"
    r"|:(?:(?=[:?])|(?:(?<=[^\s\"',\[\]{}]:)|(?<=[^\s\"',\[\]{}] :))(?=[,\[\]{}]))"
    r"|!(?<![^\s,\[{]!)(?!![\w./:-]+(?:[ \r\n]|\Z))"
    r"|#(?:(?<=[|>]#)|(?<=[|>][-+0-9]#)|(?<=[|>][-+0-9]{2}#))"
)
"""A pattern that begins with a sign is found much faster than one that looks behind it. French
puts a space before a question mark, often one that does not break a line."""

_MAY_TRIP = ("?", *(f":{sign}" for sign in ":,[]{}"), "!", "#")

_APART = re.compile(r"\?(?<=[ \n]\?)(?=[ \t\n]|\Z)")
_COMMENT = re.compile(r"(?<![^ \t])#")
"""No text goes on behind a comment."""

_NEVER_BEFORE = ",[{:?-"
"""Behind these signs a question mark begins a name, as YAML has it."""


def _far_questions(text: str) -> Iterator[int]:
    """Yield the places of question marks with several spaces or a line end before them.

    One that begins a line belongs to the text above only if it is indented deeper.
    """
    lines = text.replace("\r", "\n")
    for found in _APART.finditer(lines):
        at = begin = found.start()
        while begin > 0 and lines[begin - 1] == " ":
            begin -= 1
        if begin == 0 or lines[begin - 1] == "\n":
            begin = _end_of_text_above(lines, begin, at - begin)
        if begin > 0 and lines[begin - 1] not in _NEVER_BEFORE:
            yield at


def _end_of_text_above(text: str, line: int, indent: int) -> int:
    """Return where the line above one ends, or 0 where the two are not indented as one text is."""
    end = line
    while end > 0 and text[end - 1] in " \n":
        end -= 1
    above = text[text.rfind("\n", 0, end) + 1 : end]
    depth = len(above) - len(above.lstrip(" "))
    ends_there = above.lstrip(" ").startswith("- ") or _COMMENT.search(above)
    return 0 if depth >= indent or ends_there else end
