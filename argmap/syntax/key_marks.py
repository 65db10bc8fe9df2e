"""The question marks that may stand before a name: ``? a`` on one line, ``: b`` on the next."""

import re

from argmap.syntax.source_text import SourceText

_BEFORE_A_MARK = "-?:,{["
_COMMENT = re.compile(r"(?<![^ \t\r\n])#")


def key_mark(source: SourceText, start: int) -> int | None:
    r"""Return where the ``?`` stands before the name at *start*, or None where there is none.

    A question mark that ends the text above is none, nor is one with a comment behind it: what
    stands between the two belongs to the name.

    >>> key_mark(SourceText("a.yaml", "? a\n: b\n"), 2)
    0
    """
    text = source.text
    before = start
    while before > 0 and text[before - 1] in " \t\r\n":
        before -= 1
    if before == 0 or text[before - 1] != "?":
        return None
    mark = before - 1
    place = source.span(mark, start)
    is_above = any(sign in text[before:start] for sign in "\r\n")
    if is_above and _is_no_mark(source, mark, start):
        return None
    behind = mark
    while behind > 0 and text[behind - 1] in " \t":
        behind -= 1
    is_first = behind == mark - place.column or text[behind - 1] in _BEFORE_A_MARK
    return mark if is_first else None


def _is_no_mark(source: SourceText, mark: int, start: int) -> bool:
    """Tell whether a ``?`` in a line above is the end of a comment, or of a text set deeper."""
    column = source.span(mark, mark).column
    in_comment = _COMMENT.search(source.text, mark - column, mark) is not None
    return in_comment or column >= source.span(start, start).column
