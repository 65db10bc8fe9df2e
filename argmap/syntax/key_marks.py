"""The question marks that may stand before a name: ``? a`` on one line, ``: b`` on the next."""

import re

from argmap.syntax.source_text import SourceText

_MARK = re.compile(r"(?:\A|[-?:,{\[])[ \t]*\?\Z")
_ONLY_A_MARK = re.compile(r"\A[ \t]*\?\Z")
_COMMENT = re.compile(r"(?<![^ \t\r\n])#")


def key_mark(source: SourceText, start: int) -> int | None:
    r"""Return where the ``?`` stands before the name at *start*, or None where there is none.

    A question mark that ends the text above is none. Comments may stand between the two.

    >>> key_mark(SourceText("a.yaml", "? a\n: b\n"), 2)
    0
    """
    text = source.text
    before, form = start, _MARK
    while True:
        while before > 0 and text[before - 1] in " \t\r\n":
            before -= 1
        begin = before - source.span(before, before).column
        comment = _COMMENT.search(text, begin, before)
        if comment is None:
            return before - 1 if form.search(text[begin:before]) else None
        before, form = comment.start(), _ONLY_A_MARK
