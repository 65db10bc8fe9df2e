"""Maps and comparisons to pictures."""

from collections.abc import Iterator, Sequence
from itertools import combinations, tee

from argmap.comparison import Comparison
from argmap.layout.picture import Picture
from argmap.model import ArgumentMap, Debate, told_apart
from argmap.views.debate.marks import MOST_PARTIES
from argmap.workflow.comparing import compare
from argmap.workflow.drawing_views import Wish, draw_comparison, draw_map, split_up


def draw(  # noqa: PLR0913  (each is a choice of its own)
    subject: ArgumentMap | Debate | Comparison,
    *,
    view: str | None = None,
    maps: Sequence[str] = (),
    direction: str = "auto",
    propositions: Sequence[str] = (),
    everything: bool = False,
    depth: int | None = None,
    focus: str | None = None,
    theme: str = "auto",
    width: str | None = None,
) -> Picture:
    r"""Return a picture of a map, or of what a comparison found.

    The picture draws itself when it is saved or shown; its ``dot`` and its text outline
    need no layout engine. Of a map with more than forty claims a summary is drawn, the nearest to
    the thesis: a box that stands for others says how many.

    Args:
        subject: A map, a debate, or the comparison of one.
        view: ``map`` (one author's argument), ``contrast`` (two authors), ``merged`` (two to
            six authors and the steps between propositions), ``matrix`` (propositions by
            authors), ``timeline`` (positions by date) or ``evidence`` (which evidence authors
            share). Default: ``map`` for a map or one of *maps*, ``contrast`` for two of them,
            otherwise ``matrix``.
        maps: Ids of the maps to draw: one for ``map``, two for ``contrast``, several for the
            other views, which draw all by default.
        direction: How a map is laid out: ``BT`` (thesis on top), ``RL`` (thesis at the left),
            ``auto`` for the one with the more pleasant shape, or ``likely`` for a guess at it that
            lays nothing out.
        propositions: For ``timeline``, the ids of the propositions to show, by default those
            of the theses; for ``merged``, those to draw besides these.
        everything: Whether ``map`` and ``merged`` draw also what they leave out where there is
            much.
        depth: For ``map``, how many steps to go down, from 1; all claims so near are drawn.
        focus: For ``map``, the id of the claim from which to go down; drawn are what is below it
            and the way up to the thesis.
        theme: ``auto`` (light, and dark for readers who have set that), ``light``, ``dark``, or
            ``print`` (black on white, without grounds).
        width: ``page`` for short lines in a map, and a picture that fits on A4, of a map so
            few claims that they can be read there; ``screen`` for long lines; by default between
            the two, in the size that it needs.

    Raises:
        UnknownName: There is no such view, map, claim or proposition, or the view needs others.
        BadSettings: The depth is less than 1, or is wished for together with everything, or there
            is no such theme or width.
        TypeError: *subject* is none of these, such as the None of a broken map.

    >>> import argmap
    >>> text = "argmap: 1\nid: trip\nauthor: Ada\nthesis: {go: We should go.}\n"
    >>> print(argmap.draw(argmap.read(text).map))
    Ada
    <BLANKLINE>
    Thesis: We should go.
    """
    wish = Wish(
        view,
        maps,
        direction,
        propositions,
        everything=everything,
        depth=depth,
        focus=focus,
        theme=theme,
        width=width,
    )
    return draw_wish(subject, wish)


def draw_wish(subject: ArgumentMap | Debate | Comparison, wish: Wish) -> Picture:
    """Return a picture of a map, or of what a comparison found.

    Raises:
        UnknownName: There is no such map, claim or proposition, or the view needs others.
        TypeError: *subject* is none of these, such as the None of a broken map.
    """
    match subject:
        case ArgumentMap():
            return wish.dressed(draw_map(subject, wish))
        case Debate():
            return wish.dressed(draw_comparison(compare(subject), wish))
        case Comparison():
            return wish.dressed(draw_comparison(subject, wish))
        case _:
            raise TypeError(f"a map, a debate or a comparison can be drawn, not {subject!r:.60}")


def draw_split(subject: ArgumentMap | Debate, wish: Wish) -> Iterator[tuple[str, Picture]]:
    """Return the pictures of a view that one alone would not show, each with a name.

    Of a map a summary, and one of each branch that is folded, by claim ids; of any other view the
    sheets that it takes, by their numbers.

    Args:
        subject: A map, a debate or a comparison.
        wish: Which view, of which maps, and how.

    Raises:
        UnknownName: There is no such map or claim, or the view cannot be split.
        BadSettings: Everything is wished for in one picture, or sheets of the width of a screen.
    """
    pictures = split_up(compare(subject) if isinstance(subject, Debate) else subject, wish)
    return ((claim, wish.dressed(picture)) for claim, picture in pictures)


def pictures_of(comparison: Comparison) -> Iterator[tuple[str, str, Picture]]:
    """Yield the file name, title and picture of each view of a comparison.

    First the matrix, the merged picture, the timeline and the evidence, as far as there is
    something to draw, then a contrast of every two authors, then every map.
    """
    named, pictures = tee(_named_pictures(comparison))
    names = told_apart(name for name, _, _ in named)
    for name, (_, title, picture) in zip(names, pictures, strict=True):
        yield f"{name}.svg", title, picture


def _named_pictures(comparison: Comparison) -> Iterator[tuple[str, str, Picture]]:
    ids = [argument_map.id for argument_map in comparison.maps_by_date]
    if comparison.debate.propositions and ids:
        yield "matrix", "Positions", draw(comparison, view="matrix")
        if 2 <= len(ids) <= MOST_PARTIES:
            yield "merged", "What leads to what", draw(comparison, view="merged")
        yield "timeline", "By date", draw(comparison, view="timeline")
        if comparison.shared_evidence:
            yield "evidence", "Shared evidence", draw(comparison, view="evidence")
        for one, other in combinations(ids, 2):
            picture = draw(comparison, view="contrast", maps=(one, other))
            yield f"contrast-{one}-{other}", f"{one} and {other}", picture
    for argument_map in comparison.maps_by_date:
        yield argument_map.id, argument_map.id, draw(argument_map)
