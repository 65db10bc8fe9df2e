"""Where a claim stands: citations, their locators, and the works a text draws on."""

from enum import StrEnum

from attrs import field, frozen

from argmap.errors import InvalidModel
from argmap.model.dates import PartialDate
from argmap.model.extra import NO_EXTRA, Extra


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


@frozen
class Locator:
    """A place in a work, such as paragraph 8 or pages 14 to 16.

    Attributes:
        unit: What is counted.
        first: The number as the text gives it (``8``, ``xiv``, ``3.2``, ``00:12:30``).
        last: The end of a range, or None for a single place.

    >>> str(Locator(Unit.PARAGRAPH, "9", "11"))
    '¶9-11'
    """

    unit: Unit
    first: str
    last: str | None = None

    def __str__(self) -> str:
        ending = f"-{self.last}" if self.last is not None else ""
        return f"{_MARKS[self.unit]}{self.first}{ending}"


@frozen
class Citation:
    """Where something is said: a work, places in it and perhaps its words.

    Attributes:
        source: Id of a source of the map, or None for the mapped text itself.
        locators: Places in that work, in the order given.
        quote: Words of the work that anchor the citation
            (https://www.w3.org/TR/annotation-model/#text-quote-selector).
        prefix: Words just before the quote.
        suffix: Words just behind the quote.

    >>> str(Citation(locators=(Locator(Unit.PARAGRAPH, "3"), Locator(Unit.PARAGRAPH, "18"))))
    '¶3, ¶18'
    """

    source: str | None = None
    locators: tuple[Locator, ...] = ()
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
