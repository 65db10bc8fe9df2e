"""The engine's SVG made safe and accessible: only what is listed here gets through."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

from argmap.errors import LayoutError
from argmap.layout.captions import Caption
from argmap.layout.characters import drawable
from argmap.layout.themes import THEMES, colour_class, dark_style

FONTS = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif'
"""The families that replace Arial, all with its widths except the last two."""

_ELEMENTS = frozenset({"svg", "g", "path", "polygon", "polyline", "ellipse", "text", "tspan", "a"})
_ATTRIBUTES = frozenset(
    {
        *("cx", "cy", "d", "height", "points", "r", "rx", "ry", "transform", "viewBox"),
        *("width", "x", "y", "fill", "fill-opacity", "stroke", "stroke-dasharray"),
        *("stroke-linecap", "stroke-opacity", "stroke-width", "font-size", "font-style"),
        *("font-weight", "text-anchor", "text-decoration"),
    }
)
SVG = "{http://www.w3.org/2000/svg}"
"""How the names of the elements of an SVG begin."""

_LINKS = frozenset({"href", "{http://www.w3.org/1999/xlink}href"})
# Graphviz 2.43 writes a URL with its `&` as they are.
_BARE_AMPERSAND = re.compile(r"&(?!#?\w+;)")
_SAFE_URL = re.compile(r"(?:https?:|mailto:|#)[^\s\x00-\x20]*", re.IGNORECASE)


def clean(
    svg: bytes,
    *,
    prefix: str,
    title: str,
    description: str,
    captions: tuple[Caption, ...] = (),
    theme: str = "auto",
) -> str:
    """Return the picture without anything that could act, and with names for its parts.

    Elements, attributes and addresses that are not on the lists above are left out, with all
    comments, processing instructions and the document type. Captioned parts come in the order
    of *captions*; everything else is hidden from assistive technology.

    Args:
        svg: What the engine wrote.
        prefix: Begins every id and class, so that several pictures can share a page.
        title: What the picture is called.
        description: What it shows, in a sentence.
        captions: Names of its parts, in reading order.
        theme: The theme in whose colours it is; ``auto`` adds the dark ones.

    Raises:
        LayoutError: *svg* is not an SVG.
    """
    source = parse(svg)
    root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", **_kept(source)})
    root.set("role", "group")
    root.set("aria-labelledby", f"{prefix}-title {prefix}-desc")
    _append(root, "title", title, f"{prefix}-title")
    _append(root, "desc", description, f"{prefix}-desc")
    style = _append(root, "style", "")
    root.append(_page(source, THEMES[theme].page))
    root.extend(_arranged(source, prefix, captions))
    if theme == "auto":
        classes = _mark_colours(root, prefix)
        style.text = f"#{prefix}{{color-scheme:light dark}}{dark_style(prefix, classes)}"
    else:
        style.text = f"#{prefix}{{color-scheme:{'dark' if theme == 'dark' else 'light'}}}"
    root.set("id", prefix)
    return ET.tostring(root, encoding="unicode") + "\n"


def parse(svg: bytes) -> ET.Element:
    """Return what the engine wrote as elements, as they are.

    Raises:
        LayoutError: It is not an SVG, or has entities of its own.
    """
    try:
        text = svg.decode("utf-8")
        if "<!ENTITY" in text:
            raise LayoutError("the layout engine wrote an SVG with entities of its own")
        text = _BARE_AMPERSAND.sub("&amp;", text)
        source = ET.fromstring(text.encode())  # noqa: S314 - entities were refused above
    except UnicodeDecodeError as error:
        raise LayoutError("the layout engine wrote something that is not UTF-8") from error
    except ET.ParseError as error:
        raise LayoutError(f"the layout engine wrote something that is no SVG: {error}") from error
    if source.tag != f"{SVG}svg":
        raise LayoutError(f"the layout engine wrote <{source.tag}> instead of an SVG")
    return source


def _append(parent: ET.Element, tag: str, text: str, name: str | None = None) -> ET.Element:
    child = ET.SubElement(parent, tag, {} if name is None else {"id": name})
    child.text = drawable(text)
    return child


def _page(source: ET.Element, colour: str) -> ET.Element:
    """Return a ground in the page's colour: light words must not stand on a light page."""
    x, y, width, height = (float(part) for part in source.get("viewBox", "0 0 0 0").split())
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    points = " ".join(f"{across:g},{down:g}" for across, down in corners)
    return ET.Element("polygon", {"fill": colour, "aria-hidden": "true", "points": points})


def _arranged(
    source: ET.Element, prefix: str, captions: tuple[Caption, ...]
) -> Iterator[ET.Element]:
    """Yield the drawing: decoration first, below, then the captioned parts in reading order."""
    graph = source.find(f"{SVG}g")
    if graph is None:
        return
    place = {caption.target: number for number, caption in enumerate(captions)}
    drawing = ET.Element("g", _kept(graph))
    decoration = ET.SubElement(drawing, "g", {"aria-hidden": "true"})
    captioned: list[tuple[int, ET.Element]] = []
    for part in graph:
        if (number := place.get(part.get("id", ""))) is None:
            decoration.extend(_copies([part]))
        else:
            captioned.append((number, _captioned(part, prefix, captions[number])))
    drawing.extend(part for _, part in sorted(captioned, key=lambda pair: pair[0]))
    yield drawing


def _captioned(part: ET.Element, prefix: str, caption: Caption) -> ET.Element:
    name = f"{prefix}-{caption.target}"
    attributes = {"id": name, "role": "img", "aria-labelledby": f"{name}-title"}
    group = ET.Element("g", attributes)
    _append(group, "title", caption.title, f"{name}-title")
    if caption.description:
        _append(group, "desc", caption.description, f"{name}-desc")
        group.set("aria-describedby", f"{name}-desc")
    if caption.claim:
        group.set("data-claim", caption.claim)
    group.extend(_copies(part))
    return group


def _copies(parts: ET.Element | list[ET.Element]) -> Iterator[ET.Element]:
    """Yield listed elements with listed attributes; the content of an unsafe link stays."""
    for part in parts:
        tag = part.tag.removeprefix(SVG)
        if tag not in _ELEMENTS:
            continue
        children = list(_copies(part))
        attributes = _kept(part)
        if tag == "a":
            address = next((part.get(link, "") for link in _LINKS if part.get(link)), "")
            if not _SAFE_URL.fullmatch(address):
                yield from children
                continue
            attributes = {"href": address}
        if tag == "text":
            attributes["font-family"] = FONTS
        copy = ET.Element(tag, attributes)
        copy.text = part.text if tag in {"text", "tspan"} else None
        copy.extend(children)
        yield copy


def _kept(part: ET.Element) -> dict[str, str]:
    """Return the listed attributes; one that would load something is not kept."""
    return {
        name: value
        for name, value in part.attrib.items()
        if name in _ATTRIBUTES and "url(" not in value.lower()
    }


def _mark_colours(root: ET.Element, prefix: str) -> set[str]:
    """Give every coloured element its classes, and return those used."""
    used: set[str] = set()
    for element in root.iter():
        found = [
            name
            for attribute in ("fill", "stroke")
            if (name := colour_class(attribute, element.get(attribute, ""))) is not None
        ]
        used.update(found)
        if found:
            element.set("class", " ".join(f"{prefix}-{name}" for name in found))
    return used
