"""What the reports of a difference are about: two versions of a map, and what differs."""

from functools import cached_property

from attrs import field, frozen

from argmap.comparison.versions import ChangeKind, MapDiff, Part
from argmap.model import ArgumentMap


@frozen
class Revision:
    """Two versions of a map with what differs, and what the versions are called.

    Attributes:
        old: The old map.
        new: The new map.
        diff: What differs.
        old_name: Where the old map is from: a file, or a file at a revision.
        new_name: Where the new map is from.
    """

    old: ArgumentMap = field(repr=False)
    new: ArgumentMap = field(repr=False)
    diff: MapDiff
    old_name: str = "old"
    new_name: str = "new"

    @cached_property
    def renamed(self) -> dict[str, str]:
        """The new ids of the claims that have got one, by their old ids."""
        return {
            one.old: one.new
            for one in self.diff.changes
            if one.part is Part.CLAIM and one.kind is ChangeKind.RENAMED and one.old and one.new
        }
