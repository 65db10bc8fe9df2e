"""Values in the few forms that leave no doubt: one-line texts, groups and lists, and blocks.

A value in any other form raises `NotSimple`: it is left to a parser of all of YAML.
"""

import re
from functools import lru_cache

from argmap.syntax.even_groups import EvenMapping
from argmap.syntax.nodes import Mapping, Node, PlainScalar, Scalar, Sequence, SimpleMapping

NAME = r"[A-Za-z][A-Za-z0-9_-]{0,99}+"
"""A name before a colon, as fields and ids are made."""

_FIRST = r"""[^\s?:,\[\]{}#&*!|>'"%@`-]"""
PLAIN = rf"{_FIRST}[^:#\n]*+(?:(?::(?=[^ \n])|(?<=[^ ])\#)[^:#\n]*+)*+"
"""A text without quotes, with the spaces behind it; no ``: `` or `` #`` and no mark begins it."""

_PLAIN_INSIDE = rf"{_FIRST}[^:?#,\[\]{{}}\n]*+(?:(?::(?=[\w/])|(?<=\w)[?\#])[^:?#,\[\]{{}}\n]*+)*+"
"""A text without quotes inside brackets, where more marks have a meaning."""

_ITEMS = rf"\[{_PLAIN_INSIDE}(?<! )(?:, *{_PLAIN_INSIDE}(?<! ))*+\]"
EVEN_TEXT = rf"(?:{PLAIN}(?<! )|{_ITEMS})"
"""What a group can hold that is set evenly: a text with no space behind it, or a list of such."""

_EVEN_INSIDE = rf"({NAME}): ({_PLAIN_INSIDE}(?<! )|{_ITEMS})"
EVEN_BRACES = rf"\{{{_EVEN_INSIDE}" + rf"(?:, {_EVEN_INSIDE})?+" * 5 + r"\}"
"""A group in braces with single spaces: each name and each value in a group of the pattern."""

_ENTRY = re.compile(rf"({NAME}): +(?:({_PLAIN_INSIDE})(?<! )(, *|\}}))?")
_GROUP = re.compile(EVEN_BRACES)
_ITEM = re.compile(rf"({_PLAIN_INSIDE})(?<! )(, *|\])")
_TEXT_INSIDE = re.compile(_PLAIN_INSIDE)
_BEHIND = {"}": re.compile(r" *(, *|\})"), "]": re.compile(r" *(, *|\])")}
_SPACES = re.compile(" *")
_TEXT = re.compile(PLAIN)
_QUOTED = re.compile(r"""(?:"[^"\\\n]*+"|'(?:[^'\n]|'')*+')""")
_LINE_END = re.compile(r" *(?:(?<= )#.*)?\n")
_BLOCK = re.compile(r"([|>])(-?)\n(( +)[^ \n].*\n(?:\4[^ \n].*\n|\n)*+)(?!\4| *\n)")
_BREAKS = re.compile(r"\n(\n*)")

_DEEPEST = 8
"""How deep brackets may be nested here; the format needs two levels."""

_MOST_SHARED = 12
"""Names in the largest group of which others may have the same: no section of a map."""


class NotSimple(Exception):
    """A text is not in the forms that leave no doubt."""


def read_value(text: str, at: int, width: int) -> tuple[Node, int]:
    """Return the value that begins at a place, and where the line behind it begins.

    Args:
        text: The text of the file.
        at: Where the value begins.
        width: By how much the line of its name is indented.

    Raises:
        NotSimple: It has another form.
    """
    mark = text[at]
    if mark in "|>":
        block = _read_block(text, at, width)
        return block, block.end
    if mark in "{[":
        node: Node = read_brackets(text, at)
    elif mark in "\"'":
        node = _read_quoted(text, at)
    else:
        node = _read_plain(_TEXT, text, at)
    return node, line_end(text, node.end)


def read_brackets(text: str, at: int, depth: int = 0) -> Mapping | Sequence:
    """Return the group or list in brackets that begins at a place.

    Raises:
        NotSimple: Something in it has another form.
    """
    if depth > _DEEPEST:
        raise NotSimple
    return (_read_group if text[at] == "{" else _read_list)(text, at, depth)


def line_end(text: str, at: int) -> int:
    """Return where the next line begins behind a value: only a comment may follow it.

    Raises:
        NotSimple: Something else does.
    """
    return at + 1 if text[at] == "\n" else matched(_LINE_END, text, at).end()


def shape_of(names: list[str]) -> tuple[str, ...]:
    """Return the names of a group; groups with the same names have one tuple in common.

    Raises:
        NotSimple: A name stands there twice.
    """
    shape = tuple(names)
    return _distinct(shape) if len(shape) > _MOST_SHARED else _shared(shape)


def _distinct(names: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(names)) < len(names):
        raise NotSimple
    return names


_shared = lru_cache(1024)(_distinct)


def matched(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str]:
    """Return what fits a pattern at a place.

    Raises:
        NotSimple: Nothing does.
    """
    found = pattern.match(text, at)
    if found is None:
        raise NotSimple
    return found


def _read_plain(pattern: re.Pattern[str], text: str, at: int) -> Scalar:
    value = matched(pattern, text, at)[0].rstrip(" ")
    return PlainScalar(value, at)


def _read_quoted(text: str, at: int) -> Scalar:
    found = matched(_QUOTED, text, at)
    value = found[0][1:-1]
    if text[at] == "'":
        value = value.replace("''", "'")
    return Scalar(value, at, found.end(), plain=False)


def _read_block(text: str, at: int, width: int) -> Scalar:
    found = matched(_BLOCK, text, at)
    style, chomping, lines, indent = found.groups()
    if len(indent) <= width:
        raise NotSimple
    value = f"\n{lines}".replace(f"\n{indent}", "\n").strip("\n")
    if style == ">":
        value = _BREAKS.sub(lambda breaks: breaks[1] or " ", value)
    if not chomping:
        value += "\n"
    return Scalar(value, at, found.end(), plain=False)


def _read_group(text: str, at: int, depth: int) -> Mapping:
    found = _GROUP.match(text, at)
    if found is not None:
        places = (at, at + 1, 2, found.end())
        return even_group(found.groups(), 0, found.lastindex, places)
    names: list[str] = []
    starts: list[int] = []
    values: list[Node] = []
    end, mark = _first(text, at), ""
    while mark != "}":
        entry = matched(_ENTRY, text, end)
        name, value, mark = entry.groups()
        names.append(name)
        starts.append(end)
        if value:
            values.append(PlainScalar(value, entry.start(2)))
            end = entry.end()
        else:
            node, end, mark = _read_inner(text, entry.end(), depth, "}")
            values.append(node)
    return SimpleMapping(shape_of(names), starts, values, at, end)


def even_group(
    parts: tuple[str, ...], begin: int, end: int | None, places: tuple[int, int, int, int]
) -> EvenMapping:
    """Return the group at such places of names and texts, which take turns in some of *parts*.

    Raises:
        NotSimple: A name stands there twice.
    """
    return EvenMapping(_shared(parts[begin:end:2]), parts[begin + 1 : end : 2], places)


def _read_list(text: str, at: int, depth: int) -> Sequence:
    items: list[Node] = []
    end, mark = _first(text, at), ""
    while mark != "]":
        found = _ITEM.match(text, end)
        if found:
            value, mark = found.groups()
            items.append(PlainScalar(value, end))
            end = found.end()
        else:
            node, end, mark = _read_inner(text, end, depth, "]")
            items.append(node)
    return Sequence(items, at, end)


def _first(text: str, at: int) -> int:
    """Return where the first part stands behind an opening bracket."""
    return at + 1 if text[at + 1] != " " else matched(_SPACES, text, at + 1).end()


def _read_inner(text: str, at: int, depth: int, closing: str) -> tuple[Node, int, str]:
    """Return a value inside brackets, with the mark behind it and where that ends."""
    if text[at] in "{[":
        node: Node = read_brackets(text, at, depth + 1)
    elif text[at] in "\"'":
        node = _read_quoted(text, at)
    else:
        node = _read_plain(_TEXT_INSIDE, text, at)
    behind = matched(_BEHIND[closing], text, node.end)
    return node, behind.end(), behind[1]
