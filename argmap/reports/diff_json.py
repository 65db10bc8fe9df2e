"""A difference between two versions of a map as JSON: every change with both values."""

from enum import Enum
from typing import Any

from attrs import fields

from argmap.comparison.versions import Change
from argmap.model import (
    Citation,
    Claim,
    Extra,
    Inference,
    Locator,
    PartialDate,
    Source,
    Stance,
)
from argmap.reports.diff_entries import counts_of, entries_of
from argmap.reports.json_text import json_text
from argmap.reports.revision import Revision

VERSION = 1
"""The version of the layout; it changes when a key changes its meaning or goes away."""


def diff_json(revision: Revision) -> str:
    """Return what differs as JSON, the keys in a fixed order.

    Ids in ``before`` are those of the old map, ids in ``after`` those of the new one.
    """
    content = {
        "argmap-diff": VERSION,
        "old": {"name": revision.old_name, "map": revision.old.id},
        "new": {"name": revision.new_name, "map": revision.new.id},
        "differ": bool(revision.diff),
        "reordered": bool(revision.diff.reordered),
        "counts": {str(kind): n for kind, n in counts_of(entries_of(revision)).items()},
        "changes": [_change(one) for one in revision.diff.changes],
    }
    return json_text(content)


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "part": change.part,
        "old": change.old,
        "new": change.new,
        "field": change.field or None,
        "before": _value(change.before),
        "after": _value(change.after),
    }


def _value(value: object) -> object:
    match value:
        case None | bool():
            return value
        case Enum() | str() | PartialDate() | Locator():
            return str(value)
        case (by, Stance() as stance):
            return {"by": by, "stance": str(stance)}
        case tuple():
            return [_value(one) for one in value]
        case Extra():
            return {key: _value(inner) for key, inner in value.entries}
        case Claim() | Inference() | Source() | Citation():
            return _record(value)
        case _:
            raise TypeError(f"no field of a map holds {value!r:.60}")


def _record(part: Claim | Inference | Source | Citation) -> dict[str, Any]:
    """Return the fields of a claim, an inference, a source or a citation that say something."""
    values = {one.name: getattr(part, one.name) for one in fields(type(part))}
    return {
        name: _value(value) for name, value in values.items() if value not in (None, (), Extra())
    }
