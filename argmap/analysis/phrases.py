"""Where many phrases occur in one text, all looked for at once.

The phrases make one automaton (Aho and Corasick 1975, doi:10.1145/360825.360855), with which the
text is read once. Its time grows with the length of the text plus that of the phrases, however
often the phrases occur and whatever they have in common.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen


@frozen
class Search:
    """A phrase that is looked for.

    Attributes:
        phrase: Its words.
        ranges: Where it should stand: from which word to before which one; each may hold it.
    """

    phrase: tuple[str, ...]
    ranges: tuple[tuple[int, int], ...] = ()


@frozen
class Occurrence:
    """Where a phrase occurs.

    Attributes:
        first: The number of the word with which it first begins in the text, or None.
        within: Whether it stands in one of the ranges that were asked for.
    """

    first: int | None
    within: bool


def find_phrases(words: Sequence[str], searches: Sequence[Search]) -> list[Occurrence]:
    """Return where each phrase occurs in a text of *words*; an empty one occurs nowhere.

    >>> words = "the lid keeps the gnats out of the barrel".split()
    >>> find_phrases(words, [Search(("the", "gnats"), ((0, 4),)), Search(("a", "lid"))])
    [Occurrence(first=3, within=False), Occurrence(first=None, within=False)]
    """
    trie = _Trie(search.phrase for search in searches)
    met = list(trie.walk(words))
    ends = trie.first_ends(met)
    within = trie.are_within(met, searches)
    return [
        Occurrence(None if end is None else end + 1 - len(search.phrase), found)
        for search, end, found in zip(searches, ends, within, strict=True)
    ]


class _Trie:
    """All phrases as one tree of words; from each node one falls to its longest proper ending."""

    def __init__(self, phrases: Iterable[tuple[str, ...]]) -> None:
        self._steps: list[dict[str, int]] = [{}]
        self._last = [self._add(phrase) for phrase in phrases]
        self._falls = [0] * len(self._steps)
        self._by_depth = self._fall()
        self._number, self._behind = self._order()

    def _add(self, phrase: tuple[str, ...]) -> int:
        node = 0
        for word in phrase:
            following = self._steps[node].get(word)
            if following is None:
                following = self._steps[node][word] = len(self._steps)
                self._steps.append({})
            node = following
        return node

    def _fall(self) -> list[int]:
        """Find where one falls from every node, and return the nodes by their depth."""
        nodes = [0]
        waiting = deque([0])
        while waiting:
            node = waiting.popleft()
            for word, following in self._steps[node].items():
                self._falls[following] = self._step(self._falls[node], word) if node else 0
                nodes.append(following)
                waiting.append(following)
        return nodes

    def _step(self, node: int, word: str) -> int:
        while node and word not in self._steps[node]:
            node = self._falls[node]
        return self._steps[node].get(word, 0)

    def _order(self) -> tuple[list[int], list[int]]:
        """Number the nodes so that those which fall to a node, at once or later, follow it.

        Returns:
            The number of each node, and the number behind the last one that falls to it.
        """
        size = [1] * len(self._steps)
        for node in reversed(self._by_depth[1:]):
            size[self._falls[node]] += size[node]
        number = [0] * len(self._steps)
        free = [1] * len(self._steps)  # the next number to give out below each node
        for node in self._by_depth[1:]:
            above = self._falls[node]
            number[node] = free[above]
            free[above] += size[node]
            free[node] = number[node] + 1
        return number, [one + length for one, length in zip(number, size, strict=True)]

    def walk(self, words: Iterable[str]) -> Iterator[int]:
        """Yield the node that one stands on behind each word."""
        node = 0
        for word in words:
            node = self._step(node, word)
            yield node

    def first_ends(self, met: Sequence[int]) -> list[int | None]:
        """Return for each phrase the number of the word with which it first ends."""
        first: list[int | None] = [None] * len(self._steps)
        for place in range(len(met) - 1, -1, -1):
            first[met[place]] = place
        for node in reversed(self._by_depth[1:]):
            here, above = first[node], first[self._falls[node]]
            if here is not None and (above is None or here < above):
                first[self._falls[node]] = here
        return [first[node] if node else None for node in self._last]

    def are_within(self, met: Sequence[int], searches: Sequence[Search]) -> list[bool]:
        """Tell for each phrase whether it stands in one of its ranges.

        Between two places of the text, a phrase has ended as often as the nodes that fall to
        it were met; how often that is up to a place, a tree of sums tells.
        """
        asked: dict[int, list[tuple[int, int]]] = {}
        for index, (search, node) in enumerate(zip(searches, self._last, strict=True)):
            for begin, end in search.ranges:
                start = begin + len(search.phrase) - 1  # it ends here at the earliest
                if node and start < min(end, len(met)):
                    asked.setdefault(start, []).append((index, -1))
                    asked.setdefault(min(end, len(met)), []).append((index, 1))
        counts = [0] * len(searches)
        sums = _Sums(len(self._steps))
        for place in range(len(met) + 1):
            for index, sign in asked.get(place, ()):
                node = self._last[index]
                ended = sums.below(self._behind[node]) - sums.below(self._number[node])
                counts[index] += sign * ended
            if place < len(met):
                sums.add(self._number[met[place]])
        return [count > 0 for count in counts]


class _Sums:
    """Counts by number, and how much those below a number are together (Fenwick 1994)."""

    def __init__(self, length: int) -> None:
        self._sums = [0] * (length + 1)

    def add(self, number: int) -> None:
        """Count one more of *number*."""
        at = number + 1
        while at < len(self._sums):
            self._sums[at] += 1
            at += at & -at

    def below(self, number: int) -> int:
        """Return how many were counted of all the numbers below *number*."""
        total = 0
        while number > 0:
            total += self._sums[number]
            number -= number & -number
        return total
