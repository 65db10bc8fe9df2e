"""Where a text may say what a map does not cite, and what of the text no claim cites."""

import re
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from argmap.analysis import Search, find_phrases
from argmap.comparison.similarity import Similarity
from argmap.comparison.suggesting.unaligned import LEAST
from argmap.formats import PlainText, phrase
from argmap.model import ArgumentMap, Citation, Unit

MOST = 3
"""How many paragraphs are shown for a claim."""

_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…][\"'”’)\]])\s+|(?<=[.!?…])\s+|(?<=[。！？])")


@frozen
class LikelyPassage:
    """A paragraph that may say a claim.

    Attributes:
        paragraph: Its number, from 1.
        sentence: The sentence of it that is most like the claim.
        score: How alike the two are.
    """

    paragraph: int
    sentence: str
    score: float


@frozen
class UncitedClaim:
    """A claim without a citation, and the paragraphs most like it, the likeliest first."""

    claim: str
    passages: tuple[LikelyPassage, ...]


@frozen
class PassageSuggestions:
    """What a map does not cite, and where its text may say it.

    Attributes:
        map: The map.
        text: Its text.
        uncited: The claims without a citation, in their order; what the author leaves unsaid
            is not looked for.
        unused: The numbers of the paragraphs that no claim cites; headings are none.
        without_paragraph: How many citations of the text name neither a paragraph nor words
            that stand in it, so that what they cite is not known.
    """

    map: ArgumentMap
    text: PlainText = field(repr=False)
    uncited: tuple[UncitedClaim, ...]
    unused: tuple[int, ...]
    without_paragraph: int


def suggest_passages(
    argument_map: ArgumentMap, text: PlainText, *, least: float = LEAST
) -> PassageSuggestions:
    r"""Return where a text may say the claims that a map does not cite, and what it leaves out.

    Args:
        argument_map: The map of one text.
        text: That text.
        least: The least score of a passage, from 0 to 1.

    >>> from argmap.formats import read_plain_text
    >>> from argmap.model import Claim, Role
    >>> copy = read_plain_text(b"# Barrels\n\nOwners pay.\n\nRoofs flood the streets. It rains.\n")
    >>> floods = Claim("floods", "Streets are flooded by roofs.", Role.THESIS)
    >>> found = suggest_passages(ArgumentMap("okafor", claims=[floods]), copy)
    >>> [(one.paragraph, one.sentence) for one in found.uncited[0].passages]
    [(2, 'Roofs flood the streets.')]
    >>> found.unused
    (1, 2)
    """
    cited = cited_paragraphs(argument_map, text)
    return PassageSuggestions(
        argument_map,
        text,
        tuple(_uncited(argument_map, text, least)),
        unused_paragraphs(cited, text),
        sum(not numbers for numbers in cited),
    )


def unused_paragraphs(cited: Iterable[set[int]], text: PlainText) -> tuple[int, ...]:
    """Return the numbers of the paragraphs that are not among those cited."""
    used = {number for numbers in cited for number in numbers}
    return tuple(number for number in text.paragraphs if number not in used)


def _uncited(argument_map: ArgumentMap, text: PlainText, least: float) -> Iterator[UncitedClaim]:
    wanted = [one for one in argument_map.claims if not one.citations and not one.implicit]
    sentences = [
        (number, sentence)
        for number, block in text.paragraphs.items()
        for sentence in sentences_of(block.text)
    ]
    written = [sentence for _, sentence in sentences]
    said = [one.text for one in argument_map.claims]
    foreign = () if argument_map.may_be_english else (*written, *said)
    similarity = Similarity([*written, *said], other_languages=foreign)
    table = similarity.table([one.text for one in wanted], written)
    for claim, scores in zip(wanted, table, strict=True):
        best: dict[int, LikelyPassage] = {}
        for (number, sentence), score in zip(sentences, scores, strict=True):
            if score >= least and (number not in best or score > best[number].score):
                best[number] = LikelyPassage(number, sentence, score)
        in_order = sorted(best.values(), key=lambda one: (-one.score, one.paragraph))
        yield UncitedClaim(claim.id, tuple(in_order[:MOST]))


def sentences_of(paragraph: str) -> list[str]:
    r"""Return the sentences of a paragraph, each on one line.

    >>> sentences_of("Did it melt? “It did not.” It\nmoved.")
    ['Did it melt?', '“It did not.”', 'It moved.']
    """
    parts = (" ".join(part.split()) for part in _BETWEEN_SENTENCES.split(paragraph))
    return [part for part in parts if part]


def cited_paragraphs(argument_map: ArgumentMap, text: PlainText) -> list[set[int]]:
    """Return for each citation of the text the paragraphs it names, or in which its words stand."""
    own = [one for claim in argument_map.claims for one in claim.citations if one.source is None]
    searches = [Search(phrase(one.quote or "")) for one in own]
    cited = []
    for citation, found in zip(own, find_phrases(text.tokens, searches), strict=True):
        block = None if found.first is None else text.block_of(found.first)
        quoted = set() if block is None or block.paragraph is None else {block.paragraph}
        cited.append(_named(citation, text) or quoted)
    return cited


def _named(citation: Citation, text: PlainText) -> set[int]:
    """Return the paragraphs of the text that a citation names by their numbers."""
    return {
        number
        for place in citation.locators
        if place.unit is Unit.PARAGRAPH
        for number in text.paragraphs
        if number in place.numbers
    }
