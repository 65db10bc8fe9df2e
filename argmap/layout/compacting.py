"""The engine's SVG in its smallest form, for a page that has the texts and the styles.

Nothing that the engine wrote is taken over but numbers, looks and texts: every element is
written anew. Attributes have no quotation marks where HTML needs none.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise

from attrs import evolve, frozen

from argmap.layout.cleaning import SVG, parse
from argmap.layout.drawn_marks import Mark, marks_of
from argmap.layout.left_texts import parted, without_head
from argmap.layout.strokes import Place, whole
from argmap.layout.styles import Look, Styles

# Where the head and the body of most boxes begin, the page knows.
_USUAL = re.compile(r"(<text class=\w+) x=8 y=12( /><text class=\w+) x=8 y=28( />)\Z")
_UNPLACED = r"\1\2\3"
_TRANSLATE = "translate("
_NO_BREAK = "\N{NO-BREAK SPACE}"


@frozen
class Part:
    """What a page says of a part of a picture.

    Attributes:
        name: Its attributes, such as ``data-c=17``; parts of one name become one.
        text: The text in it that the page has; the picture only says how many words a line has.
        head: The line above the text, in its parts, if the page has that, too.
        behind: The attributes of what stands behind the text, one group for each frame.
    """

    name: str
    text: str = ""
    head: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


_DECORATION = Part("")


def compact(svg: bytes, parts: Mapping[str, Part], styles: Styles) -> str:
    """Return a picture in few characters: lines first, then parts with texts in their order.

    A part with a text is drawn from its own corner. Where that is, and how many words each line
    of the text has, ``data-t`` says: ``data-t=319,228,5,4``. The first line is an empty element;
    the others are to be laid in below. So is the line above it, where the page has that.

    Args:
        svg: What the engine wrote.
        parts: What the page says of the parts, by their ids or titles in the DOT source.
        styles: Gives every look its class.

    Raises:
        LayoutError: *svg* is not an SVG.
    """
    source = parse(svg)
    _, _, width, height = (round(float(part)) for part in source.get("viewBox", "").split())
    found = _marks_by_part(source, parts)
    order = {part: number for number, part in enumerate([_DECORATION, *parts.values()])}
    in_order = sorted(found, key=lambda part: (bool(part.text), order[part]))
    body = "".join(_group(part, found[part], styles) for part in in_order)
    return f'<svg viewBox="0 0 {width} {height}">{body}</svg>'


def _marks_by_part(source: ET.Element, parts: Mapping[str, Part]) -> dict[Part, list[Mark]]:
    graph = source.find(f"{SVG}g")
    found: dict[Part, list[Mark]] = {}
    for element in () if graph is None else graph:
        part = _part_of(element, parts)
        found.setdefault(part, []).extend(marks_of(element, _shift(graph)))
    return found


def _part_of(element: ET.Element, parts: Mapping[str, Part]) -> Part:
    """Return the part to which an element belongs, by its id, its title, or the joint it meets."""
    title = element.findtext(f"{SVG}title") or ""
    names = (element.get("id", ""), *title.replace(":", "->").split("->")[::-1])
    return next((parts[name] for name in names if name in parts), _DECORATION)


def _shift(graph: ET.Element | None) -> Place:
    transform = "" if graph is None else graph.get("transform", "")
    _, _, moved = transform.partition(_TRANSLATE)
    across, _, down = moved.rstrip(")").replace(",", " ").partition(" ")
    return (float(across), float(down)) if moved else (0.0, 0.0)


def _group(part: Part, marks: Sequence[Mark], styles: Styles) -> str:
    before, words, behind = parted(marks, part.text)
    if not words:
        written = _written(marks, (0, 0), styles)
        if not part.name or len(marks) == 1:
            return written.replace(" ", f" {part.name} ", 1) if part.name else written
        return f"<g {part.name}>{written}</g>"
    origin = marks[0].places[0] if marks[0].is_text else _corner(marks[0])
    said = _written(without_head(before, part.head), origin, styles)
    groups = zip(part.behind, _framed(behind, len(part.behind)), strict=False)
    after = "".join(f"<g {name}>{_written(one, origin, styles)}</g>" for name, one in groups)
    after = after or _written(behind, origin, styles)
    moved = ",".join(map(str, (*whole([origin])[0], *words)))
    return f"<g {part.name} data-t={moved}>{_USUAL.sub(_UNPLACED, said)}{after}</g>"


def _corner(mark: Mark) -> Place:
    across, down = zip(*mark.places, strict=True)
    return min(across), min(down)


def _framed(marks: Sequence[Mark], groups: int) -> Iterator[Sequence[Mark]]:
    """Yield what stands in each frame, at most so many; a single group is all of it."""
    begins = [number for number, one in enumerate(marks) if one.is_frame]
    edges = [0, *begins[1:groups], len(marks)]
    return (marks[begin:end] for begin, end in pairwise(edges))


@frozen
class _Element:
    """An element of the compact picture, with attributes (of a path its way) and content."""

    tag: str
    name: str
    drawn: str
    content: str = ""

    def __str__(self) -> str:
        drawn = f" d={self.drawn}" if self.tag == "path" else self.drawn
        if self.content:
            return f"<{self.tag} class={self.name}{drawn}>{self.content}</{self.tag}>"
        return f"<{self.tag} class={self.name}{drawn} />"


def _written(marks: Sequence[Mark], origin: Place, styles: Styles) -> str:
    """Return marks as elements; neighbours of one look, or ground and frame, as one."""
    written: list[_Element] = []
    for mark in _grounded(marks):
        name, said = styles.name(mark.look, mark.head), escape(mark.text, quote=False)
        one = _Element(mark.element, name, mark.drawn(origin), said)
        last = written[-1] if written else None
        if last and last.tag == one.tag == "path" and last.name == name:
            written[-1] = evolve(last, drawn=last.drawn + one.drawn)
        elif last and last.tag == "text" and mark.text.startswith(_NO_BREAK):
            behind = f"<tspan class={name}>{said}</tspan>"
            written[-1] = evolve(last, content=last.content + behind)
        else:
            written.append(one)
    return "".join(map(str, written))


def _grounded(marks: Sequence[Mark]) -> list[Mark]:
    """Return marks with a ground and the line around it as one."""
    found: list[Mark] = []
    for mark in marks:
        last = found[-1] if found else None
        if last and last.is_ground and mark.is_frame and whole(last.places) == whole(mark.places):
            found[-1] = evolve(mark, look=_fill(last) + _line(mark))
        elif last and mark.is_stroke and last.element == "path" and _line(last) == _line(mark):
            found.append(evolve(mark, look=last.look))
        else:
            found.append(mark)
    return found


def _fill(mark: Mark) -> Look:
    return tuple(each for each in mark.look if each[0] == "fill")


def _line(mark: Mark) -> Look:
    return tuple(each for each in mark.look if each[0] != "fill")
