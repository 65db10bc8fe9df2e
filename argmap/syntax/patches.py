"""Changes to a text that leave everything but the changed node as it stands."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from collections.abc import Sequence as Several
from functools import cached_property
from typing import TypeAlias

from attrs import field, frozen

from argmap.diagnostics import Edit
from argmap.syntax.key_marks import key_mark
from argmap.syntax.nodes import Mapping, Node, Scalar, Sequence
from argmap.syntax.quoting import quote
from argmap.syntax.source_text import LINE_END, SourceText

_REST_OF_LINE = r"[ \t]*+(?:(?<=[ \t])#[^\r\n]*+)?(?:\r\n|\r|\n|\Z)"
_BLOCK_TAIL = re.compile(_REST_OF_LINE)
_FLOW_TAIL = re.compile(r"[ \t]*+(,)?" + _REST_OF_LINE)
_COMMA_ON_A_LINE = re.compile(r"[ \t]*,[ \t]*")
_COMMA = re.compile(r"\s*+,(?:\s|(?<=\s)#[^\r\n]*+)*+")
_DASH = re.compile(r"(?:\s|(?<=\s)#[^\r\n]*+)*+(-)")
_STAND_IN = "\N{REPLACEMENT CHARACTER}"

Collection: TypeAlias = Mapping | Sequence


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return *text* with the edits made, which are sorted and do not overlap.

    >>> apply_edits("kind: Fact", [Edit(6, 10, "fact")])
    'kind: fact'

    Raises:
        ValueError: Edits overlap, are out of order or lie outside the text.
    """
    pieces: list[str] = []
    behind = 0
    for edit in edits:
        if not behind <= edit.start <= edit.end <= len(text):
            raise ValueError(f"edits overlap, are out of order or lie outside the text: {edit}")
        pieces += (text[behind : edit.start], edit.text)
        behind = edit.end
    return "".join((*pieces, text[behind:]))


@frozen
class Document:
    r"""A text with its tree; it knows how to change one node of it.

    Every change is None where it cannot be made without touching more than the node.

    >>> from argmap.syntax import decode, parse
    >>> problems, _ = decode("a.yaml", "kind: Fact\ntags: [a, a]  # two\n")
    >>> document = Document(problems.source, parse(problems))
    >>> edit = document.take_out(document.root.get("tags").items[1])
    >>> apply_edits(problems.source.text, [edit])
    'kind: Fact\ntags: [a]  # two\n'
    """

    source: SourceText = field(repr=False)
    root: Node | None = field(repr=False)

    @property
    def _text(self) -> str:
        return self.source.text

    @cached_property
    def newline(self) -> str:
        """How the lines of the text end."""
        found = LINE_END.search(self._text)
        return found.group() if found else "\n"

    def trail(self, node: Node) -> list[tuple[Collection, int]]:
        """Return the groups and lists around *node* from the top, each with the way taken.

        A node that is no part of the tree, such as one name in a text, has the trail of
        what holds it.
        """
        found: list[tuple[Collection, int]] = []
        here = self.root
        while here is not node and isinstance(here, Mapping | Sequence) and _children(here):
            index = max(0, bisect_right(_children(here), node.start, key=_start) - 1)
            found.append((here, index))
            value = _value(here, index)
            here = value if node.start >= value.start else None
        return found

    def at(self, start: int, end: int) -> Node | None:
        """Return the node that begins at *start* and ends at *end*; of two, the outer one."""
        place = Scalar("", start, end)
        for parent, index in self.trail(place):
            for node in (parent, _value(parent, index)):
                if (node.start, node.end) == (start, end):
                    return node
        return None

    def replace(self, node: Node, text: str) -> Edit | None:
        """Return the edit that writes *text* for *node*, in quotes where it needs them.

        Args:
            node: A scalar, one name in a scalar, or a list or group in brackets.
            text: What is to be read there.
        """
        trail = self.trail(node)
        written = quote(text, in_flow=self._in_flow(trail))
        if _STAND_IN in text or not trail or not self._can_be_replaced(node):
            return None
        if not _holds(*trail[-1], node):
            return Edit(node.start, node.end, text) if written == text else None
        if _is_quoted_key(*trail[-1], node) and written == text:
            written = f'"{text}"'
        space = " " if self._text[node.start - 1] in ":-" and node.start == node.end else ""
        return Edit(node.start, self.end(node), space + written)

    def _can_be_replaced(self, node: Node) -> bool:
        if isinstance(node, Scalar):
            return node.start < node.end or self._text[node.start - 1] in ":- "
        return self.is_flow(node)

    def put_in_quotes(self, start: int, end: int) -> tuple[Edit, ...]:
        """Return the edits that put a stretch of text without quotes in double quotes."""
        escapes = (
            Edit(start + found.start(), start + found.start(), "\\")
            for found in re.finditer(r'["\\]', self._text[start:end])
        )
        inner = tuple(escapes)
        if inner and inner[0].start == start:
            return (Edit(start, start, '"\\'), *inner[1:], Edit(end, end, '"'))
        return (Edit(start, start, '"'), *inner, Edit(end, end, '"'))

    def put_before(self, mapping: Mapping, index: int, name: str, text: str) -> Edit | None:
        """Return the edit that writes ``name: text`` before the entry *index* of a group."""
        flow = self.is_flow(mapping)
        entry = f"{quote(name, in_flow=flow)}: {quote(text, in_flow=flow)}"
        if index >= len(mapping.entries):
            return None
        start = mapping.entries[index][0].start
        if flow:
            return Edit(start, start, f"{entry}, ")
        line = self._line_start(start)
        before = self._text[line:start]
        if before.strip(" "):
            return None
        return Edit(start, start, f"{entry}{self.newline}{before}")

    def put_under(self, node: Scalar, name: str) -> tuple[Edit, ...]:
        """Return the edits that make ``name: text`` of a text that is the value of a name."""
        trail = self.trail(node)
        if not trail or "\n" in node.text or _STAND_IN in node.text:
            return ()
        if self._in_flow(trail):
            return (Edit(node.start, node.start, f"{{{name}: "), Edit(node.end, node.end, "}"))
        key = _unit(*trail[-1])
        if self._text[key.end : node.start].rstrip() != ":":
            return ()
        indent = " " * (self.source.span(key.start, key.end).column + 2)
        as_typed = self._text[node.start : node.end]
        written = quote(node.text) if LINE_END.search(as_typed) else as_typed
        entry = f"{self.newline}{indent}{name}: {written}"
        return (Edit(key.end + 1, self.end(node), entry),)

    def take_out(self, node: Node) -> Edit | None:
        """Return the edit that deletes an item of a list, or an entry by its name or value.

        A list or group with nothing else in it goes with it; nothing is taken out of a group
        in which there is more than its entries.
        """
        trail = self.trail(node)
        while trail:
            parent, index = trail.pop()
            if not _holds(parent, index, node) or not _is_whole(parent):
                return None
            if len(_children(parent)) > 1:
                return self.without(parent, index)
            node = parent
        return None

    def without(self, parent: Collection, index: int) -> Edit | None:
        """Return the edit that deletes one of several items or entries."""
        start = self.unit_start(parent, index)
        if start is None:
            return None
        end = self.unit_end(parent, index)
        line = self._line_start(start)
        flow = self.is_flow(parent)
        last = index + 1 == len(_children(parent))
        if not self._text[line:start].strip(" \t"):
            tail = (_FLOW_TAIL if flow else _BLOCK_TAIL).match(self._text, end)
            if tail and (last or not flow or tail.group(1)):
                return Edit(line, tail.end(), "")
        if flow:
            return self._without_in_flow(parent, index, start, end)
        following = None if last else self.unit_start(parent, index + 1)
        return None if following is None else Edit(start, following, "")

    def _without_in_flow(self, parent: Collection, index: int, start: int, end: int) -> Edit | None:
        if index:
            before = self.unit_end(parent, index - 1)
            if _COMMA_ON_A_LINE.fullmatch(self._text, before, start):
                return Edit(before, end, "")
        if index + 1 < len(_children(parent)):
            following = self.unit_start(parent, index + 1)
            if following is None or not _COMMA.fullmatch(self._text, end, following):
                return None
            return Edit(start, following, "")
        comma = re.compile(r"\s*,").match(self._text, end)
        return Edit(start, comma.end() if comma else end, "")

    def unit_start(self, parent: Collection, index: int) -> int | None:
        """Return where an entry or an item with its dash begins, or None where that is unclear."""
        start = _unit(parent, index).start
        if isinstance(parent, Sequence) and not self.is_flow(parent):
            behind = self.unit_end(parent, index - 1) if index else parent.start
            dash = _DASH.match(self._text, behind, start)
            return dash.start(1) if dash else None
        return start if key_mark(self.source, start) is None else None

    def unit_end(self, parent: Collection, index: int) -> int:
        """Return where an entry or an item ends, without the empty lines and comments behind it."""
        end = self.end(_value(parent, index))
        return max(end, parent.entries[index][0].end) if isinstance(parent, Mapping) else end

    def end(self, node: Node) -> int:
        """Return where a node ends, without the empty lines and comments behind it."""
        end = node.end
        if isinstance(node, Mapping | Sequence) and not self.is_flow(node):
            children = _children(node)
            last = self.unit_end(node, len(children) - 1) if children else node.start
            end = max(last, self._before_comments(last, end))
        while end > node.start and self._text[end - 1] in " \t\r\n":
            end -= 1
        return end

    def _before_comments(self, least: int, end: int) -> int:
        """Return where the last line before *end* that says something ends, at least *least*."""
        while end > least:
            begin = max(self._text.rfind(sign, least, end - 1) + 1 for sign in "\r\n")
            line = self._text[max(begin, least) : end].strip()
            if line and not line.startswith("#"):
                return end
            end = begin
        return least

    def _line_start(self, offset: int) -> int:
        return offset - self.source.span(offset, offset).column

    def _in_flow(self, trail: list[tuple[Collection, int]]) -> bool:
        return any(self.is_flow(parent) for parent, _ in trail)

    def is_flow(self, node: Node) -> bool:
        """Tell whether *node* is a list or a group in brackets."""
        return isinstance(node, Mapping | Sequence) and self._text[node.start] in "[{"


def _children(node: Collection) -> Several[tuple[Scalar, Node] | Node]:
    return node.entries if isinstance(node, Mapping) else node.items


def _start(child: tuple[Scalar, Node] | Node) -> int:
    return child[0].start if isinstance(child, tuple) else child.start


def _holds(parent: Collection, index: int, node: Node) -> bool:
    return node is _unit(parent, index) or node is _value(parent, index)


def _unit(parent: Collection, index: int) -> Node:
    """Return the name of an entry, or an item."""
    return parent.entries[index][0] if isinstance(parent, Mapping) else parent.items[index]


def _value(parent: Collection, index: int) -> Node:
    return parent.entries[index][1] if isinstance(parent, Mapping) else parent.items[index]


def _is_quoted_key(parent: Collection, index: int, node: Node) -> bool:
    """Tell whether *node* is a name in quotes, behind which no space need follow the colon."""
    return isinstance(parent, Mapping) and parent.entries[index][0] is node and not _plain(node)


def _is_whole(parent: Collection) -> bool:
    return isinstance(parent, Sequence) or parent.is_whole


def _plain(node: Node) -> bool:
    return isinstance(node, Scalar) and node.plain
