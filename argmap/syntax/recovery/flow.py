"""Lists in ``[…]`` and groups in ``{…}`` that YAML cannot read."""

import re

from argmap.diagnostics import Edit
from argmap.syntax.recovery.culprit import (
    Culprit,
    behind_quotes,
    cannot_begin,
    cut_by_hash,
    end_of_line,
    end_of_quotes,
    indent_of,
    missing_space,
    never_closed,
    start_of_line,
    to_be_quoted,
    without_comment,
)

_CLOSER = {"[": "]", "{": "}"}
_NAME = {"[": "a list", "{": "a group"}
_KEY = re.compile(
    r"(?:\"[^\"\n]*+\"|'[^'\n]*+'|[^\s,\[\]{}:#\"'&*!|>%@`][^,\[\]{}:\n]*+) *+:(?=[ \n,\]}]|$)"
)
_PLAIN_END = re.compile(r"[,\[\]{}\n]| #|:(?=[ \n,\[\]{}]|$)|$")
_TEXT_END = {
    "{": re.compile(r",\s++[\w-]++:(?=\s)|(?<!\})\}++ *+(?:[,\]].*)?(?:#.*)?$|$", re.MULTILINE),
    "[": re.compile(r"[,\]]|$", re.MULTILINE),
}
_GLUED = re.compile(r"[\w-]+:(?=[\[{])")
_HASH_BEHIND_KEY = re.compile(r" *+#")
_NO_COMMA = re.compile(r"[.!?\])\"'] +[a-z-]+")
_DEEPEST = 64


def end_of_brackets(text: str, start: int) -> int | None:
    """Return the place behind what a bracket at *start* opens, or None where it is no YAML."""
    found = _walk(text, start)
    return found if isinstance(found, int) else None


def culprit_in_brackets(text: str, start: int) -> Culprit | None:
    """Return what keeps the list or group that opens at *start* from being read, or None."""
    found = _walk(text, start)
    return found if isinstance(found, Culprit) else None


def _walk(text: str, start: int, depth: int = 0) -> int | Culprit | None:
    """Go through brackets to their end, or to the first thing that YAML cannot read.

    None stands for what is too deep to be worth explaining.
    """
    opened = [start]
    at = start + 1
    while opened and depth + len(opened) <= _DEEPEST:
        at = _past_spaces(text, at)
        if at >= len(text) or _is_outside(text, start, at):
            return _not_closed(text, opened)
        if text[at] in "[{":
            opened.append(at)
            at += 1
        elif text[at] in "]}":
            if text[at] != _CLOSER[text[opened[-1]]]:
                return _wrong_closer(text, opened[-1], at)
            opened.pop()
            at += 1
        elif text[at] == ",":
            at += 1
        else:
            found = _past_item(text, at, text[opened[-1]], depth + len(opened))
            if isinstance(found, Culprit):
                return found
            at = found
    return None if opened else at


def _past_spaces(text: str, at: int) -> int:
    """Return the place of the next character that is neither space, line end nor comment."""
    while at < len(text):
        if text[at] in " \n":
            at += 1
        elif text[at] == "#" and text[at - 1] in " \n":
            at = end_of_line(text, at)
        else:
            break
    return at


def _is_outside(text: str, start: int, at: int) -> bool:
    """Tell whether *at* begins a line that cannot belong to brackets opened at *start*."""
    line = start_of_line(text, at)
    if line <= start or text[line:at].strip():
        return False
    opening = start_of_line(text, start)
    return at - line <= indent_of(text[opening:start]) and text[at] not in "]}"


def _past_item(text: str, at: int, bracket: str, depth: int) -> int | Culprit:
    """Return the place behind a key or a value, or what is wrong with it."""
    key = _KEY.match(text, at)
    if key is not None:
        hash_sign = _HASH_BEHIND_KEY.match(text, key.end())
        if hash_sign is not None:
            start = hash_sign.end() - 1
            return cut_by_hash(text, start, _end_of_text(text, start, bracket), start)
        at = _past_spaces(text, key.end())
        if at >= len(text) or text[at] in ",]}":
            return at
    return _past_value(text, at, bracket, depth)


def _past_value(text: str, at: int, bracket: str, depth: int) -> int | Culprit:
    first = text[at]
    if first in "[{":
        return _past_brackets(text, at, bracket, depth)
    if first in "\"'":
        return _past_quotation(text, at, bracket)
    if first in "@`%&*!|>" or text.startswith("- ", at):
        return cannot_begin(text, at, _end_of_text(text, at, bracket))
    return _past_plain(text, at, bracket)


def _past_brackets(text: str, at: int, bracket: str, depth: int) -> int | Culprit:
    end = _walk(text, at, depth)
    if not isinstance(end, int):
        return end or at + 1
    return (
        end if _ends_there(text, end) else cannot_begin(text, at, _end_of_text(text, at, bracket))
    )


def _past_quotation(text: str, at: int, bracket: str) -> int | Culprit:
    end = end_of_quotes(text, at)
    if end >= 0 and _ends_there(text, end + 1):
        return end + 1
    stop = _end_of_text(text, at, bracket)
    if end < 0 or "\n" in text[at:end]:
        return never_closed(text, at, stop)
    return behind_quotes(text, at, end, max(stop, end + 2))


def _past_plain(text: str, at: int, bracket: str) -> int | Culprit:
    stop = _PLAIN_END.search(text, at)
    end = len(text) if stop is None else stop.start()
    found = text[end : end + 1]
    if found == " " and text[end + 2 : end + 3].strip(" \n#"):
        return cut_by_hash(text, at, _end_of_text(text, at, bracket), end + 1)
    glued = _GLUED.match(text, at)
    if glued is not None:
        return missing_space(at, glued.end(), glued[0][:-1])
    message = f"a `{found}` stands inside a text without quotes"
    forgotten = False
    if found == ":":
        message = "a colon and a space stand inside a text without quotes"
        forgotten = _NO_COMMA.search(text, max(at, end - 40), end) is not None
    elif found not in {"[", "{"}:
        return max(end, at + 1)
    beyond = _end_of_text(text, at, bracket)
    return to_be_quoted(text, at, beyond, message, at=end, safe=not forgotten)


def _ends_there(text: str, end: int) -> bool:
    """Tell whether a value that ends at *end* is followed by what may follow a value."""
    following = _past_spaces(text, end)
    return following >= len(text) or text[following] in ",]}" or "\n" in text[end:following]


def _end_of_text(text: str, at: int, bracket: str) -> int:
    """Return where a text in brackets ends if commas, colons and brackets are part of it."""
    stop = _TEXT_END[bracket].search(text, at + 1)
    end = len(text) if stop is None else stop.start()
    return at + max(1, len(text[at:end].rstrip(" ,")))


def _not_closed(text: str, opened: list[int]) -> Culprit:
    """Say that nothing closes a bracket; it is closed at the end of its first line."""
    at = opened[-1]
    end = without_comment(text, at, end_of_line(text, at))
    end = at + len(text[at:end].rstrip(" ,"))
    closers = "".join(_CLOSER[text[one]] for one in reversed(opened))
    return Culprit(
        "yaml-syntax",
        at,
        at + 1,
        f"{_NAME[text[at]]} opened with `{text[at]}` is not closed",
        f"close it with `{_CLOSER[text[at]]}`",
        (Edit(end, end, closers),),
        f"close it with `{closers}`",
    )


def _wrong_closer(text: str, opening: int, at: int) -> Culprit:
    closer = _CLOSER[text[opening]]
    return Culprit(
        "yaml-syntax",
        opening,
        opening + 1,
        f"{_NAME[text[opening]]} opened with `{text[opening]}` is not closed",
        f"close it with `{closer}` before the `{text[at]}`",
        (Edit(at, at, closer),),
        f"close it with `{closer}`",
    )
