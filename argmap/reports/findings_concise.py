"""Findings as lines ``file:line:column: severity[rule] message``, for editors and ``grep``."""

from collections.abc import Iterable, Sequence

from argmap.diagnostics import Diagnostic
from argmap.reports.findings_text import COLOURS, painter, visible
from argmap.syntax import SourceText


def findings_concise(
    diagnostics: Sequence[Diagnostic],
    sources: Iterable[SourceText],  # noqa: ARG001  (every report of findings is called alike)
    *,
    styled: bool = False,
) -> str:
    """Return one line for each finding, with its remedy in parentheses.

    Vim reads the lines after ``let &errorformat = '%f:%l:%c: %t%*[^ ] %m'``. A
    finding that stands in no file has no place in front of it.

    Args:
        diagnostics: The findings, in the order in which they are shown.
        sources: The texts of the files they are about.
        styled: Whether to colour them for a terminal.
    """
    paint = painter(styled=styled)
    lines = []
    for one in diagnostics:
        kind = paint(f"{one.severity.value}[{one.rule}]", COLOURS[one.severity])
        remedy = f" ({visible(one.help)})" if one.help else ""
        lines.append(f"{_place(one)}{kind} {visible(one.message)}{remedy}\n")
    return "".join(lines)


def _place(diagnostic: Diagnostic) -> str:
    place = [visible(diagnostic.file)] if diagnostic.file else []
    if diagnostic.file and diagnostic.span is not None:
        place += [str(diagnostic.span.line + 1), str(diagnostic.span.column + 1)]
    return "".join(f"{part}:" for part in place) + (" " if place else "")
