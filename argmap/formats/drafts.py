"""Inferences as a file writes them, before what they bear on has been looked up."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import define

from argmap.formats.context import short
from argmap.formats.ids import Reference
from argmap.model import Relation

_NAMED_AT_MOST = 4
_LONGEST_ADDRESS = 200
_NONE: Mapping[str, Any] = MappingProxyType({})


@define(eq=False)
class Draft:
    """An inference as written, its conclusion not looked up yet.

    Attributes:
        attacks: Whether an arrow says only that it attacks; then *relation* is None and the
            conclusion decides between a rebuttal and an undercutter.
    """

    premises: tuple[Reference, ...]
    relation: Relation | None
    target: Reference
    name: str | None = None
    values: Mapping[str, Any] = _NONE

    @property
    def address(self) -> str:
        """How to address the inference, as far as it has been read."""
        if self.name is not None:
            return self.name
        arrow = "->" if self.relation is Relation.SUPPORTS else "-x"
        return f"{self.premises[0].name} {arrow} {self.target.name}"


def enumerated(drafts: Sequence[Draft]) -> str:
    """Return how to address inferences, of many the first: whole, unless nobody would type it."""
    shown = [f"`{short(one.address, _LONGEST_ADDRESS)}`" for one in drafts[:_NAMED_AT_MOST]]
    more = len(drafts) - len(shown)
    return ", ".join(shown) + (f" and {more:,} more" if more else "")
