"""Positions in a debate's file: a claim's id with a word before it, or the long form."""

import re
from collections import Counter
from collections.abc import Collection
from typing import Any

from argmap.formats.context import short
from argmap.formats.ids import Reference
from argmap.formats.schema_parts import Schema, text_like
from argmap.model import ID_PATTERN, Position, PositionStance

_SHORT = re.compile(rf"(?:(not|partly|reports)\s+)?({ID_PATTERN.pattern})", re.ASCII)
_STANCES = {
    None: PositionStance.AFFIRMS,
    "not": PositionStance.DENIES,
    "partly": PositionStance.QUALIFIES,
    "reports": PositionStance.REPORTS,
}


_FORM = "write a claim's id, `not …`, `partly …` or `reports …` before it, or `silent`"


def short_position_schema() -> Schema:
    """Return the JSON Schema of a position in its short form; `silent` looks like an id."""
    return text_like(_SHORT.pattern, _FORM)


def parse_position(text: str) -> tuple[PositionStance, str | None] | None:
    """Return the stance and the claim of a position in its short form, or None.

    >>> parse_position("not floods")
    (<PositionStance.DENIES: 'denies'>, 'floods')
    """
    if text == "silent":
        return PositionStance.SILENT, None
    match = _SHORT.fullmatch(text)
    return None if match is None else (_STANCES[match[1]], match[2])


_OTHER_WORDS = {"affirms": "", "denies": "not ", "qualifies": "partly ", "reported": "reports "}


def as_position(text: str) -> str | None:
    """Return a position in its short form, where other words for it leave no doubt.

    >>> as_position("denies floods"), as_position("Silent")
    ('not floods', 'silent')
    """
    folded = text.casefold()
    word, _, claim = folded.partition(" ")
    written = f"{_OTHER_WORDS[word]}{claim.strip()}" if word in _OTHER_WORDS else folded
    return written if parse_position(written) else None


def remedy_for(text: str) -> str:
    """Return what to write instead of a text that is no position.

    >>> remedy_for("denies floods")
    'write `not floods`'
    """
    meant = as_position(text)
    if meant:
        return f"write `{short(meant)}`"
    return _FORM


def fault_of_position(
    stance: PositionStance, claims: tuple[Reference, ...], values: dict[str, Any]
) -> tuple[str, str] | None:
    """Return what is wrong with a position in its long form, and what to do."""
    if stance is PositionStance.SILENT and claims:
        return "an author who is silent makes no claim", "leave out `claim`, or change the stance"
    if stance is not PositionStance.SILENT and not claims and not values.get("implicit"):
        return "the position names no claim", "add `claim: …`, or `implicit: true`"
    if "leans" in values and stance is not PositionStance.QUALIFIES:
        return "only a qualified position leans", "write `stance: qualifies`, or leave out `leans`"
    return None


def fault_of_several(positions: Collection[Position]) -> tuple[str, str] | None:
    """Return what is wrong with one author's positions on a proposition, and what to do."""
    silent = any(one.stance is PositionStance.SILENT for one in positions)
    if silent and len(positions) > 1:
        return (
            "an author who is silent takes no position besides",
            "keep either `silent` or the claims",
        )
    taken = Counter(one.claim for one in positions)
    if taken[None] > 1:
        return (
            "an author takes two positions here without a claim",
            "keep one of them, or add the claim that takes each: `claim: …`",
        )
    if len(taken) < len(positions):
        return "a claim stands here twice", "name each claim once"
    return None
