"""Values that YAML reads otherwise than the author meant them."""

import re

from argmap.diagnostics import Edit
from argmap.syntax.recovery.culprit import (
    Culprit,
    behind_quotes,
    cannot_begin,
    cut_by_hash,
    end_of_line,
    end_of_quotes,
    indent_of,
    never_closed,
    start_of_line,
    to_be_quoted,
    without_comment,
)
from argmap.syntax.recovery.flow import culprit_in_brackets, end_of_brackets

_RESERVED = "@`%,]}&*!|>"
_INDICATOR = re.compile(r"[-?:](?: |$)")
HASH_IN_TEXT = re.compile(r"(?<! ) ++#(?=[^\s#]| *$)", re.MULTILINE)
"""What begins a comment for YAML and hardly ever for an author: ``point #3``, ``in C #``."""

_BLOCK_HEADER = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-]?) *(?:$| #.*)")
_COLON = re.compile(r":(?= |$)")
_KEY_LINE = re.compile(r" *(?:- +)?[^\s:#][^:\n]*:(?: |$)")


def culprit_in_value(text: str, start: int, line_end: int) -> Culprit | None:
    """Return what keeps the value that begins at *start* from being read, or None.

    Args:
        text: The text of the file, its lines ended by line feeds.
        start: The first character of the value.
        line_end: The end of its line.
    """
    end = without_comment(text, start, line_end)
    if end <= start:
        return None
    first = text[start]
    if first in "\"'":
        return _in_quotes(text, start, end)
    if first in "[{":
        return _in_brackets(text, start, end)
    if first in "|>" and _BLOCK_HEADER.match(text, start, end):
        return None
    if first in _RESERVED or _INDICATOR.match(text, start, end):
        return cannot_begin(text, start, end_of_paragraph(text, start, end))
    return _plain(text, start, end)


def _in_quotes(text: str, start: int, end: int) -> Culprit | None:
    close = end_of_quotes(text, start)
    if 0 <= close < end:
        if not text[close + 1 : end].strip():
            return None
        return behind_quotes(text, start, close, end_of_paragraph(text, start, end))
    beyond = text[close + 1 : end_of_line(text, close)].strip() if close >= 0 else "never closed"
    if not beyond or beyond.startswith("#"):
        return None
    return never_closed(text, start, end)


def _in_brackets(text: str, start: int, end: int) -> Culprit | None:
    close = end_of_brackets(text, start)
    if close is None:
        return culprit_in_brackets(text, start)
    behind = text[close : end_of_line(text, close)].strip()
    if not behind or behind.startswith("#"):
        return None
    if not behind.strip("]} "):
        at = close + text[close:].index(behind)
        return Culprit(
            "yaml-syntax",
            at,
            at + len(behind),
            f"`{behind}` closes nothing",
            "delete it",
            (Edit(close, at + len(behind), ""),),
            f"delete `{behind}`",
        )
    end = without_comment(text, close, end_of_line(text, close))
    return cannot_begin(text, start, end_of_paragraph(text, start, end))


def _plain(text: str, start: int, end: int) -> Culprit | None:
    colon = _COLON.search(text, start, end)
    if colon is None:
        cut = HASH_IN_TEXT.search(text, start, end)
        if cut is None:
            return None
        return cut_by_hash(text, start, end_of_paragraph(text, start, end), cut.end() - 1)
    return to_be_quoted(
        text,
        start,
        end_of_paragraph(text, start, end),
        "a colon and a space stand inside a text without quotes"
        if colon.end() < end
        else "a text without quotes ends in a colon",
        at=colon.start(),
    )


def end_of_paragraph(text: str, start: int, end: int) -> int:
    """Return where a text without quotes ends that may go on in deeper lines."""
    line_start = start_of_line(text, start)
    indent = indent_of(text[line_start:start])
    if text[end : end_of_line(text, end)].strip():
        return end  # a comment ends it
    while True:
        following = end_of_line(text, end) + 1
        stop = end_of_line(text, following) if following <= len(text) else following
        line = text[following:stop]
        if not line.strip() or indent_of(line) <= indent or _KEY_LINE.match(line):
            return end
        if line.lstrip().startswith(("#", "- ")):
            return end
        end = following + len(line.rstrip())
