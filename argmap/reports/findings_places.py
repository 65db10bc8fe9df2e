"""Where findings stand, as editors count: lines and columns from 1."""

from collections.abc import Iterable

from attrs import frozen

from argmap.diagnostics import Diagnostic, Edit, Span
from argmap.syntax import SourceText


@frozen
class Region:
    """A stretch of a text; the end column is the one behind the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


def region(place: Span | Edit, source: SourceText) -> Region:
    r"""Return where *place* stands in a text, in lines and columns from 1.

    >>> text = SourceText("a.yaml", "id: a\r\ntitle: B")
    >>> region(text.span(4, 12), text)
    Region(line=1, column=5, end_line=2, end_column=6)
    """
    first, behind = source.span(place.start, place.start), source.span(place.end, place.end)
    return Region(first.line + 1, first.column + 1, behind.line + 1, behind.column + 1)


def with_sources(
    diagnostics: Iterable[Diagnostic], sources: Iterable[SourceText]
) -> list[tuple[Diagnostic, SourceText | None]]:
    """Return each finding with the text it stands in, or None when it stands nowhere."""
    by_file = {source.file: source for source in sources}
    return [(one, by_file.get(one.file) if one.span else None) for one in diagnostics]
