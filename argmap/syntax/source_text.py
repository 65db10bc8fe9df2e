"""A file's text, and where its lines begin."""

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from attrs import field, frozen

from argmap.diagnostics import Span

LINE_END = re.compile(r"\r\n|\r|\n")
"""How a line ends, as editors count lines."""


@frozen
class SourceText:
    r"""The text of one file together with the name its diagnostics carry.

    Lines end at LF, CR or CR LF, as editors count them.

    >>> SourceText("a.yaml", "id: a\ntitle: B").span(13, 14)
    Span(start=13, end=14, line=1, column=7)
    """

    file: str
    text: str = field(repr=False)

    @cached_property
    def is_plain(self) -> bool:
        """Whether every character shows, is a space or ends a line.

        Most texts are plain, and `str.isprintable` tells it much faster than a pattern finds
        the characters that stand in the way of the others.
        """
        return self.text.replace("\n", "").replace("\r", "").isprintable()

    @cached_property
    def _starts(self) -> list[int]:
        if self.is_plain and self.text.endswith("\n"):  # then lines are what Python takes for lines
            return [0, *accumulate(map(len, self.text.splitlines(keepends=True)))]
        return [0, *(match.end() for match in LINE_END.finditer(self.text))]

    def span(self, start: int, end: int) -> Span:
        """Return the span from *start* to *end*, both moved into the text if they lie outside."""
        start = min(max(start, 0), len(self.text))
        end = min(max(end, start), len(self.text))
        line = bisect_right(self._starts, start) - 1
        return Span(start, end, line, start - self._starts[line])

    def line(self, number: int) -> str:
        """Return line *number*, from 0, without its end."""
        start = self._starts[number]
        following = self._starts[number + 1 : number + 2]
        end = following[0] if following else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def with_line_feeds(text: str) -> str:
    """Return a text of the same length in which every line ends with a line feed."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
