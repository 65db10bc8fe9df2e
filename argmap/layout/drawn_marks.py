"""What the engine has drawn as plain marks: shapes and lines of text with their looks."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from argmap.layout.cleaning import SVG
from argmap.layout.strokes import Place, curve, is_round_box, line, places_of, round_box, whole
from argmap.layout.styles import Look, look_of

_HEADS = {("polygon", 4): "normal", ("polygon", 5): "tee", ("ellipse", 1): "odot"}
"""The heads of lines, by the first element that the engine writes for them and its places."""

_NEAR = 12


@frozen
class Mark:
    """A shape or a line of text.

    Attributes:
        tag: As the engine calls it.
        look: How it looks.
        places: Its places; of a circle the middle, of a text the beginning.
        text: What it says.
        radius: How large a circle is.
        head: The head of a line, if it has one.
        tip: Where that head points.
    """

    tag: str
    look: Look
    places: tuple[Place, ...]
    text: str = ""
    radius: int = 0
    head: str = ""
    tip: Place | None = None

    @property
    def is_text(self) -> bool:
        """Whether it is a line of text."""
        return self.tag == "text"

    @property
    def is_frame(self) -> bool:
        """Whether it is only a line around something, or along it."""
        return ("fill", "none") in self.look

    @property
    def is_ground(self) -> bool:
        """Whether it has no line around it."""
        return not self.is_text and all(name != "stroke" for name, _ in self.look)

    @property
    def is_stroke(self) -> bool:
        """Whether it is a straight line, which encloses nothing."""
        return self.tag == "polyline" and len(self.places) == 2

    @property
    def element(self) -> str:
        """The element of the compact picture that draws it."""
        if self.tag == "path" and is_round_box(self.places):
            return "rect"
        return {"ellipse": "circle", "text": "text"}.get(self.tag, "path")

    def drawn(self, origin: Place) -> str:
        """Return what is drawn from an origin: a path, or attributes of another element."""
        places = whole(self.places, origin)
        match self.element:
            case "path" if self.tag == "path":
                return curve(places, whole([self.tip], origin)[0] if self.tip else None)
            case "path":
                return line(places)
            case "rect":
                return round_box(places)
            case "circle":
                return " cx={} cy={}".format(*places[0]) + f" r={self.radius}"
            case _:
                return " x={} y={}".format(*places[0])


def marks_of(element: ET.Element, shift: Place) -> list[Mark]:
    """Return what a part of the engine's SVG draws; a line and its head are one mark."""
    marks = list(_marks([element], shift))
    return _headed(marks) if element.get("class") == "edge" else marks


def _marks(elements: Iterable[ET.Element], shift: Place) -> Iterator[Mark]:
    for element in elements:
        tag, look = element.tag.removeprefix(SVG), look_of(element.attrib)
        if tag in {"g", "a"}:
            yield from _marks(element, shift)
        elif tag == "text":
            places = places_of(f"{element.get('x')},{element.get('y')}", shift)
            yield Mark(tag, look, tuple(places), element.text or "")
        elif tag in {"path", "polygon", "polyline", "ellipse"} and not _is_invisible(look):
            middle = f"{element.get('cx')},{element.get('cy')}"
            given = middle if tag == "ellipse" else element.get("d") or element.get("points") or ""
            radius = round(float(element.get("rx", "0")))
            yield Mark(tag, look, tuple(places_of(given, shift)), radius=radius)


def _is_invisible(look: Look) -> bool:
    values = dict(look)
    return {values.get("fill"), values.get("stroke", "none")} <= {"none", "transparent"}


def _headed(marks: Sequence[Mark]) -> list[Mark]:
    """Return a line with its head as one mark, where it has one line and one head at its end."""
    strands = [one for one in marks if one.tag == "path"]
    words = [one for one in marks if one.is_text]
    heads = [one for one in marks if one.tag != "path" and not one.is_text]
    if len(strands) != 1 or not heads or strands[0].tip:
        return list(marks)
    kind = _HEADS.get((heads[0].tag, len(heads[0].places)))
    tip = _tip(strands[0].places[-1], heads)
    rest = 1 if kind == "tee" else 0
    if kind is None or len(heads) != 1 + rest or heads[0].is_frame != (kind == "odot") or not tip:
        return list(marks)
    return [evolve(strands[0], head=kind, tip=tip), *words]


def _tip(end: Place, heads: Sequence[Mark]) -> Place | None:
    """Return where a head points that begins at the end of a line; None where it lies elsewhere."""
    first = heads[0]
    if first.tag == "ellipse":
        x, y = first.places[0]
        tip = (2 * x - end[0], 2 * y - end[1])
    elif len(heads) > 1:
        tip = _farthest(end, heads[1].places)
    else:
        tip = _farthest(end, first.places)
    return tip if _distance(end, tip) < _NEAR else None


def _farthest(end: Place, places: Iterable[Place]) -> Place:
    return max(places, key=lambda place: _distance(end, place))


def _distance(one: Place, other: Place) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)
