"""Names and values to YAML text in the one layout that argmap writes."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from argmap.model import Extra, ExtraValue
from argmap.syntax import literal, quote

Written: TypeAlias = str | list["Written"] | dict[str, "Written"]
"""What a value is written as: a text, a list, or names with values."""


class Rows(list[Written]):
    """A list that is written with a line for each of its items."""


_STEP = "  "
_LONGEST_IMPLICIT_KEY = 120


def write_yaml(sections: Iterable[dict[str, Written]]) -> str:
    """Return the sections as YAML text, an empty line between them.

    Groups stand in block style, lists in flow style, texts of several lines as literal
    blocks; a text is quoted only where YAML needs it.

    >>> print(write_yaml([{"argmap": "1"}, {"thesis": {"require": "Collect: now."}}]), end="")
    argmap: 1
    <BLANKLINE>
    thesis:
      require: "Collect: now."
    """
    blocks = ["".join(f"{line}\n" for line in _group(section, "")) for section in sections]
    return "\n".join(block for block in blocks if block)


def write_block(values: dict[str, Written]) -> list[str]:
    """Return the lines of a group in block style; one can hold a text of several lines."""
    return list(_group(values, ""))


def write_in_flow(value: Written) -> str:
    """Return a value on one line, lists and groups in brackets.

    >>> write_in_flow({"claims": {"okafor": "floods"}, "verdict": "same"})
    '{claims: {okafor: floods}, verdict: same}'
    """
    return _flow(value)


def one_or_list(values: Iterable[Written]) -> Written:
    """Return the only value by itself, and several as a list."""
    several = list(values)
    return several[0] if len(several) == 1 else several


def write_extra(value: ExtraValue) -> Written:
    """Return a value of the user's own as something to write."""
    match value:
        case str():
            return value
        case Extra():
            return {key: write_extra(inner) for key, inner in value.entries}
        case _:
            return [write_extra(inner) for inner in value]


def _group(values: dict[str, Written], indent: str) -> Iterator[str]:
    for name, value in values.items():
        key = quote(name)
        head = f"{indent}{key}:"
        if len(key) > _LONGEST_IMPLICIT_KEY:
            yield f"{indent}? {key}"
            head = f"{indent}:"
        if isinstance(value, dict) and value:
            yield head
            yield from _group(value, indent + _STEP)
        elif isinstance(value, Rows) and value:
            yield head
            yield from (f"{indent}{_STEP}- {_flow(item)}" for item in value)
        else:
            yield f"{head} {_leaf(value, indent + _STEP)}"


def _leaf(value: Written, indent: str) -> str:
    if isinstance(value, str):
        return literal(value, indent) or quote(value)
    return _flow(value)


def _flow(value: Written) -> str:
    match value:
        case str():
            return quote(value, in_flow=True)
        case list():
            return "[" + ", ".join(map(_flow, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{_flow_key(k)}: {_flow(v)}" for k, v in value.items()) + "}"


def _flow_key(name: str) -> str:
    key = quote(name, in_flow=True)
    return f"? {key} " if len(key) > _LONGEST_IMPLICIT_KEY else key
