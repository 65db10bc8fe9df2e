"""Phrases are found where they stand, however many are looked for."""

from hypothesis import example, given
from hypothesis import strategies as st

from argmap.analysis import Occurrence, Search, find_phrases

WORDS = st.lists(st.sampled_from("abc"), max_size=25)
RANGES = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 30)), max_size=2)
SEARCHES = st.lists(
    st.builds(Search, st.lists(st.sampled_from("abc"), max_size=5).map(tuple), RANGES.map(tuple)),
    max_size=6,
)


def one_by_one(words, search):
    """Look for one phrase at every place."""
    length = len(search.phrase)
    places = [
        at
        for at in range(len(words) - length + 1)
        if length and tuple(words[at : at + length]) == search.phrase
    ]
    within = any(low <= at and at + length <= high for at in places for low, high in search.ranges)
    return Occurrence(places[0] if places else None, within)


@given(words=WORDS, searches=SEARCHES)
@example(words=[], searches=[Search(("a",), ((0, 5),))])
@example(words=list("aaa"), searches=[Search(("a", "a"), ((1, 2),)), Search(("a",), ((2, 3),))])
def test_all_at_once_finds_what_one_by_one_finds(words, searches):
    assert find_phrases(words, searches) == [one_by_one(words, one) for one in searches]


def test_phrases_that_hold_each_other_take_no_longer_than_the_words_they_have():
    """A text of one word, and phrases of 1 to 300 of it: they occur sixty million times."""
    words = ["a"] * 200_000
    searches = [Search(("a",) * length, ((0, len(words)),)) for length in range(1, 301)]
    assert all(one == Occurrence(0, within=True) for one in find_phrases(words, searches))
