"""The tree of a file to the lines of its canonical layout."""

import re

from argmap.diagnostics import Part
from argmap.formats.formatting.field_order import is_section, rank
from argmap.formats.formatting.lines import Entry, Line, in_order, joined
from argmap.formats.formatting.remarks import Remarks
from argmap.formats.formatting.texts import as_block, keeps_lines, on_one_line, on_several_lines
from argmap.syntax import LINE_END, Comment, Document, Mapping, Node, Scalar, Sequence, key_mark

_STEP = 2
_LONGEST_IMPLICIT_KEY = 120
_COLON = re.compile(r"(?:\s|(?<=\s)#[^\r\n]*+)*+(?=:)")
_MARKER = re.compile(r"^---(?=[ \t\r\n])", re.MULTILINE)

Collection = Mapping | Sequence


class Layout:
    """Lays out a file: group by group, in the order of the text, each comment with its part.

    Attributes:
        remarks: The comments, and whose each of them is.
    """

    def __init__(self, document: Document, form: str) -> None:
        self.remarks = Remarks(document.source, document.root)
        self._document = document
        self._text = document.source.text
        self._form = form

    def lines(self, root: Mapping) -> list[Line]:
        """Return the lines of the whole file.

        Raises:
            NoRoomForComment: A comment stands where there is no place for one.
        """
        lines = self._top(root)
        if self._document.is_flow(root):
            lines += self._in_brackets(root, 0, ())
            self._add_behind(lines[-1], root.end, len(self._text), ())
        else:
            lines += self._block(root, 0, ())
        below = self.remarks.above(len(self._text) + 1, (), "below")
        return [*lines, *self._alone(below, 0, first=not lines)]

    def _top(self, root: Mapping) -> list[Line]:
        """Return the comments with which the file begins, and its ``---`` if it has one."""
        lines: list[Line] = []
        marker = _MARKER.search(self._text, 0, root.start)
        if marker is not None:
            lines += self._alone(self.remarks.above(marker.start(), (), "top"), 0, first=True)
            lines.append(Line("---"))
            self._add_behind(lines[-1], marker.end(), root.start, ("---",))
        above = self.remarks.above(root.start, (self._form,))  # it comes first in the end
        lines += self._alone(above, 0, first=not lines)
        if above and self._is_apart(root.start):
            lines.append(Line(""))
        return lines

    def _block(self, node: Collection, indent: int, part: Part) -> list[Line]:
        """Return the lines of a group or list that stands in lines of its own."""
        entries = [self._entry(node, index, indent, part) for index in range(_size(node))]
        column = self._column(self._start(node, 0))
        below = self.remarks.below(self._document.end(node), column, part) if part else []
        lines = joined(in_order(entries))
        return [*lines, *self._alone(below, indent, first=False)]

    def _entry(self, node: Collection, index: int, indent: int, part: Part) -> Entry:
        start = self._start(node, index)
        name, value = _named(node, index)
        own = (*part, name)
        above = self.remarks.above(start, own)
        entry = Entry(
            self._lead(above, indent, start),
            [],
            rank(self._form, part, str(name)) if isinstance(node, Mapping) else 0,
            is_apart=self._is_apart(above[0].start if above else start),
            is_section=not part and _size(value) > 0 and is_section(self._form, str(name)),
            ends_open=self._ends_open(value),
        )
        if isinstance(node, Mapping):
            head = self._key(node.entries[index][0], indent)
            entry.body = self._named_value(head, node.entries[index][0], value, indent, own)
        else:
            entry.body = self._item(start, value, indent, own)
        return entry

    def _key(self, key: Scalar, indent: int) -> list[Line]:
        written = self._on_one_line(key, in_flow=False)
        if len(written) > _LONGEST_IMPLICIT_KEY:
            return [Line(f"{' ' * indent}? {written}"), Line(f"{' ' * indent}:")]
        return [Line(f"{' ' * indent}{written}:")]

    def _named_value(
        self, head: list[Line], key: Scalar, value: Node, indent: int, own: Part
    ) -> list[Line]:
        """Return the lines of a name with its value, which stays on the line where it begins."""
        inner = indent + _STEP
        colon = self._colon(key)
        where = "behind its question mark" if len(head) > 1 else "behind its name"
        self._add_behind(head[0], key.end, colon, own, where)
        is_empty = isinstance(value, Scalar) and value.plain and value.start == value.end
        if is_empty:
            self._add_behind(head[-1], colon, len(self._text), own)
            return head
        if isinstance(value, Mapping | Sequence) and not self._document.is_flow(value):
            self._add_behind(head[-1], colon, value.start, own, "behind its name")
            return [*head, *self._block(value, inner, own)]
        if not head[-1].remark and self._line(colon) == self._line(value.start):
            return self._attached(head, " ", self._value(value, inner, own), own, value)
        self._add_behind(head[-1], colon, value.start, own, "behind its name")
        above = self._alone(self.remarks.above(value.start, own, "before its value"), inner)
        lines = self._value(value, inner, own)
        below = self._attached([Line(" " * inner)], "", lines, own, value)
        return [*head, *above, *below]

    def _colon(self, key: Scalar) -> int:
        found = _COLON.match(self._text, key.end)
        return key.end if found is None else found.end()

    def _item(self, start: int, value: Node, indent: int, own: Part) -> list[Line]:
        """Return the lines of an item of a list, its dash before the first."""
        inner = indent + _STEP
        dash = Line(f"{' ' * indent}-")
        self._add_behind(dash, start + 1, value.start, own, "behind its dash")
        above = self._alone(self.remarks.above(value.start, own, "before its value"), inner)
        if isinstance(value, Mapping | Sequence) and not self._document.is_flow(value):
            lines = self._block(value, inner, own)
        else:
            lines = self._value(value, inner, own)
            lines[0].text = f"{' ' * inner}{lines[0].text}"
            self._add_behind(lines[-1], self._document.end(value), len(self._text), own)
        if dash.remark or above:
            return [dash, *above, *lines]
        lines[0].text = f"{dash.text} {lines[0].text[inner:]}".rstrip(" ")
        return lines

    def _attached(
        self, head: list[Line], space: str, lines: list[Line], own: Part, value: Node
    ) -> list[Line]:
        """Return the lines of a value, the first of them behind its name, with its comment."""
        first, *others = lines
        first.text = f"{head[-1].text}{space}{first.text}"
        found = [*head[:-1], first, *others]
        self._add_behind(found[-1], self._document.end(value), len(self._text), own)
        return found

    def _value(self, node: Node, indent: int, part: Part, *, in_flow: bool = False) -> list[Line]:
        """Return the lines of a text, or of a group or list in brackets."""
        if isinstance(node, Mapping | Sequence):
            return self._in_brackets(node, indent, part)
        if not isinstance(node, Scalar):
            raise TypeError("a file with something refused in it cannot be laid out")
        typed = self._text[node.start : node.end]
        if not LINE_END.search(typed):
            return [Line(self._on_one_line(node, in_flow=in_flow))]
        if typed[0] not in "|>" or node.plain:
            return [Line(line) for line in on_several_lines(typed, indent)]
        head, lines = as_block(node, typed, indent)
        first = Line(head)
        self._add_behind(first, node.start, node.end, part, "behind its mark")
        return [first, *map(Line, lines)]

    def _in_brackets(self, node: Collection, indent: int, part: Part) -> list[Line]:
        """Return a group or list in brackets: on one line, or with a line for each entry."""
        opening, closing = "{}" if isinstance(node, Mapping) else "[]"
        if self._is_on_one_line(node):
            entries = [self._entry_in_brackets(node, i, indent, part) for i in range(_size(node))]
            inner = ", ".join(entry.body[0].text for entry in in_order(entries))
            return [Line(f"{opening}{inner}{closing}")]
        first = Line(opening)
        limit = self._start(node, 0) if _size(node) else node.end
        self._add_behind(first, node.start, limit, part, "behind its bracket")
        entries = [self._entry_in_brackets(node, i, indent, part) for i in range(_size(node))]
        below = self._alone(self.remarks.above(node.end, part, "below"), indent, first=not entries)
        entries = in_order(entries)
        for entry in entries[:-1]:
            entry.body[-1].text += ","
        return self._closed([first, *joined(entries), *below], closing, indent)

    def _closed(self, lines: list[Line], closing: str, indent: int) -> list[Line]:
        last = lines[-1]
        if last.remark or last.text.lstrip().startswith("#"):
            lines.append(Line(f"{' ' * indent}{closing}"))
        else:
            last.text += closing
        return lines

    def _entry_in_brackets(self, node: Collection, index: int, indent: int, part: Part) -> Entry:
        start = self._start(node, index)
        name, value = _named(node, index)
        own = (*part, name)
        above = self.remarks.above(start, own)
        body = self._value(value, indent + _STEP, own, in_flow=True)
        end = self._document.end(value)
        if isinstance(node, Mapping):
            key = node.entries[index][0]
            end = max(end, key.end)
            body[0].text = f"{self._key_in_brackets(key)}: {body[0].text}"
        limit = self._start(node, index + 1) if index + 1 < _size(node) else node.end
        if not self._is_on_one_line(node):
            body[0].text = f"{' ' * indent}{body[0].text}"
            self._add_behind(body[-1], end, limit, own)
        order = rank(self._form, part, str(name)) if isinstance(node, Mapping) else 0
        apart = self._is_apart(above[0].start if above else start)
        return Entry(self._lead(above, indent, start), body, order, is_apart=apart)

    def _is_on_one_line(self, node: Collection) -> bool:
        return self._line(node.start) == self._line(node.end)

    def _key_in_brackets(self, key: Scalar) -> str:
        written = self._on_one_line(key, in_flow=True)
        return f"? {written} " if len(written) > _LONGEST_IMPLICIT_KEY else written

    def _on_one_line(self, node: Scalar, *, in_flow: bool) -> str:
        return on_one_line(node, self._text[node.start : node.end], in_flow=in_flow)

    def _lead(self, above: list[Comment], indent: int, start: int) -> list[Line]:
        """Return the lines above an entry: its comments, and an empty one where there was one."""
        lines = self._alone(above, indent, first=True)
        return [*lines, Line("")] if above and self._is_apart(start) else lines

    def _alone(self, found: list[Comment], indent: int, *, first: bool = False) -> list[Line]:
        lines: list[Line] = []
        for comment in found:
            if self._is_apart(comment.start) and (lines or not first):
                lines.append(Line(""))
            lines.append(Line(f"{' ' * indent}{self.remarks.text(comment)}"))
        return lines

    def _add_behind(
        self, line: Line, offset: int, limit: int, own: Part, where: str = "behind"
    ) -> None:
        """Put the comment at the end of a line where there is one; a line has one at most."""
        comment = None if line.remark else self.remarks.behind(offset, limit, own, where)
        if comment is not None:
            line.remark = self.remarks.text(comment)
            line.column = self.remarks.column(comment)

    def _start(self, node: Collection, index: int) -> int:
        """Return where an entry, or an item with its dash, begins."""
        if isinstance(node, Mapping):
            start = node.entries[index][0].start
            mark = key_mark(self._document.source, start)
            return start if mark is None else mark
        start_of_item = self._document.unit_start(node, index)
        return node.items[index].start if start_of_item is None else start_of_item

    def _is_apart(self, offset: int) -> bool:
        """Tell whether an empty line stands above the line of an offset."""
        line = self._line(offset)
        return line > 0 and not self._document.source.line(line - 1).strip()

    def _ends_open(self, node: Node) -> bool:
        while isinstance(node, Mapping | Sequence) and _size(node):
            node = _named(node, _size(node) - 1)[1]
        return isinstance(node, Scalar) and keeps_lines(self._text[node.start : node.end])

    def _column(self, offset: int) -> int:
        return self._document.source.span(offset, offset).column

    def _line(self, offset: int) -> int:
        return self._document.source.span(offset, offset).line


def _size(node: Node) -> int:
    if isinstance(node, Mapping):
        return len(node.entries)
    return len(node.items) if isinstance(node, Sequence) else 0


def _named(node: Collection, index: int) -> tuple[str | int, Node]:
    """Return the name and the value of an entry, or the number and the value of an item."""
    if isinstance(node, Mapping):
        key, value = node.entries[index]
        return key.text, value
    return index, node.items[index]
