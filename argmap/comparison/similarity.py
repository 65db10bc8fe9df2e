"""How alike two claims are worded: a score that proposes, and never decides.

The mean of two cosines, over words and over runs of three to five characters, function words
left out. A feature weighs 1 + ln f times ln(1 + (N − df + ½)/(df + ½)), fitted on the claims at
hand, since claims on one question share its vocabulary (Robertson and Zaragoza 2009 for this
form of idf). The score carries no polarity: a claim and its denial are worded alike.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import fsum, log, sqrt
from operator import mul
from typing import Self

from attrs import frozen

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SIZES = (3, 4, 5)
# fmt: off
_FUNCTION_WORDS = frozenset({
    "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be",
    "because", "been", "before", "being", "between", "both", "but", "by", "can", "could", "did",
    "do", "does", "doing", "during", "each", "for", "from", "had", "has", "have", "having", "he",
    "her", "here", "his", "how", "i", "if", "in", "into", "is", "it", "its", "itself", "just",
    "may", "might", "must", "of", "off", "on", "once", "or", "other", "our", "out", "over", "own",
    "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then",
    "there", "these", "they", "this", "those", "through", "to", "too", "under", "until", "up",
    "was", "we", "were", "what", "when", "where", "which", "while", "who", "whom", "why", "will",
    "with", "would", "you", "your",
})
# fmt: on
"""Words of English that say little about what a claim is about."""


def content_words(text: str) -> list[str]:
    """Return the words of a text in small letters without function words, in their order.

    A text of function words alone keeps them.

    >>> content_words("The lid would stop the mosquitoes.")
    ['lid', 'stop', 'mosquitoes']
    """
    words = _WORD.findall(text.casefold())
    return [word for word in words if word not in _FUNCTION_WORDS] or words


def _runs(text: str) -> list[str]:
    """Return the runs of characters of a text's words, spaces between and around them."""
    line = f" {' '.join(content_words(text))} "
    return [line[at : at + size] for size in _SIZES for at in range(len(line) - size + 1)]


class _Rarities(dict[str, float]):
    """The idf of parts, worked out when first asked for; one that no text holds is the rarest."""

    def __init__(self, parts: Iterable[Iterable[str]]) -> None:
        super().__init__()
        self._holding: Counter[str] = Counter()
        self._total = 0
        for each in parts:
            self._holding.update(set(each))
            self._total += 1

    def __missing__(self, part: str) -> float:
        holding = self._holding[part]
        self[part] = log(1 + (self._total - holding + 0.5) / (holding + 0.5))
        return self[part]


@frozen
class _Vector:
    """The weights of a text's parts, and their length."""

    weights: dict[str, float]
    length: float

    @classmethod
    def of(cls, parts: Iterable[str], rarities: _Rarities) -> Self:
        weights = {
            part: rarities[part] if count == 1 else (1 + log(count)) * rarities[part]
            for part, count in Counter(parts).items()
        }
        values = weights.values()
        return cls(weights, sqrt(fsum(map(mul, values, values))))

    def cosine(self, other: Self) -> float:
        mine, others = self.weights, other.weights
        # An exact sum does not depend on the order of the parts.
        shared = fsum(mine[part] * others[part] for part in mine.keys() & others.keys())
        return min(1.0, shared / (self.length * other.length))


class Similarity:
    """Scores how alike two texts are worded, among the texts on one question.

    >>> texts = ["Roof runoff causes floods.", "Roof runoff causes most floods.", "Lids help."]
    >>> alike = Similarity(texts)
    >>> alike.score(texts[0], texts[1]) > 0.6 > alike.score(texts[0], texts[2])
    True
    """

    def __init__(self, texts: Sequence[str]) -> None:
        """Fit the weights.

        Args:
            texts: The claims at hand; each counts as often as it is given.
        """
        self._words = _Rarities(map(content_words, texts))
        self._runs = _Rarities(map(_runs, texts))
        self._known: dict[str, tuple[_Vector, _Vector]] = {}

    def score(self, one: str, other: str) -> float:
        """Return how alike two texts are worded, from 0 to 1, whichever is named first.

        Texts without a letter or figure are alike when they are equal.
        """
        (words, runs), (other_words, other_runs) = self._vectors(one), self._vectors(other)
        if not words.weights or not other_words.weights:
            return float(one == other)
        return (words.cosine(other_words) + runs.cosine(other_runs)) / 2

    def rarity(self, word: str) -> float:
        """Return how much a word tells, above 0: the rarer in the fitted texts, the more."""
        return self._words[word]

    def _vectors(self, text: str) -> tuple[_Vector, _Vector]:
        if text not in self._known:
            self._known[text] = (
                _Vector.of(content_words(text), self._words),
                _Vector.of(_runs(text), self._runs),
            )
        return self._known[text]
