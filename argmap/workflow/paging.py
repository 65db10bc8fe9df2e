"""Long views on sheets of paper: as many rows on each as can be read there."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from attrs import frozen

from argmap.layout.picture import Picture
from argmap.views.wording import sheet_in_words
from argmap.workflow.drawing_maps import LEAST_LETTERS, is_readable, letters_on_page


@frozen
class Long:
    """A view that can be drawn in part.

    Attributes:
        rows: How many rows it has.
        draw: Draws the rows from one to before another, on a sheet that is called so.
    """

    rows: int
    draw: Callable[[int, int, str], Picture]

    @property
    def whole(self) -> Picture:
        """All of it in one picture."""
        return self.draw(0, self.rows, "")


def sheets(view: Long) -> Iterator[Picture]:
    """Yield a view in one picture if that can be read on a page, else in several.

    A row is not divided; where a single one is too large for a page, it is drawn all the same.

    Raises:
        LayoutError: The engine fails or is too slow.
    """
    whole = view.whole
    if view.rows < 2 or is_readable(whole):
        yield whole
        return
    likely = int(view.rows * letters_on_page(whole) / LEAST_LETTERS)
    bounds = list(pairwise([0, *_ends(view, max(likely, 1))]))
    for number, (first, end) in enumerate(bounds, start=1):
        yield view.draw(first, end, sheet_in_words(number, len(bounds)))


def _ends(view: Long, likely: int) -> Iterator[int]:
    """Yield behind which row each sheet ends; the next is likely to hold as many."""
    first = 0
    while first < view.rows:
        likely = _most(view, first, min(likely, view.rows - first))
        first += likely
        yield first


def _most(view: Long, first: int, likely: int) -> int:
    """Return how many rows from *first* on find room on a sheet, at least one."""

    def find_room(count: int) -> bool:
        return is_readable(view.draw(first, first + count, "sheet 1 of 2"))

    count = likely
    if find_room(count):
        while first + count < view.rows and find_room(count + 1):
            count += 1
        return count
    while count > 1 and not find_room(count - 1):
        count -= 1
    return max(count - 1, 1)
