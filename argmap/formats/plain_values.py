"""Values of the model as plain values, which JSON can hold, and back.

No format for people: it serves to keep what was read, so that it need not be read again. Only
the classes named here are made, and each checks what it is given.
"""

from enum import Enum
from typing import Any

from attrs import fields

from argmap.diagnostics import Diagnostic, Edit, Fix, Related, Severity, Span
from argmap.model import (
    ArgumentMap,
    Citation,
    Claim,
    ClaimKind,
    Extra,
    Inference,
    Locator,
    PartialDate,
    Relation,
    Role,
    Source,
    Stance,
    Status,
    Unit,
)

_WORDS = (ClaimKind, Relation, Role, Severity, Stance, Status, Unit)
_VALUES = (
    *(ArgumentMap, Citation, Claim, Extra, Inference, Locator, PartialDate, Source),
    *(Diagnostic, Edit, Fix, Related, Span),
)
_CLASSES: dict[str, type] = {one.__name__: one for one in (*_WORDS, *_VALUES)}
_FIELDS: dict[type, tuple[tuple[str, object], ...]] = {
    cls: tuple((one.name, one.default) for one in fields(cls)) for cls in _VALUES
}
_CLASS = "is"
_WORD = "word"


def to_plain(value: object) -> object:
    """Return a value of the model as groups, lists and texts; defaults are left out.

    >>> from argmap.model import Locator, Unit
    >>> to_plain(Locator(Unit.PARAGRAPH, "9"))
    {'is': 'Locator', 'unit': {'is': 'Unit', 'word': 'paragraph'}, 'first': '9'}
    """
    if isinstance(value, Enum):
        return {_CLASS: type(value).__name__, _WORD: value.value}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if type(value) in _VALUES:
        return {_CLASS: type(value).__name__} | _written(value)
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"no value of the model: {value!r:.60}")


def from_plain(plain: object) -> Any:  # noqa: ANN401  (as `json.loads` has it)
    """Return the value that `to_plain` has made plain.

    Raises:
        ValueError: It is none, or breaks a rule of the model.

    >>> from_plain({"is": "Locator", "unit": {"is": "Unit", "word": "page"}, "first": "9"})
    Locator(unit=<Unit.PAGE: 'page'>, first='9', last=None)
    """
    if isinstance(plain, list):
        return tuple([from_plain(item) for item in plain])
    if not isinstance(plain, dict):
        return plain
    given = dict(plain)
    cls = _CLASSES.get(str(given.pop(_CLASS, None)))
    if cls is None:
        raise ValueError("no class of the model is named")
    try:
        if issubclass(cls, Enum):
            return cls(given[_WORD])
        return cls(**{name: from_plain(one) for name, one in given.items()})
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"no {cls.__name__}: {error}") from error


def _written(value: object) -> dict[str, object]:
    """Return the fields of a value that say something; a default that is worked out does."""
    held = ((name, getattr(value, name), default) for name, default in _FIELDS[type(value)])
    return {name: to_plain(one) for name, one, default in held if one != default}
