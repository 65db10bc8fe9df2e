"""What a difference between two versions of a map is: values with a kind."""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen


class ChangeKind(StrEnum):
    """What has become of a part of a map."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    MOVED = "moved"
    TURNED = "turned"
    REGROUPED = "regrouped"
    REVOICED = "re-voiced"
    RECITED = "re-cited"
    RENAMED = "renamed"
    CHANGED = "changed"
    REORDERED = "reordered"


class Part(StrEnum):
    """What sort of thing in a map has changed."""

    MAP = "map"
    CLAIM = "claim"
    INFERENCE = "inference"
    SOURCE = "source"


@frozen
class Change:
    """One difference between two versions of a map.

    Attributes:
        kind: What has become of the part.
        part: What sort of part it is.
        old: Its id in the old map; None when it was added.
        new: Its id in the new map; None when it was removed.
        field: Which of its fields has changed; empty when the whole part came or went. The
            field ``voice`` is who holds or draws it, with the author's stance.
        before: The old value in the old map's own ids; the part itself when it was removed.
        after: The new value in the new map's own ids; the part itself when it was added.
    """

    kind: ChangeKind
    part: Part
    old: str | None
    new: str | None
    field: str = ""
    before: object = None
    after: object = None

    @property
    def name(self) -> str:
        """The id by which a reader finds the part: the new one, where it has one."""
        return self.new or self.old or ""


@frozen
class MapDiff:
    """All differences between two versions of a map.

    A diff is true when there is a difference to tell. Order is none: maps that differ in the
    order of their parts alone have a diff without changes, which still knows the order.

    Attributes:
        changes: The differences: of the map itself, its claims, inferences and sources.
        reordered: What stands in another order and is otherwise the same.
    """

    changes: tuple[Change, ...] = ()
    reordered: tuple[Change, ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.changes)


FIELDS: Mapping[Part, Mapping[str, ChangeKind]] = {
    Part.MAP: {
        "id": ChangeKind.RENAMED,
        **dict.fromkeys(
            (
                *("authors", "title", "published", "publisher", "url", "text", "language"),
                *("question", "mapped_by", "status", "tags", "note", "extra"),
            ),
            ChangeKind.CHANGED,
        ),
    },
    Part.CLAIM: {
        "id": ChangeKind.RENAMED,
        "text": ChangeKind.REWORDED,
        "role": ChangeKind.CHANGED,
        "citations": ChangeKind.RECITED,
        "voice": ChangeKind.REVOICED,
        "confidence": ChangeKind.REVOICED,
        **dict.fromkeys(("implicit", "kind", "tags", "note", "extra"), ChangeKind.CHANGED),
    },
    Part.INFERENCE: {
        "name": ChangeKind.RENAMED,
        "premises": ChangeKind.REGROUPED,
        "relation": ChangeKind.TURNED,
        "conclusion": ChangeKind.MOVED,
        "voice": ChangeKind.REVOICED,
        **dict.fromkeys(("scheme", "warrant", "note", "extra"), ChangeKind.CHANGED),
    },
    Part.SOURCE: {
        "id": ChangeKind.RENAMED,
        **dict.fromkeys(
            (
                *("title", "authors", "published", "publisher", "url", "doi", "isbn", "pages"),
                *("text", "note", "extra"),
            ),
            ChangeKind.CHANGED,
        ),
    },
}
"""The fields of each part, and what a difference in one is called."""

SECTIONS: Mapping[str, Part] = {
    "claims": Part.CLAIM,
    "inferences": Part.INFERENCE,
    "sources": Part.SOURCE,
}
"""The fields of a map that hold its parts."""
