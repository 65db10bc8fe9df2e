"""Dates, citations, works and the user's own fields."""

from collections.abc import Sequence

from hypothesis import strategies as st

from argmap.model import (
    NO_EXTRA,
    Citation,
    Extra,
    ExtraValue,
    Locator,
    PartialDate,
    Source,
    Stance,
    Unit,
)
from argmap.testing.texts import texts

_NUMBERS = st.integers(1, 400).map(str)
_DOTTED = st.lists(_NUMBERS, min_size=1, max_size=3).map(".".join)
_TIMES = st.times().map("{:%H:%M:%S}".format) | st.times().map("{:%M:%S}".format)
_WORDS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=6)


def _range(first: str, last: str | None) -> tuple[str, str | None]:
    return (first, None if last == first else last)


def _counted(first: int, more: int) -> tuple[str, str | None]:
    return _range(str(first), str(first + more))


_COUNTED = st.builds(_counted, st.integers(1, 400), st.sampled_from((0, 0, 1, 2, 300)))
_PLACES = {
    Unit.PARAGRAPH: _COUNTED,
    Unit.PAGE: _COUNTED | st.sampled_from((("xiv", None), ("i", "iv"), ("xxix", "3"))),
    Unit.CHAPTER: st.builds(_range, _DOTTED, st.none() | _DOTTED),
    Unit.SECTION: st.builds(_range, _DOTTED, st.none() | _DOTTED),
    Unit.LINE: _COUNTED,
    Unit.TIME: st.builds(_range, _TIMES, st.none() | _TIMES),
}


def _locator(unit: Unit, ends: tuple[str, str | None]) -> Locator:
    return Locator(unit, *ends)


def _date(year: int, month: int, day: int, precision: int, *, approximate: bool) -> PartialDate:
    return PartialDate(*(year, month, day)[:precision], approximate=approximate)


def _mappings(
    key: st.SearchStrategy[str], value: st.SearchStrategy[ExtraValue]
) -> st.SearchStrategy[Extra]:
    entries = st.lists(st.tuples(key, value), max_size=3, unique_by=lambda entry: entry[0])
    return entries.map(tuple).map(Extra)


def _collections(value: st.SearchStrategy[ExtraValue]) -> st.SearchStrategy[ExtraValue]:
    return st.lists(value, max_size=3).map(tuple) | _mappings(texts(), value)


# Built once: Hypothesis validates every strategy object anew, which costs more than drawing.
OPTIONAL_TEXTS = st.none() | texts()
OPTIONAL_NOTES = st.none() | texts(multiline=True)
TAGS = st.lists(texts(), max_size=2, unique=True).map(tuple)
AUTHORS = TAGS
OPTIONAL_URLS = st.none() | st.builds(
    "{}://{}.example.org/{}".format,
    st.sampled_from(("https", "http")),
    st.sampled_from(("www", "news", "a-b")),
    st.lists(_WORDS, max_size=2).map("/".join),
)
VOICES: st.SearchStrategy[tuple[str | None, Stance]] = st.one_of(
    st.just((None, Stance.ASSERTS)),
    st.just((None, Stance.ASSERTS)),
    st.tuples(OPTIONAL_TEXTS, st.sampled_from((Stance.REPORTS, Stance.CONCEDES))),
)

_DATES = st.builds(
    _date,
    st.integers(1, 9999) | st.integers(1990, 2030),
    st.integers(1, 12),
    st.integers(1, 28),
    st.integers(1, 3),
    approximate=st.booleans(),
)
OPTIONAL_DATES = st.none() | _DATES
_LOCATORS = st.one_of(
    *(st.builds(_locator, st.just(unit), places) for unit, places in _PLACES.items())
)
_LOCATOR_TUPLES = st.lists(_LOCATORS, max_size=3).map(tuple)
_EXTRAS = st.one_of(
    st.just(NO_EXTRA),
    st.just(NO_EXTRA),
    _mappings(_WORDS.map("x-{}".format), st.recursive(texts(), _collections, max_leaves=4)),
)
_OPTIONAL_DOIS = st.none() | st.builds("10.{}/{}".format, st.integers(1000, 99999), _WORDS)
_OPTIONAL_ISBNS = st.sampled_from((None, "9780140449136", "0-306-40615-2"))
_OPTIONAL_PAGES = st.sampled_from((None, "14", "12-18", "xiv-xx", "12-18, 33"))
_OPTIONAL_PATHS = st.none() | _WORDS.map("texts/{}.txt".format)


def partial_dates() -> st.SearchStrategy[PartialDate]:
    """Dates are a year, a month or a day, exact or approximate."""
    return _DATES


def locators() -> st.SearchStrategy[Locator]:
    """Locators come in every unit, as a single place or as a range with two ends."""
    return _LOCATORS


def extras() -> st.SearchStrategy[Extra]:
    """Fields of the user's own have keys ``x-…`` and hold texts, lists and mappings."""
    return _EXTRAS


@st.composite
def citations(draw: st.DrawFn, *, source_ids: Sequence[str] = ()) -> Citation:
    """Citations name a work of *source_ids* or the mapped text, places in it, or a quote."""
    source = draw(st.sampled_from((None, *source_ids)))
    places = draw(_LOCATOR_TUPLES)
    quote = draw(OPTIONAL_TEXTS if source or places else texts())
    if quote is None or draw(st.booleans()):
        return Citation(source, places, quote=quote)
    return Citation(
        source,
        places,
        quote=quote,
        prefix=draw(OPTIONAL_TEXTS),
        suffix=draw(OPTIONAL_TEXTS),
        extra=draw(_EXTRAS),
    )


@st.composite
def sources(draw: st.DrawFn, *, source_id: str) -> Source:
    """Works have a title, and often nothing else."""
    if draw(st.booleans()):
        return Source(source_id, draw(texts()))
    return Source(
        source_id,
        draw(texts()),
        authors=draw(AUTHORS),
        published=draw(OPTIONAL_DATES),
        publisher=draw(OPTIONAL_TEXTS),
        url=draw(OPTIONAL_URLS),
        doi=draw(_OPTIONAL_DOIS),
        isbn=draw(_OPTIONAL_ISBNS),
        pages=draw(_OPTIONAL_PAGES),
        text=draw(_OPTIONAL_PATHS),
        note=draw(OPTIONAL_NOTES),
        extra=draw(_EXTRAS),
    )
