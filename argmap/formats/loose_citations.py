"""Citations as people write them, to the form that the format takes."""

import re
from collections.abc import Iterator

from argmap.formats.locators import (
    UNIT_WORDS,
    BadLocator,
    parse_citation,
    parse_numbers,
    write_numbers,
)
from argmap.formats.loose_forms import Reworded
from argmap.model import Unit

_LONGEST = 200
_RANGE = re.compile(r"(?<=\d)\s*(?:to|bis|until|through|—|…|\.\.\.?)\s*(?=\d)", re.IGNORECASE)
_AND = re.compile(r"\s*(?:&|\band\b)\s*", re.IGNORECASE)
_UNIT = re.compile(rf"(?<![^\W\d_])(?:{UNIT_WORDS})(?![^\W\d_])", re.IGNORECASE)
_NUMBER = re.compile(r"\b(?:nos?\.|number)\s*(?=\d)", re.IGNORECASE)
_SHORT_PARAGRAPH = re.compile(r"(?<![^\W\d_])pars?(?=\s*\d)", re.IGNORECASE)
_ORDINAL = re.compile(
    r"(\d+)(?:st|nd|rd|th)\s+(paragraph|page|chapter|section|line)", re.IGNORECASE
)
_FOREIGN = (
    (r"Seiten?|págs?\.?|páginas?", "p. ", True),
    (r"S\.|SS\.", "p. ", False),  # German; in statutes a section
    (r"Absatz|Absätze|Abs\.|alinéas?|al\.|párrafos?", "¶", True),
    (r"Kapitel|Kap\.|chapitres?|capítulos?|cap\.", "ch. ", True),
    (r"Abschnitt|Abschn\.", "§ ", True),
    (r"Zeilen?|lignes?|líneas?", "l. ", True),
    (r"Z\.", "l. ", False),
)
"""Words for places in German, French and Spanish, and whether they can mean nothing else."""

_FOREIGN_UNITS = [
    (re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])\s*(?=[\divxlcIVXLC])"), mark, safe)
    for words, mark, safe in _FOREIGN
]
_BEHIND_SOURCE = re.compile(r"([a-z][a-z0-9-]*)\s*[,:;]\s*(?=[^\W\d_]|[¶§])")
_BEFORE_SOURCE = re.compile(r"\s*[,;]\s*(?=[a-z][a-z0-9-]*\s+\S)|\s+and\s+")
_BRACKETS = re.compile(r"[()\[\]]")
_BACKWARD = re.compile(r"(\d+)\s*[-‐‑–—]\s*(\d+)")
_BARE = re.compile(r"\d{1,9}(?:\s*[-‐‑–—,]\s*\d{1,9})*")


def as_citation(text: str) -> Reworded | None:
    """Return a citation on one line as the format writes it.

    >>> as_citation("pp 3 to 5"), as_citation("Audit, page 14")
    (Reworded(text='p. 3-5', safe=True), None)
    >>> as_citation("S. 3"), as_citation("audit22, Seite 14")
    (Reworded(text='p. 3', safe=False), Reworded(text='audit22 p. 14', safe=True))
    >>> as_citation("8"), as_citation("¶11-9")
    (Reworded(text='¶8', safe=False), Reworded(text='¶9-11', safe=False))
    """
    if len(text) > _LONGEST:
        return None
    for candidate, safe in _candidates(text):
        try:
            return Reworded(str(parse_citation(candidate)), safe)
        except BadLocator:
            continue
    return None


def as_citations(text: str) -> tuple[str, ...]:
    """Return the citations that somebody wrote as one text, or nothing where it is not several.

    >>> as_citations("¶3, audit22 p. 14"), as_citations("¶3, ¶18")
    (('¶3', 'audit22 p. 14'), ())
    """
    parts = _BEFORE_SOURCE.split(text) if len(text) <= _LONGEST else []
    if len(parts) < 2:
        return ()
    try:
        return tuple(str(parse_citation(part)) for part in parts)
    except BadLocator:
        return ()


def as_numbers(unit: Unit, text: str) -> Reworded | None:
    """Return numbers and ranges of one unit as the format writes them.

    >>> as_numbers(Unit.PAGE, "3 to 5")
    Reworded(text='3-5', safe=True)
    """
    if len(text) > _LONGEST:
        return None
    for candidate, safe in _candidates(text):
        try:
            found = parse_numbers(unit, candidate)
        except BadLocator:
            continue
        return Reworded(write_numbers(found), safe)
    return None


def _candidates(text: str) -> Iterator[tuple[str, bool]]:
    """Return what *text* may mean, each with whether it can mean nothing else."""
    plain = _RANGE.sub("-", _AND.sub(", ", _BRACKETS.sub(" ", text))).strip()
    plain = _ORDINAL.sub(r"\2 \1", _NUMBER.sub("", plain))
    plain = _SHORT_PARAGRAPH.sub("¶", plain)
    plain = _UNIT.sub(lambda unit: unit.group().lower(), plain)
    yield plain, True
    yield _BEHIND_SOURCE.sub(r"\1 ", plain, count=1), True
    plain, safe = _in_english(plain)
    yield _BEHIND_SOURCE.sub(r"\1 ", plain, count=1), safe
    forward = _BACKWARD.sub(_turn, plain)
    yield forward, False
    if _BARE.fullmatch(plain):
        yield f"¶{forward}", False


def _in_english(text: str) -> tuple[str, bool]:
    """Return a citation with the marks of the format, and whether they can mean nothing else."""
    surely = True
    for words, mark, safe in _FOREIGN_UNITS:
        text, count = words.subn(mark, text)
        surely = surely and (safe or not count)
    return text, surely


def _turn(found: re.Match[str]) -> str:
    first, last = found.groups()
    return found.group() if int(first) <= int(last) else f"{last}-{first}"
