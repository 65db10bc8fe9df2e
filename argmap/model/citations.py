"""Where a claim stands: citations, their locators, and the works a text draws on."""

import re
from collections.abc import Iterable
from enum import StrEnum

from attrs import field, frozen

from argmap.errors import InvalidModel
from argmap.model.dates import PartialDate
from argmap.model.extra import NO_EXTRA, Extra
from argmap.model.ids import check_id, check_once


class Unit(StrEnum):
    """What a locator counts."""

    PARAGRAPH = "paragraph"
    PAGE = "page"
    CHAPTER = "chapter"
    SECTION = "section"
    LINE = "line"
    TIME = "time"


_MARKS = {
    Unit.PARAGRAPH: "¶",
    Unit.PAGE: "p. ",
    Unit.CHAPTER: "ch. ",
    Unit.SECTION: "§ ",
    Unit.LINE: "l. ",
    Unit.TIME: "",
}
NUMBERS = {
    Unit.PARAGRAPH: r"[0-9]{1,9}",
    Unit.PAGE: r"[0-9]+[a-z]?|[A-Z][0-9]+|[ivxlcdm]+",
    Unit.CHAPTER: r"[0-9]+(?:\.[0-9]+)*|[IVXLCDMivxlcdm]+",
    Unit.SECTION: r"[0-9]+(?:\.[0-9]+)*[a-z]?|[IVXLCDMivxlcdm]+",
    Unit.LINE: r"[0-9]{1,9}",
    Unit.TIME: r"[0-9]{1,2}(?::[0-9]{2}){1,2}",
}
"""What a number of each unit looks like, as a pattern."""

_NUMBERS = {unit: re.compile(pattern) for unit, pattern in NUMBERS.items()}
_COUNTED = {Unit.PARAGRAPH, Unit.LINE}
_BEFORE_DOI = re.compile(r"(?:<|https?://|(?:dx\.|www\.)?doi\.org/|doi:?)\s*", re.IGNORECASE)


@frozen
class Locator:
    """A place in a work, such as paragraph 8 or pages 14 to 16.

    Attributes:
        unit: What is counted.
        first: The number as the text gives it (``8``, ``xiv``, ``3.2``, ``00:12:30``).
        last: The end of a range, or None for a single place.

    Raises:
        InvalidModel: What is given is no number of that unit, a paragraph or line is not
            counted from 1, or their range runs backwards.

    >>> str(Locator(Unit.PARAGRAPH, "9", "11"))
    '¶9-11'
    """

    unit: Unit
    first: str
    last: str | None = None

    def __attrs_post_init__(self) -> None:
        numbers = [self.first] if self.last is None else [self.first, self.last]
        if not all(map(_NUMBERS[self.unit].fullmatch, numbers)):
            raise InvalidModel(f"`{self}` is no {self.unit.value}")
        if self.unit not in _COUNTED:
            return
        if int(self.first) == 0:
            raise InvalidModel(f"there is no {self.unit.value} 0: they are counted from 1")
        if int(self.first) > int(numbers[-1]):
            raise InvalidModel(f"the range {self.first}-{self.last} runs backwards")

    @property
    def numbers(self) -> range:
        """The paragraphs or lines that it counts.

        Raises:
            ValueError: It counts something else, whose numbers need not be whole.

        >>> Locator(Unit.PARAGRAPH, "9", "11").numbers
        range(9, 12)
        """
        if self.unit not in _COUNTED:
            raise ValueError(f"a {self.unit.value} is not numbered by whole numbers alone: {self}")
        return range(int(self.first), int(self.last or self.first) + 1)

    def __str__(self) -> str:
        ending = f"-{self.last}" if self.last is not None else ""
        return f"{_MARKS[self.unit]}{self.first}{ending}"


def _by_unit(locators: Iterable[Locator]) -> tuple[Locator, ...]:
    given = tuple(locators)
    units = list(dict.fromkeys(locator.unit for locator in given))
    return tuple(sorted(given, key=lambda locator: units.index(locator.unit)))


@frozen
class Citation:
    """Where something is said: a work, places in it and perhaps its words.

    Attributes:
        source: Id of a source of the map, or None for the mapped text itself.
        locators: Places in that work, in the order given; those of one unit stand together.
        quote: Words of the work that anchor the citation
            (https://www.w3.org/TR/annotation-model/#text-quote-selector).
        prefix: Words just before the quote.
        suffix: Words just behind the quote.

    >>> str(Citation(locators=(Locator(Unit.PARAGRAPH, "3"), Locator(Unit.PARAGRAPH, "18"))))
    '¶3, ¶18'
    """

    source: str | None = None
    locators: tuple[Locator, ...] = field(default=(), converter=_by_unit)
    quote: str | None = None
    prefix: str | None = None
    suffix: str | None = None
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.source is None and not self.locators and self.quote is None:
            raise InvalidModel("a citation needs a source, a locator or a quote")

    def __str__(self) -> str:
        places = ", ".join(map(str, self.locators))
        return " ".join(part for part in (self.source, places) if part) or f"“{self.quote}”"


@frozen
class Source:
    """A work that the mapped text itself draws on.

    Attributes:
        text: Path of a plain-text copy, relative to the map's file.
    """

    id: str
    title: str
    authors: tuple[str, ...] = field(default=(), kw_only=True)
    published: PartialDate | None = field(default=None, kw_only=True)
    publisher: str | None = field(default=None, kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    doi: str | None = field(default=None, kw_only=True)
    isbn: str | None = field(default=None, kw_only=True)
    pages: str | None = field(default=None, kw_only=True)
    text: str | None = field(default=None, kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_id(self.id)
        check_once("author", self.authors)

    @property
    def bare_doi(self) -> str | None:
        """The DOI without what is often written around it: an address, ``doi:``, brackets.

        It is written in the case given, of which a DOI is independent
        (https://www.doi.org/doi-handbook/HTML/index.html, 2.4).

        >>> Source("a22", "Audit", doi="<https://doi.org/10.1000/182>").bare_doi
        '10.1000/182'
        """
        if self.doi is None:
            return None
        bare, place = self.doi.strip(), 0
        while before := _BEFORE_DOI.match(bare, place):
            place = before.end()
        return bare[place:].removesuffix(">").strip()
