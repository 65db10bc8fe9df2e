"""The tree of a text in a simple layout, made from its lines without a parser.

A line says ``name: value`` or opens a group, or it is empty or a comment; values have the forms
of `simple_values`. Whatever could be read in two ways is left to a parser of all of YAML.
"""

import re

from argmap.syntax.nodes import Node, PlainScalar, SimpleMapping
from argmap.syntax.simple_values import (
    EVEN_BRACES,
    EVEN_TEXT,
    NAME,
    PLAIN,
    NotSimple,
    even_group,
    line_end,
    matched,
    read_brackets,
    read_value,
    shape_of,
)
from argmap.syntax.source_text import SourceText

_LINE = re.compile(rf"( *)({NAME}):(?: (?:({PLAIN})(?<! )|([{{\[])[^\n]*+))?\n|([^\n]*+)\n")
"""Indent, name and value of a line in one of the usual forms, or all of another line."""

_FIELD = rf"({NAME}): ({EVEN_TEXT})\n"
_EVEN_LINES = re.compile(
    rf"( *)({NAME}):\n(\1 +){_FIELD}" + rf"(?:\3{_FIELD})?+" * 5 + r"(?=\1[A-Za-z])"
)
"""A name with a group of a line a field below it, and another name at its indent behind that."""

_EVEN_LINE = re.compile(rf"( *)({NAME}): {EVEN_BRACES}\n")
"""A name with a group in braces, on one line."""

_NAME = re.compile(rf"({NAME}):( *(?:(?<= )#.*)?\n)?")
_SPACES = re.compile(" +")

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
        while at < len(self._text):
            behind = self._take_even(at)
            at = behind if behind > at else self._take_line(at)
        return self._root()

    def _take_even(self, at: int) -> int:
        """Take the names whose groups are set evenly, and return where the next line begins."""
        text = self._text
        while (found := _EVEN_LINES.match(text, at)) is not None:
            parts = found.groups()
            indent, name, inner = parts[:3]
            width, end = len(indent), found.end()
            first = at + width + len(name) + 2 + len(inner)
            self._take_name(name, width, at + width)
            self._group.is_usual = False
            places = (first, first, len(inner) + 1, end + width)
            self._group.values.append(even_group(parts, 3, found.lastindex, places))
            at = end
        while (found := _EVEN_LINE.match(text, at)) is not None:
            parts = found.groups()
            indent, name = parts[:2]
            width, end = len(indent), found.end()
            first = at + width + len(name) + 2
            self._take_name(name, width, at + width)
            places = (first, first + 1, 2, end - 1)
            self._group.values.append(even_group(parts, 2, found.lastindex, places))
            at = end
        return at

    def _take_line(self, at: int) -> int:
        """Take one line, with what belongs to its value, and return where the next begins."""
        line = matched(_LINE, self._text, at)
        indent, name, value, bracket, other = line.groups()
        if not name:
            return self._take_other(at, other)
        width = len(indent)
        self._take_name(name, width, at + width)
        if value:
            self._group.values.append(PlainScalar(value, line.start(3)))
            return line.end()
        if bracket:
            node = read_brackets(self._text, line.start(4))
            self._group.values.append(node)
            return line_end(self._text, node.end)
        self._awaits = True
        self._group.is_usual = False
        return line.end()

    def _take_name(self, name: str, width: int, start: int) -> None:
        if self._awaits or width != self._group.width:
            self._move(width, start)
        self._group.names.append(name)
        self._group.starts.append(start)

    def _take_other(self, at: int, line: str) -> int:
        """Take a line of another form, and return where the next one begins."""
        content = line.lstrip(" ")
        if not content or content[0] == "#":
            return at + len(line) + 1
        width = len(line) - len(content)
        start = at + width
        found = matched(_NAME, self._text, start)
        self._take_name(found[1], width, start)
        self._group.is_usual = False
        if found[2]:
            self._awaits = True
            return found.end()
        begin = matched(_SPACES, self._text, found.end()).end()
        value, end = read_value(self._text, begin, width)
        self._group.values.append(value)
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
