"""From where a parser gave up to what an author did."""

import re

from argmap.diagnostics import Edit
from argmap.syntax.recovery.culprit import (
    Culprit,
    cut_by_hash,
    end_of_quotes,
    never_closed,
    to_be_quoted,
)
from argmap.syntax.recovery.explanations import explain
from argmap.syntax.recovery.flow import culprit_in_brackets
from argmap.syntax.recovery.lines import (
    Line,
    block_of,
    culprit_in_line,
    line_before,
    misplaced,
    missing_colon,
    stray_character,
)
from argmap.syntax.recovery.values import HASH_IN_TEXT, culprit_in_value, end_of_paragraph
from argmap.syntax.stop import Stop

_FARTHEST = 40
"""How many lines above an error a quotation mark is looked for that swallowed them."""


def find_culprit(text: str, stop: Stop) -> Culprit:
    """Return what an author did that made the parser stop, with what mends it.

    Where nothing is recognised, it is the line at which the parser stopped, with all that
    stands under it; taking that away lets the reading go on.

    Args:
        text: The text, its lines ended by line feeds.
        stop: Where and why the parser stopped.
    """
    line = Line.at(text, min(stop.at, len(text)))
    for one in (line, line_before(text, line)):  # a parser may stop behind a directive
        if one is not None and text.startswith("%", one.start):
            return _directive(one)
    found = _escape(text, stop) or stray_character(text, line)
    if found is None:
        found = _opening(text, stop) or culprit_in_line(text, line) or _cut_above(text, line)
    if found is None:
        found = _swallowing_quotation(text, line, stop) or _swallowing_brackets(text, line, stop)
    if found is None:
        found = _layout(text, line, stop)
    return found or given_up(text, stop)


def given_up(text: str, stop: Stop) -> Culprit:
    """Return the line at which the parser stopped as the culprit: it is taken away."""
    line = Line.at(text, min(stop.at, len(text)))
    if not text[line.start : line.end].strip():
        line = line_before(text, line) or line
    return _taken_away(text, line, stop)


def _taken_away(text: str, line: Line, stop: Stop) -> Culprit:
    message, remedy = explain(stop.said)
    at = max(line.content, min(stop.at, line.end - 1))
    end = block_of(text, line)
    edits = (Edit(line.start, end, ""),) if end > line.start else ()
    return Culprit("yaml-syntax", at, at + 1, message, remedy, edits)


def _directive(line: Line) -> Culprit:
    return Culprit(
        "yaml-feature",
        line.start,
        line.end,
        "a `%` directive is YAML that a map does without",
        "delete the line",
        (Edit(line.start, line.end, ""),),
        "delete the line",
    )


def _escape(text: str, stop: Stop) -> Culprit | None:
    """Return the backslash in double quotes that begins no escape of YAML."""
    if not ("escape" in stop.said or "hexdecimal" in stop.said or "hexadecimal" in stop.said):
        return None
    at = text.rfind("\\", stop.begun, stop.at + 1)
    if at < 0:
        return None
    return Culprit(
        "yaml-syntax",
        at,
        at + 2,
        f"`{text[at : at + 2]}` means nothing in double quotes",
        "write `\\\\` for a backslash, or use single quotes",
        (Edit(at, at, "\\"),),
        "double the backslash",
        safe=True,
    )


def _opening(text: str, stop: Stop) -> Culprit | None:
    """Return what is wrong with the value in which the parser stopped, from its beginning."""
    if stop.begun < 0 or stop.begun >= len(text):
        return None
    first = text[stop.begun]
    line = Line.at(text, stop.begun)
    if first in "[{" and "flow" in stop.said:
        return culprit_in_line(text, line) or culprit_in_brackets(text, stop.begun)
    if first in "\"'" and "quoted" in stop.said:
        inside = culprit_in_line(text, line)
        return inside or never_closed(text, stop.begun, len(text[: line.end].rstrip()))
    if re.search("simple key|block scalar|anchor|alias|tag", stop.said):
        cut = _cut_above(text, line)
        return culprit_in_line(text, line) or cut or missing_colon(text, line)
    return None


def _cut_above(text: str, line: Line) -> Culprit | None:
    """Return the ``#`` in the line above that cut off the text which goes on in this line."""
    above = line_before(text, line)
    if above is None:
        return None
    cut = HASH_IN_TEXT.search(text, above.content, above.end)
    head = _head_of_text(text, above)
    if cut is None or head is None:
        return None
    end = end_of_paragraph(text, head.value, above.end)
    return cut_by_hash(text, head.value, end, cut.end() - 1)


def _head_of_text(text: str, line: Line) -> Line | None:
    """Return the line in which the text without quotes begins that goes on in *line*."""
    head: Line | None = line
    for _ in range(_FARTHEST):
        if head is None or head.has_name or head.is_item:
            break
        head = line_before(text, head)
    if head is None or not head.has_name or text[head.value : head.end].strip()[:1] in _NO_TEXT:
        return None
    return head


_NO_TEXT = {"", *"\"'[{|>&*!#"}


def _swallowing_quotation(text: str, line: Line, stop: Stop) -> Culprit | None:
    """Return the quotation mark above whose quotation ends by accident where the parser stopped."""
    above = line_before(text, line)
    for _ in range(_FARTHEST):
        if above is None:
            return None
        if text[above.value : above.value + 1] in {'"', "'"}:
            close = end_of_quotes(text, above.value)
            if line.start <= close <= stop.at:
                return culprit_in_value(text, above.value, above.end)
        above = line_before(text, above)
    return None


def _swallowing_brackets(text: str, line: Line, stop: Stop) -> Culprit | None:
    """Return what is wrong in brackets above whose end the parser did not find."""
    above = line_before(text, line) if "flow" in stop.said else None
    for _ in range(_FARTHEST):
        if above is None:
            return None
        if text[above.value : above.value + 1] in {"[", "{"}:
            return culprit_in_line(text, above)
        above = line_before(text, above)
    return None


def _layout(text: str, line: Line, stop: Stop) -> Culprit | None:
    """Return what is wrong with the colons and the indents about the place of the error."""
    above = line_before(text, line)
    if "mapping values" in stop.said:
        if above is not None and not above.has_name:
            return missing_colon(text, above) or _taken_away(text, above, stop)
        return _colon_in_continuation(text, line) or misplaced(text, line)
    found = missing_colon(text, line)
    if found is not None and above is not None and above.indent >= line.indent:
        return found
    return misplaced(text, line) or found


def _colon_in_continuation(text: str, line: Line) -> Culprit | None:
    """Return the colon in a line that goes on with the text above it, or None where it does not.

    Several words before a colon are no name.
    """
    above = line_before(text, line)
    head = None if above is None or line.indent <= above.indent else _head_of_text(text, above)
    colon = re.compile(r"[^:\n]* [^:\n]*(:)(?= |$)", re.MULTILINE).match(text, line.content)
    if head is None or colon is None:
        return None
    end = end_of_paragraph(text, head.value, line.end)
    message = "a colon and a space stand inside a text without quotes"
    return to_be_quoted(text, head.value, end, message, at=colon.start(1))
