"""How wide a text is in Arial, and where its lines break."""

import re
import unicodedata

# Advance widths of the characters from space to ~ in 1/1000 of the font size: Arial, Helvetica
# and Liberation Sans share them
# (https://github.com/adobe-type-tools/afdko: Adobe Font Metrics of Helvetica and Helvetica-Bold).
_REGULAR = (
    *(278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278),
    *(556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556),
    *(1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778),
    *(667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556),
    *(333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556),
    *(556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584),
)
_BOLD = (
    *(278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278),
    *(556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611),
    *(975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778),
    *(667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556),
    *(333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611),
    *(611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584),
)
_TYPOGRAPHIC = {
    "\N{NO-BREAK SPACE}": 278,
    "–": 556,
    "—": 1000,
    "…": 1000,
    "’": 222,
    "‘": 222,
    "“": 333,
    "”": 333,
    "•": 350,
    "·": 278,
    "¶": 537,
    "§": 556,
    "±": 549,
    "○": 604,
}
# A no-break space holds its words together, so only other white space parts them.
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
_OTHER = 700
_WIDE = 1000
_EMOJI = 1370


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Return how wide *text* is in Arial, in points; rather too wide than too narrow.

    Characters that Arial's table does not list count 0.7 of the font size, East Asian wide
    ones the whole, combining marks nothing.

    Args:
        text: One line.
        size: The font size in points.
        bold: Whether it is set bold.

    >>> text_width("Moscow", 10)
    36.67
    """
    return sum(map(_ADVANCES[bold].__getitem__, text)) * size / 1000


class _Advances(dict[str, int]):
    """Advance widths by character, each looked up once."""

    def __init__(self, *, bold: bool) -> None:
        super().__init__()
        self._bold = bold

    def __missing__(self, character: str) -> int:
        self[character] = _advance(character, bold=self._bold)
        return self[character]


_ADVANCES = {bold: _Advances(bold=bold) for bold in (False, True)}


def _advance(character: str, *, bold: bool) -> int:
    code = ord(character)
    if 0x20 <= code <= 0x7E:
        return (_BOLD if bold else _REGULAR)[code - 0x20]
    if character in _TYPOGRAPHIC:
        return _TYPOGRAPHIC[character] + (60 if bold else 0)
    if unicodedata.combining(character):
        return 0
    if code >= 0x1F000:
        return _EMOJI
    if unicodedata.east_asian_width(character) in {"W", "F"}:
        return _WIDE
    return _OTHER


def wrap(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Break *text* into lines of at most *width* points.

    White space counts as one space, and no-break spaces hold. A word wider than a line is
    broken. Joining the lines gives the text again, white space aside.

    Args:
        text: What to set.
        width: Longest line, in points.
        size: The font size in points.
        bold: Whether it is set bold.

    >>> wrap("Moscow holds the key.", 65, 10)
    ['Moscow holds', 'the key.']
    """
    space = text_width(" ", size, bold=bold)
    lines = [""]
    used = 0.0
    for word in _SPACES.split(text.strip()):
        for piece in _pieces(word, width, size, bold=bold):
            wide = text_width(piece, size, bold=bold)
            # Pieces of one broken word never share a line, so they take no space between.
            if lines[-1] and used + space + wide <= width:
                lines[-1] += f" {piece}"
                used += space + wide
            else:
                lines.append(piece)
                used = wide
    return lines[1:] or [""]


def _pieces(word: str, width: float, size: float, *, bold: bool) -> list[str]:
    if text_width(word, size, bold=bold) <= width:
        return [word]
    pieces = [""]
    for character in word:
        if pieces[-1] and text_width(pieces[-1] + character, size, bold=bold) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def wrap_evenly(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Break *text* as `wrap` does into as few lines, but lines of about one length.

    >>> wrap_evenly("Russia lacks the leverage to move them", 150, 10)
    ['Russia lacks the', 'leverage to move them']
    """
    lines = wrap(text, width, size, bold=bold)
    narrow, wide = 0.0, width
    while wide - narrow > size / 4:
        middle = (narrow + wide) / 2
        if len(wrap(text, middle, size, bold=bold)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return wrap(text, wide, size, bold=bold)
