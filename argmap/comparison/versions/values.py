"""What the fields of a map's parts hold, and how one is changed."""

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import evolve

from argmap.model import ArgumentMap, Claim, Inference, Source

AnyPart = ArgumentMap | Claim | Inference | Source
"""A map, or a part of one."""

_PartT = TypeVar("_PartT", Claim, Source)


def value_of(argument_map: ArgumentMap, part: AnyPart, field: str) -> object:
    """Return what a field of a part holds; ``voice`` is who speaks, with the author's stance.

    An inference without a name has the voice of its claim.

    >>> from argmap.model import Role
    >>> gnats = Claim("gnats", "Barrels breed gnats.", Role.THESIS, by="critics")
    >>> who, stance = value_of(ArgumentMap("a", claims=[gnats]), gnats, "voice")
    >>> who, stance.value
    ('critics', 'reports')
    """
    if field != "voice":
        return getattr(part, field)
    if isinstance(part, Inference):
        return argument_map.voice(part)
    return (part.by, part.stance) if isinstance(part, Claim) else None


def with_values(part: _PartT, values: Mapping[str, Any]) -> _PartT:
    """Return a claim or a source with other values in some fields."""
    return evolve(part, **_spoken(values)) if values else part


def inference_with_values(
    inference: Inference, voice: tuple[object, object], values: Mapping[str, Any]
) -> Inference:
    """Return an inference with other values in some fields.

    Args:
        inference: The inference as it was.
        voice: Who drew it, with the author's stance.
        values: The other values.
    """
    if not values:
        return inference
    fields = _spoken({"voice": voice, **values})
    if fields.get("name", inference.name) is None:
        fields |= {"by": None, "stance": None}
    return evolve(inference, **fields)


def _spoken(values: Mapping[str, Any]) -> dict[str, Any]:
    fields = dict(values)
    if "voice" in fields:
        fields["by"], fields["stance"] = fields.pop("voice")
    return fields
