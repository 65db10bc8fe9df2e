"""The tree of a text in a simple layout, made from its lines without a parser.

A line says ``name: value`` or opens a group, or it is empty or a comment; values have the forms
of `simple_values`. Whatever could be read in two ways is left to a parser of all of YAML.
"""

import re
from collections import deque
from collections.abc import Iterator
from itertools import chain, islice

from argmap.syntax.nodes import Node, PlainScalar, SimpleMapping
from argmap.syntax.simple_values import (
    NAME,
    PLAIN,
    NotSimple,
    line_end,
    matched,
    read_brackets,
    read_value,
    shape_of,
)
from argmap.syntax.source_text import SourceText

_LINES = re.compile(rf"( *)({NAME}):(?: (?:({PLAIN})(?<! )|([{{\[])[^\n]*+))?\n|([^\n]*+)\n")
"""Indent, name and value of a line in one of the usual forms, or all of another line."""

_NAME = re.compile(rf"({NAME}):( *(?:(?<= )#.*)?\n)?")
_SPACES = re.compile(" +")

_PIECE = 50_000

_DEEPEST = 32
"""How many groups may be open at a time; the format needs four."""


def read_simple(source: SourceText) -> SimpleMapping | None:
    """Return the tree of a text, or None where any line of it has none of the simple forms.

    The tree is the same that `build` makes.
    """
    text = source.text
    if not text.endswith("\n") or "\r" in text or not source.is_plain:
        return None
    try:
        return _Lines(text).read()
    except NotSimple:
        return None


def _pieces(text: str) -> Iterator[list[tuple[str, ...]]]:
    """Yield the lines of a text, many at a time: one by one takes longer, all take more memory."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + _PIECE) + 1 or len(text)
        yield _LINES.findall(text, at, end)
        at = end


class _Group:
    """A group that has not come to its end; the value of its last name may be missing yet."""

    __slots__ = ("is_usual", "names", "starts", "values", "width")

    def __init__(self, width: int) -> None:
        self.width = width  # by how much its names are indented
        self.is_usual = True  # whether all names stand just before their values
        self.names: list[str] = []
        self.starts: list[int] = []
        self.values: list[Node] = []

    def node(self, end: int) -> SimpleMapping:
        """Return the group as it is when it ends."""
        if not self.values or len(self.values) < len(self.names):
            raise NotSimple
        starts = None if self.is_usual else self.starts
        return SimpleMapping(shape_of(self.names), starts, self.values, self.starts[0], end)


class _Lines:
    """Goes through the lines of a text; knows the groups that are open at each."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._group = _Group(0)
        self._outer: list[_Group] = []
        self._awaits = False  # whether the last name stands for a group that is to begin

    def read(self) -> SimpleMapping:
        """Return the outermost group."""
        at = 0
        lines = chain.from_iterable(_pieces(self._text))
        for indent, name, value, bracket, other in lines:
            if not name:
                at = self._take_other(at, other, lines)
                continue
            width = len(indent)
            start = at + width
            end = start + len(name)
            if self._awaits or width != self._group.width:
                self._move(width, start)
            group = self._group
            group.names.append(name)
            group.starts.append(start)
            if value:
                at = end + 3 + len(value)
                group.values.append(PlainScalar(value, end + 2))
            elif bracket:
                node = read_brackets(self._text, end + 2)
                group.values.append(node)
                at = line_end(self._text, node.end)
            else:
                self._awaits = True
                group.is_usual = False
                at = end + 2
        return self._root()

    def _take_other(self, at: int, line: str, lines: Iterator[object]) -> int:
        """Take a line of another form, and return where the next one begins."""
        content = line.lstrip(" ")
        if not content or content[0] == "#":
            return at + len(line) + 1
        width = len(line) - len(content)
        start = at + width
        self._move(width, start)
        found = matched(_NAME, self._text, start)
        self._group.is_usual = False
        self._group.names.append(found[1])
        self._group.starts.append(start)
        if found[2]:
            self._awaits = True
            return found.end()
        begin = matched(_SPACES, self._text, found.end()).end()
        value, end = read_value(self._text, begin, width)
        self._group.values.append(value)
        below = self._text.count("\n", begin, end) - 1
        deque(islice(lines, below), maxlen=0)
        return end

    def _move(self, width: int, start: int) -> None:
        """Come to a name at another depth: a group begins, or some come to their end."""
        if self._awaits:
            if width <= self._group.width or len(self._outer) == _DEEPEST:
                raise NotSimple
            self._outer.append(self._group)
            self._group = _Group(width)
            self._awaits = False
            return
        while width < self._group.width:
            inner, self._group = self._group, self._outer.pop()
            self._group.values.append(inner.node(start))
        if width != self._group.width:
            raise NotSimple

    def _root(self) -> SimpleMapping:
        """End all groups where the text ends."""
        end = len(self._text)
        while self._outer:
            inner, self._group = self._group, self._outer.pop()
            self._group.values.append(inner.node(end))
        return self._group.node(end)
