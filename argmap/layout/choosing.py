"""Which of several pictures of one thing is the easiest to read."""

from collections.abc import Sequence

from argmap.errors import LayoutEngineNotFound
from argmap.layout.pages import page_scale
from argmap.layout.picture import Picture

PLEASANT_ASPECT = 1.6
"""Width by height of a picture that fills a screen or a page laid across."""

CLEARLY = 1.2
"""How many times easier to read a less likely picture must be."""


def most_readable(pictures: Sequence[Picture]) -> Picture:
    """Return the first picture, or one that is clearly easier to read.

    A picture is the harder to read, the further its shape is from the pleasant one and the
    longer its lines are. Without a layout engine nothing can be measured, and the first is
    returned.

    Args:
        pictures: At least one of the same content, the most likely first.

    Raises:
        LayoutError: The engine fails or is too slow.
    """
    first, *others = pictures

    def effort(picture: Picture) -> float:
        if picture.page:
            return 1 / page_scale(picture.svg)
        ratio = picture.aspect / PLEASANT_ASPECT
        return max(ratio, 1 / ratio) * (1 + picture.line_length)

    try:
        _lay_out(pictures)
        best = min(others, key=effort, default=first)
        return best if others and effort(best) * CLEARLY < effort(first) else first
    except LayoutEngineNotFound:
        return first


def _lay_out(pictures: Sequence[Picture]) -> None:
    """Lay out several pictures at once, each by an engine of its own."""
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  (only two pictures need it)

    if len(pictures) > 1:
        with ThreadPoolExecutor(len(pictures)) as pool:
            list(pool.map(lambda picture: picture.svg, pictures))
