"""Maps and comparisons to pictures."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from argmap.comparison import Comparison
from argmap.errors import UnknownName
from argmap.layout.picture import Picture
from argmap.model import ArgumentMap, Debate
from argmap.workflow.comparing import compare
from argmap.workflow.marking import contrast_of, matrix_of

VIEWS = ("map", "contrast", "matrix")
"""The views that can be drawn."""


def draw(
    subject: ArgumentMap | Debate | Comparison,
    *,
    view: str | None = None,
    maps: Sequence[str] = (),
    direction: str = "auto",
) -> Picture:
    r"""Return a picture of a map, or of what a comparison found.

    The picture draws itself when it is saved or shown; its ``dot`` and its text outline
    need no layout engine.

    Args:
        subject: A map, a debate, or the comparison of one.
        view: ``map`` (one author's argument), ``contrast`` (two authors) or ``matrix``
            (propositions by authors). Default: ``map`` for a map or one of *maps*,
            ``contrast`` for two of them, otherwise ``matrix``.
        maps: Ids of the maps to draw: one for ``map``, two for ``contrast``, any number
            for ``matrix``, which draws all by default.
        direction: How a map is laid out: ``BT`` (thesis on top), ``RL`` (thesis at the left),
            or ``auto`` for the one with the more pleasant shape.

    Raises:
        UnknownName: There is no such view or map, or the view needs other maps.
        TypeError: *subject* is none of these, such as the None of a broken map.

    >>> import argmap
    >>> text = "argmap: 1\nid: trip\nauthor: Ada\nthesis: {go: We should go.}\n"
    >>> print(argmap.draw(argmap.read(text).map))
    Ada
    <BLANKLINE>
    Thesis: We should go.
    """
    if view is not None and view not in VIEWS:
        raise UnknownName(f"no view {view!r}; the views are {', '.join(VIEWS)}")
    match subject:
        case ArgumentMap():
            return _draw_map(subject, view, maps, direction)
        case Debate():
            return _draw_comparison(compare(subject), view, maps, direction)
        case Comparison():
            return _draw_comparison(subject, view, maps, direction)
        case _:
            raise TypeError(f"a map, a debate or a comparison can be drawn, not {subject!r:.60}")


def pictures_of(comparison: Comparison) -> Iterator[tuple[str, str, Picture]]:
    """Yield the file name, title and picture of each view of a comparison.

    First the matrix, then a contrast of every two authors, then every map.
    """
    taken: set[str] = set()
    for name, title, picture in _named_pictures(comparison):
        number = 1
        unique = f"{name}.svg"
        while unique in taken:
            number += 1
            unique = f"{name}-{number}.svg"
        taken.add(unique)
        yield unique, title, picture


def _named_pictures(comparison: Comparison) -> Iterator[tuple[str, str, Picture]]:
    ids = [argument_map.id for argument_map in comparison.maps_by_date]
    if comparison.debate.propositions and ids:
        yield "matrix", "Positions", draw(comparison, view="matrix")
        for one, other in combinations(ids, 2):
            picture = draw(comparison, view="contrast", maps=(one, other))
            yield f"contrast-{one}-{other}", f"{one} and {other}", picture
    for argument_map in comparison.maps_by_date:
        yield argument_map.id, argument_map.id, draw(argument_map)


def _draw_map(
    argument_map: ArgumentMap, view: str | None, maps: Sequence[str], direction: str
) -> Picture:
    if view not in {None, "map"}:
        raise UnknownName(f"the view {view!r} needs a debate; a single map has the view 'map'")
    if any(name != argument_map.id for name in maps):
        raise UnknownName(f"this is the map {argument_map.id!r}; it holds no other")
    from argmap.views import argument_map as view_of_map  # noqa: PLC0415  (graphviz loads late)

    return view_of_map.draw(argument_map, direction=direction)


def _draw_comparison(
    comparison: Comparison, view: str | None, maps: Sequence[str], direction: str
) -> Picture:
    chosen = [comparison.debate.map(name).id for name in dict.fromkeys(maps)]
    view = view or {1: "map", 2: "contrast"}.get(len(chosen), "matrix")
    if view == "map":
        [only] = _exactly(1, chosen, comparison)
        return _draw_map(comparison.debate.map(only), view, (), direction)
    if view == "contrast":
        from argmap.views import contrast  # noqa: PLC0415

        one, other = _exactly(2, chosen, comparison)
        return contrast.draw(contrast_of(comparison, one, other))
    from argmap.views import matrix  # noqa: PLC0415

    return matrix.draw(matrix_of(comparison, chosen))


def _exactly(number: int, chosen: list[str], comparison: Comparison) -> list[str]:
    """Return the chosen maps, or all where there are just as many; else ask for them."""
    known = [argument_map.id for argument_map in comparison.maps_by_date]
    if not chosen and len(known) == number:
        return known
    if len(chosen) != number:
        needed = "one map" if number == 1 else f"{number} different maps"
        raise UnknownName(
            f"this view needs {needed}; name them (--maps, maps=) of {', '.join(known)}"
        )
    return chosen
