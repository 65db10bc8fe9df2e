"""What the parsers of PyYAML and libyaml trip on, hidden from them and shown again."""

import re
from collections.abc import Iterator


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
        unused = (chr(code) for code in range(0xE000, 0xF8FF) if chr(code) not in text)
        self._signs = {sign: next(unused) for sign in "?:!#"}
        places = zip([0, *(at + 1 for at in questions)], [*questions, len(text)], strict=True)
        between = self._signs["?"].join(text[start:end] for start, end in places)
        self.text = _TRIPS.sub(lambda found: self._signs[found[0]], between)

    def shown(self, text: str) -> str:
        """Return a part of the text as it was."""
        for hidden, sign in self._signs.items():
            text = text.replace(sign, hidden)
        return text


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
    return 0 if depth >= indent or above.lstrip(" ").startswith("- ") else end
