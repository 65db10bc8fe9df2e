"""Pictures as PDF: by the engine where it can, else by Typst from the cleaned SVG."""

from argmap.errors import LayoutError

START = b"%PDF-"
"""What every PDF begins with."""

# The page is as large as the picture. Without a date the same picture gives the same bytes.
_PAGE = b"""\
#set document(title: sys.inputs.title, date: none)
#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", alt: sys.inputs.title)
"""


def pdf_of(svg: str, title: str, refusal: str) -> bytes:
    """Return an SVG as PDF, its lines and letters as such.

    Args:
        svg: The picture.
        title: What it is called.
        refusal: Why the layout engine itself has made none.

    Raises:
        LayoutError: Typst is not there, or fails.
    """
    try:
        import typst  # noqa: PLC0415  (an extra, and large)
    except ImportError as error:
        raise LayoutError(
            f"no PDF: {refusal}; install what makes one with `pip install 'argmap[pdf]'`, "
            "or name a Graphviz that can in ARGMAP_DOT"
        ) from error
    try:
        return typst.compile(_PAGE, format="pdf", sys_inputs={"svg": svg, "title": title})
    except RuntimeError as error:  # what its compiler reports arrives as this
        raise LayoutError(f"no PDF: Typst failed: {str(error).splitlines()[0][:300]}") from error
