"""Texts of a file as the canonical layout writes them."""

import re

from argmap.syntax import LINE_END, Scalar, quote

_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
"""What has a meaning of its own at the beginning of a text (YAML 1.2, 5.3)."""

_NEEDS_ESCAPES = re.compile(r'\\[^"\\]')
_HEADER = re.compile(r"([|>])([-+]?)\d?([-+]?)")
_STEP = 2


def split_lines(text: str) -> list[str]:
    """Return the lines of a text without their ends."""
    return LINE_END.split(text)


def on_one_line(node: Scalar, typed: str, *, in_flow: bool) -> str:
    """Return a text as a scalar on one line: in quotes where it needs them, and only there.

    Args:
        node: The text.
        typed: How it is written in the file.
        in_flow: Whether it stands in brackets.
    """
    if node.plain and (not node.text or _may_stay_plain(node.text, in_flow=in_flow)):
        return node.text
    written = quote(node.text, in_flow=in_flow)
    in_single_quotes = typed[:1] == "'" and not LINE_END.search(typed)
    if in_single_quotes and "\\" in written and not _NEEDS_ESCAPES.search(written):
        return typed
    return written


def _may_stay_plain(text: str, *, in_flow: bool) -> bool:
    """Tell whether a text that its author wrote without quotes is safe so with any reader."""
    behind_letter = f"a{text}"
    return text[0] not in _INDICATORS and quote(behind_letter, in_flow=in_flow) == behind_letter


def on_several_lines(typed: str, indent: int) -> list[str]:
    """Return a text of several lines, in quotes or without, its line breaks as they are."""
    first, *others = split_lines(typed)
    lines = [line.strip(" \t") if _may_be_stripped(line) else line.lstrip(" \t") for line in others]
    head = first.rstrip(" \t") if _may_be_stripped(first) else first
    return [head, *(f"{' ' * indent}{line}" if line else "" for line in lines)]


def _may_be_stripped(line: str) -> bool:
    """Tell whether the spaces at the end of a line say nothing; behind a backslash they do."""
    return not line.rstrip(" \t").endswith("\\")


def as_block(node: Scalar, typed: str, indent: int) -> tuple[str, list[str]]:
    """Return the head and the lines of a block text, indented anew.

    Args:
        node: The text.
        typed: How it is written, from its ``|`` or ``>`` on.
        indent: By how much its lines are to be indented.
    """
    head, *lines = split_lines(typed)
    style, before, behind = _header(head)
    chomping = before or behind
    spare = _indent_of_first(node.text.split("\n"))
    base = max(0, _indent_of_first(lines) - spare)
    if chomping != "+":
        while lines and not lines[-1].strip(" "):
            lines.pop()
    elif lines and not lines[-1]:
        lines.pop()  # what stands behind the end of the last line
    if chomping != "-" and lines and not node.text.endswith("\n"):
        chomping = "-"  # the file ends within the text
    written = [f"{' ' * indent}{line[base:]}" if line[base:] else "" for line in lines]
    return f"{style}{_STEP if spare else ''}{chomping}", written


def keeps_lines(typed: str) -> bool:
    """Tell whether the empty lines behind a block text belong to it."""
    return typed[:1] in {"|", ">"} and "+" in _header(split_lines(typed)[0])


def _header(head: str) -> tuple[str, str, str]:
    found = _HEADER.match(head)
    return ("|", "", "") if found is None else (found[1], found[2], found[3])


def _indent_of_first(lines: list[str]) -> int:
    """Return by how many spaces the first line that says something is indented."""
    first = next((line for line in lines if line.strip(" ")), "")
    return len(first) - len(first.lstrip(" "))
