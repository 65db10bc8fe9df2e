"""The views of a debate: what is drawn of it, and in which parts."""

from collections.abc import Sequence

from attrs import evolve

from argmap.comparison import Comparison
from argmap.layout.picture import Picture
from argmap.views.debate.marks import SharedUse
from argmap.workflow.drawing_maps import is_readable
from argmap.workflow.marking import contrast_of, matrix_of
from argmap.workflow.marking_evidence import evidence_of
from argmap.workflow.marking_merged import MOST_BOXES, merged_of
from argmap.workflow.marking_timeline import timeline_of
from argmap.workflow.paging import Long

# Every view brings the graphviz package: it is loaded when something is drawn.

# How many propositions to draw, where more would not be readable on a page.
_ROOMS = (MOST_BOXES, 16, 13, 10, 7)


def contrast_view(comparison: Comparison, one: str, other: str) -> Long:
    """Return two authors side by side, a row a proposition."""
    from argmap.views import contrast  # noqa: PLC0415  (it brings graphviz with it)

    marks = contrast_of(comparison, one, other)

    def draw(first: int, end: int, sheet: str) -> Picture:
        return contrast.draw(evolve(marks, rows=marks.rows[first:end], sheet=sheet))

    return Long(len(marks.rows), draw)


def matrix_view(comparison: Comparison, maps: Sequence[str]) -> Long:
    """Return propositions by authors, a row a proposition."""
    from argmap.views import matrix  # noqa: PLC0415  (it brings graphviz with it)

    marks = matrix_of(comparison, maps)

    def draw(first: int, end: int, sheet: str) -> Picture:
        return matrix.draw(evolve(marks, rows=marks.rows[first:end], sheet=sheet))

    return Long(len(marks.rows), draw)


def timeline_view(
    comparison: Comparison, maps: Sequence[str], propositions: Sequence[str], *, page: bool
) -> Long:
    """Return positions by date, a row a proposition; on a page the time is shorter."""
    from argmap.views.debate import timeline  # noqa: PLC0415  (it brings graphviz with it)

    marks = timeline_of(comparison, maps, propositions)

    def draw(first: int, end: int, sheet: str) -> Picture:
        part = evolve(marks, shared=marks.shared[first:end], sheet=sheet)
        return timeline.draw(part, page=page)

    return Long(len(marks.shared), draw)


def evidence_view(comparison: Comparison, maps: Sequence[str]) -> Long:
    """Return the evidence that authors share, a row a piece of it."""
    from argmap.views.debate import evidence  # noqa: PLC0415  (it brings graphviz with it)

    marks = evidence_of(comparison, maps)

    def draw(first: int, end: int, sheet: str) -> Picture:
        return evidence.draw(_part_of(marks, first, end, sheet))

    return Long(len(marks.items), draw)


def _part_of(marks: SharedUse, first: int, end: int, sheet: str) -> SharedUse:
    """Return some pieces of evidence with what they are used for, in the order of the whole."""
    items = marks.items[first:end]
    labels = {item.label for item in items}
    steps = tuple(one for one in marks.steps if one.premise in labels)
    contests = tuple(one for one in marks.contests if one.item in labels)
    ends = {one.conclusion for one in steps} | {one.proposition for one in contests}
    shared = tuple(one for one in marks.shared if one.label in ends)
    return evolve(marks, items=items, steps=steps, contests=contests, shared=shared, sheet=sheet)


def draw_merged(
    comparison: Comparison,
    maps: Sequence[str],
    propositions: Sequence[str],
    *,
    everything: bool,
    page: bool,
) -> Picture:
    """Return the merged picture; on a page, of so few propositions that it can be read there.

    Raises:
        UnknownName: There are fewer than two or too many authors, or no such proposition.
    """
    from argmap.views.debate import merged  # noqa: PLC0415  (it brings graphviz with it)

    def draw(most: int) -> Picture:
        return merged.draw(
            merged_of(comparison, maps, propositions, everything=everything, most=most)
        )

    may_leave_out = page and not propositions and not everything
    pictures = map(draw, _ROOMS if may_leave_out else (MOST_BOXES,))
    drawn = next(pictures)
    for fewer in pictures:
        if is_readable(drawn):
            break
        drawn = fewer
    return drawn
