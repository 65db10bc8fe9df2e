"""The passage that is shown is the one a reader would call nearest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis import Passages

STREETS = "most street floods come from the roofs of the city and the roofs of the harbour"
SHOPS = "drown the shops in the old town when the river stands high"
TEXT = f"{STREETS} {SHOPS}".split()


@pytest.mark.parametrize(
    ("phrase", "passage"),
    [
        pytest.param("street floods come", "street floods come", id="as it stands"),
        pytest.param(
            "most floods come from roofs",
            "most street floods come from the roofs",
            id="words left out",
        ),
        pytest.param("the river stood high", "the river stands high", id="a word changed"),
        pytest.param("the harbours drown shops", "the harbour drown the shops", id="some changed"),
        pytest.param("nothing of this is there at all", "of", id="one word"),
        pytest.param("snow falls", None, id="no word"),
    ],
)
def test_the_words_stand_about_where_they_do_in_the_phrase(phrase, passage):
    found = Passages(TEXT).nearest(phrase.split())
    written = found and " ".join(TEXT[found.first : found.end])
    assert (passage is None) == (written is None)
    assert passage is None or passage in written


def test_likeness_tells_how_much_of_the_phrase_is_there():
    passages = Passages(TEXT)
    same = passages.nearest(["the", "old", "town"])
    changed = passages.nearest(["the", "old", "village"])
    assert same.likeness == pytest.approx(1)
    assert 0 < changed.likeness < same.likeness


@given(
    words=st.lists(st.sampled_from("abcd")), phrase=st.lists(st.sampled_from("abcdx"), min_size=1)
)
def test_a_passage_lies_in_the_text_and_shares_a_word_with_the_phrase(words, phrase):
    found = Passages(words).nearest(phrase)
    if found is None:
        assert not set(words) & set(phrase)
    else:
        assert 0 <= found.first < found.end <= len(words)
        assert 0 < found.likeness <= 1 + 1e-9
        assert set(words[found.first : found.end]) & set(phrase)
