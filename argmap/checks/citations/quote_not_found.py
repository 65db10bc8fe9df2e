"""A quote must stand in the text, in the paragraph that is cited.

A quote anchors a claim in the author's own words, so that a reader finds the place. One that
does not stand there was mistyped, shortened, taken from another edition, or belongs to
another paragraph. Case, spaces, and the kinds of quotation marks and dashes make no
difference. The nearest passage is shown; `--unsafe-fixes` writes it, or the paragraph in which
the quote stands. Looked up is what is at hand: see `argmap check --sources`.

    # reported, of a text that says “It is the roofs that drown us” in ¶3
    premises:
      floods: {text: Runoff causes floods., cite: {paragraph: 3, quote: it was the roofs}}
      # or
      floods: {text: Runoff causes floods., cite: {paragraph: 4, quote: it is the roofs}}

    # accepted
    premises:
      floods: {text: Runoff causes floods., cite: {paragraph: 3, quote: it is the roofs}}
"""

from collections.abc import Iterator
from itertools import groupby

from attrs import frozen

from argmap.analysis import Occurrence, Passages, Search, find_phrases
from argmap.checks.finding import Change, Finding, Repair
from argmap.checks.texts import Cited, Texts
from argmap.formats import PlainText, is_word, phrase
from argmap.model import ArgumentMap, Citation, Locator, Unit

NAME = "quote-not-found"

_LONGEST_SHOWN = 80
_LIKE = 0.5
"""Likeness from which a passage is worth showing, and from which it is worth writing."""
_VERY_LIKE = 0.75


def check(argument_map: ArgumentMap, texts: Texts) -> Iterator[Finding]:
    """Report every quote that does not stand where it is cited from."""
    quoted = [one for one in texts.cited_in(argument_map) if one.citation.quote is not None]
    places = {id(text): number for number, text in enumerate(texts.all())}
    by_text = sorted(quoted, key=lambda one: places[id(one.text)])
    for _, group in groupby(by_text, key=lambda one: id(one.text)):
        yield from _in_one_text(list(group))


def _in_one_text(quoted: list[Cited]) -> Iterator[Finding]:
    text = quoted[0].text
    quotes = [Search(phrase(one.citation.quote or ""), _ranges(one)) for one in quoted]
    wholes = [Search(_whole(one.citation), _ranges(one)) for one in quoted]
    found = find_phrases(text.tokens, [*quotes, *wholes])
    missing: _Missing | None = None
    for index, one in enumerate(quoted):
        alone, whole = found[index], found[index + len(quoted)]
        if whole.within:
            continue
        if alone.within:
            yield _misplaced(one)
        elif alone.first is not None:
            yield _elsewhere(one, alone)
        else:
            missing = missing or _Missing(text, Passages(text.tokens))
            yield missing.finding(one, quotes[index].phrase)


def _whole(citation: Citation) -> tuple[str, ...]:
    parts = (citation.prefix, citation.quote, citation.suffix)
    return phrase(" ".join(part for part in parts if part))


def _ranges(cited: Cited) -> tuple[tuple[int, int], ...]:
    """Return where the quote should stand, in tokens of the text."""
    text = cited.text
    cited_paragraphs = _paragraphs(cited.citation)
    if not cited_paragraphs:
        return ((0, len(text.tokens)),)
    ranges = []
    for place in cited_paragraphs:
        first, last = place.numbers[0], min(place.numbers[-1], len(text.paragraphs))
        if first <= last:
            ranges.append((text.paragraphs[first].first, text.paragraphs[last].end))
    return tuple(ranges)


def _paragraphs(citation: Citation) -> list[Locator]:
    return [place for place in citation.locators if place.unit is Unit.PARAGRAPH]


def _misplaced(cited: Cited) -> Finding:
    return Finding(
        cited.part,
        f"{_of(cited)} stands {_where(cited)}, but not where its `prefix` and `suffix` say",
        "copy the words around it from the text, or leave `prefix` and `suffix` out",
    )


def _elsewhere(cited: Cited, found: Occurrence) -> Finding:
    paragraph = cited.text.block_of(found.first or 0).paragraph
    if paragraph is None:
        return Finding(
            cited.part,
            f"{_of(cited)} stands in a heading, which is no paragraph",
            "quote words of the paragraph that makes the claim",
        )
    repair = None
    if len(_paragraphs(cited.citation)) == 1:
        change = Change((*cited.part, Unit.PARAGRAPH.value), str(paragraph))
        repair = Repair("cite the paragraph in which it stands", (change,))
    return Finding(
        cited.part,
        f"{_of(cited)} stands in ¶{paragraph}, not {_where(cited)}",
        f"cite ¶{paragraph}, or quote the paragraph that is meant",
        repair=repair,
    )


@frozen
class _Missing:
    """Tells of quotes that do not stand anywhere in a text."""

    text: PlainText
    passages: Passages

    def finding(self, cited: Cited, wanted: tuple[str, ...]) -> Finding:
        """Return what is wrong, with the passage that comes nearest."""
        message = f"{_of(cited)} is not {_where(cited)}"
        near = self.passages.nearest(wanted)
        if near is None or near.likeness < _LIKE:
            return Finding(
                cited.part, message, "copy the words from the text; no passage near them was found"
            )
        first, end = self._within_its_block(near.first, near.end)
        passage = self.text.passage(first, end)
        paragraph = self.text.block_of(first).paragraph
        place = "a heading" if paragraph is None else f"¶{paragraph}"
        repair = None
        if near.likeness >= _VERY_LIKE and _cites(cited.citation, paragraph):
            repair = Repair("quote the text", (Change((*cited.part, "quote"), passage),))
        return Finding(
            cited.part,
            message,
            f"the nearest passage, in {place}: “{_short(passage)}”",
            repair=repair,
        )

    def _within_its_block(self, first: int, end: int) -> tuple[int, int]:
        """Return the part of a stretch that lies in the block of its middle, without marks."""
        block = self.text.block_of((first + end - 1) // 2)
        words = [
            number
            for number in range(max(first, block.first), min(end, block.end))
            if is_word(self.text.tokens[number])
        ]
        return (words[0], words[-1] + 1) if words else (block.first, block.end)


def _cites(citation: Citation, paragraph: int | None) -> bool:
    """Tell whether a citation is of that paragraph, or of no one in particular."""
    places = _paragraphs(citation)
    if paragraph is None:  # a range asked for anything but a number goes through all of its own
        return False
    return not places or any(paragraph in one.numbers for one in places)


def _of(cited: Cited) -> str:
    return f"the quote “{_short(cited.citation.quote or '')}” of the claim {cited.claim.id!r}"


def _where(cited: Cited) -> str:
    places = ", ".join(map(str, _paragraphs(cited.citation)))
    if not places:
        return f"in {cited.name}"
    return f"in {places}" if cited.citation.source is None else f"in {places} of {cited.name}"


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST_SHOWN else f"{one_line[: _LONGEST_SHOWN - 1]}…"
