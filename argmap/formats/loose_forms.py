"""Dates, addresses, ids as people write them, to the form that the format takes.

Each function returns None where only the author can say what a text means.
"""

import re
from unicodedata import combining, normalize

from attrs import frozen

from argmap.errors import InvalidModel
from argmap.model import ID_PATTERN, PartialDate


@frozen
class Reworded:
    """A text in the form of the format.

    Attributes:
        text: The text to write.
        safe: Whether the text as typed can mean nothing else.
    """

    text: str
    safe: bool = True


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONG_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_MONTH_NUMBERS = {
    **{name: number for names in (_MONTHS, _LONG_MONTHS) for number, name in enumerate(names, 1)},
    "sept": 9,
}
_ABOUT = re.compile(
    r"^(?:circa|ca\.|c\.|ca|c|about|around|approx\.?)(?![a-z])|^~|~$", re.IGNORECASE
)
_WORDS = re.compile(r"[\s,./-]+")
_YEAR = re.compile(r"\d{4}")
_DAY_OR_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_LONGEST_DATE = 40


def as_date(text: str) -> Reworded | None:
    """Return a date as the format writes it, where the parts can be in one order only.

    >>> as_date("9 March 2024")
    Reworded(text='2024-03-09', safe=True)
    >>> as_date("03/09/2024") is None  # the third of September, or the ninth of March?
    True
    """
    if len(text) > _LONGEST_DATE or not text.isascii():
        return None
    exact, about = _ABOUT.subn("", text.strip(), count=1)
    exact = _COMPACT.sub(r"\1-\2-\3", exact.strip())
    parts = [part for part in _WORDS.split(exact.casefold()) if part]
    order = _in_order(parts) if 1 <= len(parts) <= 3 else None
    if order is None:
        return None
    written = "-".join(f"{part:02}" for part in order) + ("~" if about else "")
    try:
        return Reworded(str(PartialDate.parse(written)))
    except InvalidModel:
        return None


def _in_order(parts: list[str]) -> tuple[int, ...] | None:
    """Return year, month and day as numbers, or None where their order is a guess."""
    months = [_MONTH_NUMBERS[part] for part in parts if part in _MONTH_NUMBERS]
    numbers = [int(found[1]) for part in parts if (found := _DAY_OR_MONTH.fullmatch(part))]
    year = next((part for part in (parts[0], parts[-1]) if _YEAR.fullmatch(part)), None)
    if year is None or len(months) > 1 or len(months) + len(numbers) + 1 != len(parts):
        return None
    if months or not numbers or year is parts[0]:
        return (int(year), *months, *numbers)
    return _from_numbers(int(year), numbers)


def _from_numbers(year: int, numbers: list[int]) -> tuple[int, ...] | None:
    """Return the order of day and month before a year, where one of them can be no month."""
    if len(numbers) == 1:
        return (year, *numbers)
    first, second = numbers
    if first == second or first > 12:
        return (year, second, first)
    return (year, first, second) if second > 12 else None


_HOST = r"(?:[a-z0-9-]+\.)+[a-z]{2,}"
_DOMAIN = re.compile(rf"(?://)?({_HOST}(?::[0-9]+)?(?:[/?#][^\s<>]*)?)", re.IGNORECASE)
_MAIL = re.compile(rf"[^\s@<>:/]+@{_HOST}", re.IGNORECASE)
_DOI = re.compile(r"(?:doi:\s*)?(10\.[0-9]{4,9}/[^\s<>]+)", re.IGNORECASE)
_SCHEME = re.compile(r"https?(?=://)|mailto(?=:)", re.IGNORECASE)
_LONGEST_URL = 2000


def as_url(text: str) -> Reworded | None:
    """Return an address in full, beginning with its scheme.

    >>> as_url("example.org/barrels")
    Reworded(text='https://example.org/barrels', safe=False)
    >>> as_url("HTTPS://example.org")
    Reworded(text='https://example.org', safe=True)
    """
    if len(text) > _LONGEST_URL:
        return None
    bare = text[1:-1] if text.startswith("<") and text.endswith(">") else text
    if _SCHEME.match(bare):
        return Reworded(_SCHEME.sub(lambda scheme: scheme.group().lower(), bare, count=1))
    for pattern, begin in ((_DOI, "https://doi.org/"), (_MAIL, "mailto:"), (_DOMAIN, "https://")):
        match = pattern.fullmatch(bare)
        if match:
            return Reworded(f"{begin}{match.group(match.lastindex or 0)}", safe=False)
    return None


_PERCENT = re.compile(r"(\d{1,3})(?:\s?%|\s(?:percent|per cent))", re.ASCII)
_COMMA = re.compile(r"[01]?,\d+", re.ASCII)


def as_confidence(text: str) -> Reworded | None:
    """Return a number from 0 to 1 for a percentage or a decimal comma.

    >>> as_confidence("80%"), as_confidence("0,75")
    (Reworded(text='0.8', safe=True), Reworded(text='0.75', safe=True))
    """
    if _COMMA.fullmatch(text):
        return Reworded(text.replace(",", "."))
    match = _PERCENT.fullmatch(text)
    if match is None or int(match[1]) > 100:
        return None
    return Reworded(f"{int(match[1]) / 100:g}")


def as_yes_or_no(text: str) -> Reworded | None:
    """Return ``true`` or ``false`` for other words that say so."""
    word = text.casefold()
    if word in {"y", "on", "1", "t"}:
        return Reworded("true")
    return Reworded("false") if word in {"n", "off", "0", "f"} else None


def as_id(text: str) -> str:
    """Return the id that is nearest to *text*, or nothing where it has no letters for one.

    >>> as_id("Street Mud (2024)")
    'street-mud-2024'
    """
    plain = "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c))
    found = re.search(r"[a-z][a-z0-9-]*", re.sub(r"[^a-z0-9]+", "-", plain))
    return found.group().strip("-") if found else ""


_BETWEEN_NAMES = re.compile(r"[,;&+/]|(?<=\s)and(?=\s)")
_LONGEST_NAMES = 2000


def as_names(text: str) -> tuple[str, ...]:
    """Return the ids that somebody wrote as one text, or nothing where it is not several.

    >>> as_names("floods, catch and duty"), as_names("floods")
    (('floods', 'catch', 'duty'), ())
    """
    parts = _BETWEEN_NAMES.split(text) if len(text) <= _LONGEST_NAMES else []
    names = tuple(part.strip() for part in parts)
    return names if len(names) > 1 and all(map(ID_PATTERN.fullmatch, names)) else ()
