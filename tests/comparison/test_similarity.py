"""How alike two claims are worded."""

from math import isclose, log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.comparison.similarity import Similarity, content_words
from argmap.testing import texts

HAND = [
    "Roof runoff causes most street floods.",
    "Old sewers cause most street floods.",
    "A fitted lid keeps gnats out.",
    "Gnats breed in standing barrels.",
]


@given(st.lists(texts(), max_size=5), texts(), texts())
def test_a_score_is_from_0_to_1_whichever_text_is_named_first(fitted, one, other):
    alike = Similarity(fitted)
    assert 0 <= alike.score(one, other) <= 1
    assert alike.score(one, other) == Similarity(fitted).score(other, one)


@given(st.lists(texts(), max_size=5), texts())
def test_a_text_is_wholly_like_itself(fitted, text):
    assert isclose(Similarity(fitted).score(text, text), 1)


@given(st.permutations(HAND), texts())
def test_the_order_of_the_fitted_texts_makes_no_difference(hand, text):
    assert Similarity(hand).score(text, HAND[0]) == Similarity(HAND).score(text, HAND[0])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The lid is on the barrel.", ["lid", "barrel"]),
        ("It’s not to be.", ["it’s", "not"]),
        ("To be or not to be", ["not"]),
        ("It was.", ["it", "was"]),
        ("¶ … —", []),
        ("Über 61% der Flut", ["über", "61", "der", "flut"]),
    ],
)
def test_function_words_are_left_out_unless_there_are_no_others(text, words):
    assert content_words(text) == words


def test_the_cosine_over_words_can_be_recomputed_by_hand():
    # Without words in common in runs of 3: "ab" has the one run " ab", " ab " and so has "cd".
    alike = Similarity(["ab cd", "ab ef"])
    rare, common = log(1 + 1.5 / 1.5), log(1 + 0.5 / 2.5)
    words = common**2 / (sqrt(common**2 + rare**2) ** 2)
    runs_shared = [" ab", "ab ", " ab "]
    runs_own = [*("b c", " cd", "cd "), *("ab c", "b cd", " cd "), *(" ab c", "ab cd", "b cd ")]
    runs = len(runs_shared) * common**2 / (len(runs_shared) * common**2 + len(runs_own) * rare**2)
    assert isclose(alike.score("ab cd", "ab ef"), (words + runs) / 2)


def test_what_is_rare_on_the_question_counts_for_more():
    alike = Similarity(HAND)
    assert alike.rarity("lid") > alike.rarity("floods") > 0
    assert alike.rarity("unheard") > alike.rarity("lid")


@pytest.mark.parametrize(("one", "other", "score"), [("?", "?", 1), ("?", "!", 0), ("?", "no", 0)])
def test_texts_without_words_are_alike_when_they_are_equal(one, other, score):
    assert Similarity(HAND).score(one, other) == score


def test_small_rewordings_are_more_alike_than_other_claims():
    alike = Similarity(HAND)
    assert alike.score("Roof runoff causes nearly all street floods.", HAND[0]) > 0.6
    assert alike.score(HAND[0], HAND[2]) < 0.1
