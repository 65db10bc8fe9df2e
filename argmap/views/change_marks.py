"""Plain marks for a picture of two versions of a map: what to show of each part, as given."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import frozen

from argmap.layout.themes import LIGHT


class Fate(StrEnum):
    """What has become of a part of the map."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"

    @property
    def glyph(self) -> str:
        """A sign that stands for the mark without its colour."""
        return {Fate.ADDED: "+", Fate.REMOVED: "–", Fate.CHANGED: "~"}[self]

    @property
    def colour(self) -> str:
        """The colour of the mark."""
        colours = {
            Fate.ADDED: LIGHT.support,
            Fate.REMOVED: LIGHT.muted,
            Fate.CHANGED: LIGHT.evidence_border,
        }
        return colours[self]


@frozen
class ChangeMark:
    """What has become of a claim or an inference.

    Attributes:
        fate: Whether it was added, removed or changed.
        words: What has happened to it, such as ``reworded``; shown beside the sign.

    >>> ChangeMark(Fate.CHANGED, "reworded, moved").label
    '~ reworded, moved'
    """

    fate: Fate
    words: str

    @property
    def label(self) -> str:
        """The sign and the words."""
        return f"{self.fate.glyph} {self.words}"

    @property
    def is_gone(self) -> bool:
        """Whether the part is there no longer, and is only shown to say so."""
        return self.fate is Fate.REMOVED


Marks = Mapping[str, ChangeMark]
"""Marks by the ids of claims and inferences, which share one namespace."""

NO_MARKS: Marks = {}
