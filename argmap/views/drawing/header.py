"""The head of every picture: a title line, and a legend of what the picture uses."""

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from attrs import frozen

from argmap.layout.themes import LIGHT
from argmap.views.drawing.labels import (
    KICKER_SIZE,
    Attributes,
    cell,
    font,
    gap,
    html,
    lines,
    row,
    table,
)
from argmap.views.drawing.lettering import text_width, wrap

_TITLE_SIZE = 15.0
_SUBTITLE_SIZE = 11.0
_NOTE_SIZE = 9.0
_LEGEND_WIDTH = 720
_SAMPLE_GAP = 4
_ENTRY_GAP = 14
_HEAD_WIDTH = 9
_CLEAR = (3.0, 1.5, "")
# All that may stand in a URL (RFC 3986), and `%`. An engine may write the others as they are.
_IN_URLS = ":/?#[]@!$&'()*+,;=%"
_HEADS = {"normal": "►", "odot": "○", "odiamond": "◊"}


LINE_SAMPLE = 28
"""Width of a sample of a line, in points."""


@frozen
class LegendEntry:
    """A sample of a mark, and the words for it.

    Attributes:
        sample: Markup of the sample.
        words: What it means.
        wide: Width of the sample in points.
    """

    sample: str
    words: str
    wide: int


def box_sample(
    *, colour: str, fill: str, style: str = "", border: float = 1, double: bool = False
) -> str:
    """Return a small box as it looks in the picture."""
    settings: Attributes = {"border": border, "color": colour, "bgcolor": fill}
    if style:
        settings["style"] = style
    if double:
        inner = cell(border=1, color=colour, width=12, height=5, fixedsize="TRUE")
        return table([row(inner)], cellspacing=2, **settings)
    return table([row(cell())], **settings, **_fixed(18, 11))


def note_sample(*, colour: str, fill: str) -> str:
    """Return a small box with one corner turned down."""
    upper = row(
        cell(width=11, height=4, fixedsize="TRUE"),
        cell(bgcolor=colour, width=5, height=4, fixedsize="TRUE"),
    )
    lower = row(cell(colspan=2, width=16, height=5, fixedsize="TRUE"))
    return table([upper, lower], border=1, color=colour, bgcolor=fill)


def sign_sample(glyph: str, colour: str) -> str:
    """Return the sign of a stance on its colour."""
    sign = font(glyph, 9, LIGHT.page, bold=True)
    return table([row(cell(sign, bgcolor=colour, width=14, height=12))])


def line_sample(colour: str, head: str, *, dashed: bool = False) -> str:
    """Return a small line that ends in ``normal``, ``tee``, ``odot``, ``odiamond`` or nothing."""
    short = (5.0, 1.5, colour)
    stroke = [short, _CLEAR, short] if dashed else [(13.0, 1.5, colour)]
    if head == "tee":
        return _strip([_CLEAR, *stroke, (2.5, 9, colour)])
    return _strip([_CLEAR, *stroke], _head(head, colour) if head else "")


def joint_sample(colour: str) -> str:
    """Return a bar with a line into it and an arrow out of it."""
    bars = [_CLEAR, (6.0, 1.5, colour), (2.5, 12.0, colour), (4.5, 1.5, colour)]
    return _strip(bars, _head("normal", colour))


def _strip(bars: list[tuple[float, float, str]], head: str = "") -> str:
    """Return bars (width, height, colour) in a row, then a head, with room up to a full sample."""
    room = LINE_SAMPLE - sum(width for width, _, _ in bars) - (_HEAD_WIDTH if head else 0)
    return table([row(*(_bar(*bar) for bar in bars), head, _bar(room, 1.5, ""))])


def _head(name: str, colour: str) -> str:
    return cell(font(_HEADS[name], 9, colour), width=_HEAD_WIDTH, height=12)


def _bar(width: float, height: float, colour: str) -> str:
    ground: Attributes = {"bgcolor": colour} if colour else {}
    return cell(table([row(cell())], **ground, **_fixed(width, height)), width=width)


def _fixed(width: float, height: float) -> Attributes:
    return {"width": width, "height": height, "fixedsize": "TRUE"}


def header(
    title: str,
    subtitle: str,
    legend: Sequence[LegendEntry],
    url: str = "",
    *,
    authors: Sequence[LegendEntry] = (),
    note: str = "",
) -> str:
    """Return the label of a whole picture.

    Args:
        title: Set large and bold.
        subtitle: Set behind the title, or below it when the two are long.
        legend: The marks that the picture uses.
        url: Where the title leads; only ``http`` and ``https`` are taken.
        authors: The badges of authors, in lines of their own above the legend.
        note: What the picture leaves out, in a line of its own below.
    """
    rows = _title_rows(title, subtitle, url)
    if authors:
        rows += [gap(6), *_legend_rows(authors)]
    if legend:
        rows += [gap(6), *_legend_rows(legend)]
    if note:
        told = wrap(note, _LEGEND_WIDTH, _NOTE_SIZE)
        rows += [gap(6), *lines(told, _NOTE_SIZE, LIGHT.ink)]
    return html(table([*rows, gap(12)]))


def _title_rows(title: str, subtitle: str, url: str) -> list[str]:
    link = quote(url, safe=_IN_URLS) if url.lower().startswith(("http://", "https://")) else ""
    big = wrap(title, _LEGEND_WIDTH, _TITLE_SIZE, bold=True)
    small = wrap(subtitle, _LEGEND_WIDTH, _SUBTITLE_SIZE) if subtitle else []
    return [
        *lines(big, _TITLE_SIZE, LIGHT.ink, bold=True, link=link),
        *lines(small, _SUBTITLE_SIZE, LIGHT.muted),
    ]


def _legend_rows(legend: Sequence[LegendEntry]) -> Iterable[str]:
    parts: list[str] = []
    used = 0
    for entry in legend:
        long = int(text_width(entry.words, KICKER_SIZE)) + 1
        wide = entry.wide + long + _SAMPLE_GAP + _ENTRY_GAP
        if used + wide > _LEGEND_WIDTH:
            yield _legend_row(parts, used)
            parts, used = [], 0
        used += wide
        words = font(entry.words, KICKER_SIZE, LIGHT.muted)
        parts += [
            cell(entry.sample, width=entry.wide),
            cell(width=_SAMPLE_GAP),
            cell(words, align="LEFT", width=long),
            cell(width=_ENTRY_GAP),
        ]
    yield _legend_row(parts, used)


def _legend_row(parts: list[str], used: int) -> str:
    # A fixed size, or a longer title would pull the samples apart; and the same for every row,
    # or the shorter would stand in the middle.
    filled = [*parts, cell(width=_LEGEND_WIDTH - used)]
    return row(cell(table([row(*filled)], **_fixed(_LEGEND_WIDTH, 16))))
