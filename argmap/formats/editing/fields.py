"""Fields and entries put into a text, changed in it and taken out of it, one at a time."""

import re
from collections.abc import Sequence as Several
from itertools import zip_longest

from argmap.diagnostics import Edit, Part
from argmap.formats.yaml_writer import Written, write_block, write_in_flow
from argmap.syntax import (
    Document,
    Mapping,
    Node,
    Problems,
    Scalar,
    Sequence,
    SourceText,
    apply_edits,
    find_comments,
    gap_after,
    gap_behind,
    parse,
    quote,
)

_ANY = re.compile("#")


class NoRoom(Exception):
    """A part cannot be changed without touching more of the text than that part.

    Attributes:
        part: The part.
    """

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self.part = part


def document_of(text: str, file: str = "") -> Document:
    """Return a sound text with its tree."""
    source = SourceText(file, text)
    return Document(source, parse(Problems(source)))


def made(document: Document, edit: Edit | None, part: Part) -> str:
    """Return the text with an edit made.

    Raises:
        NoRoom: There is no edit.
    """
    if edit is None:
        raise NoRoom(part)
    return apply_edits(document.source.text, [edit])


def node_at(document: Document, part: Part) -> Node | None:
    """Return the value of a part, going from name to name."""
    node = document.root
    for name in part:
        if isinstance(node, Mapping):
            node = node.get(str(name))
        elif isinstance(node, Sequence) and isinstance(name, int) and name < len(node.items):
            node = node.items[name]
        else:
            return None
    return node


def take_out(document: Document, group: Mapping, name: str) -> Edit | None:
    """Return the edit that deletes a field or an entry, with the group if nothing else is in it."""
    key = next((key for key, _ in group.entries if key.text == name), None)
    return None if key is None else document.take_out(key)


def put_field(
    document: Document, group: Mapping, name: str, written: Written, order: Several[str]
) -> Edit | None:
    """Return the edit that writes a field that a group has not, behind those that go before it.

    Args:
        document: The text.
        group: The group.
        name: The field.
        written: Its value.
        order: The names of all fields in their order.
    """
    index = _last_before(group, name, order)
    if document.is_flow(group):
        at = document.unit_end(group, index)
        return Edit(at, at, f", {name}: {write_in_flow(written)}")
    gap = gap_after(document, group, index)
    if gap is None:
        return None
    return gap.filled(f"{gap.indent}{name}: {_one_line(written)}")


def _one_line(written: Written) -> str:
    return quote(written) if isinstance(written, str) else write_in_flow(written)


def _last_before(group: Mapping, name: str, order: Several[str]) -> int:
    """Return the last entry of a group that goes before a field, or the first of all.

    A field of the user's own goes behind all that are there.
    """
    if name not in order:
        return len(group.names) - 1
    earlier = set(order[: order.index(name)])
    before = [index for index, own in enumerate(group.names) if own in earlier]
    return max(before, default=0)


def make_group(document: Document, node: Scalar, fields: dict[str, Written]) -> Edit | None:
    """Return the edit that makes a group on one line of a text on one line."""
    if "\n" in node.text or "\n" in document.source.text[node.start : node.end]:
        return None
    return Edit(node.start, node.end, write_in_flow(fields))


def put_value(document: Document, node: Node, old: Written, new: Written) -> Edit | None:
    """Return the edit that writes another value, and leaves what the two have in common."""
    if isinstance(node, Scalar) and isinstance(new, str):
        return document.replace(node, new)
    before, after = _items(old), _items(new)
    if isinstance(node, Scalar):
        first = quote(node.text, in_flow=True) if after[:1] == before else None
        parts = [first or write_in_flow(after[0]), *map(write_in_flow, after[1:])]
        return _instead(document, node, f"[{', '.join(parts)}]")
    if isinstance(node, Sequence) and len(node.items) == len(before):
        edit = _one_item(document, node, before, after)
        if edit is not None:
            return edit
    return _instead(document, node, write_in_flow(new)) if document.is_flow(node) else None


def _items(written: Written) -> list[Written]:
    return written if isinstance(written, list) else [written]


def _one_item(
    document: Document, node: Sequence, before: list[Written], after: list[Written]
) -> Edit | None:
    """Return the edit of a list from or to which one item goes, or in which one changes."""
    changed = [i for i, (one, other) in enumerate(zip_longest(before, after)) if one != other]
    first = changed[0] if changed else 0
    if len(after) == len(before) and len(changed) == 1:
        item, new = node.items[first], after[first]
        return document.replace(item, new) if isinstance(new, str) else None
    if before[:first] + before[first + 1 :] == after and after:
        return document.without(node, first)
    if len(after) == len(before) + 1 and after[:-1] == before:
        gap = gap_behind(document, node)
        if gap is None:
            return None
        item_text = write_in_flow(after[-1])
        return gap.filled(item_text if gap.column is None else f"{gap.indent}- {item_text}")
    return None


def _instead(document: Document, node: Node, text: str) -> Edit | None:
    """Return the edit that writes a text in place of a node without comments in it."""
    end = document.end(node)
    inside = find_comments(document.source, document.root, _ANY)
    if any(node.start <= comment.start < end for comment in inside):
        return None
    return Edit(node.start, end, text)


def put_entry(document: Document, section: str, name: str, written: Written) -> Edit | None:
    """Return the edit that writes one more entry behind those of a section, in their style."""
    group = node_at(document, (section,))
    if not isinstance(group, Mapping) or not group.entries:
        return None
    gap = gap_behind(document, group)
    if gap is None:
        return None
    if gap.column is None:
        return gap.filled(write_in_flow({name: written})[1:-1])
    if document.is_flow(group.entries[-1][1]):
        return gap.filled(f"{gap.indent}{quote(name)}: {_one_line(written)}")
    return gap.filled(_indented(write_block({name: written}), gap.indent, document.newline))


def put_section(
    document: Document, section: str, entry: dict[str, Written], order: Several[str]
) -> Edit | None:
    """Return the edit that writes a section that the file has not, where it has its place."""
    root = document.root
    if not isinstance(root, Mapping) or root.get(section) is not None:
        return None
    gap = gap_after(document, root, _last_before(root, section, order))
    if gap is None:
        return None
    lines = ["", *write_block({section: entry})]
    return gap.filled(_indented(lines, gap.indent, document.newline))


def _indented(lines: list[str], indent: str, newline: str) -> str:
    every = "\n".join(lines).split("\n")  # a text of several lines is one of the lines given
    return newline.join(indent + line if line else "" for line in every)
