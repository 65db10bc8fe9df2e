"""One map as pictures: a part of it, or a picture of every branch."""

from collections import deque
from collections.abc import Iterator

from attrs import field, frozen

from argmap.layout.picture import Picture
from argmap.model import ArgumentMap
from argmap.workflow.summarising import Scope, Summary, summarise


@frozen
class Look:
    """How a map is to be drawn.

    Attributes:
        direction: How it is laid out: ``BT``, ``RL`` or ``auto``.
    """

    direction: str = "auto"


def draw_part(argument_map: ArgumentMap, scope: Scope, look: Look) -> Picture:
    """Return the picture of a map, or of the part of it that is asked for.

    Raises:
        UnknownName: There is no claim to focus on.
        LayoutError: The engine fails while two shapes are compared.
    """
    return _draw(summarise(argument_map, scope), look)


def _draw(summary: Summary, look: Look) -> Picture:
    from argmap.views import argument_map as view  # noqa: PLC0415  (it brings graphviz with it)

    return view.draw(summary.shown, direction=look.direction, folds=summary.folds)


def split(argument_map: ArgumentMap, scope: Scope, look: Look) -> Iterator[tuple[str, Picture]]:
    """Yield a summary, then a picture of each branch that is folded in it or in another branch.

    Each comes with the id of the claim from which it goes down. Claims that do not lead to the
    thesis follow at the end, unless the summary goes down from another claim.

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
        for claim in summarise(argument_map, scope).fold.apart:
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

    def branches(self, top: str, scope: Scope) -> Iterator[tuple[str, Picture]]:
        """Yield a picture from one claim down, and of what is folded in it, and in that."""
        waiting = deque([(top, scope)])
        while waiting:
            claim, own = waiting.popleft()
            summary = summarise(self.argument_map, own)
            yield claim, _draw(summary, self.look)
            below = summary.fold.below
            self.drawn.update(summary.fold.claims)
            self.begun.update({claim}, (one for one in summary.fold.claims if one not in below))
            done = self.begun.union(summary.fold.above)
            heads = [one for one in below if one not in done]
            self.begun.update(heads)
            waiting.extend((one, Scope(one)) for one in heads)
