"""Lines of ``name: value`` that YAML cannot read."""

import re
from collections.abc import Iterator

from attrs import frozen

from argmap.diagnostics import Edit
from argmap.syntax.characters import WIDE_SPACES
from argmap.syntax.recovery.culprit import (
    Culprit,
    end_of_line,
    indent_of,
    missing_space,
    start_of_line,
)
from argmap.syntax.recovery.values import culprit_in_value

_LINE = re.compile(
    r"(?P<indent> *+)(?P<dashes>(?:- +)*+)"
    r"(?:(?P<key>\"[^\"\n]*+\"|'[^'\n]*+'|[^\s\"'#\[\]{},&*!|>%@`:][^:\n]*+(?::[^\s:][^:\n]*+)*+)"
    r":(?= |$) *+)?",
    re.MULTILINE,
)
_NO_SPACE = re.compile(rf"([\w-]+)(?::(?=[^\s{WIDE_SPACES}])|:[{WIDE_SPACES}]+|：| ?= ?)")
_NO_COLON = re.compile(r"([\w-]+)(?= \S|$)")
_BEFORE_BRACE = re.compile(r"([\w-]+)(?:(:)| +)(?=\{ *[\w-]+:(?: |$))", re.MULTILINE)
_STRAY = re.compile(r"[^\w\s\"'#{\[-](?= *[\w-]+:(?: |$))", re.MULTILINE)


@frozen
class Line:
    """A line of the text: where it begins and ends, and where the value of its name begins."""

    start: int
    end: int
    indent: int
    content: int
    value: int
    has_name: bool
    is_item: bool

    @classmethod
    def at(cls, text: str, place: int) -> "Line":
        """Return the line in which a place of the text lies."""
        start = start_of_line(text, place)
        match = _LINE.match(text, start)
        assert match is not None  # noqa: S101  (every part of the pattern is optional)
        return cls(
            start,
            end_of_line(text, start),
            match.end("indent") - start,
            match.end("dashes"),
            match.end(),
            match["key"] is not None,
            bool(match["dashes"]),
        )


def line_before(text: str, line: Line) -> Line | None:
    """Return the nearest line above that is neither empty nor a comment."""
    start = line.start
    while start > 0:
        above = Line.at(text, start - 1)
        if text[above.content : above.end].strip() and text[above.content] != "#":
            return above
        start = above.start
    return None


def culprit_in_line(text: str, line: Line) -> Culprit | None:
    """Return what keeps the value of a line from being read, or None."""
    glued = _BEFORE_BRACE.match(text, line.content, line.end)
    if glued is not None and glued[2]:
        return missing_space(line.content, glued.end(2), glued[1])
    if glued is not None:
        return _without_colon(line.content, glued.end(1), glued[1])
    return culprit_in_value(text, line.value, line.end)


def _without_colon(start: int, end: int, name: str) -> Culprit:
    remedy = f"write `{name}: {{…}}`"
    message = f"a colon is missing behind `{name}`"
    edits = (Edit(end, end, ":"),)
    return Culprit("yaml-syntax", start, end, message, remedy, edits, remedy)


def missing_colon(text: str, line: Line) -> Culprit | None:
    """Return what is missing between a name and its text, or None where nothing is."""
    if line.has_name:
        return None
    glued = _NO_SPACE.match(text, line.content, line.end)
    if glued is not None and glued[0].endswith(":"):
        return missing_space(line.content, glued.end(), glued[1])
    if glued is not None:
        return Culprit(
            "yaml-syntax",
            line.content,
            glued.end(),
            f"`{sign}` stands where YAML wants a colon and a space"
            if (sign := glued[0][len(glued[1]) :].strip()) != ":"
            else "a wide space stands behind the colon",
            f"write `{glued[1]}: …`",
            (Edit(glued.end(1), glued.end(), ": "),),
            f"write `{glued[1]}: …`",
            safe="=" not in glued[0],
        )
    bare = _NO_COLON.match(text, line.content, line.end)
    if bare is None or line.is_item:
        return None
    return Culprit(
        "yaml-syntax",
        line.content,
        bare.end(),
        f"a colon is missing behind `{bare[1]}`, or this line belongs to the text above it",
        f"write `{bare[1]}: …`, or indent the line under the text that it continues",
        (Edit(bare.end(), bare.end(), ":"),),
        f"write `{bare[1]}: …`",
    )


def misplaced(text: str, line: Line) -> Culprit | None:
    """Return that a line is indented otherwise than those above it, or None where it is not."""
    above = line_before(text, line)
    if above is None:
        return None
    if line.indent > above.indent:
        wanted = above.indent
    else:
        levels = _levels_above(text, line)
        if not levels or line.indent in levels:
            return None
        wanted = min(levels, key=lambda level: (abs(level - line.indent), -level))
    edits = tuple(
        Edit(below.start, below.start + below.indent, " " * (below.indent + wanted - line.indent))
        for below in _block_with(text, line, wanted)
    )
    return Culprit(
        "yaml-syntax",
        line.content,
        line.content + 1,
        "this does not line up with what stands above it",
        f"indent it by {wanted} spaces, like the line that it belongs to"
        if wanted
        else "begin it at the start of the line",
        edits,
        "line it up",
    )


def stray_character(text: str, line: Line) -> Culprit | None:
    """Return a character that stands alone before the name of a line, or None."""
    stray = _STRAY.match(text, line.content)
    if stray is None:
        return None
    name = (
        stray.end() + len(text[stray.end() : line.end]) - len(text[stray.end() : line.end].lstrip())
    )
    above = line_before(text, line)
    indent = name - line.start - 1
    if above is not None and above.indent in {indent + 1, 0}:
        indent = above.indent
    return Culprit(
        "yaml-syntax",
        stray.start(),
        stray.end(),
        f"a `{stray[0]}` stands alone before this line",
        "delete it",
        (Edit(line.start, name, " " * indent),),
        "delete it",
    )


def _levels_above(text: str, line: Line) -> list[int]:
    """Return the indents at which a line could stand, deepest first."""
    levels: list[int] = []
    above = line_before(text, line)
    while above is not None and (not levels or levels[-1] > 0):
        if not levels or above.indent < levels[-1]:
            levels.append(above.indent)
        above = line_before(text, above)
    return levels


def _block_with(text: str, line: Line, wanted: int) -> Iterator[Line]:
    """Yield a line and those that move with it, up to one that stands where it is wanted."""
    yield line
    start = line.end + 1
    while start < len(text):
        below = Line.at(text, start)
        start = below.end + 1
        if not text[below.content : below.end].strip():
            continue
        if below.indent < line.indent or wanted >= below.indent > line.indent:
            return
        yield below


def block_of(text: str, line: Line) -> int:
    """Return where the lines end that stand under *line*, indented deeper than it."""
    end = line.end
    while end < len(text):
        following = end_of_line(text, end + 1)
        below = text[end + 1 : following]
        if below.strip() and indent_of(below) <= line.indent:
            break
        end = following
    return end
