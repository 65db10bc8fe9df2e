"""Pictures as PDF: by the engine where it can, else by Typst from the cleaned SVG."""

import json
from collections.abc import Sequence

from attrs import asdict, frozen

from argmap.errors import LayoutError

START = b"%PDF-"
"""What every PDF begins with."""

# Without a date the same pictures give the same bytes.
_PAGES = b"""\
#set document(title: sys.inputs.title, date: none)
#let picture(sheet) = image(bytes(sheet.svg), format: "svg", alt: sheet.title)
#for sheet in json(bytes(sys.inputs.sheets)) {
  if sheet.paper {
    page(paper: "a4", flipped: sheet.across, margin: 12mm, picture(sheet))
  } else {
    page(width: auto, height: auto, margin: 0pt, picture(sheet))
  }
}
"""


@frozen
class Sheet:
    """A picture on a page of its own.

    Attributes:
        svg: The picture.
        title: What it is called.
        paper: Whether the page is an A4; else it is as large as the picture.
        across: Whether the longer side of the paper lies across.
    """

    svg: str
    title: str
    paper: bool = False
    across: bool = False


def pdf_of(sheets: Sequence[Sheet], title: str, refusal: str = "") -> bytes:
    """Return pictures as one PDF, their lines and letters as such.

    Args:
        sheets: The pictures.
        title: What the whole is called.
        refusal: Why the layout engine itself has made none, where it was asked.

    Raises:
        LayoutError: Typst is not there, or fails.
    """
    try:
        import typst  # noqa: PLC0415  (an extra, and large)
    except ImportError as error:
        raise LayoutError(_without_typst(refusal)) from error
    data = {"sheets": json.dumps([asdict(one) for one in sheets]), "title": title}
    try:
        return typst.compile(_PAGES, format="pdf", sys_inputs=data)
    except RuntimeError as error:  # what its compiler reports arrives as this
        raise LayoutError(f"no PDF: Typst failed: {str(error).splitlines()[0][:300]}") from error


def _without_typst(refusal: str) -> str:
    remedy = "install what makes one with `pip install 'argmap[pdf]'`"
    if refusal:
        return f"no PDF: {refusal}; {remedy}, or name a Graphviz that can in ARGMAP_DOT"
    return f"no PDF of several pages: {remedy}, or name a folder for one file a page"
