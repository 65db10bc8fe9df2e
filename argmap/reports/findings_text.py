"""Findings as text, each with its place and an excerpt, as compilers show them."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence

from argmap.diagnostics import Diagnostic, Severity, Span
from argmap.syntax import SourceText

_WIDEST_EXCERPT = 100
_TAB = "    "

Paint = Callable[[str, str], str]
"""What puts a text in a style, or leaves it as it is."""

BOLD, FRAME = "1", "1;34"
COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}
"""Styles of a terminal (https://en.wikipedia.org/wiki/ANSI_escape_code#SGR)."""


def findings_text(
    diagnostics: Sequence[Diagnostic], sources: Iterable[SourceText], *, styled: bool = False
) -> str:
    """Return the findings, an empty line between them; empty when there are none.

    Args:
        diagnostics: The findings, in the order in which they are shown.
        sources: The texts of the files they are about.
        styled: Whether to colour them for a terminal.
    """
    by_file = {source.file: source for source in sources}
    paint = painter(styled=styled)
    return "\n".join(
        "".join(f"{line}\n" for line in _finding(one, by_file.get(one.file), paint))
        for one in diagnostics
    )


def count_line(
    diagnostics: Sequence[Diagnostic], files: int, waived: int = 0, verified: int | None = None
) -> str:
    """Return how much was found in how many files, such as ``2 errors in 3 files``.

    Args:
        diagnostics: What was found.
        files: How many files were checked.
        waived: How many findings comments waive.
        verified: How many maps had their citations looked up, where that was asked.

    >>> count_line([], 1), count_line([], 1, waived=2)
    ('no findings in 1 file', 'no findings in 1 file, 2 waived')
    >>> count_line([], 3, verified=2)
    'no findings in 3 files; citations of 2 maps looked up in their texts'
    """
    counts = [
        plural(sum(one.severity is severity for one in diagnostics), severity.value)
        for severity in Severity
    ]
    found = ", ".join(count for count in counts if not count.startswith("0 "))
    besides = f", {waived} waived" if waived else ""
    if verified is not None:
        whose = "its text" if verified == 1 else "their texts"
        besides += f"; citations of {plural(verified, 'map')} looked up in {whose}"
    return f"{found or 'no findings'} in {plural(files, 'file')}{besides}"


def fix_line(diagnostics: Sequence[Diagnostic]) -> str:
    """Return how many findings can be fixed and how; empty when none can.

    >>> fix_line([])
    ''
    """
    fixes = [one.fix for one in diagnostics if one.fix is not None]
    safe = sum(fix.safe for fix in fixes)
    guesses = len(fixes) - safe
    if not fixes:
        return ""
    if not guesses:
        return f"{safe} can be fixed with --fix"
    if not safe:
        return f"{guesses} can be fixed with --unsafe-fixes"
    return f"{safe} can be fixed with --fix, {guesses} more with --unsafe-fixes"


def visible(text: str) -> str:
    r"""Return *text* with every character that a terminal would obey made visible.

    >>> visible("a\x1b[2Jb")
    'a�[2Jb'
    """
    if text.isprintable():  # which is quick, and true of almost every text
        return text
    return "".join("\N{REPLACEMENT CHARACTER}" if is_control(c) else c for c in text)


def is_control(character: str) -> bool:
    """Tell whether a character is obeyed, not shown: controls, formats, line separators."""
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def painter(*, styled: bool) -> Paint:
    """Return what puts a text in a style of the terminal, or leaves it as it is."""

    def paint(text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if styled and text else text

    return paint


def plural(count: int, noun: str) -> str:
    """Return a number and its noun.

    >>> plural(2, "file")
    '2 files'
    """
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _finding(diagnostic: Diagnostic, source: SourceText | None, paint: Paint) -> Iterator[str]:
    colour = COLOURS[diagnostic.severity]
    kind = paint(f"{diagnostic.severity.value}[{diagnostic.rule}]", colour)
    yield f"{kind}{paint(f': {visible(diagnostic.message)}', BOLD)}"
    margin = ""
    if diagnostic.span is not None and source is not None:
        margin = " " * len(str(diagnostic.span.line + 1))
        yield f"{margin}{paint('-->', FRAME)} {_position(source.file, diagnostic.span)}"
        yield from _excerpt(diagnostic, diagnostic.span, source, paint)
        for related in diagnostic.related:
            place = _position(source.file, related.span)
            note = paint("note", BOLD)
            yield f"{margin} {paint('=', FRAME)} {note}: {visible(related.message)}: {place}"
    elif diagnostic.file:
        yield f"{paint('-->', FRAME)} {visible(diagnostic.file)}"
    if diagnostic.help:
        yield f"{margin} {paint('=', FRAME)} {paint('help', BOLD)}: {visible(diagnostic.help)}"


def _position(file: str, span: Span) -> str:
    return f"{visible(file) or '<text>'}:{span.line + 1}:{span.column + 1}"


def _excerpt(diagnostic: Diagnostic, span: Span, source: SourceText, paint: Paint) -> Iterator[str]:
    line = source.line(span.line)
    length = min(max(1, span.end - span.start), max(1, len(line) - span.column))
    start = max(0, min(span.column - _WIDEST_EXCERPT // 3, len(line) - _WIDEST_EXCERPT))
    shown = line[start : start + _WIDEST_EXCERPT]
    length = min(length, start + _WIDEST_EXCERPT - span.column)
    before = _drawn(line[start : span.column])
    marked = _drawn(line[span.column : span.column + length])
    number = str(span.line + 1)
    empty, bar = " " * len(number), paint("|", FRAME)
    yield f"{empty} {bar}"
    cut = "…" if start + _WIDEST_EXCERPT < len(line) else ""
    excerpt = f" {'…' if start else ''}{_drawn(shown)}{cut}".rstrip()
    yield f"{paint(number, FRAME)} {bar}{excerpt}"
    carets = "^" * max(1, _columns(marked))
    indent = " " * (_columns(before) + (1 if start else 0))
    label = f"{carets} {visible(diagnostic.label)}".rstrip()
    yield f"{empty} {bar} {indent}{paint(label, COLOURS[diagnostic.severity])}"


def _drawn(text: str) -> str:
    return visible(text.replace("\t", _TAB))


def _columns(text: str) -> int:
    """Return how many columns of a terminal *text* takes."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
