"""What a verdict on a suggestion has made of a debate, in a line."""

from collections.abc import Sequence

from argmap.comparison.suggesting import Decision, NewPosition
from argmap.model import Position, Proposition, Review


def verdict_in_words(names: Sequence[str], decision: Decision) -> str:
    """Return what a verdict has made of a debate.

    Args:
        names: What the verdict was on, as a person has named it.
        decision: What came of it.
    """
    match decision.added:
        case Review(verdict=verdict):
            return f"{' and '.join(names)}: {verdict}, not to be suggested again"
        case Proposition() as proposition:
            stances = ", ".join(map(_stance, proposition.positions))
            return f"new proposition `{proposition.id}`, a draft to reword: {stances}"
        case NewPosition(proposition=name, position=position):
            return f"proposition `{name}`: {_stance(position)}"
        case _:
            return f"{' and '.join(names)}: reviewed already"


def _stance(position: Position) -> str:
    return f"{position.map} {position.stance} it by {position.claim}"
