"""The passage of a text that comes nearest to a phrase which does not stand in it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import log

from attrs import frozen

_MOST_PLACES = 50
"""In how many places a word is looked for; more of them tell little of where a phrase may be."""


@frozen
class Passage:
    """A stretch of a text.

    Attributes:
        first: The number of its first word.
        end: The number behind its last word.
        likeness: What part of the phrase stands there, from 0 to 1; rare words count for more.
    """

    first: int
    end: int
    likeness: float


class Passages:
    """Finds passages in one text; each search takes time by the length of the phrase alone.

    >>> passages = Passages("most street floods come from the roofs of the city".split())
    >>> passages.nearest("most floods come from roofs".split())
    Passage(first=0, end=7, likeness=1.0)
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._length = len(words)
        self._places: dict[str, list[int]] = {}
        for number, word in enumerate(words):
            self._places.setdefault(word, []).append(number)

    def nearest(self, phrase: Sequence[str]) -> Passage | None:
        """Return the passage that shares most with *phrase*, or None where none shares anything.

        Its words stand about where they do in the phrase; of equals the first is returned.
        """
        known = {at: self._places[word] for at, word in enumerate(phrase) if word in self._places}
        if not known:
            return None
        width = max(2, len(phrase) // 2)
        weights = {at: self._weight(len(places)) for at, places in known.items()}
        known = {at: places[:_MOST_PLACES] for at, places in known.items()}
        votes: defaultdict[int, float] = defaultdict(float)
        for at, places in known.items():
            for stretch in {one for place in places for one in _stretches(place - at, width)}:
                votes[stretch] += weights[at]
        stretch = min(votes, key=lambda one: (-votes[one], one))
        met = [
            (place, at)
            for at, places in known.items()
            for place in places
            if stretch in _stretches(place - at, width)
        ]
        unknown = self._weight(1) * (len(phrase) - len(known))
        return self._passage(met, votes[stretch] / (sum(weights.values()) + unknown), len(phrase))

    def _passage(self, met: Iterable[tuple[int, int]], likeness: float, length: int) -> Passage:
        """Return the stretch that holds what was *met*, and what is amiss before and behind it."""
        (first, before), (last, at) = min(met), max(met)
        end = last + length - at
        return Passage(max(0, first - before), min(self._length, end), likeness)

    def _weight(self, places: int) -> float:
        return log(1 + self._length / places)


def _stretches(offset: int, width: int) -> tuple[int, int]:
    """Return the two stretches of offsets, each twice *width* long, in which one lies."""
    return offset // width, offset // width + 1
