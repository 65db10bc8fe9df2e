"""What all pictures have in common, as attributes of Graphviz."""

from argmap.layout.themes import LIGHT

# A stack of families here would make the engine measure with the wrong one; the stack goes
# in when the SVG is cleaned.
NODE = {"fontname": "Arial", "fontsize": "11", "fontcolor": LIGHT.ink}
"""Attributes of every box."""

_GRAPH = {
    "charset": "UTF-8",
    "bgcolor": "transparent",
    "newrank": "true",
    "outputorder": "edgesfirst",
    "pad": "0.2",
    "margin": "0",
    "fontname": "Arial",
    "fontcolor": LIGHT.ink,
    "labelloc": "t",
    "labeljust": "l",
}
# Network simplex without these runs for 40 s on 500 claims and 1000 inferences, with them 1.5 s.
_HASTE = {
    "nslimit": "2",
    "nslimit1": "2",
    "mclimit": "0.3",
    "searchsize": "10",
    "splines": "line",
}
_MANY_BOXES = 250
_DENSE = 1.4


def graph_settings(
    *,
    label: str,
    rankdir: str,
    nodesep: float,
    ranksep: float,
    boxes: int = 0,
    arrows: int = 0,
) -> dict[str, str]:
    """Return the attributes of a whole picture.

    Args:
        label: The header, as a DOT value; empty for none.
        rankdir: ``BT``, ``RL`` or ``LR``.
        nodesep: Gap between neighbours, in inches.
        ranksep: Gap between steps, in inches.
        boxes: How many boxes there are; large pictures are laid out with less care.
        arrows: How many arrows there are.
    """
    settings = _GRAPH | {"rankdir": rankdir, "nodesep": f"{nodesep:g}", "ranksep": f"{ranksep:g}"}
    if boxes > _MANY_BOXES and arrows > _DENSE * boxes:
        settings |= _HASTE
    return settings | {"label": label} if label else settings
