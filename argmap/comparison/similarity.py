"""How alike the wordings of two claims are: it proposes what a person then judges.

The mean of two cosines, one over words and one over the character 3- to 5-grams of the words,
both weighted by tf-idf with the idf **of the claims of one question alone**: claims on one
question share its vocabulary, and what all of them say tells none of them apart. Likeness
carries no polarity: that barrels leak and that they do not leak is nearly the same wording.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from math import fsum, log, sqrt
from unicodedata import category, normalize

from argmap.formats import is_sign, tokens

# With a word on each line, as the formatter has it, nobody would read them.
# fmt: off
_FUNCTION_WORDS = frozenset({
    "a", "about", "above", "after", "again", "all", "also", "although", "am", "among", "an", "and",
    "another", "any", "are", "as", "at", "away", "be", "because", "been", "before", "being",
    "below", "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing", "done",
    "down", "during", "each", "either", "else", "even", "ever", "every", "few", "for", "from",
    "further", "had", "has", "have", "having", "he", "her", "here", "hers", "herself", "him",
    "himself", "his", "how", "however", "i", "if", "in", "indeed", "into", "is", "it", "its",
    "itself", "just", "may", "me", "might", "more", "most", "much", "must", "my", "myself", "of",
    "off", "on", "once", "one", "only", "onto", "or", "other", "others", "ought", "our", "ours",
    "ourselves", "out", "over", "own", "per", "rather", "same", "shall", "she", "should", "since",
    "so", "some", "still", "such", "than", "that", "the", "their", "theirs", "them", "themselves",
    "then", "there", "therefore", "these", "they", "this", "those", "though", "through", "thus",
    "to", "too", "under", "until", "up", "upon", "us", "very", "was", "we", "were", "what", "when",
    "where", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within",
    "would", "yet", "you", "your", "yours", "yourself",
})
# fmt: on
"""Words of English that say little about what a claim is about; what negates is none of them."""

_SHORTEST_GRAM, _LONGEST_GRAM = 3, 5
_GRAM = "\0"
"""Stands before a gram, so that it is never taken for a word."""

_WORTH_JOINING = 50
"""From how many pairs of texts that share a term on it pays to look for another like it."""

_JOINED = re.compile(r"['’](?:s\b)?|(?<=\d)[.,](?=\d)")
"""What stands inside a word or a number: ``city's``, ``don't``, ``8,300``."""

_Postings = list[tuple[int, float]]
"""In which texts a term stands, by their numbers, and what it weighs there."""


class Similarity:
    """How alike texts are, with the weights of words learnt from some of them.

    Of an English text the function words are left out, unless it has no others. A script
    without spaces is compared by its signs and their grams.

    Args:
        texts: The claims of one question, from which the weights are learnt.
        other_languages: Those of them that are not in English; they keep all their words.

    >>> claims = ("Roofs flood the streets.", "The street is flooded by roofs.", "Owners pay.")
    >>> alike = Similarity(claims)
    >>> alike.score(claims[0], claims[1]) > alike.score(claims[0], claims[2])
    True
    >>> alike.score("Owners pay.", "Owners pay.")
    1.0
    """

    def __init__(self, texts: Sequence[str], *, other_languages: Collection[str] = ()) -> None:
        self._other_languages = frozenset(other_languages)
        self._size = len(texts)
        self._vectors: dict[str, dict[str, float]] = {}
        counts: Counter[str] = Counter()
        for text, times in Counter(texts).items():
            terms = set(chain.from_iterable(map(_terms, self._words(text))))
            counts.update(terms if times == 1 else chain.from_iterable([terms] * times))
        self._counts = counts

    def score(self, one: str, other: str) -> float:
        """Return how alike two texts are, from 0 to 1; it makes no difference which comes first."""
        few, many = sorted((self._vector(one), self._vector(other)), key=len)
        common = few.keys() & many.keys()
        return min(1.0, fsum([few[term] * many[term] for term in common]))

    def table(self, rows: Sequence[str], columns: Sequence[str]) -> list[list[float]]:
        """Return the score of each text in *rows* with each in *columns*, a list a row.

        It is what `score` returns, rounded to nine digits, and much faster for many texts.
        """
        found = [[0.0] * len(columns) for _ in rows]
        down = self._postings(rows)
        across = self._postings(columns, down)
        for mine, theirs, factor in _patterns(down, across):
            for number, weight in mine:
                row = found[number]
                part = weight * factor
                for place, other in theirs:
                    row[place] += part * other
        return [[min(1.0, round(score, 9)) for score in row] for row in found]

    def _postings(
        self, texts: Iterable[str], among: Mapping[str, object] | None = None
    ) -> dict[str, _Postings]:
        found: dict[str, _Postings] = {}
        for number, text in enumerate(texts):
            vector = self._vector(text)
            for term in vector if among is None else vector.keys() & among.keys():
                found.setdefault(term, []).append((number, vector[term]))
        return found

    def _vector(self, text: str) -> dict[str, float]:
        """Return the weights of a text's words and grams; each kind is half of the square."""
        known = self._vectors.get(text)
        if known is None:
            counts: Counter[str] = Counter()
            for word, times in Counter(self._words(text)).items():
                for term in _terms(word):
                    counts[term] += times
            weights = {term: self._weight(term, times) for term, times in counts.items()}
            words = {term: one for term, one in weights.items() if term[0] != _GRAM}
            grams = {term: one for term, one in weights.items() if term[0] == _GRAM}
            known = self._vectors[text] = _half(words) | _half(grams)
        return known

    def rarity(self, word: str) -> float:
        """Return how much a word tells, above 0: the fewer of the texts have it, the more."""
        having = self._counts[word]
        return log(1 + (self._size - having + 0.5) / (having + 0.5))

    def _weight(self, term: str, times: int) -> float:
        return (1 + log(times)) * self.rarity(term)

    def _words(self, text: str) -> list[str]:
        return _words(text) if text in self._other_languages else content_words(text)


def content_words(text: str) -> list[str]:
    """Return the words of an English text without its function words, in their order.

    A text of function words alone keeps them; what has no letters counts as one word.

    >>> content_words("The lid would stop the mosquitoes.")
    ['lid', 'stop', 'mosquitoes']
    """
    every = _words(text)
    return [word for word in every if word not in _FUNCTION_WORDS] or every


def _patterns(
    down: Mapping[str, _Postings], across: Mapping[str, _Postings]
) -> Iterator[tuple[_Postings, _Postings, float]]:
    """Yield the postings of terms in rows and columns, those of like terms only once.

    The grams of one word stand in the same texts and weigh there in the same proportions; what
    they add to the scores differs by a factor, so it is added once with their factors together.
    """
    found: dict[tuple[object, object], tuple[_Postings, _Postings, float]] = {}
    for term in sorted(down.keys() & across.keys()):
        mine, theirs = down[term], across[term]
        if len(mine) * len(theirs) < _WORTH_JOINING:
            yield mine, theirs, 1.0
            continue
        key = (_proportions(mine), _proportions(theirs))
        first = found.get(key)
        if first is None:
            found[key] = (mine, theirs, 1.0)
        else:
            scale = mine[0][1] * theirs[0][1] / (first[0][0][1] * first[1][0][1])
            found[key] = (first[0], first[1], first[2] + scale)
    yield from found.values()


def _proportions(postings: _Postings) -> tuple[tuple[int, float], ...]:
    unit = postings[0][1]
    return tuple([(number, round(weight / unit, 9)) for number, weight in postings])


def _half(weights: dict[str, float]) -> dict[str, float]:
    """Return a vector in the direction of *weights* whose square is one half."""
    length = sqrt(2 * fsum([weight * weight for weight in weights.values()]))
    return {term: weight / length for term, weight in weights.items()}


def _words(text: str) -> list[str]:
    """Return the words of a text in small letters; where it has none, its other signs."""
    folded = normalize("NFKC", text).casefold()
    found = _JOINED.sub("", folded).translate(_SPACED).split()
    others = "".join(folded.split())
    return found or ([others] if others else [])


class _Spaced(dict[int, int]):
    """Makes a space of each character that belongs to no word; marks on letters belong to them."""

    def __missing__(self, code: int) -> int:
        character = chr(code)
        belongs = character.isalnum() or category(character).startswith("M")
        return self.setdefault(code, code if belongs else ord(" "))


_SPACED = _Spaced()


@lru_cache(50_000)
def _terms(word: str) -> tuple[str, ...]:
    """Return a word and its grams, a space before and behind it being part of them.

    In a script that does without spaces each sign is a word.
    """
    signs = not word.isascii() and any(map(is_sign, word))
    padded = f" {word} "
    grams = (
        _GRAM + padded[start : start + length]
        for length in range(_SHORTEST_GRAM, min(_LONGEST_GRAM, len(padded)) + 1)
        for start in range(len(padded) - length + 1)
    )
    return (*(tokens(word) if signs else (word,)), *grams)
