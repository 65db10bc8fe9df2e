"""One map as pictures: a part of it, or a picture of every branch."""

from collections import deque
from collections.abc import Iterator

from attrs import evolve, field, frozen

from argmap.analysis import unconnected_claims
from argmap.errors import LayoutEngineNotFound
from argmap.layout.pages import page_scale
from argmap.layout.picture import Picture
from argmap.model import ArgumentMap
from argmap.views.drawing.labels import TEXT_SIZE
from argmap.workflow.summarising import Scope, Summary, summarise

WIDTHS = {"screen": 36, "page": 28}
"""The longest line in a box, in characters of average width, for a screen and for a page."""

LEAST_LETTERS = 5.75
"""The smallest size, in points, in which the text of a box can be read on paper."""

# What to draw of a map, where more would not be readable on a page.
_ROOMS = (36, 32, 28, 25, 22, 20, 18, 16, 14, 12)


@frozen
class Look:
    """How a map is to be drawn.

    Attributes:
        direction: How it is laid out: ``BT``, ``RL``, ``auto`` for the one with the more pleasant
            shape, or ``likely`` for a guess at it that lays nothing out.
        width: For which width it is: ``screen``, ``page``, or None for either.
        headed: Whether it has a title and a legend.
    """

    direction: str = "auto"
    width: str | None = None
    headed: bool = True


def draw_part(argument_map: ArgumentMap, scope: Scope, look: Look) -> Picture:
    """Return the picture of a map, or of the part of it that is asked for.

    Raises:
        UnknownName: There is no claim to focus on.
        LayoutError: The engine fails while two shapes are compared.
    """
    return _drawn(argument_map, scope, look)[1]


def _drawn(argument_map: ArgumentMap, scope: Scope, look: Look) -> tuple[Summary, Picture]:
    """Return what is drawn, and the picture; on a page so little that it can be read there."""
    summary = summarise(argument_map, scope)
    picture = _draw(summary, look)
    may_fold = look.width == "page" and scope.most is not None
    for room in _ROOMS if may_fold else ():
        if is_readable(picture):
            break
        if len(summary.shown.claims) > room:
            summary = summarise(argument_map, evolve(scope, room=room))
            picture = _draw(summary, look)
    return summary, picture


def is_readable(picture: Picture) -> bool:
    """Tell whether the letters of a picture are large enough on a page of A4."""
    try:
        return letters_on_page(picture) >= LEAST_LETTERS
    except LayoutEngineNotFound:
        return True  # nobody can tell before it is laid out


def letters_on_page(picture: Picture) -> float:
    """Return how large the text of its boxes is on a page of A4, in points."""
    return page_scale(picture.svg) * TEXT_SIZE


def _draw(summary: Summary, look: Look) -> Picture:
    from argmap.views import argument_map as view  # noqa: PLC0415  (it brings graphviz with it)

    return view.draw(
        summary.shown,
        direction=look.direction,
        label_width=WIDTHS.get(look.width or "", view.LABEL_WIDTH),
        folds=summary.folds,
        page=look.width == "page",
        headed=look.headed,
    )


@frozen
class Branch:
    """One of the pictures into which a map is split.

    Attributes:
        top: Id of the claim from which it goes down.
        summary: What is drawn.
        picture: The picture.
    """

    top: str
    summary: Summary
    picture: Picture


def split(argument_map: ArgumentMap, scope: Scope, look: Look) -> Iterator[tuple[str, Picture]]:
    """Yield the pictures of `branches_of`, each with the id of the claim from which it goes down.

    Raises:
        UnknownName: There is no claim to focus on.
        LayoutError: The engine fails while two shapes are compared.
    """
    return ((one.top, one.picture) for one in branches_of(argument_map, scope, look))


def branches_of(argument_map: ArgumentMap, scope: Scope, look: Look) -> Iterator[Branch]:
    """Yield a summary, then a picture of each branch that is folded in it or in another branch.

    Claims that do not lead to the thesis follow at the end, unless the summary goes down from
    another claim.

    Args:
        argument_map: The map.
        scope: Which part of it the summary shows.
        look: How to draw the pictures.

    Raises:
        UnknownName: There is no claim to focus on.
        LayoutError: The engine fails while two shapes are compared.
    """
    splitting = _Splitting(argument_map, look)
    yield from splitting.branches(scope.focus or argument_map.thesis.id, scope)
    if scope.focus is None:
        for claim in unconnected_claims(argument_map):
            if claim not in splitting.drawn:
                yield from splitting.branches(claim, Scope(claim))


@frozen
class _Splitting:
    """The pictures into which a map is split, one after the other.

    Attributes:
        argument_map: The map.
        look: How to draw the pictures.
        drawn: Ids of the claims that stand in a picture.
        begun: Ids of the claims from which a picture goes down, or that hide nothing in one.
    """

    argument_map: ArgumentMap
    look: Look
    drawn: set[str] = field(factory=set)
    begun: set[str] = field(factory=set)

    def branches(self, top: str, scope: Scope) -> Iterator[Branch]:
        """Yield a picture from one claim down, and of what is folded in it, and in that."""
        waiting = deque([(top, scope)])
        while waiting:
            claim, own = waiting.popleft()
            summary, picture = _drawn(self.argument_map, own, self.look)
            yield Branch(claim, summary, picture)
            below = summary.fold.below
            self.drawn.update(summary.fold.claims)
            self.begun.update({claim}, (one for one in summary.fold.claims if one not in below))
            done = self.begun.union(summary.fold.above)
            heads = [one for one in below if one not in done]
            self.begun.update(heads)
            waiting.extend((one, Scope(one)) for one in heads)
