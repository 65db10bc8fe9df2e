"""The question marks that may stand before a name: ``? a`` on one line, ``: b`` on the next."""

import re

from argmap.syntax.source_text import SourceText

_BEFORE_A_MARK = "-?:,{["
_COMMENT = re.compile(r"(?<![^ \t\r\n])#")


def key_mark(source: SourceText, start: int) -> int | None:
    r"""Return where the ``?`` stands before the name at *start*, or None where there is none.

    A question mark that ends the text above is none. Comments may stand between the two.

    >>> key_mark(SourceText("a.yaml", "? a\n: b\n"), 2)
    0
    """
    text = source.text
    before = _behind_text(text, start)
    is_below = any(sign in text[before:start] for sign in "\r\n")
    comment = _comment_in_line(source, before) if is_below else None
    while comment is not None:
        before = _behind_text(text, comment)
        comment = _comment_in_line(source, before)
        if comment is None:
            line = text[before - source.span(before, before).column : before]
            return before - 1 if line.strip(" \t") == "?" else None
    if before == 0 or text[before - 1] != "?":
        return None
    behind = before - 1
    while behind > 0 and text[behind - 1] in " \t":
        behind -= 1
    is_first = behind == 0 or text[behind - 1] in f"\r\n{_BEFORE_A_MARK}"
    return before - 1 if is_first else None


def _behind_text(text: str, at: int) -> int:
    while at > 0 and text[at - 1] in " \t\r\n":
        at -= 1
    return at


def _comment_in_line(source: SourceText, at: int) -> int | None:
    """Return where the first comment begins in the line that ends at a place, if one does."""
    found = _COMMENT.search(source.text, at - source.span(at, at).column, at)
    return None if found is None else found.start()
