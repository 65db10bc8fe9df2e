"""The colours of the pictures, light and dark, in one place.

Support against attack keeps a colour difference of 84 and 99 for protan and deutan sight
(green against red: 19 and 16). Colour is never the only carrier of a meaning.
"""

import re

from attrs import asdict, frozen


@frozen
class Theme:
    """Colours by what they are for, each as ``#rrggbb``.

    >>> LIGHT.support
    '#0072B2'
    """

    ink: str
    muted: str
    frame: str
    page: str
    support: str
    attack: str
    thesis_fill: str
    claim_fill: str
    evidence_fill: str
    rebuttal_fill: str
    shared_fill: str
    evidence_border: str


LIGHT = Theme(
    ink="#1B1F24",
    muted="#57606A",
    frame="#C4CAD1",
    page="#FFFFFF",
    support="#0072B2",
    attack="#B84300",
    thesis_fill="#E3ECF6",
    # One step off the page, so that a dark picture can tell the two apart.
    claim_fill="#FFFFFE",
    evidence_fill="#F5F1E6",
    rebuttal_fill="#FCEEE6",
    shared_fill="#EEF0F3",
    evidence_border="#8A5A00",
)
DARK = Theme(
    ink="#E6EAF0",
    muted="#A9B2BD",
    frame="#3A424D",
    page="#14171C",
    support="#56B4E9",
    attack="#FF9A5C",
    thesis_fill="#1E2C40",
    claim_fill="#1B1F26",
    evidence_fill="#29261C",
    rebuttal_fill="#2E1F18",
    shared_fill="#262B33",
    evidence_border="#D9B25A",
)

PRINT = Theme(
    ink="#000000",
    muted="#000000",
    frame="#C4C4C4",
    page="#FFFFFF",
    support="#000000",
    attack="#000000",
    thesis_fill="#FFFFFF",
    claim_fill="#FFFFFF",
    evidence_fill="#FFFFFF",
    rebuttal_fill="#FFFFFF",
    shared_fill="#FFFFFF",
    evidence_border="#000000",
)
"""Black on white: no box has a ground, and shapes, arrowheads, dashes and words say it all.

Frames and the badges of authors, on which black letters stand, are light grey."""

THEMES = {"auto": LIGHT, "light": LIGHT, "dark": DARK, "print": PRINT}
"""The themes by name; ``auto`` is light, and dark for readers who have set that."""

_NAMES = {colour.lower(): name.replace("_", "-") for name, colour in asdict(LIGHT).items()}
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_VALUE = re.compile(f'(?<==")(?:{_COLOUR.pattern}[:;.0-9]*)+(?=")')
_PROPERTIES = {"fill": "f", "stroke": "s"}


def colour_class(attribute: str, colour: str) -> str | None:
    """Return the class that gives a light colour its dark counterpart, if it has one.

    >>> colour_class("fill", "#e3ecf6")
    'f-thesis-fill'
    >>> colour_class("stroke", "#123456")
    """
    name = colour_name(colour)
    return None if name is None else f"{_PROPERTIES[attribute]}-{name}"


def colour_name(colour: str) -> str | None:
    """Return the name of a light colour, such as ``thesis-fill``; None for any other."""
    return _NAMES.get(colour.lower())


def recoloured(dot: str, theme: str) -> str:
    """Return a DOT source in the colours of a theme instead of the light ones.

    Only what stands in quotation marks as a colour changes: in a text they are ``&quot;``.

    >>> recoloured('a [color="#0072B2:#B84300"]', "print")
    'a [color="#000000:#000000"]'
    """
    if THEMES[theme] is LIGHT:
        return dot
    colours = dict(zip(asdict(LIGHT).values(), asdict(THEMES[theme]).values(), strict=True))

    def change(found: re.Match[str]) -> str:
        return _COLOUR.sub(lambda colour: colours.get(colour[0].upper(), colour[0]), found[0])

    return _VALUE.sub(change, dot)


def dark_style(prefix: str, classes: set[str]) -> str:
    """Return the style sheet that turns the *classes* of one picture dark.

    Args:
        prefix: What every class of the picture begins with.
        classes: Names as `colour_class` gives them, without the prefix.
    """
    colours = {name.replace("_", "-"): colour for name, colour in asdict(DARK).items()}
    properties = {short: name for name, short in _PROPERTIES.items()}
    rules = []
    for name in sorted(classes):
        short, colour = name.split("-", 1)
        rules.append(f".{prefix}-{name}{{{properties[short]}:{colours[colour]}}}")
    return f"@media (prefers-color-scheme:dark){{{''.join(rules)}}}"
