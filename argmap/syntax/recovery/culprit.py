"""What stopped the reading of a text, and how to mend it so that reading goes on."""

import re

from attrs import frozen

from argmap.diagnostics import Edit


@frozen
class Culprit:
    """A stretch of text that is no YAML, in the words of someone who writes maps.

    Attributes:
        rule: The rule it breaks.
        start: Where it begins.
        end: Where it ends.
        message: What is wrong.
        help: What to type instead.
        edits: What makes it YAML; places are those of the text that was searched.
        about: What the edits do, in a few words; empty when they only take the text away.
        safe: Whether the edits say what the author must have meant.
    """

    rule: str
    start: int
    end: int
    message: str
    help: str
    edits: tuple[Edit, ...]
    about: str = ""
    safe: bool = False


QUOTE_IT = "put the whole text in quotes"


def quoting(text: str, start: int, end: int) -> tuple[Edit, ...]:
    r"""Return the edits that put quotes around a stretch of text and keep what it says.

    >>> quoting("a: b: c", 3, 7)
    (Edit(start=3, end=3, text='"'), Edit(start=7, end=7, text='"'))
    """
    inner = text[start:end]
    mark = "'" if '"' in inner or "\\" in inner else '"'
    doubled = (Edit(start + at, start + at, "'") for at in _places(inner, "'") if mark == "'")
    return (Edit(start, start, mark), *doubled, Edit(end, end, mark))


def to_be_quoted(
    text: str,
    start: int,
    end: int,
    message: str,
    *,
    rule: str = "yaml-syntax",
    at: int = -1,
    safe: bool = True,
) -> Culprit:
    """Return the culprit that a text in quotes would not be.

    Args:
        text: The text of the file.
        start: Where the text begins that belongs in quotes.
        end: Where it ends.
        message: What is wrong.
        rule: The rule it breaks.
        at: The character that does it; by default all of the text.
        safe: Whether the quotes say what the author must have meant.
    """
    sample = text[start : min(end, start + 40)].split("\n", maxsplit=1)[0].rstrip()
    sample += "…" if start + len(sample) < end else ""
    mark = "'" if '"' in sample or "\\" in sample else '"'
    shown = sample.replace("'", "''") if mark == "'" else sample
    return Culprit(
        rule,
        start if at < 0 else at,
        end if at < 0 else at + 1,
        message,
        f"{QUOTE_IT}: {mark}{shown}{mark}",
        quoting(text, start, end),
        QUOTE_IT,
        safe,
    )


def cannot_begin(text: str, start: int, end: int) -> Culprit:
    """Return the culprit that a text is whose first character YAML keeps for itself."""
    first = "a backtick" if text[start] == "`" else f"`{text[start]}`"
    group = text[start] in "[{" and re.search(r"[,:] ", text[start:end].partition("]")[0])
    message = f"a text cannot begin with {first}"
    return to_be_quoted(text, start, end, message, safe=not group)


_APOSTROPHE = re.compile(r"'(?:[0-9]|(?:[Tt](?:is|was|il)|[Ee]m|[Cc]ause|[Rr]ound|[Nn])\b)")
"""What English writes with an apostrophe at its beginning: 'tis, 'em, '90s."""


def never_closed(text: str, start: int, end: int) -> Culprit:
    """Return the culprit that a quotation mark at *start* is which nothing closes by *end*."""
    mark = text[start]
    if mark == "'" and _APOSTROPHE.match(text, start):
        return to_be_quoted(text, start, end, "a text cannot begin with an apostrophe")
    return Culprit(
        "yaml-syntax",
        start,
        start + 1,
        "a quotation mark is opened and never closed",
        f"close it at the end of the text with `{mark}`",
        (Edit(end, end, mark),),
        "close the quotation mark",
    )


def behind_quotes(text: str, start: int, close: int, end: int) -> Culprit:
    """Return the culprit that a text is which goes on behind the quotation it begins with.

    Where its last character is the same mark, and the one in between opens a quotation or is
    an apostrophe, the outer marks were meant as those of YAML; otherwise all are its own.
    """
    mark = text[start]
    message = "the text goes on behind its closing quotation mark"
    before, behind = text[close - 1], text[close + 1]
    inner = before.isalnum() and behind.isalnum() if mark == "'" else before in " (\u2014"
    if not inner or text[end - 1] != mark or end - 1 == close:
        return to_be_quoted(text, start, end, message, at=close)
    escape = "'" if mark == "'" else "\\"
    places = [at for at in range(start + 1, end - 1) if text[at] == mark]
    return Culprit(
        "yaml-syntax",
        close,
        close + 1,
        f"a `{mark}` inside a text in such marks ends it",
        f"write `{escape}{mark}` for it",
        tuple(Edit(at, at, escape) for at in places),
        f"write `{escape}{mark}` for it",
        safe=True,
    )


def missing_space(start: int, end: int, name: str) -> Culprit:
    """Return the culprit that a name with its colon is, from *start* to *end*, without a space."""
    return Culprit(
        "yaml-syntax",
        start,
        end,
        "a space is missing behind the colon",
        f"write `{name}: …`",
        (Edit(end, end, " "),),
        f"write `{name}: …`",
        safe=True,
    )


def cut_by_hash(text: str, start: int, end: int, at: int) -> Culprit:
    """Return the culprit that a ``#`` inside a text is: YAML drops all that follows it."""
    message = "YAML takes what follows ` #` for a comment and drops it from this text"
    return to_be_quoted(text, start, end, message, rule="text-cut-by-hash", at=at)


def end_of_line(text: str, place: int) -> int:
    """Return where the line of *place* ends, before its line feed."""
    found = text.find("\n", place)
    return len(text) if found < 0 else found


def start_of_line(text: str, place: int) -> int:
    """Return where the line of *place* begins."""
    return text.rfind("\n", 0, place) + 1


def indent_of(line: str) -> int:
    """Return how many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))


_COMMENT = re.compile(r"(?<! ) ++#(?= +\S)")


def without_comment(text: str, start: int, end: int) -> int:
    """Return where a text on one line ends when its comment and its last spaces are left out."""
    comment = _COMMENT.search(text, start, end)
    stop = end if comment is None else comment.start()
    return start + len(text[start:stop].rstrip())


_CLOSING = {"'": re.compile(r"'(?:[^']|'')*+'"), '"': re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)}


def end_of_quotes(text: str, start: int) -> int:
    """Return where the quotation that opens at *start* is closed, or -1 where it never is.

    >>> end_of_quotes("'the city''s audit' of 2022", 0)
    18
    """
    found = _CLOSING[text[start]].match(text, start)
    return -1 if found is None else found.end() - 1


def _places(text: str, character: str) -> list[int]:
    return [at for at, found in enumerate(text) if found == character]
