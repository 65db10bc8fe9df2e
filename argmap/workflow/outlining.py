"""Maps and debates in words."""

from argmap.model import ArgumentMap, Debate
from argmap.workflow.comparing import compare
from argmap.workflow.drawing import draw_wish
from argmap.workflow.drawing_views import Wish


def outline(subject: ArgumentMap | Debate, columns: int | None = None) -> str:
    """Return a map in words, or who stands where in a debate and then each of its maps.

    No layout engine is needed.

    Args:
        subject: What to tell.
        columns: The longest line, in characters; None for lines of any length.

    Raises:
        BadSettings: There are too few columns.
    """
    if isinstance(subject, ArgumentMap):
        return _told(subject, columns)
    maps = compare(subject).maps_by_date
    stands = [_told(subject, columns)] if subject.propositions else []
    return "\n\n\n".join([*stands, *(_told(one, columns) for one in maps)])


def _told(subject: ArgumentMap | Debate, columns: int | None) -> str:
    wish = Wish(None, direction="likely", columns=columns)
    return draw_wish(subject, wish).outline.rstrip()
