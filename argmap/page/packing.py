"""Records to rows: the name of each field stands once, in a shape, however many records there are.

The shape of a record is an object with a shape for each field, that of a list a list with the
shape of its items, that of a few short words over and over those words in one text, which are
then numbers, and that of everything else 0. A record becomes a list of its values in the order
of the shape; what is missing at the end is left out.
"""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

_PART = "|"
_REPEATED = 4
"""How often words must stand on the average to become numbers."""

Plain: TypeAlias = "bool | int | float | str | Sequence[Plain] | dict[str, Plain] | None"
"""What JSON has."""


def pack(value: Plain) -> dict[str, Plain]:
    """Return the shape of a value, and its rows.

    Fields that are missing in some records, and nulls, are the same; so are lists that are
    missing and empty lists.

    >>> pack([{"id": "a", "cites": [1]}, {"id": "b"}])
    {'shape': [{'id': 0, 'cites': [0]}], 'rows': [['a', [1]], ['b']]}
    """
    shape = _shape_of([value])
    return {"shape": shape, "rows": _rows(shape, value)}


def _shape_of(values: Iterable[Plain]) -> Plain:
    """Return the shape that all of some values have."""
    found = [value for value in values if value is not None]
    if any(isinstance(value, dict) for value in found):
        return _shape_of_records([value for value in found if isinstance(value, dict)])
    lists = [value for value in found if isinstance(value, list | tuple)]
    if lists:
        return [_shape_of(item for one in lists for item in one)]
    return _words_of(found)


def _words_of(values: Sequence[Plain]) -> Plain:
    """Return the words of which all values are some, over and over, as one text; otherwise 0."""
    words = {value: None for value in values if isinstance(value, str) and _PART not in value}
    few = len(words) * _REPEATED <= len(values) and all(len(word) > 1 for word in words)
    return _PART.join(words) if words and few and all(one in words for one in values) else 0


def _shape_of_records(records: Sequence[dict[str, Plain]]) -> Plain:
    """Return the shape of records, with fields that few of them have at the end."""
    given = {name: 0 for record in records for name in record}
    for record in records:
        for name, value in record.items():
            given[name] += _is_given(value)
    names = sorted(given, key=lambda name: -given[name])
    return {name: _shape_of(record.get(name) for record in records) for name in names}


def _is_given(value: Plain) -> bool:
    return value is not None and value not in ([], ())


def _rows(shape: Plain, value: Plain) -> Plain:
    if isinstance(shape, dict) and isinstance(value, dict):
        values = [_rows(each, value.get(name)) for name, each in shape.items()]
        while values and not _is_given(values[-1]):
            values.pop()
        return values
    if isinstance(shape, list) and isinstance(value, list | tuple):
        return [_rows(shape[0], item) for item in value]
    if isinstance(shape, str) and isinstance(value, str):
        return shape.split(_PART).index(value)
    return value
