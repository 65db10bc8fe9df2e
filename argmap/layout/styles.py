"""Looks of the parts of pictures, each with a short class; and the style sheet of all of them."""

from collections.abc import Iterator, Mapping
from string import ascii_uppercase

from attrs import asdict, field, frozen

from argmap.errors import LayoutError
from argmap.layout.cleaning import FONTS
from argmap.layout.themes import DARK, LIGHT, colour_name

_KEPT = (
    *("fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap"),
    *("font-size", "font-weight", "font-style", "text-anchor", "text-decoration"),
)
_USUAL = {
    *(("stroke", "none"), ("stroke-width", "1.0"), ("stroke-width", "1")),
    *(("text-anchor", "start"),),
}
_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-.,")
_HEADS = {
    "normal": '<path d="M-10-4L0,0-10,4z" fill="{0}"/>',
    "tee": '<path d="M-3-5h2v10h-2z" fill="{0}"/>',
    "odot": '<circle cx="-4" r="4" fill="var(--page)"/>',
}
"""Heads of lines that end at 0,0 and come from the left; each has the colour of its line."""

Look = tuple[tuple[str, str], ...]
"""Properties of a style with their values."""


def look_of(attributes: Mapping[str, str]) -> Look:
    """Return the look that attributes of an SVG give; what is usual is left out.

    Raises:
        LayoutError: A value could be more than a value in a style sheet.

    >>> look_of({"fill": "#0072b2", "stroke": "none", "x": "8"})
    (('fill', 'var(--support)'),)
    """
    return tuple(
        (name, _value(name, attributes[name]))
        for name in _KEPT
        if name in attributes and (name, attributes[name]) not in _USUAL
    )


def _value(name: str, value: str) -> str:
    if name in {"fill", "stroke"} and (found := colour_name(value)):
        return f"var(--{found})"
    if not _CHARACTERS.issuperset(value.removeprefix("#").lower()):
        raise LayoutError(f"the layout engine wrote {name}={value!r:.60}, which is no look")
    return f"{float(value):g}px" if name == "font-size" else value


@frozen
class Styles:
    """The classes of some pictures: ``A``, ``B`` … in the order in which looks are met."""

    _names: dict[Look, str] = field(factory=dict, init=False)
    _heads: dict[tuple[str, str], None] = field(factory=dict, init=False)

    def name(self, look: Look, head: str = "") -> str:
        """Return the class of a look.

        Args:
            look: How something looks.
            head: Which head it has, if it is a line with one: ``normal``, ``tee`` or ``odot``.
        """
        if head:
            self._heads[head, dict(look)["stroke"]] = None
            look = (*look, ("marker-end", f"url(#{_head_id(head, dict(look)['stroke'])})"))
        return self._names.setdefault(look, _letters(len(self._names)))

    @property
    def sheet(self) -> str:
        """The style sheet: the colours of both themes as variables, and every class."""
        classes = (
            f".{name}{{{';'.join(f'{key}:{value}' for key, value in look)}}}"
            for look, name in self._names.items()
        )
        return f"{themes()}svg text{{font-family:{FONTS}}}{''.join(classes)}"

    @property
    def heads(self) -> str:
        """The heads of lines, which must stand in a page once."""
        drawn = "".join(_drawn_heads(self._heads))
        return f'<svg width="0" height="0" aria-hidden="true">{drawn}</svg>' if drawn else ""


def _letters(number: int) -> str:
    """Return A to Z, then AA, AB and so on.

    >>> _letters(0), _letters(25), _letters(26)
    ('A', 'Z', 'AA')
    """
    before, place = divmod(number, len(ascii_uppercase))
    return (_letters(before - 1) if before else "") + ascii_uppercase[place]


def _head_id(head: str, colour: str) -> str:
    return f"{head}-{colour.removeprefix('var(--').strip('#)')}"


def _drawn_heads(heads: Mapping[tuple[str, str], None]) -> Iterator[str]:
    for head, colour in heads:
        yield (
            f'<marker id="{_head_id(head, colour)}" orient="auto" overflow="visible" '
            f'markerUnits="userSpaceOnUse" stroke="{colour}" stroke-width="1.6">'
            f"{_HEADS[head].format(colour)}</marker>"
        )


def themes() -> str:
    """Return the colours of both themes as a style sheet of variables.

    Which of the two it is, the `color-scheme` of a page says.
    """
    dark = asdict(DARK)
    both = (
        f"--{name.replace('_', '-')}:light-dark({light},{dark[name]})"
        for name, light in asdict(LIGHT).items()
    )
    return f":root{{{';'.join(both)}}}"
