"""The kinds of value a field can have: how each is read, and how it is written.

The field decides the type: ``no``, ``012`` and ``2024-03`` are texts until a field asks
for a word, a number or a date.
"""

import re
from enum import StrEnum
from typing import Generic, Protocol, TypeVar
from unicodedata import combining, normalize

from attrs import frozen

from argmap.errors import InvalidModel
from argmap.formats.context import Context
from argmap.model import ID_PATTERN, Extra, ExtraValue, PartialDate
from argmap.syntax import Mapping, Node, Refused, Scalar, Sequence, describe

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")


class Kind(Protocol[T_co]):
    """A kind of value: reads a node, or reports why it cannot and returns None."""

    def read(self, node: Node, context: Context) -> T_co | None: ...


def read_text(node: Node, context: Context, what: str) -> str | None:
    """Return the stripped text of a scalar, or report that it is none or empty."""
    if isinstance(node, Refused):
        return None
    if not isinstance(node, Scalar):
        context.fault(
            "wrong-shape",
            node,
            f"{what} is {describe(node)}, not a text",
            help="put quotes around a text that begins with `[`, `{` or has `: ` in it",
        )
        return None
    text = node.text.strip()
    if _CONTROL.search(text):
        context.fault(
            "control-character",
            node,
            f"{what} holds a control character, by an escape such as `\\e`",
            help="delete the escape",
        )
        return None
    if not text:
        context.fault("empty-text", node, f"{what} is empty", help="write it, or delete the line")
        return None
    return text


class Text:
    """Any text that is not empty."""

    def __init__(self, what: str = "this") -> None:
        self._what = what

    def read(self, node: Node, context: Context) -> str | None:
        return read_text(node, context, self._what)


W = TypeVar("W", bound=StrEnum)


class Word(Generic[W]):
    """One of a few fixed words."""

    def __init__(self, words: type[W]) -> None:
        self._words = words

    def read(self, node: Node, context: Context) -> W | None:
        text = read_text(node, context, "this")
        if text is None:
            return None
        known = [word.value for word in self._words]
        if text not in known:
            context.fault(
                "unknown-word",
                node,
                f"`{_short(text)}` is none of the words that can stand here",
                help=context.suggest(text, known) or f"one of: {', '.join(known)}",
            )
            return None
        return self._words(text)


_YES_NO = {"true": True, "yes": True, "false": False, "no": False}


class YesNo:
    """``true`` or ``false``, also written ``yes`` or ``no``."""

    def read(self, node: Node, context: Context) -> bool | None:
        text = read_text(node, context, "this")
        if text is None:
            return None
        if text.casefold() not in _YES_NO:
            context.fault(
                "unknown-word",
                node,
                f"`{_short(text)}` is neither true nor false",
                help="write `true` or `false`",
            )
            return None
        return _YES_NO[text.casefold()]


class Date:
    """A year, a month or a day."""

    def read(self, node: Node, context: Context) -> PartialDate | None:
        text = read_text(node, context, "the date")
        if text is None:
            return None
        try:
            return PartialDate.parse(text)
        except InvalidModel:
            context.fault(
                "bad-date",
                node,
                f"`{_short(text)}` is not a date",
                help="write 2024, 2024-03 or 2024-03-09, with `~` behind it when approximate",
            )
            return None


_URL = re.compile(r"(?:https?://[^\s<>\"\\^`{|}]+|mailto:[^\s<>\"\\^`{|}]+)")


class Url:
    """An address on the web or for mail; nothing that a browser would run."""

    def read(self, node: Node, context: Context) -> str | None:
        text = read_text(node, context, "the address")
        if text is None:
            return None
        if not _URL.fullmatch(text):
            context.fault(
                "bad-url",
                node,
                f"`{_short(text)}` is not an address",
                help="write it in full, beginning with https:// or http://, without spaces",
            )
            return None
        return text


_NUMBER = re.compile(r"0?\.[0-9]+|[01](?:\.0+)?")


class Confidence:
    """``low``, ``medium``, ``high`` or a number from 0 to 1, kept as written."""

    def read(self, node: Node, context: Context) -> str | None:
        text = read_text(node, context, "the confidence")
        if text is None or text in {"low", "medium", "high"} or _NUMBER.fullmatch(text):
            return text
        context.fault(
            "unknown-word",
            node,
            f"`{_short(text)}` is no confidence",
            help=context.suggest(text, ["low", "medium", "high"])
            or "low, medium, high, or a number from 0 to 1",
        )
        return None


class Id:
    """An id: a small letter, then small letters, digits and hyphens."""

    def read(self, node: Node, context: Context) -> str | None:
        text = read_text(node, context, "the id")
        return None if text is None or not check_id(text, node, context) else text


def as_id(text: str) -> str:
    """Return the id that is nearest to *text*, or nothing where it has no letters for one.

    >>> as_id("Street Mud (2024)")
    'street-mud-2024'
    """
    plain = "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))
    found = re.search(r"[a-z][a-z0-9-]*", re.sub(r"[^a-z0-9]+", "-", plain))
    return found.group().strip("-") if found else ""


def check_id(text: str, node: Node, context: Context) -> bool:
    """Report *text* when it cannot be an id, and tell whether it can."""
    if ID_PATTERN.fullmatch(text):
        return True
    better = as_id(text)
    context.fault(
        "bad-id",
        node,
        f"`{_short(text)}` cannot be an id",
        help="small letters, digits and hyphens, a letter first"
        + (f": `{_short(better)}`" if better else ""),
    )
    return False


class Many(Generic[T]):
    """One value or a list of them, each only once."""

    def __init__(self, kind: Kind[T]) -> None:
        self._kind = kind

    def read(self, node: Node, context: Context) -> tuple[T, ...] | None:
        nodes = node.items if isinstance(node, Sequence) else [node]
        found: dict[T, None] = {}
        complete = True
        for item in nodes:
            value = self._kind.read(item, context)
            if value is None:
                complete = False
            elif value in found:
                context.fault(
                    "wrong-shape",
                    item,
                    "this stands in the list twice",
                    help="delete one of the two",
                )
            else:
                found[value] = None
        return tuple(found) if complete else None


def read_extra(entries: list[tuple[Scalar, Node]], context: Context) -> Extra:
    """Return the user's own fields as they stand."""
    return Extra(tuple((key.text, _as_is(value, context)) for key, value in entries))


def _as_is(node: Node, context: Context) -> ExtraValue:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return tuple(_as_is(item, context) for item in node.items)
        case Mapping():
            return read_extra(node.entries, context)
        case Refused():
            return ""


def _short(text: str) -> str:
    """Return *text* for a message, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= 50 else line[:49] + "…"


@frozen
class Reference:
    """A name in the text that refers to something, with the place where it stands."""

    name: str
    node: Node


class References:
    """One name or a list of names; whether they name anything is checked later."""

    def read(self, node: Node, context: Context) -> tuple[Reference, ...]:
        nodes = node.items if isinstance(node, Sequence) else [node]
        found: dict[str, Reference] = {}
        for item in nodes:
            name = read_text(item, context, "the reference")
            if name is None:
                continue
            if name in found:
                context.fault(
                    "wrong-shape",
                    item,
                    f"`{_short(name)}` stands in the list twice",
                    help="delete one of the two",
                )
            found.setdefault(name, Reference(name, item))
        return tuple(found.values())
