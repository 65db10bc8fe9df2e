"""Text in columns of a terminal, where some letters take two and some take none."""

import re
import unicodedata
from collections.abc import Iterator

_WORD = re.compile(r"( *)([^ ]+)")


def width_of(text: str) -> int:
    """Return how many columns of a terminal *text* takes.

    >>> [width_of(text) for text in ("rain", "雨", "e\u0301")]
    [4, 2, 1]
    """
    if text.isascii():
        return len(text)
    return sum(_width(c) for c in text)


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Return *text* with spaces behind it, or before it, that fill *width* columns."""
    space = " " * (width - width_of(text))
    return f"{space}{text}" if right else f"{text}{space}"


def wrapped(text: str, width: int, *, first: int | None = None) -> Iterator[str]:
    """Yield lines of at most *width* columns, broken at spaces and within longer words.

    Several spaces in a row stay, unless a line ends there.

    Args:
        text: What to wrap.
        width: Columns of a line, at least 1.
        first: Columns of the first line, where they are others.

    >>> list(wrapped("a rain barrel", 6))
    ['a rain', 'barrel']
    >>> list(wrapped("a rain barrel", 6, first=4))
    ['a', 'rain', 'barrel']
    """
    limit = width if first is None else first
    if width_of(text) <= limit:
        yield text
        return
    line = ""
    for space, word in _WORD.findall(text):
        if line and width_of(line) + len(space) + width_of(word) <= limit:
            line += space + word
            continue
        if line:
            yield line
            limit = width
        *whole, line = _broken(word, min(limit, width))
        if whole:
            yield from whole
            limit = width
    yield line


def _broken(word: str, width: int) -> list[str]:
    """Return a word in pieces of at most *width* columns, or of one letter that is wider."""
    pieces = [""]
    taken = 0
    for character in word:
        wide = _width(character)
        if pieces[-1] and taken + wide > width:
            pieces.append("")
            taken = 0
        pieces[-1] += character
        taken += wide
    return pieces
