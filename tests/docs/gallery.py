"""The gallery: ``python tests/docs/gallery.py`` draws it, and writes ``docs/gallery.md`` anew."""

import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import argmap
from argmap.comparison import Comparison
from argmap.layout import Picture

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGE = DOCS / "gallery.md"
FOLDER = DOCS / "pictures"

LARGEST = 160_000
"""Pictures of more bytes than this are not kept; the page has them as Mermaid text."""

_HEAD = """\
# Gallery

Every shipped map, and its authors together, as `argmap draw` draws them. A click shows a picture
in its full size. [Pictures](pictures.md) says how to read them. One that would be too large to keep
is drawn by this page itself, from [Mermaid](pictures.md#mermaid) text, where it can; the command
draws the better one.
"""


class Exhibit(NamedTuple):
    """One picture of the gallery: its file's name, the debate, and what to draw of it."""

    name: str
    debate: str
    view: str
    maps: tuple[str, ...] = ()

    @property
    def command(self) -> str:
        """What to type to draw it."""
        maps = f" --maps {' '.join(self.maps)}" if self.maps else ""
        return f"argmap draw maps/{shlex.quote(self.debate)} --view {self.view}{maps}"

    def drawn(self) -> Picture:
        """Return the picture."""
        return argmap.draw(_compared(self.debate), view=self.view, maps=self.maps)


EXHIBITS = (
    Exhibit("contrast", "mill-bridge", "contrast"),
    Exhibit("merged", "mill-bridge", "merged"),
    Exhibit("matrix", "mill-bridge", "matrix"),
    Exhibit("timeline-two", "mill-bridge", "timeline"),
    Exhibit("evidence", "mill-bridge", "evidence"),
    Exhibit("map", "mill-bridge", "map", ("pell-2024",)),
    Exhibit("rao-2024", "mill-bridge", "map", ("rao-2024",)),
    Exhibit("timeline", "iran-in-syria", "timeline"),
    Exhibit("merged-five", "iran-in-syria", "merged"),
    Exhibit("matrix-five", "iran-in-syria", "matrix"),
    Exhibit("evidence-five", "iran-in-syria", "evidence"),
    Exhibit("contrast-five", "iran-in-syria", "contrast", ("gzero-2018", "borshchevskaya-2021")),
    Exhibit("gzero-2018", "iran-in-syria", "map", ("gzero-2018",)),
    Exhibit("kabalan-2018", "iran-in-syria", "map", ("kabalan-2018",)),
    Exhibit("ghaddar-2019", "iran-in-syria", "map", ("ghaddar-2019",)),
    Exhibit("borshchevskaya-2021", "iran-in-syria", "map", ("borshchevskaya-2021",)),
    Exhibit("giustozzi-2025", "iran-in-syria", "map", ("giustozzi-2025",)),
)


@cache
def _compared(debate: str) -> Comparison:
    return argmap.compare(argmap.load_debate(ROOT / "maps" / debate))


@cache
def gallery() -> tuple[str, dict[str, str]]:
    """Return the page, and the pictures that are kept by the names of their files."""
    pictures: dict[str, str] = {}
    parts = [_HEAD]
    shown = ""
    for exhibit in EXHIBITS:
        if exhibit.debate != shown:
            shown = exhibit.debate
            parts.append(f"\n## {_plain(_compared(shown).debate.question or shown)}\n")
        picture = exhibit.drawn()
        small = len(picture.svg.encode()) <= LARGEST
        if small:
            pictures[f"{exhibit.name}.svg"] = picture.svg
        parts.extend(_told(exhibit, picture, small=small))
    return "".join(parts), pictures


def _told(exhibit: Exhibit, picture: Picture, *, small: bool) -> Iterator[str]:
    title = _plain(picture.title)
    question = _compared(exhibit.debate).debate.question or ""
    who = picture.title.removeprefix("Argument map: ").removesuffix(f": {question}")
    named = f": {_plain(who)}" if exhibit.view in {"map", "contrast"} else ""
    yield f"\n### {exhibit.view.capitalize()}{named}\n\n"
    yield f"{_plain(picture.description)}\n\n`{exhibit.command}`\n\n"
    if small:
        address = f"pictures/{exhibit.name}.svg"
        yield f"[![{title}]({address})]({address})\n"
    elif picture.chart is not None and not picture.chart.remark:
        yield f"```mermaid\n{picture.mermaid}```\n"
    else:
        yield "Too large to be kept here: the command draws it.\n"


def _plain(text: str) -> str:
    """Return a text in which Markdown finds nothing to do."""
    return re.sub(r"([\\`*_\[\]<>&#|])", r"\\\1", " ".join(text.split()))


if __name__ == "__main__":
    page, kept = gallery()
    PAGE.write_text(page, encoding="utf-8")
    for name, svg in kept.items():
        (FOLDER / name).write_text(svg, encoding="utf-8")
