"""A picture for a file, or a summary where the layout engine takes too long for all of it."""

from collections.abc import Callable

from attrs import evolve, frozen

from argmap.layout.engine import EngineTooSlow
from argmap.layout.picture import Picture
from argmap.model import ArgumentMap, Debate
from argmap.workflow.drawing import draw_wish
from argmap.workflow.drawing_maps import LEAST_LETTERS, letters_on_page
from argmap.workflow.drawing_views import SHEETED, Wish


@frozen
class Drawn:
    """A picture that has been laid out.

    Attributes:
        picture: The picture.
        content: What a file of the format has in it.
    """

    picture: Picture
    content: bytes


def draw_in_time(
    subject: ArgumentMap | Debate, wish: Wish, kind: str, say: Callable[[str], None]
) -> Drawn:
    """Return a picture in the format of a file.

    Where the engine does not finish, and more than a summary is wished for, it is a summary.
    Where a picture for a page is too large to be read there, that is said.

    Args:
        subject: A map or a debate.
        wish: What to draw of it.
        kind: The format, such as ``svg``.
        say: Called with words on why it is a summary, or hard to read.

    Raises:
        UnknownName: There is no such map, claim or proposition, or the view needs others.
        UnknownPictureFormat: There is no such format, or not of this picture.
        LayoutError: The engine is missing, fails, or is too slow for a summary, too.
    """
    try:
        drawn = _drawn(subject, wish, kind)
    except EngineTooSlow as error:
        if not wish.everything and wish.depth is None:
            raise
        say(f"{error}; this is a summary of it")
        drawn = _drawn(subject, evolve(wish, everything=False, depth=None), kind)
    if drawn.picture.page and kind in {"svg", "png", "pdf"}:
        letters = letters_on_page(drawn.picture)
        if letters < LEAST_LETTERS:
            words = f"on a page of A4 its letters are only {letters:.1f} points high"
            say(f"{words}{_remedy(subject, wish)}")
    return drawn


def _remedy(subject: ArgumentMap | Debate, wish: Wish) -> str:
    """Return what to do about letters that are too small; nothing where there is no more to do."""
    is_long = isinstance(subject, Debate) and wish.view_of_debate in SHEETED
    return "; --split draws it on several sheets" if is_long else ""


def _drawn(subject: ArgumentMap | Debate, wish: Wish, kind: str) -> Drawn:
    picture = draw_wish(subject, wish)
    return Drawn(picture, picture.rendered(kind))
