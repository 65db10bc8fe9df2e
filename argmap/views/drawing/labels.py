r"""Labels in Graphviz's HTML subset, with every text of the user drawn literally.

Graphviz reads such a label twice: as XML, and for backslash escapes such as ``\N``
(https://graphviz.org/doc/info/shapes.html#html, https://graphviz.org/docs/attr-types/escString/).
"""

import re
from collections.abc import Iterable
from typing import TypedDict, Unpack

from argmap.layout.characters import drawable
from argmap.layout.themes import LIGHT
from argmap.views.drawing.lettering import text_width, wrap

# Graphviz 2.43 takes a `]` at the end of a text for the beginning of `]]>`.
_ENTITIES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "'": "&#39;",
        "]": "&#93;",
        "\\": "\\\\",
    }
)

Attributes = dict[str, str | float]
"""Attributes of a table or a cell, by their names in small letters."""

KICKER_SIZE = 8.0
"""Size of the line above a text that says what it is and where it stands, in points."""

TEXT_SIZE = 11.0
"""Size of the text of a box, in points."""

LINE = 1.25
"""Height of a line by font size."""

_KICKER_GAP = 6.0
_HEIGHT = re.compile(r' HEIGHT="(\d+)"')


class Face(TypedDict, total=False):
    """How letters are set, besides their size and colour."""

    bold: bool
    italic: bool
    struck: bool


def literal(text: str) -> str:
    r"""Return *text* so that Graphviz draws exactly it.

    A character that cannot stand in an SVG becomes U+FFFD.

    >>> print(literal(r"<b> & \N"))
    &lt;b&gt; &amp; \\N
    """
    return drawable(text).translate(_ENTITIES)


def font(text: str, size: float, colour: str, **face: Unpack[Face]) -> str:
    """Return *text* in a size and a colour, drawn literally; nothing for no text.

    Graphviz refuses empty markup (``<B></B>``).
    """
    if not text:
        return ""
    content = literal(text)
    if face.get("struck"):
        content = f"<S>{content}</S>"
    if face.get("italic"):
        content = f"<I>{content}</I>"
    if face.get("bold"):
        content = f"<B>{content}</B>"
    return f'<FONT POINT-SIZE="{size:g}" COLOR="{colour}">{content}</FONT>'


def cell(content: str = "", **attributes: str | float) -> str:
    """Return a table cell; *content* is markup.

    >>> cell("x", width=12.0, align="LEFT")
    '<TD WIDTH="12" ALIGN="LEFT">x</TD>'
    """
    return f"<TD{_attributes(attributes)}>{content}</TD>"


def row(*cells: str) -> str:
    """Return a table row of cells."""
    return f"<TR>{''.join(cells)}</TR>"


def table(rows: Iterable[str], **attributes: str | float) -> str:
    """Return a table; without other orders it has no borders and no spacing."""
    defaults: Attributes = {"border": 0, "cellborder": 0, "cellspacing": 0}
    settings = {**defaults, "cellpadding": 0, **attributes}
    body = "\n".join(rows)
    return f"<TABLE{_attributes(settings)}>{body}</TABLE>"


def _attributes(attributes: Attributes) -> str:
    return "".join(f' {name.upper()}="{_value(value)}"' for name, value in attributes.items())


def _value(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def lines(
    texts: Iterable[str],
    size: float,
    colour: str,
    *,
    wide: float = 0,
    link: str = "",
    **face: Unpack[Face],
) -> list[str]:
    """Return a row for each line, left-aligned and never narrower than the text is in Arial.

    The engine's own measure falls short for letters outside ASCII, and it sets bold and
    italic lines too tight; a row for each line leaves neither to it.

    Args:
        texts: The lines.
        size: The font size in points.
        colour: The colour of the text.
        wide: Least width of the rows, in points.
        link: Where a click on them leads.
        **face: How they are set.
    """
    bold = face.get("bold", False)
    return [
        _line_row(
            font(text, size, colour, **face),
            max(wide, text_width(text, size, bold=bold)),
            size,
            link,
        )
        for text in texts
    ]


def kicker_lines(
    kind: str, rest: str, width: float, *, wide: float = 0, colour: str = LIGHT.muted
) -> list[str]:
    """Return the rows above a text: *kind* in bold, then *rest*, wrapped to *width* points."""
    taken = text_width(kind, KICKER_SIZE, bold=True) + _KICKER_GAP
    first, *more = wrap(rest, max(width - taken, 1), KICKER_SIZE) if rest else [""]
    if more and text_width(rest.split(" ", 1)[0], KICKER_SIZE) > width - taken:
        # No whole word fits behind the kind: the rest gets lines of its own.
        first, more = "", wrap(rest, width, KICKER_SIZE)
    markup = font(kind, KICKER_SIZE, colour, bold=True)
    if first:
        markup += font(f"\N{NO-BREAK SPACE} {first}", KICKER_SIZE, LIGHT.muted)
    long = max(wide, taken + text_width(first, KICKER_SIZE))
    head = _line_row(markup, long, KICKER_SIZE)
    return [head, *lines(more, KICKER_SIZE, LIGHT.muted, wide=wide)]


def _line_row(markup: str, wide: float, size: float, link: str = "") -> str:
    # One point more than measured: the engine takes whole points only.
    room: Attributes = {"width": int(wide) + 1, "height": int(size * LINE) + 1}
    if link:
        room["href"] = literal(link)
    return row(cell(markup, **{"align": "LEFT"} | room))


def body_lines(texts: Iterable[str], *, wide: float = 0, **face: Unpack[Face]) -> list[str]:
    """Return the text of a box with the gap above it; what is struck out is grey, too.

    The engine sets bold and italic lines two points higher than others in the same room.
    """
    colour = LIGHT.muted if face.get("struck") else LIGHT.ink
    high = face.get("bold") or face.get("italic")
    return [gap(3 if high else 1), *lines(texts, TEXT_SIZE, colour, wide=wide, **face)]


def gap(height: int) -> str:
    """Return an empty row, *height* points high."""
    return row(cell(height=height))


def height_of(rows: Iterable[str]) -> int:
    """Return how high rows of lines and gaps are, in points: every one of them says so.

    >>> height_of([gap(3), *lines(["Moscow"], 11, "#1B1F24")])
    17
    """
    return sum(int(height) for text in rows for height in _HEIGHT.findall(text))


def html(markup: str) -> str:
    """Return *markup* as the value of a DOT label."""
    return f"<{markup}>"
