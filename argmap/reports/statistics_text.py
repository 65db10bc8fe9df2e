"""What is counted in maps as text: a table, then what is missing in each map."""

from collections.abc import Iterator, Sequence

from argmap.reports.columns import padded, width_of, wrapped
from argmap.reports.findings_text import visible
from argmap.reports.statistics_rows import Counted, ranges

_WIDTH = 100
_MOST_NAMED = 12
_HEADS = (
    *("MAP", "CLAIMS", "PREMISES", "EVIDENCE", "REBUTTALS", "IMPLICIT"),
    *("STEPS", "LINKED", "DEPTH", "CITED", "PARAGRAPHS"),
)
_MISSING = {
    "uncited": "without a citation",
    "unconnected": "not connected to the thesis",
    "unanswered": "objections without an answer",
}


def statistics_text(counted: Sequence[Counted]) -> str:
    """Return what is counted as text of about 100 columns.

    Cited are claims out of those that can be, and paragraphs out of those of the text, where
    that is at hand. Below the table stands what is missing, map by map.
    """
    rows = [_HEADS, *map(_cells, counted)]
    widths = [max(map(width_of, column)) for column in zip(*rows, strict=True)]
    lines = [_line(row, widths) for row in rows]
    for one in counted:
        lines += _missing(one)
    return "".join(f"{visible(line).rstrip()}\n" for line in lines)


def _cells(one: Counted) -> tuple[str, ...]:
    found = one.statistics
    numbers = (found.claims, found.premises, found.evidence, found.rebuttals, found.implicit)
    steps = (found.supports + found.attacks, found.linked, found.depth)
    cited = f"{found.cited} of {found.citable}"
    text = "–" if one.paragraphs is None else f"{one.used} of {one.paragraphs}"
    return one.map, *map(str, numbers + steps), cited, text


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    return "  ".join([padded(*first), *(padded(*one, right=True) for one in others)])


def _missing(one: Counted) -> Iterator[str]:
    told = [
        (words, _some(getattr(one.statistics, name)))
        for name, words in _MISSING.items()
        if getattr(one.statistics, name)
    ]
    if one.unused:
        told.append(("paragraphs that no claim cites", ranges(one.unused)))
    if told:
        yield from ("", one.map)
    for words, names in told:
        first, *others = wrapped(f"{words}: {names}", _WIDTH - 4)
        yield f"  {first}"
        yield from (f"    {line}" for line in others)


def _some(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    return ", ".join([*names[:_MOST_NAMED], *([f"and {more} more"] if more > 0 else [])])
