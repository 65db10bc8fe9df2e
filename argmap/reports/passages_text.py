"""Where a text may say what its map does not cite, as text: what to type behind each claim."""

from collections.abc import Iterator
from textwrap import wrap

from argmap.comparison.suggesting import PassageSuggestions, UncitedClaim
from argmap.reports.comparison_words import claim_in_words
from argmap.reports.findings_text import plural, visible
from argmap.views.wording import date_of

_WIDTH = 100
_FEW_WORDS = 8
_SENTENCE = 90


def passages_text(found: PassageSuggestions) -> str:
    """Return what a map does not cite as text of about 100 columns."""
    sections = (_head(found), _uncited(found), _unused(found))
    blocks = ("".join(f"{visible(line).rstrip()}\n" for line in section) for section in sections)
    return "\n".join(block for block in blocks if block)


def begins(text: str, words: int = _FEW_WORDS, length: int = _SENTENCE) -> str:
    """Return the first words of a text on one line, with dots where it goes on.

    Args:
        text: The text.
        words: How many words there are at most.
        length: How many characters, at most; of a longer word, its beginning is returned.

    >>> begins("They walk; they share a lift; they go to the market once a week.")
    'They walk; they share a lift; they go …'
    """
    every = text.split()
    some = every[:words]
    while len(some) > 1 and len(" ".join(some)) > length:
        some.pop()
    if len(some[0]) > length:
        return some[0][:length] + "…"
    return " ".join(some) + (" …" if len(some) < len(every) else "")


def _head(found: PassageSuggestions) -> Iterator[str]:
    one = found.map
    whose = ", ".join([*one.authors, date_of(one) or "undated"])
    yield from wrap(
        f"{one.title or one.id} ({whose}) beside {found.text.file}", _WIDTH, break_on_hyphens=False
    )


def _uncited(found: PassageSuggestions) -> Iterator[str]:
    yield "CLAIMS WITHOUT A CITATION, with the paragraphs most like them"
    if not found.uncited:
        yield "  none"
    for one in found.uncited:
        yield from _claim(found, one)


def _claim(found: PassageSuggestions, uncited: UncitedClaim) -> Iterator[str]:
    words = claim_in_words(found.map.claim(uncited.claim))
    yield from wrap(
        f"{uncited.claim}: {words}",
        _WIDTH,
        initial_indent="  ",
        subsequent_indent="    ",
        break_on_hyphens=False,
    )
    for one in uncited.passages:
        cite = f"cite: ¶{one.paragraph}"
        yield f"    {cite:10} {one.score:.2f}  “{begins(one.sentence, 100)}”"
    if not uncited.passages:
        yield "    no paragraph is like it; what the text leaves unsaid is `implicit: true`"


def _unused(found: PassageSuggestions) -> Iterator[str]:
    count = len(found.text.paragraphs)
    yield f"PARAGRAPHS THAT NO CLAIM CITES: {len(found.unused)} of {count}"
    for number in found.unused:
        yield f"  ¶{number:<4} {begins(found.text.paragraphs[number].text)}"
    if found.without_paragraph and found.unused:
        citations = plural(found.without_paragraph, "citation")
        verb = "gives" if found.without_paragraph == 1 else "give"
        yield f"  {citations} of the text {verb} no paragraph, and may be of one of these"
