"""Findings as text, each with its place and an excerpt, as compilers show them."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from argmap.diagnostics import Diagnostic, Severity, Span
from argmap.syntax import SourceText

_WIDEST_EXCERPT = 100
_TAB = "    "


def findings_text(diagnostics: Sequence[Diagnostic], sources: Iterable[SourceText]) -> str:
    """Return the findings, an empty line between them; empty when there are none.

    Args:
        diagnostics: The findings, in the order in which they are shown.
        sources: The texts of the files they are about.
    """
    by_file = {source.file: source for source in sources}
    return "\n".join(
        "".join(f"{line}\n" for line in _finding(one, by_file.get(one.file))) for one in diagnostics
    )


def count_line(diagnostics: Sequence[Diagnostic], files: int) -> str:
    """Return how much was found in how many files, such as ``2 errors in 3 files``.

    >>> count_line([], 1)
    'no findings in 1 file'
    """
    counts = [
        _plural(sum(one.severity is severity for one in diagnostics), severity.value)
        for severity in Severity
    ]
    found = ", ".join(count for count in counts if not count.startswith("0 "))
    return f"{found or 'no findings'} in {_plural(files, 'file')}"


def visible(text: str) -> str:
    r"""Return *text* with every character that a terminal would obey made visible.

    >>> visible("a\x1b[2Jb")
    'a�[2Jb'
    """
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) in {"Cc", "Cf", "Cs"} else c
        for c in text
    )


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _finding(diagnostic: Diagnostic, source: SourceText | None) -> Iterator[str]:
    yield f"{diagnostic.severity.value}[{diagnostic.rule}]: {visible(diagnostic.message)}"
    margin = ""
    if diagnostic.span is not None and source is not None:
        margin = " " * len(str(diagnostic.span.line + 1))
        yield f"{margin}--> {_position(source.file, diagnostic.span)}"
        yield from _excerpt(diagnostic.span, visible(diagnostic.label), source, margin)
        for related in diagnostic.related:
            place = _position(source.file, related.span)
            yield f"{margin} = note: {visible(related.message)}: {place}"
    if diagnostic.help:
        yield f"{margin} = help: {visible(diagnostic.help)}"


def _position(file: str, span: Span) -> str:
    return f"{visible(file) or '<text>'}:{span.line + 1}:{span.column + 1}"


def _excerpt(span: Span, label: str, source: SourceText, margin: str) -> Iterator[str]:
    line = source.line(span.line)
    length = min(max(1, span.end - span.start), max(1, len(line) - span.column))
    start = max(0, min(span.column - _WIDEST_EXCERPT // 3, len(line) - _WIDEST_EXCERPT))
    shown = line[start : start + _WIDEST_EXCERPT]
    length = min(length, start + _WIDEST_EXCERPT - span.column)
    before = _drawn(line[start : span.column])
    marked = _drawn(line[span.column : span.column + length])
    yield f"{margin} |"
    yield f"{span.line + 1} | {'…' if start else ''}{_drawn(shown)}".rstrip()
    carets = "^" * max(1, _columns(marked))
    indent = " " * (_columns(before) + (1 if start else 0))
    yield f"{margin} | {indent}{carets} {label}".rstrip()


def _drawn(text: str) -> str:
    return visible(text.replace("\t", _TAB))


def _columns(text: str) -> int:
    """Return how many columns of a terminal *text* takes."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
