"""Each view of a map or a comparison: which maps it needs, and who draws it."""

from collections.abc import Callable, Mapping, Sequence

from attrs import field, frozen

from argmap.comparison import Comparison
from argmap.errors import UnknownName
from argmap.layout.picture import Picture
from argmap.model import ArgumentMap
from argmap.workflow.marking import contrast_of, matrix_of
from argmap.workflow.marking_evidence import evidence_of
from argmap.workflow.marking_merged import merged_of
from argmap.workflow.marking_timeline import timeline_of

# Every view brings the graphviz package: it is loaded when something is drawn.


@frozen
class Wish:
    """What somebody wants to see.

    Attributes:
        view: The view, or None for the one that fits the maps.
        maps: Ids of the maps to draw; none for all.
        direction: How a map is laid out.
        propositions: Ids of the propositions to draw; none for those that the view chooses.
        everything: Whether to draw what the view would leave out.

    Raises:
        UnknownName: There is no such view, or it takes no propositions, or leaves nothing out.
    """

    view: str | None = None
    maps: tuple[str, ...] = ()
    direction: str = "auto"
    propositions: tuple[str, ...] = ()
    everything: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.view is not None and self.view not in VIEWS:
            raise UnknownName(f"no view {self.view!r}; the views are {', '.join(VIEWS)}")
        if self.propositions and self.view not in {"merged", "timeline"}:
            raise UnknownName(
                "only the views 'merged' and 'timeline' take propositions "
                "(--proposition, propositions=)"
            )
        if self.everything and self.view != "merged":
            raise UnknownName(
                "only the view 'merged' leaves propositions out, so that all can be asked for "
                "(--all, everything=)"
            )


def draw_map(argument_map: ArgumentMap, wish: Wish) -> Picture:
    """Return the picture of one author's argument.

    Raises:
        UnknownName: The wish is for another view or another map.
    """
    if wish.view not in {None, "map"}:
        raise UnknownName(f"the view {wish.view!r} needs a debate; a single map has the view 'map'")
    if any(name != argument_map.id for name in wish.maps):
        raise UnknownName(f"this is the map {argument_map.id!r}; it holds no other")
    return _map(argument_map, wish.direction)


def draw_comparison(comparison: Comparison, wish: Wish) -> Picture:
    """Return the view of a comparison that is wished for, or that fits the maps named.

    Raises:
        UnknownName: There is no such map or proposition, or the view needs other maps.
    """
    for name in wish.maps:
        comparison.debate.map(name)
    view = wish.view or {1: "map", 2: "contrast"}.get(len(wish.maps), "matrix")
    return _DRAWN[view](comparison, wish)


def _map(argument_map: ArgumentMap, direction: str) -> Picture:
    from argmap.views import argument_map as view  # noqa: PLC0415

    return view.draw(argument_map, direction=direction)


def _map_of(comparison: Comparison, wish: Wish) -> Picture:
    [only] = _exactly(1, wish.maps, comparison)
    return _map(comparison.debate.map(only), wish.direction)


def _contrast(comparison: Comparison, wish: Wish) -> Picture:
    from argmap.views import contrast  # noqa: PLC0415

    one, other = _exactly(2, wish.maps, comparison)
    return contrast.draw(contrast_of(comparison, one, other))


def _merged(comparison: Comparison, wish: Wish) -> Picture:
    from argmap.views.debate import merged  # noqa: PLC0415

    marks = merged_of(comparison, wish.maps, wish.propositions, everything=wish.everything)
    return merged.draw(marks)


def _matrix(comparison: Comparison, wish: Wish) -> Picture:
    from argmap.views import matrix  # noqa: PLC0415

    return matrix.draw(matrix_of(comparison, wish.maps))


def _timeline(comparison: Comparison, wish: Wish) -> Picture:
    from argmap.views.debate import timeline  # noqa: PLC0415

    return timeline.draw(timeline_of(comparison, wish.maps, wish.propositions))


def _evidence(comparison: Comparison, wish: Wish) -> Picture:
    from argmap.views.debate import evidence  # noqa: PLC0415

    return evidence.draw(evidence_of(comparison, wish.maps))


_DRAWN: Mapping[str, Callable[[Comparison, Wish], Picture]] = {
    "map": _map_of,
    "contrast": _contrast,
    "merged": _merged,
    "matrix": _matrix,
    "timeline": _timeline,
    "evidence": _evidence,
}
VIEWS = tuple(_DRAWN)
"""The views that can be drawn."""


def _exactly(number: int, chosen: Sequence[str], comparison: Comparison) -> Sequence[str]:
    """Return the chosen maps, or all where there are just as many; else ask for them."""
    known = [argument_map.id for argument_map in comparison.maps_by_date]
    if not chosen and len(known) == number:
        return known
    if len(chosen) != number:
        needed = "one map; name it" if number == 1 else f"{number} different maps; name them"
        raise UnknownName(f"this view needs {needed} (--maps, maps=) of {', '.join(known)}")
    return chosen
