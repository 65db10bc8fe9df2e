"""Kinds of value whose text means something: words, yes or no, dates, addresses, confidences."""

import re
from enum import StrEnum
from typing import Generic, TypeVar

from argmap.errors import InvalidModel
from argmap.formats.context import Context, short
from argmap.formats.loose_forms import Reworded, as_confidence, as_date, as_url, as_yes_or_no
from argmap.formats.schema_parts import Schema, any_case, padded, text_like, words
from argmap.formats.values import read_text
from argmap.model import CONFIDENCE_NUMBER, CONFIDENCES, PartialDate, is_confidence
from argmap.syntax import Mapping, Node

W = TypeVar("W", bound=StrEnum)


class Word(Generic[W]):
    """One of a few fixed words."""

    def __init__(self, words: type[W]) -> None:
        self._words = {word.value: word for word in words}

    def read_plain(self, text: str, group: Mapping, at: int, context: Context) -> W | None:
        return self._words.get(text) or self.read(group.values[at], context)

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

    def schema(self) -> Schema:
        return {"anyOf": words(self._words)}


_YES_NO = {"true": True, "yes": True, "false": False, "no": False}


class YesNo:
    """``true`` or ``false``, also written ``yes`` or ``no``."""

    def read(self, node: Node, context: Context) -> bool | None:
        text = read_text(node, context, "this")
        if text is None:
            return None
        if text.lower() not in _YES_NO:
            context.fault(
                "unknown-word",
                node,
                f"`{short(text)}` is neither true nor false",
                help="write `true` or `false`",
                fix=context.reword(node, as_yes_or_no(text)),
            )
            return None
        return _YES_NO[text.lower()]

    def schema(self) -> Schema:
        pattern = "|".join(map(any_case, _YES_NO))
        return text_like(pattern, "write `true` or `false`", "boolean")


_DATE_FORM = "write 2024, 2024-03 or 2024-03-09, with `~` behind it when approximate"
_DATE = "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?~?"


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
                help=_DATE_FORM,
                fix=context.reword(node, as_date(text)),
            )
            return None

    def schema(self) -> Schema:
        years = {"minimum": 1, "maximum": 9999}
        return text_like(_DATE, _DATE_FORM, "integer") | years


_URL = re.compile(r"(?:https?://[^\s<>\"\\^`{|}]+|mailto:[^\s<>\"\\^`{|}]+)")


def _sound_url(text: str) -> Reworded | None:
    found = as_url(text)
    return found if found and _URL.fullmatch(found.text) else None


_URL_OUTSIDE = r'(?:https?://|mailto:)[^\t\n\r <>"\\^`{|}]+'  # for JavaScript: no quote escaped
_URL_FORM = "write it in full, beginning with https:// or http://, without spaces"


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
                help=_URL_FORM,
                fix=context.reword(node, _sound_url(text)),
            )
            return None
        return text

    def schema(self) -> Schema:
        return text_like(_URL_OUTSIDE, _URL_FORM)


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

    def schema(self) -> Schema:
        number = {"type": "number", "minimum": 0, "maximum": 1}
        written = {"type": "string", "pattern": f"^{padded(CONFIDENCE_NUMBER.pattern)}$"}
        return {"anyOf": [*words(CONFIDENCES), number, written]}
