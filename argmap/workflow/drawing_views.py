"""Each view of a map or a comparison: which maps it needs, and who draws it."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import evolve, field, frozen

from argmap.comparison import Comparison
from argmap.errors import BadSettings, UnknownName
from argmap.layout.columns import FEWEST_COLUMNS
from argmap.layout.picture import Picture
from argmap.layout.themes import THEMES
from argmap.model import ArgumentMap
from argmap.workflow.drawing_debates import (
    contrast_view,
    draw_merged,
    evidence_view,
    matrix_view,
    timeline_view,
)
from argmap.workflow.drawing_maps import WIDTHS, Look, draw_part, split
from argmap.workflow.paging import Long, sheets
from argmap.workflow.summarising import Scope


def _unlike(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


@frozen
class Wish:
    """What somebody wants to see.

    Attributes:
        view: The view, or None for the one that fits the maps.
        maps: Ids of the maps to draw; none for all.
        direction: How a map is laid out.
        propositions: Ids of the propositions to draw; none for those that the view chooses.
        everything: Whether to draw what the view would leave out.
        depth: How many steps to go down in a map; None for as many as there is room for.
        focus: Id of the claim of a map from which to go down; None for the thesis.
        theme: In whose colours.
        width: For which width: ``screen``, ``page``, or None for either.
        columns: The longest line of the outline, in characters; None for lines of any length.

    Raises:
        UnknownName: There is no such view, or it takes no propositions, or leaves nothing out.
        BadSettings: The depth is none, or contradicts the wish for everything, or there is no such
            theme or width, or there are too few columns.
    """

    view: str | None = None
    maps: tuple[str, ...] = field(default=(), converter=_unlike)
    direction: str = "auto"
    propositions: tuple[str, ...] = field(default=(), converter=_unlike)
    everything: bool = field(default=False, kw_only=True)
    depth: int | None = field(default=None, kw_only=True)
    focus: str | None = field(default=None, kw_only=True)
    theme: str = field(default="auto", kw_only=True)
    width: str | None = field(default=None, kw_only=True)
    columns: int | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.view is not None and self.view not in VIEWS:
            raise UnknownName(f"no view {self.view!r}; the views are {', '.join(VIEWS)}")
        if self.propositions and self.view not in {"merged", "timeline"}:
            raise UnknownName(
                "only the views 'merged' and 'timeline' take propositions "
                "(--proposition, propositions=)"
            )
        if self.depth is not None and self.depth < 1:
            raise BadSettings(f"a depth begins at 1, the direct reasons, not at {self.depth}")
        if self.depth is not None and self.everything:
            raise BadSettings("ask for a depth or for everything, not for both")
        if self.theme not in THEMES:
            raise BadSettings(f"no theme {self.theme!r}; the themes are {', '.join(THEMES)}")
        if self.width is not None and self.width not in WIDTHS:
            raise BadSettings(f"no width {self.width!r}; the widths are {', '.join(WIDTHS)}")
        if self.columns is not None and self.columns < FEWEST_COLUMNS:
            raise BadSettings(
                f"--columns: an outline needs at least {FEWEST_COLUMNS} columns, not {self.columns}"
            )

    @property
    def view_of_debate(self) -> str:
        """The view of a debate that is wished for, or the one that fits the maps named."""
        return self.view or {1: "map", 2: "contrast"}.get(len(self.maps), "matrix")

    def name(self, subject: str) -> str:
        """Return what to call the picture of a map or a debate, by its id.

        A map is called by its own id, and a debate of which nothing is singled out, too; any
        other picture by its view and what it shows.

        >>> Wish(maps=("pell", "rao")).name("bridge"), Wish(focus="car").name("pell")
        ('contrast-pell-rao', 'pell-car')
        """
        shown = "-".join(self.maps) or subject
        if self.focus:
            shown = f"{shown}-{self.focus}"
        is_plain = self.view_of_debate == "map" or (self.view is None and not self.maps)
        return shown if is_plain else f"{self.view_of_debate}-{shown}"

    @property
    def scope(self) -> Scope:
        """Which part of a map to draw."""
        return Scope(self.focus, self.depth, self.everything)

    @property
    def look(self) -> Look:
        """How a map is to be drawn."""
        return Look(self.direction, self.width)

    def dressed(self, picture: Picture) -> Picture:
        """Return a picture in the theme, the width and the columns that are wished for."""
        if self.columns is not None:
            picture = evolve(picture, outline=picture.outline_within(self.columns))
        if self.width == "page" and not picture.page:
            picture = evolve(picture, page=True)
        return picture.in_theme(self.theme)

    def check_view(self, view: str) -> None:
        """Refuse what a view cannot do.

        Raises:
            UnknownName: It leaves nothing out, or it is not the view of a map.
        """
        if self.everything and view not in {"map", "merged"}:
            raise UnknownName(
                "only the views 'map' and 'merged' leave something out, so that all can be asked "
                "for (--all, everything=)"
            )
        if view != "map" and not self.scope.is_whole:
            raise UnknownName(
                "only the view 'map' takes a depth and a focus (--depth, depth=, --focus, focus=)"
            )


def draw_map(argument_map: ArgumentMap, wish: Wish) -> Picture:
    """Return the picture of one author's argument.

    Raises:
        UnknownName: The wish is for another view or another map.
    """
    _check_map(argument_map, wish)
    return draw_part(argument_map, wish.scope, wish.look)


def _check_map(argument_map: ArgumentMap, wish: Wish) -> None:
    if wish.view not in {None, "map"}:
        raise UnknownName(f"the view {wish.view!r} needs a debate; a single map has the view 'map'")
    if any(name != argument_map.id for name in wish.maps):
        raise UnknownName(f"this is the map {argument_map.id!r}; it holds no other")


def split_up(subject: ArgumentMap | Comparison, wish: Wish) -> Iterator[tuple[str, Picture]]:
    """Return several pictures in place of one, each with a name.

    Of a map these are a summary, and a picture of each branch that is folded, by claim ids; of
    another view sheets that can be read on a page, by their numbers.

    Raises:
        UnknownName: The wish is for another view or other maps, or for one that cannot be split.
        BadSettings: The wish is for everything in one picture, or for sheets of a screen.
    """
    if wish.everything:
        raise BadSettings("a split map needs no picture of everything: leave that out")
    if isinstance(subject, ArgumentMap):
        _check_map(subject, wish)
        return split(subject, wish.scope, wish.look)
    for name in wish.maps:
        subject.debate.map(name)
    wish.check_view(wish.view_of_debate)
    if wish.view_of_debate != "map":
        return _sheets_of(subject, wish)
    [only] = _exactly(1, wish.maps, subject)
    return split(subject.debate.map(only), wish.scope, wish.look)


def _sheets_of(comparison: Comparison, wish: Wish) -> Iterator[tuple[str, Picture]]:
    if wish.view == "merged":
        raise UnknownName(f"the view 'merged' cannot be split; these can: map, {', '.join(_LONG)}")
    if wish.width == "screen":
        raise BadSettings("sheets are for paper: leave the width out, or ask for a page")
    view = _LONG[wish.view_of_debate](comparison, evolve(wish, width="page"))
    pages = (evolve(sheet, page=True) for sheet in sheets(view))
    return ((str(number), page) for number, page in enumerate(pages, start=1))


def draw_comparison(comparison: Comparison, wish: Wish) -> Picture:
    """Return the view of a comparison that is wished for, or that fits the maps named.

    Raises:
        UnknownName: There is no such map or proposition, or the view needs other maps.
    """
    for name in wish.maps:
        comparison.debate.map(name)
    view = wish.view_of_debate
    wish.check_view(view)
    if view == "map":
        return _map_of(comparison, wish)
    if view == "merged":
        return _merged(comparison, wish)
    return _LONG[view](comparison, wish).whole


def _map_of(comparison: Comparison, wish: Wish) -> Picture:
    [only] = _exactly(1, wish.maps, comparison)
    return draw_part(comparison.debate.map(only), wish.scope, wish.look)


def _merged(comparison: Comparison, wish: Wish) -> Picture:
    return draw_merged(
        comparison,
        wish.maps,
        wish.propositions,
        everything=wish.everything,
        page=wish.width == "page",
    )


def _contrast(comparison: Comparison, wish: Wish) -> Long:
    one, other = _exactly(2, wish.maps, comparison)
    return contrast_view(comparison, one, other)


def _timeline(comparison: Comparison, wish: Wish) -> Long:
    return timeline_view(comparison, wish.maps, wish.propositions, page=wish.width == "page")


_LONG: Mapping[str, Callable[[Comparison, Wish], Long]] = {
    "contrast": _contrast,
    "matrix": lambda comparison, wish: matrix_view(comparison, wish.maps),
    "timeline": _timeline,
    "evidence": lambda comparison, wish: evidence_view(comparison, wish.maps),
}
SHEETED = tuple(_LONG)
"""The views that can be drawn on several sheets."""

VIEWS = ("map", "contrast", "merged", "matrix", "timeline", "evidence")
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
