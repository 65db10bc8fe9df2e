"""The kinds of value a field can have: how each is read, and how it is written.

The field decides the type: ``no``, ``012`` and ``2024-03`` are texts until a field asks
for a word, a number or a date.
"""

import re
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from argmap.errors import InvalidModel
from argmap.formats.context import Context, short
from argmap.formats.loose_forms import Reworded, as_confidence, as_date, as_url, as_yes_or_no
from argmap.model import CONFIDENCES, Extra, ExtraValue, PartialDate, is_confidence
from argmap.syntax import Mapping, Node, PlainScalar, Refused, Scalar, Sequence, describe

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")


class Kind(Protocol[T_co]):
    """A kind of value: reads a node, or reports why it cannot and returns None."""

    def read(self, node: Node, context: Context) -> T_co | None: ...


def read_text(node: Node, context: Context, what: str, *, needed: bool = False) -> str | None:
    """Return the stripped text of a scalar, or report that it is none or empty.

    Args:
        node: Where it stands.
        context: Collects problems.
        what: What it is, for messages.
        needed: Whether nothing can do without it: then no fix takes it out.
    """
    if isinstance(node, Scalar):
        text = node.text.strip()
        if text and text.isprintable():
            return text  # nearly every text; whether it holds control characters takes longer
    if isinstance(node, Refused):
        return None
    if not isinstance(node, Scalar):
        context.fault(
            "wrong-shape",
            node,
            f"{what} is {describe(node)}, not a text",
            help="put quotes around a text that begins with `[`, `{` or has `: ` in it",
            fix=context.quote(node),
        )
        return None
    if _CONTROL.search(text):
        context.fault(
            "control-character",
            node,
            f"{what} holds a control character, by an escape such as `\\e`",
            help="delete the escape",
            fix=context.replace(node, _CONTROL.sub("", text)),
        )
        return None
    if not text:
        _report_empty(node, context, what, needed=needed)
        return None
    return text


_COMMENT = re.compile(r"[ \t]+(#[^\r\n]*[^\s])")


def _report_empty(node: Scalar, context: Context, what: str, *, needed: bool) -> None:
    comment = _COMMENT.match(context.problems.source.text, node.end)
    if comment is None or not node.plain:
        context.fault(
            "empty-text",
            node,
            f"{what} is empty",
            help="write it, or delete the line",
            fix=None if needed else context.take_out(node),
        )
        return
    text = comment[1]
    cut = Scalar(text, comment.start(1), comment.end(1))
    context.fault(
        "text-cut-by-hash",
        cut,
        f"{what} is empty: YAML takes what follows `#` for a comment",
        help="put the text in quotes, or write one before the comment",
        fix=context.quote(cut, safe=not text.startswith("# ")),
    )


class Text:
    """Any text that is not empty."""

    def __init__(self, what: str = "this", *, needed: bool = False) -> None:
        self._what = what
        self._needed = needed

    def read(self, node: Node, context: Context) -> str | None:
        if type(node) is PlainScalar:  # nearly every value: another call for each takes longer
            return node.text
        return read_text(node, context, self._what, needed=self._needed)


class Holder(Text):
    """Who holds something: one text, for several people as well."""

    def read(self, node: Node, context: Context) -> str | None:
        names = [one.text.strip() for one in _scalars(node)]
        if not all(names) or not names:
            return super().read(node, context)
        *first, last = names
        together = f"{', '.join(first)} and {last}" if first else last
        context.fault(
            "wrong-shape",
            node,
            "the name is a list, not a text",
            help=f"write one text, for several people as well: `{short(together)}`",
            fix=context.replace(node, together),
        )
        return None


def _scalars(node: Node) -> list[Scalar]:
    """Return the items of a list that holds nothing but texts."""
    items = node.items if isinstance(node, Sequence) else []
    found = [one for one in items if isinstance(one, Scalar)]
    return found if len(found) == len(items) else []


W = TypeVar("W", bound=StrEnum)


class Word(Generic[W]):
    """One of a few fixed words."""

    def __init__(self, words: type[W]) -> None:
        self._words = {word.value: word for word in words}

    def read(self, node: Node, context: Context) -> W | None:
        text = read_text(node, context, "this")
        if text is None:
            return None
        word = self._words.get(text)
        if word is None:
            known = list(self._words)
            context.fault(
                "unknown-word",
                node,
                f"`{short(text)}` is none of the words that can stand here",
                **context.did_you_mean(
                    node, text, known, f"one of: {', '.join(known)}", same_is_safe=True
                ),
            )
        return word


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
                f"`{short(text)}` is neither true nor false",
                help="write `true` or `false`",
                fix=context.reword(node, as_yes_or_no(text)),
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
                f"`{short(text)}` is not a date",
                help="write 2024, 2024-03 or 2024-03-09, with `~` behind it when approximate",
                fix=context.reword(node, as_date(text)),
            )
            return None


_URL = re.compile(r"(?:https?://[^\s<>\"\\^`{|}]+|mailto:[^\s<>\"\\^`{|}]+)")


def _sound_url(text: str) -> Reworded | None:
    found = as_url(text)
    return found if found and _URL.fullmatch(found.text) else None


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
                f"`{short(text)}` is not an address",
                help="write it in full, beginning with https:// or http://, without spaces",
                fix=context.reword(node, _sound_url(text)),
            )
            return None
        return text


class Confidence:
    """``low``, ``medium``, ``high`` or a number from 0 to 1, kept as written."""

    def read(self, node: Node, context: Context) -> str | None:
        text = read_text(node, context, "the confidence")
        if text is None or is_confidence(text):
            return text
        details = context.did_you_mean(
            node,
            text,
            CONFIDENCES,
            "low, medium, high, or a number from 0 to 1",
            same_is_safe=True,
        )
        details["fix"] = details["fix"] or context.reword(node, as_confidence(text))
        context.fault("unknown-word", node, f"`{short(text)}` is no confidence", **details)
        return None


class Many(Generic[T]):
    """One value or a list of them, each only once."""

    takes_lists = True

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
                    fix=context.take_out(item, safe=True),
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
