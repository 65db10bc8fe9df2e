"""Which claims of two versions are one claim, and which sources one source.

By id, then by the same words, then by similar ones.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from argmap.comparison.similarity import Similarity, content_words
from argmap.comparison.versions.pairing import Pairing
from argmap.model import Claim, Source

ALIKE = 0.6
"""The least similarity of two claims of one role that are taken for one, reworded."""

_WORD = re.compile(r"\w+")
_MOST_FITTED = 1_000
"""How many texts the scorer is fitted on; from more, evenly spaced ones are taken."""
_SHORTLIST = 4
"""How many claims with the rarest words in common are scored for each."""
_MOST_WITH_WORD = 100
"""A word that more claims hold than this leads to none of them."""


def match_claims(old: Sequence[Claim], new: Sequence[Claim]) -> dict[str, str]:
    """Return the new ids of the old claims that are still there.

    >>> match_claims([Claim("a", "It rains.", "thesis")], [Claim("b", "It  Rains", "thesis")])
    {'a': 'b'}
    """
    pairing = Pairing(old, new)
    pairing.by(lambda claim: claim.id)
    pairing.by(lambda claim: (claim.role, _normal(claim.text)))
    pairing.by(lambda claim: _normal(claim.text))
    if pairing.old and pairing.new:
        texts = list(dict.fromkeys(claim.text for claim in (*old, *new)))
        _match_similar(pairing, Similarity(texts[:: -(-len(texts) // _MOST_FITTED)]))
    return pairing.found


def match_sources(old: Sequence[Source], new: Sequence[Source]) -> dict[str, str]:
    """Return the new ids of the old sources that are still there.

    A source is the same by its id, its DOI, its title with its date, or its URL.
    """
    pairing = Pairing(old, new)
    pairing.by(lambda source: source.id)
    pairing.by(lambda source: source.bare_doi and source.bare_doi.casefold())
    pairing.by(lambda source: (_normal(source.title), source.published))
    pairing.by(lambda source: source.url)
    pairing.by(lambda source: _normal(source.title))
    return pairing.found


def _normal(text: str) -> str:
    """Return the words of a text, without case, marks and white space; a text of marks as it is."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_WORD.findall(plain)) or text.strip()


def _match_similar(pairing: Pairing[Claim], similarity: Similarity) -> None:
    """Pair the most similar claims of one role first, down to what is just alike."""
    index = _index(pairing.new)
    words = {claim.id: set(content_words(claim.text)) for claim in pairing.old}
    texts = {claim.id: claim.text for claim in pairing.new}
    scored = [
        (-score, number, place, claim.id, name)
        for number, claim in enumerate(pairing.old)
        for place, name in enumerate(_likely(claim, words[claim.id], index, similarity))
        if (score := similarity.score(claim.text, texts[name])) >= ALIKE
    ]
    for *_, old, new in sorted(scored):
        pairing.join(old, new)


_Index = Mapping[tuple[str, str], Sequence[str]]
"""The ids of the claims of a role that hold a word."""


def _index(claims: Iterable[Claim]) -> _Index:
    index: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for claim in claims:
        for word in dict.fromkeys(content_words(claim.text)):
            index[claim.role, word].append(claim.id)
    return index


def _likely(
    claim: Claim, words: Iterable[str], index: _Index, similarity: Similarity
) -> Iterator[str]:
    """Yield the claims of the same role whose shared words weigh most.

    Claims that are alike always share a word, or one of the two cosines is 0 and the mean of
    both at most a half.
    """
    shared: defaultdict[str, float] = defaultdict(float)
    for word in sorted(words):
        names = index.get((claim.role, word), ())
        if len(names) <= _MOST_WITH_WORD:
            weight = similarity.rarity(word)
            for name in names:
                shared[name] += weight
    best = sorted(shared.items(), key=lambda entry: -entry[1])
    yield from (name for name, _ in best[:_SHORTLIST])
