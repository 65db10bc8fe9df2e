"""Texts that a picture leaves to the page that has them: where they begin, and their words."""

import re
from collections.abc import Sequence

from attrs import evolve

from argmap.layout.drawn_marks import Mark

# What JavaScript takes for white space (https://tc39.es/ecma262/#prod-WhiteSpace): the page parts
# a text into the same words.
_SPACE = re.compile("[\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+")


def without_head(marks: Sequence[Mark], head: Sequence[str]) -> list[Mark]:
    """Return marks that end with a line of text without the texts of a head and of that line."""
    *before, line = marks
    begin = len(before) - len(head)
    if head and [one.text for one in before[begin:]] == [*head]:
        before[begin:] = [evolve(before[begin], text="", look=before[-1].look)]
    return [*before, evolve(line, text="")]


def parted(
    marks: Sequence[Mark], text: str
) -> tuple[Sequence[Mark], Sequence[int], Sequence[Mark]]:
    """Return what stands up to the first line of a text, the words of each line, and the rest.

    Where a word is broken there are none.
    """
    for begin in range(len(marks)):
        counts = _words_of_lines(marks[begin:], _words_in(text))
        if counts:
            end = begin + len(counts)
            return marks[: begin + 1], counts, marks[end:]
    return marks, (), ()


def _words_of_lines(marks: Sequence[Mark], words: Sequence[str]) -> list[int]:
    """Return how many words each line has, if the marks begin with lines of just these words."""
    counts: list[int] = []
    for one in marks:
        said, before = _words_in(one.text), sum(counts)
        alike = one.look == marks[0].look and one.places[0][0] == marks[0].places[0][0]
        if not (one.is_text and said and alike and words[before : before + len(said)] == said):
            return []
        counts.append(len(said))
        if sum(counts) == len(words):
            return counts
    return []


def _words_in(text: str) -> list[str]:
    return [word for word in _SPACE.split(text) if word]
