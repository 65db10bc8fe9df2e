"""What the positions of a debate tell of their authors."""

from argmap.model import Debate, Position, PositionStance

_NOT_SPOKEN = {PositionStance.REPORTS, PositionStance.SILENT}


def speaks(position: Position) -> bool:
    """Tell whether a position affirms, denies or qualifies.

    >>> speaks(Position("okafor-2024", PositionStance.SILENT))
    False
    """
    return position.stance not in _NOT_SPOKEN


def is_borrowed(debate: Debate, position: Position) -> bool:
    """Tell whether a position rests on a claim that its author only reports."""
    return position.claim is not None and not debate.map(position.map).claim(position.claim).is_own


def takes_side(debate: Debate, position: Position) -> bool:
    """Tell whether a position says what its author thinks."""
    return speaks(position) and not is_borrowed(debate, position)
