"""A report as plain text of about a hundred columns."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from math import ceil

from argmap.reports.columns import padded, width_of, wrapped
from argmap.reports.document import (
    Block,
    Document,
    Entries,
    Entry,
    Paragraph,
    Part,
    Section,
    Table,
    plain,
)
from argmap.reports.findings_text import visible

_WIDTH = 100
_INDENT = "  "
_GAP = "  "
_CELLS = " " * 6
_NARROWEST = 11
"""Fewest columns of a cell: those of the longest word in the matrix."""


def document_text(document: Document) -> str:
    """Return a report as text; every line is safe for a terminal.

    A table that is too wide shows the head of each row on a line of its own, with the cells
    wrapped below; with more columns than fit so, it goes on below itself.
    """
    opening = [*_lines(document.title, "", ""), *_blocks(document.opening)]
    sections = [list(_section(one)) for one in document.told()]
    ending = [list(_lines(document.untold, "", ""))] if document.untold else []
    blocks = [opening, *sections, *ending]
    return "\n".join("".join(f"{line.rstrip()}\n" for line in block) for block in blocks)


def _section(section: Section) -> Iterator[str]:
    gloss = f": {section.gloss}" if section.gloss else ""
    yield from _lines(f"{section.title.upper()}{gloss}", "", _INDENT)
    yield from _blocks(section.blocks)


def _blocks(
    blocks: Iterable[Block], indent: str = _INDENT, step: str = _INDENT * 2
) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph():
                yield from _lines(plain(block.runs), indent, indent)
            case Entries():
                yield from _entries(block.entries, indent, step)
            case Table():
                yield from _table(block)
            case Part():
                yield ""
                yield from _lines(plain(block.title), indent, indent + _INDENT)
                yield from _blocks(block.blocks, indent + _INDENT, _INDENT)


def _entries(entries: Iterable[Entry], indent: str, step: str) -> Iterator[str]:
    for entry in entries:
        yield from _lines(plain(entry.runs), indent, indent + _INDENT)
        yield from _entries(entry.entries, indent + step, step)


def _lines(text: str, indent: str, hanging: str) -> Iterator[str]:
    """Yield a text in lines; the first has one indent, the others another."""
    lines = wrapped(_shown(text), _WIDTH - len(hanging), first=_WIDTH - len(indent))
    for number, line in enumerate(lines):
        yield f"{hanging if number else indent}{line}"


def _shown(text: str) -> str:
    return visible(text.replace("\n", " ").replace("\t", " "))


def _table(table: Table) -> Iterator[str]:
    first, *heads = [_shown(head) for head in table.heads]
    rows = [[_shown(plain(cell.runs)) for cell in row.cells] for row in table.rows]
    labels = [_shown(plain(row.head)) for row in table.rows]
    longest = [max(head.split(), key=width_of, default="") for head in heads]
    widths = [max(map(width_of, column)) for column in zip(longest, *rows, strict=True)]
    side = max(map(width_of, [first, *labels]))
    if len(_INDENT) + side + sum(len(_GAP) + width for width in widths) <= _WIDTH:
        for label, cells in zip([first, *labels], [heads, *rows], strict=True):
            yield from _in_columns([label, *cells], [side, *widths], _INDENT, numeric=table.numeric)
        return
    widths = [max(map(width_of, column)) for column in zip(heads, *rows, strict=True)]
    for band, columns in _bands(widths):
        yield from _in_columns(heads[band], columns, _CELLS)
        for label, cells in zip(labels, rows, strict=True):
            yield from _lines(label, _INDENT, _INDENT * 2)
            yield from _in_columns(cells[band], columns, _CELLS)


def _bands(widths: Sequence[int]) -> Iterator[tuple[slice, list[int]]]:
    """Yield which columns stand side by side, with their widths, all of them in turn."""
    room = _WIDTH - len(_CELLS) + len(_GAP)
    if sum(width + len(_GAP) for width in widths) <= room:
        yield slice(None), list(widths)
        return
    most = room // (_NARROWEST + len(_GAP))
    bands = ceil(len(widths) / most)
    together = ceil(len(widths) / bands)
    for start in range(0, len(widths), together):
        band = slice(start, start + together)
        yield band, [room // together - len(_GAP)] * len(widths[band])


def _in_columns(
    cells: Sequence[str], widths: Sequence[int], indent: str, *, numeric: bool = False
) -> Iterator[str]:
    """Yield the lines of cells side by side; the first column is never one of numbers."""
    columns = [list(wrapped(cell, width)) for cell, width in zip(cells, widths, strict=True)]
    for line in zip_longest(*columns, fillvalue=""):
        fitted = (
            padded(cell, width, right=numeric and place > 0)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        yield indent + _GAP.join(fitted)
