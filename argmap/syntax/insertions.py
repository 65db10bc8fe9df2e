"""Where something new can be written in a text without moving anything that stands there."""

import re

from attrs import frozen

from argmap.diagnostics import Edit
from argmap.syntax.nodes import Mapping, Node, Scalar, Sequence
from argmap.syntax.patches import Collection, Document

_END = r"(?:\r\n|\r|\n|\Z)"
_REST_OF_LINE = re.compile(rf"[ \t]*+(?:(?<=[ \t])#[^\r\n]*+)?{_END}")
_COMMENT = re.compile(rf"(?:[ \t]*+(?:\r\n|\r|\n))*+( *+)#[^\r\n]*+{_END}")
_NEXT_LINE = re.compile(r"(?:[ \t]*+(?:#[^\r\n]*+)?(?:\r\n|\r|\n))*+( *+)[^\s#]")
_TO_COMMA = re.compile(r"(?:\s|(?<=\s)#[^\r\n]*+)*+,")
_KEEPS_LINES = re.compile(r"[|>]\d?\+")
_STEP = 2


@frozen
class Gap:
    """A place for one more entry of a group or item of a list, behind those it has.

    Attributes:
        at: The offset.
        column: Where lines begin, in characters from 0; None inside brackets, where what is
            written stands on one line.
        before: What must be written before it.
        behind: What must be written behind it.
    """

    at: int
    column: int | None
    before: str = ""
    behind: str = ""

    @property
    def indent(self) -> str:
        """The spaces with which a line begins."""
        return " " * (self.column or 0)

    def filled(self, text: str) -> Edit:
        """Return the edit that writes *text* there: in lines without the last line's end."""
        return Edit(self.at, self.at, f"{self.before}{text}{self.behind}")


def gap_behind(document: Document, parent: Collection) -> Gap | None:
    r"""Return the place behind what a group or list holds, or None where that is unclear.

    >>> from argmap.syntax import apply_edits, decode, parse
    >>> problems, _ = decode("a.yaml", "a:\n  b: 1  # one\n\nc: 2\n")
    >>> document = Document(problems.source, parse(problems))
    >>> gap = gap_behind(document, document.root.get("a"))
    >>> apply_edits(problems.source.text, [gap.filled(f"{gap.indent}x: 3")])
    'a:\n  b: 1  # one\n  x: 3\n\nc: 2\n'
    """
    count = len(parent.entries if isinstance(parent, Mapping) else parent.items)
    if document.is_flow(parent):
        return _gap_in_brackets(document, parent, count)
    start = document.unit_start(parent, 0)
    if start is None:
        return None
    column = document.source.span(start, start).column
    return _gap_in_lines(document, document.unit_end(parent, count - 1), _last(parent), column)


def gap_after(document: Document, parent: Collection, index: int) -> Gap | None:
    """Return the place behind one entry of a group in lines, or None where that is unclear."""
    start = document.unit_start(parent, 0)
    if start is None or document.is_flow(parent):
        return None
    column = document.source.span(start, start).column
    value = parent.entries[index][1] if isinstance(parent, Mapping) else parent.items[index]
    return _gap_in_lines(document, document.unit_end(parent, index), _last(value), column)


def gap_below(document: Document, parent: Mapping, index: int) -> Gap | None:
    """Return the place for the value of a name that has none yet, or None where it has one."""
    key, value = parent.entries[index]
    if not (isinstance(value, Scalar) and value.plain and value.start == value.end):
        return None
    text = document.source.text
    if document.is_flow(parent):
        colon = text.find(":", key.end, value.end + 1)
        return Gap(colon + 1, None, before=" ") if colon >= 0 else None
    column = document.source.span(key.start, key.start).column
    return _gap_in_lines(document, max(key.end, value.end), value, column + _STEP)


def _gap_in_brackets(document: Document, parent: Collection, count: int) -> Gap:
    if not count:
        return Gap(parent.start + 1, None)
    end = document.unit_end(parent, count - 1)
    comma = _TO_COMMA.match(document.source.text, end)
    return Gap(comma.end(), None, before=" ") if comma else Gap(end, None, before=", ")


def _gap_in_lines(document: Document, end: int, last: Node, column: int) -> Gap | None:
    text = document.source.text
    if _KEEPS_LINES.match(text, last.start) and isinstance(last, Scalar) and not last.plain:
        at = last.end  # the empty lines behind such a text belong to it
    else:
        rest = _REST_OF_LINE.match(text, end)
        if rest is None:
            return None
        at = rest.end()
    at = _behind_comments(text, at, column)
    if at and text[at - 1] not in "\r\n":
        return Gap(at, column, before=document.newline)
    return Gap(at, column, behind=document.newline)


def _behind_comments(text: str, at: int, column: int) -> int:
    """Return where the comments end that stand as deep as a group, and deeper than what follows."""
    least = max(column, column_behind(text, at) + 1)
    while (comment := _COMMENT.match(text, at)) and len(comment[1]) >= least:
        at = comment.end()
    return at


def column_behind(text: str, at: int) -> int:
    """Return how deep the next line is indented that says something; -1 at the end.

    Args:
        text: The text.
        at: Where to begin to look: where a line or a comment begins.
    """
    following = _NEXT_LINE.match(text, at)
    if following is None or text.startswith("...", following.end() - 1):
        return -1
    return len(following[1])


def _last(node: Node) -> Node:
    """Return the last of what stands inside *node*."""
    while isinstance(node, Mapping | Sequence):
        inner = [value for _, value in node.entries] if isinstance(node, Mapping) else node.items
        if not inner:
            return node
        node = inner[-1]
    return node
