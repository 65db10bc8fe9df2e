"""Plain marks for a summary of a map: what stands for claims that are not drawn, as given."""

from collections.abc import Mapping

from attrs import field, frozen

from argmap.layout.themes import LIGHT
from argmap.model import ArgumentMap
from argmap.views.drawing.labels import KICKER_SIZE, Attributes, cell, font, row, table
from argmap.views.drawing.lettering import text_width

_INSET = 4


@frozen
class Folds:
    """What a summary leaves out, and which boxes stand for it.

    Attributes:
        below: How many claims a box stands for, by the id of its claim.
        steps: How many steps lead to a box from claims that are folded into others.
        note: What is not drawn, in a sentence; it stands in the picture.
        left_out: The same in short.
        told: The map that the outline tells, where that is not just what is drawn.

    >>> Folds(below={"floods": 7}).label("floods")
    '+7 below'
    >>> Folds(steps={"floods": 1}).words("floods")
    '1 step that bears on it is not drawn'
    """

    below: Mapping[str, int] = field(factory=dict)
    steps: Mapping[str, int] = field(factory=dict)
    note: str = ""
    left_out: str = ""
    told: ArgumentMap | None = None

    def label(self, claim: str) -> str:
        """Return the mark of a box; empty for one that hides nothing."""
        if number := self.below.get(claim):
            return f"+{number} below"
        number = self.steps.get(claim, 0)
        return f"+{number} step{'s' * (number != 1)}" if number else ""

    def words(self, claim: str) -> str:
        """Return what a box hides, for people who do not see it; empty for nothing."""
        if number := self.below.get(claim):
            claims, are = ("claim", "is") if number == 1 else ("claims", "are")
            return f"stands for {number} {claims} below it that {are} not drawn"
        if number := self.steps.get(claim):
            bear = "step that bears on it is" if number == 1 else "steps that bear on it are"
            return f"{number} {bear} not drawn"
        return ""


NO_FOLDS = Folds()


def fold_row(label: str) -> str:
    """Return the last row of a box: a plate along it that says how much it stands for."""
    wide = text_width(label, KICKER_SIZE, bold=True) + 2 * _INSET
    plate = _plate(font(label, KICKER_SIZE, LIGHT.ink, bold=True), int(wide) + 1, 13)
    return row(cell(plate))


def fold_sample() -> str:
    """Return the plate as the legend shows it."""
    return _plate(font("+n", KICKER_SIZE, LIGHT.ink, bold=True), 18, 13)


def _plate(words: str, width: float, height: float) -> str:
    inside = cell(words, width=width, height=height)
    look: Attributes = {"border": 1, "color": LIGHT.muted, "bgcolor": LIGHT.shared_fill}
    return table([row(inside)], **look)
