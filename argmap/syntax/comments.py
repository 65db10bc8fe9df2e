"""The comments of a YAML text, and which lines each of them is about.

A tree holds no comments: they are looked for in the text, outside the texts of the tree.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from attrs import frozen

from argmap.syntax.nodes import Node, Scalar, every_node
from argmap.syntax.source_text import SourceText, with_line_feeds

_MARK = re.compile(r"(?<![^ \t\n])#")


@frozen
class Comment:
    """A comment, from its ``#`` to the end of its line.

    Attributes:
        start: Offset of the ``#``.
        end: Offset behind its last character; spaces at the end are no part of it.
        first: The first line that it is about.
        last: The last line that it is about.
        alone: Whether it has its line for itself.
    """

    start: int
    end: int
    first: int
    last: int
    alone: bool


def find_comments(
    source: SourceText, root: Node | None, wanted: re.Pattern[str]
) -> tuple[Comment, ...]:
    r"""Return the comments whose beginning fits a pattern, in the order of the text.

    At the end of a line, a comment is about that line, and about the text that ends there;
    alone on a line, about the next line that holds more than a comment. With a line it is
    about the lines below that are indented deeper.

    Args:
        source: The text.
        root: Its tree.
        wanted: A pattern that begins with ``#``; a text without it costs next to nothing.

    >>> from argmap.syntax import Problems, parse
    >>> source = SourceText("a.yaml", 'thesis:  # new\n  go: "#new"\nid: x # old\n')
    >>> tree = parse(Problems(source))
    >>> [(one.first, one.last) for one in find_comments(source, tree, re.compile("# *new"))]
    [(0, 1)]
    """
    if wanted.search(source.text) is None:
        return ()
    text = with_line_feeds(source.text)
    texts = _Texts(text, root)
    lines = _Lines(text)
    return tuple(
        _comment(source, start, text, texts, lines)
        for start in _comments(text, texts)
        if wanted.match(source.text, start)
    )


def _comments(text: str, texts: "_Texts") -> Iterator[int]:
    """Yield where each comment begins."""
    found = _MARK.search(text)
    while found is not None:
        end = texts.end_around(found.start())
        if end is None:
            yield found.start()
            end = text.find("\n", found.start())
        found = _MARK.search(text, end) if end >= 0 else None


def _comment(
    source: SourceText, start: int, text: str, texts: "_Texts", lines: "_Lines"
) -> Comment:
    line = source.span(start, start).line
    line_end = text.find("\n", start)
    line_start = text.rfind("\n", 0, start) + 1
    alone = not text[line_start:start].strip()
    if alone:
        first = lines.next_line(line)
    else:
        begun = texts.last_begun(start)
        first = line if begun is None or begun[1] <= line_start else source.span(*begun).line
    return Comment(
        start,
        start + len(text[start : None if line_end < 0 else line_end].rstrip()),
        first,
        max(first if alone else line, lines.last_line(first)),
        alone,
    )


class _Texts:
    """Where the texts of a tree stand: in them, a ``#`` is a character like any other."""

    def __init__(self, text: str, root: Node | None) -> None:
        scalars = [node for node in every_node(root) if isinstance(node, Scalar)]
        self._places = sorted((node.start, node.end) for node in scalars if node.start < node.end)
        self._begin = {node.start: _header_end(text, node) for node in scalars if not node.plain}

    def last_begun(self, offset: int) -> tuple[int, int] | None:
        """Return where the last text that begins before *offset* stands."""
        index = bisect_right(self._places, (offset,)) - 1
        return None if index < 0 else self._places[index]

    def end_around(self, offset: int) -> int | None:
        """Return the end of the text in which *offset* lies, if it lies in one."""
        start, end = self.last_begun(offset) or (0, 0)
        return end if self._begin.get(start, start) <= offset < end else None


def _header_end(text: str, node: Scalar) -> int:
    """Return where a text in quotes begins, or the lines below a ``|`` or ``>``."""
    if not text.startswith(("|", ">"), node.start):
        return node.start
    end = text.find("\n", node.start)
    return node.end if end < 0 else end


class _Lines:
    """The lines of a text that hold more than a comment, and the blocks that they begin."""

    def __init__(self, text: str) -> None:
        self._last: dict[int, int] = {}
        self._numbers: list[int] = []
        open_lines: list[tuple[tuple[int, bool], int]] = []
        last = 0
        for number, line in enumerate(text.split("\n")):
            content = line.strip(" \t")
            if not content or content[0] == "#":
                continue
            # The items of a list may stand as far to the left as its name, and belong to it.
            indent = (len(line) - len(line.lstrip(" ")), content == "-" or content[:2] == "- ")
            while open_lines and open_lines[-1][0] >= indent:
                self._last[open_lines.pop()[1]] = last
            open_lines.append((indent, number))
            self._numbers.append(number)
            last = number
        self._last.update((number, last) for _, number in open_lines)

    def next_line(self, number: int) -> int:
        """Return the first such line behind line *number*, or that line where none follows."""
        index = bisect_right(self._numbers, number)
        return self._numbers[index] if index < len(self._numbers) else number

    def last_line(self, number: int) -> int:
        """Return the last line of the block that line *number* begins."""
        return self._last.get(number, number)
