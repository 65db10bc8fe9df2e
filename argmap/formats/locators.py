"""Locators and citations as people write them: ``¶8``, ``pp. 14–16``, ``audit22 p. 14``."""

import re
from functools import cache, lru_cache

from argmap.errors import InvalidModel
from argmap.model import ID_PATTERN, Citation, Locator, Unit
from argmap.model.citations import NUMBERS

_WORDS = {
    Unit.PARAGRAPH: r"¶¶?|paragraphs?|paras?\.?|pars?\.",
    Unit.PAGE: r"pages?|pp?\.?",
    Unit.CHAPTER: r"chapters?|chaps?\.?|chs?\.?",
    Unit.SECTION: r"§§?|sections?|secs?\.?",
    Unit.LINE: r"lines?|ll?\.?",
}
_SEPARATOR = r"\s*[,;]\s*"
_DASH = r"\s*[-‐‑–—]\s*"
UNIT_WORDS = "|".join(f"(?:{words})" for words in _WORDS.values())
_SOURCE = re.compile(rf"({ID_PATTERN.pattern})(?:\s+(?=\S)|$)", re.ASCII)


@cache
def _patterns() -> tuple[tuple[Unit, re.Pattern[str], re.Pattern[str]], ...]:
    """Return each unit with its patterns: going through an enum anew takes longer than matching."""
    return tuple((unit, *_compiled(unit)) for unit in Unit)


@cache
def _compiled(unit: Unit) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a marked locator of *unit* and of a bare number or range."""
    number = NUMBERS[unit]
    bare = rf"({number})(?:{_DASH}({number}))?"
    mark = rf"(?:{_WORDS[unit]})\s*" if unit in _WORDS else ""
    return re.compile(mark + bare), re.compile(bare)


# Each part of a citation can match in one way only: a pattern with two would take a time that
# doubles with every part, in the editor of whoever opens the file.
_BARE = r"[0-9]+(?:\.[0-9]+)*[a-z]?|[A-Z][0-9]+|[IVXLCDMivxlcdm]+"


def citation_pattern() -> str:
    """Return the pattern of a citation on one line, without space around it.

    It takes a bare number of any unit behind a locator, and so more than `parse_citation`.
    """
    marked = "|".join(rf"(?:{_WORDS[unit]})\s*{_range(NUMBERS[unit])}" for unit in _WORDS)
    first = f"(?:{marked}|{_range(NUMBERS[Unit.TIME])})"
    rest = f"(?:{_SEPARATOR}(?:{first}|{_range(_BARE)}))*"
    source = ID_PATTERN.pattern
    return rf"(?:{source}\s+)?{first}{rest}|{source}"


def numbers_pattern(unit: Unit) -> str:
    """Return the pattern of numbers and ranges of one unit, as `parse_numbers` takes them."""
    mark = rf"(?:(?:{_WORDS[unit]})\s*)?" if unit in _WORDS else ""
    part = mark + _range(NUMBERS[unit])
    return f"{part}(?:{_SEPARATOR}{part})*"


def _range(number: str) -> str:
    """Return the pattern of a number, or of a range of them."""
    return rf"(?:{number})(?:{_DASH}(?:{number}))?"


EXAMPLES = "¶8, ¶9-11, p. 14, ch. 2, § 3, l. 5 or 00:12:30"


class BadLocator(ValueError):
    """A text is no locator; the message says why."""


def parse_numbers(unit: Unit, text: str) -> tuple[Locator, ...]:
    """Read numbers and ranges of one unit, with or without its mark, separated by commas.

    >>> [str(locator) for locator in parse_numbers(Unit.PAGE, "14, pp. 16–18")]
    ['p. 14', 'p. 16-18']

    Raises:
        BadLocator: A part is no number or range of that unit.
    """
    found = []
    for part in _parts(text):
        marked, bare = _compiled(unit)
        match = marked.fullmatch(part) or bare.fullmatch(part)
        if match is None:
            raise BadLocator(f"`{part}` is no {unit.value}")
        found.append(_locator(unit, *match.groups()))
    return tuple(found)


def parse_locators(text: str) -> tuple[Locator, ...]:
    """Read locators of any unit; a bare number has the unit of the one before it.

    Raises:
        BadLocator: A part is no locator.
    """
    found: list[Locator] = []
    for part in _parts(text):
        for unit, marked, bare in _patterns():
            match = marked.fullmatch(part)
            if match is None and found and found[-1].unit is unit:
                match = bare.fullmatch(part)
            if match is not None:
                found.append(_locator(unit, *match.groups()))
                break
        else:
            raise BadLocator(f"`{part}` is no place in a text")
    return tuple(found)


def place_named(text: str) -> str | None:
    """Return the place in the mapped text that a citation on one line names, or None.

    >>> place_named("p12"), place_named("moss12")
    ('p. 12', None)
    """
    try:
        return ", ".join(map(str, parse_locators(text)))
    except BadLocator:
        return None


@lru_cache(maxsize=1024)  # many claims of a map cite the same few paragraphs
def parse_citation(text: str) -> Citation:
    """Read a citation on one line: locators, or a source's id with locators behind it.

    >>> parse_citation("audit22 p. 14").source
    'audit22'
    >>> str(parse_citation("para 8"))
    '¶8'

    Raises:
        BadLocator: What is not a source's id is no locator.
    """
    text = text.strip()
    try:
        return Citation(locators=parse_locators(text))
    except BadLocator:
        match = _SOURCE.match(text)
        if match is None:
            raise
        try:
            rest = text[match.end() :]
            return Citation(match.group(1), parse_locators(rest) if rest else ())
        except BadLocator as error:
            if re.fullmatch(UNIT_WORDS, match.group(1)):
                raise BadLocator(f"`{text}` is no place in a text") from error
            raise


def write_numbers(locators: tuple[Locator, ...]) -> str:
    """Return locators of one unit without their marks, as `parse_numbers` reads them."""
    return ", ".join(
        locator.first if locator.last is None else f"{locator.first}-{locator.last}"
        for locator in locators
    )


def _parts(text: str) -> list[str]:
    """Return what stands between commas or semicolons."""
    return [part.strip() for part in text.replace(";", ",").split(",")]


def _locator(unit: Unit, first: str, last: str | None) -> Locator:
    try:
        return Locator(unit, first, last)
    except InvalidModel as error:
        raise BadLocator(str(error)) from error
