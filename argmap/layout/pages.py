"""Pictures made smaller until they fit on a page of A4."""

import re

# 210 by 297 mm (ISO 216) without margins of 12 mm, in points.
_SHORT, _LONG = 527.2, 773.8
_POINTS_PER_INCH = 72
_SIZE = re.compile(r' width="([\d.]+)pt" height="([\d.]+)pt"')
_BOX = re.compile(r' viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"')


def page_scale(svg: str) -> float:
    """Return by how much a picture is to be made smaller to fit, upright or across; at most 1.

    >>> page_scale('<svg viewBox="0.00 0.00 1547.60 500.00">')
    0.5
    """
    return _fit(svg)[0]


def fitted(svg: str) -> str:
    """Return the picture with a size that fits on a page; nothing is made larger."""
    scale = page_scale(svg)
    width, height = (scale * side for side in _box(svg))
    return _SIZE.sub(f' width="{width:.1f}pt" height="{height:.1f}pt"', svg, count=1)


def size_for_engine(svg: str) -> str:
    """Return the room on the page, in inches, as Graphviz has it (``size``)."""
    _, width, height = _fit(svg)
    return f"{width / _POINTS_PER_INCH:.2f},{height / _POINTS_PER_INCH:.2f}"


def _fit(svg: str) -> tuple[float, float, float]:
    wide, high = _box(svg)
    return max(
        (min(width / wide, height / high, 1.0), width, height)
        for width, height in ((_SHORT, _LONG), (_LONG, _SHORT))
    )


def _box(svg: str) -> tuple[float, float]:
    found = _BOX.search(svg)
    return (float(found[1]), float(found[2])) if found else (1.0, 1.0)
