"""A picture: DOT source that draws itself when asked."""

import hashlib
import re
from collections.abc import Mapping
from functools import cached_property
from itertools import pairwise
from math import dist
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from argmap.errors import BadSettings, LayoutError
from argmap.files import write_whole
from argmap.layout.captions import Caption
from argmap.layout.chart import Chart
from argmap.layout.cleaning import clean
from argmap.layout.columns import within_columns
from argmap.layout.compacting import Part, compact
from argmap.layout.engine import TIMEOUT, EngineFailed, run_engine
from argmap.layout.pages import fitted, size_for_engine
from argmap.layout.pdf import START as PDF_START
from argmap.layout.pdf import Sheet, pdf_of
from argmap.layout.picture_formats import UnknownPictureFormat, format_of, known_format
from argmap.layout.styles import Styles
from argmap.layout.themes import LIGHT, THEMES, recoloured

_LINE = re.compile(r'<path [^>]*?fill="none"[^>]*? d="([^"]*)"')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_PNG_START = b"\x89PNG\r\n\x1a\n"


@frozen
class Picture:
    """A drawing as DOT, which becomes SVG, PNG or PDF when it is asked for.

    DOT, Mermaid and outline need no layout engine. In a notebook a picture shows itself.

    Attributes:
        dot: The DOT source.
        title: What the picture is called.
        outline: What it says, as text.
        description: What it shows, in a sentence.
        captions: Names of its parts, in reading order.
        chart: The same as Mermaid text; None where Mermaid has no such picture.
        engine: The program that lays it out; None to look for one.
        timeout: How long that may take, in seconds.
        left_out: What of its subject it does not show, in short; empty where it shows all.
        theme: In whose colours it is: ``auto``, ``light``, ``dark`` or ``print``.
        page: Whether it is made smaller where it would not fit on a page of A4.

    >>> print(Picture('digraph { a [id="a"] }', title="One box", outline="a"))
    a
    """

    dot: str = field(repr=False)
    title: str
    outline: str = field(repr=False)
    description: str = field(default="", kw_only=True, repr=False)
    captions: tuple[Caption, ...] = field(default=(), kw_only=True, repr=False)
    chart: Chart | None = field(default=None, kw_only=True, repr=False)
    engine: str | Path | None = field(default=None, kw_only=True)
    timeout: float = field(default=TIMEOUT, kw_only=True, repr=False)
    left_out: str = field(default="", kw_only=True, repr=False)
    theme: str = field(default="auto", kw_only=True, repr=False)
    page: bool = field(default=False, kw_only=True, repr=False)

    def __str__(self) -> str:
        return self.outline

    @cached_property
    def svg(self) -> str:
        """The picture as SVG: safe to put into a page, light and dark.

        Raises:
            LayoutError: The engine is missing, fails or is too slow.
        """
        cleaned = clean(
            self._drawn,
            prefix=f"am-{hashlib.sha256(self.dot.encode('utf-8', 'replace')).hexdigest()[:8]}",
            title=self.title,
            description=self.description or "A text outline accompanies this picture.",
            captions=self.captions,
            theme=self.theme,
        )
        return fitted(cleaned) if self.page else cleaned

    @cached_property
    def _drawn(self) -> bytes:
        return self._laid_out("svg")

    def compacted(self, parts: Mapping[str, Part], styles: Styles) -> str:
        """Return the picture in few characters, for a page that has its texts and its styles.

        Args:
            parts: What the page says of the parts, by their ids or titles in the DOT source.
            styles: Gives every look its class.

        Raises:
            LayoutError: The engine is missing, fails or is too slow.
        """
        return compact(self._drawn, parts, styles)

    @cached_property
    def png(self) -> bytes:
        """The picture as PNG, in the colours of its theme (``auto``: light) on an opaque page.

        Raises:
            LayoutError: The engine is missing, fails or is too slow.
        """
        dpi = "-Gdpi=300" if self.page else "-Gdpi=144"
        drawn = self._laid_out("png", dpi, *self._opaque)
        if not drawn.startswith(_PNG_START):
            raise LayoutError("the layout engine wrote something that is no PNG")
        return drawn

    @cached_property
    def pdf(self) -> bytes:
        """The picture as PDF, in the colours of its theme (``auto``: light), on a page of its size.

        Raises:
            LayoutError: The engine is missing, fails or is too slow, or nothing here makes PDF.
        """
        settings = self._opaque
        try:
            drawn = self._laid_out("pdf", *settings)
        except EngineFailed as error:
            unknown = "not recognized" in str(error)  # as Graphviz says of a format it has not
            refusal = "the layout engine makes none" if unknown else str(error)
            return pdf_of([Sheet(self.svg, self.title)], self.title, refusal)
        if not drawn.startswith(PDF_START):
            raise LayoutError("the layout engine wrote something that is no PDF")
        return drawn

    @property
    def sheet(self) -> Sheet:
        """The picture as a page among others: an A4 where it is for one, else of its own size.

        Raises:
            LayoutError: The engine is missing, fails or is too slow.
        """
        return Sheet(self.svg, self.title, paper=self.page, across=self.aspect > 1)

    def outline_within(self, columns: int) -> str:
        """Return the outline in lines of at most *columns* characters, as for an e-mail.

        Raises:
            ValueError: There are fewer than 20 columns.
        """
        return within_columns(self.outline, columns)

    @property
    def mermaid(self) -> str:
        """The picture as Mermaid text, for pages that draw such texts themselves.

        Raises:
            UnknownPictureFormat: Mermaid has no picture of this kind.
        """
        if self.chart is None:
            raise UnknownPictureFormat(
                "Mermaid has no picture of this kind: only of a map, of two authors (contrast) "
                "and of several (merged)"
            )
        return self.chart.source

    @property
    def _opaque(self) -> tuple[str, ...]:
        """What the engine is told of a format that holds one ground and one size."""
        ground = f"-Gbgcolor={THEMES[self.theme].page}"
        return (ground, f"-Gsize={size_for_engine(self.svg)}") if self.page else (ground,)

    def _laid_out(self, output: str, *settings: str) -> bytes:
        def run(*more: str) -> bytes:
            return run_engine(
                self.dot,
                output,
                engine=self.engine,
                timeout=self.timeout,
                settings=(*settings, *more),
            )

        try:
            return run()
        except EngineFailed:
            # Graphviz now and then finds no way for a line that runs back in a circle of claims
            # ("source point not in any triangle"). Curves that look for none always succeed.
            return run("-Gsplines=curved")

    def in_theme(self, theme: str) -> "Picture":
        """Return the picture in the colours of a theme.

        Raises:
            BadSettings: It is in the colours of another theme, whose DOT does not tell which
                colour was what.
        """
        if theme == self.theme:
            return self
        if THEMES[self.theme] is not LIGHT:
            raise BadSettings(
                f"a picture in the theme {self.theme!r} cannot be turned into another; "
                f"draw it anew with theme={theme!r}"
            )
        return evolve(self, dot=recoloured(self.dot, theme), theme=theme)

    @cached_property
    def aspect(self) -> float:
        """Width by height.

        Raises:
            LayoutError: The engine is missing, fails or is too slow.
        """
        start = self.svg.index('viewBox="') + len('viewBox="')
        box = self.svg[start : self.svg.index('"', start)].split()
        return float(box[2]) / float(box[3])

    @cached_property
    def line_length(self) -> float:
        """How long all lines between the boxes are together, in points, along their hulls.

        Raises:
            LayoutError: The engine is missing, fails or is too slow.
        """
        total = 0.0
        for path in _LINE.findall(self.svg):
            numbers = [float(number) for number in _NUMBER.findall(path)]
            points = zip(numbers[::2], numbers[1::2], strict=True)
            total += sum(dist(one, other) for one, other in pairwise(points))
        return total

    def save(self, path: str | Path, format: str | None = None) -> Path:  # noqa: A002  (as below)
        """Write the picture in a format, or the one the file's name ends in; return the path.

        Args:
            path: Ends in ``.svg``, ``.png``, ``.pdf``, ``.dot``, ``.gv``, ``.mmd`` (Mermaid) or
                ``.txt`` (the outline); in anything, or nothing, where a format is given.
            format: As for `rendered`.

        Raises:
            UnknownPictureFormat: It ends in something else or contradicts the format, or Mermaid
                has no such picture.
            LayoutError: The engine is missing, fails or is too slow.
            UnwritableFile: The file cannot be written.
        """
        target = Path(path)
        write_whole(target, self.rendered(format_of(target, format)))
        return target

    def rendered(self, format: str) -> bytes:  # noqa: A002  (as it is called everywhere)
        """Return the picture as the content of a file.

        Args:
            format: ``svg``, ``png``, ``pdf``, ``dot``, ``mermaid`` or ``outline``.

        Raises:
            UnknownPictureFormat: There is no such format, or not of this picture.
            LayoutError: The engine is missing, fails or is too slow.
        """
        match known_format(format):
            case "png":
                return self.png
            case "pdf":
                return self.pdf
            case "outline":
                return f"{self.outline.rstrip()}\n".encode("utf-8", "replace")
            case of_text:
                text: str = getattr(self, of_text)
                return text.encode("utf-8", "replace")

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:  # noqa: ANN401 - IPython's protocol
        try:
            return {"image/svg+xml": self.svg, "text/plain": self.outline}
        except LayoutError as error:
            return {"text/plain": f"{self.outline}\n\n(not drawn: {error})"}
