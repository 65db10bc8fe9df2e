"""How alike wordings are: the laws of the score, and the formula by hand."""

from math import log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.comparison.similarity import Similarity, content_words
from argmap.testing import texts

CORPORA = st.lists(texts(), max_size=6)
HOSTILE = {
    "a claim of 400 words": "the roof water floods streets " * 80,
    "a word of 200 letters": "o" * 200,
    "emoji": "🌧️🏠",
    "right to left": "מים מהגגות מציפים את הרחובות",
    "function words": "It is what it is, and that is that.",
    "punctuation": "?!",
    "marks on letters": "छतों का पानी सड़कों को भर देता है",
    "an invisible character": "\u200b",
}


@given(CORPORA, texts(), texts())
def test_it_makes_no_difference_which_text_comes_first(corpus, one, other):
    alike = Similarity(corpus)
    assert alike.score(one, other) == alike.score(other, one)


@given(CORPORA, texts(), texts())
def test_scores_lie_between_0_and_1(corpus, one, other):
    assert 0 <= Similarity(corpus).score(one, other) <= 1


@given(CORPORA, texts())
def test_a_text_is_entirely_like_itself(corpus, text):
    assert Similarity(corpus).score(text, text) == pytest.approx(1)


@given(CORPORA, st.lists(texts(), max_size=4), st.lists(texts(), max_size=4))
def test_a_table_holds_the_scores(corpus, rows, columns):
    alike = Similarity(corpus)
    table = alike.table(rows, columns)
    assert len(table) == len(rows)
    for row, scores in zip(rows, table, strict=True):
        assert scores == pytest.approx([alike.score(row, column) for column in columns], abs=1e-8)


@given(CORPORA, st.lists(texts(), max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_texts_changes_no_score(corpus, rows, chance):
    shuffled = chance.sample(corpus, len(corpus))
    columns = chance.sample(rows, len(rows))
    table = Similarity(corpus).table(rows, columns)
    again = Similarity(shuffled).table(columns, rows)
    assert table == [list(column) for column in zip(*again, strict=True)] or not rows


@pytest.mark.parametrize("one", HOSTILE)
@pytest.mark.parametrize("other", HOSTILE)
def test_odd_texts_are_like_themselves_and_hardly_like_each_other(one, other):
    alike = Similarity([*HOSTILE.values(), "Roofs flood the streets."])
    score = alike.score(HOSTILE[one], HOSTILE[other])
    assert score == pytest.approx(1) if one == other else score < 0.1


@pytest.mark.parametrize("text", ["", " ", "Roofs flood."])
def test_an_empty_text_is_like_nothing(text):
    assert Similarity([text, "Roofs flood."]).score("", text) == 0


def test_the_score_is_the_mean_of_two_cosines_weighted_by_tf_idf():
    corpus = ["roof roof rain", "roof lid", "pump"]

    def idf(having):
        return log(1 + (3 - having + 0.5) / (having + 0.5))

    # Words: `roof` is in two texts, the others in one.
    twice = (1 + log(2)) * idf(2)
    words = twice * idf(2) / sqrt(twice**2 + idf(1) ** 2) / sqrt(idf(2) ** 2 + idf(1) ** 2)
    # Grams: of ` roof ` there are 4 + 3 + 2, of ` rain ` as many, of ` lid ` 3 + 2 + 1.
    length = sqrt(9 * twice**2 + 9 * idf(1) ** 2) * sqrt(9 * idf(2) ** 2 + 6 * idf(1) ** 2)
    grams = 9 * twice * idf(2) / length
    score = Similarity(corpus).score(corpus[0], corpus[1])
    assert score == pytest.approx((words + grams) / 2)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("The lid is on the barrel.", ["lid", "barrel"], id="function words"),
        pytest.param("To be or not to be", ["not"], id="what negates stays"),
        pytest.param("It was.", ["it", "was"], id="no others"),
        pytest.param(
            "Russia’s 8,300 men don't go", ["russia", "8300", "men", "dont", "go"], id="in"
        ),
        pytest.param("¶ … —", ["¶...—"], id="no letters"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_the_words_that_are_compared(text, words):
    assert content_words(text) == words


def test_the_fewer_texts_have_a_word_the_more_it_tells():
    alike = Similarity(["Roof water floods.", "Roof rain floods.", "Roofs leak."])
    assert alike.rarity("unheard") > alike.rarity("rain") > alike.rarity("roof") > 0


def test_what_every_claim_on_a_question_says_tells_less_than_what_few_say():
    corpus = ["Syria harbours Iran.", "Syria suits Russia.", "Syria needs Iran.", "Syria waits."]
    alike = Similarity(corpus)
    assert alike.score(corpus[0], corpus[2]) > 2 * alike.score(corpus[0], corpus[1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("The roof of the house.", "A roof for his house!", id="function words"),
        pytest.param("Russia’s leave", "Russia's LEAVE", id="apostrophes and capitals"),
        pytest.param("8,300 cars", "8300 cars", id="numbers"),
        pytest.param("ﬁtted lid", "fitted lid", id="ligature"),
    ],
)
def test_what_makes_no_difference(one, other):
    assert Similarity([one, other, "Owners pay."]).score(one, other) == pytest.approx(1)


def test_forms_of_a_word_are_alike_by_their_grams():
    alike = Similarity(["flooding streets", "floods a street", "owners pay"])
    assert alike.score("flooding streets", "floods a street") > 0.1
    assert alike.score("flooding streets", "owners pay") == 0


def test_a_script_without_spaces_is_compared_by_its_signs_and_grams():
    corpus = [
        "屋根の雨水が道路の洪水を起こす。",
        "道路の洪水は屋根の雨水による。",
        "費用は所有者が払う。",
    ]
    alike = Similarity(corpus)
    assert alike.score(corpus[0], corpus[1]) > 0.1
    assert alike.score(corpus[0], corpus[1]) > 5 * alike.score(corpus[0], corpus[2])


def test_only_english_texts_lose_their_function_words():
    german = ["Man will also so was in Rom.", "Also will man was in Paris."]
    assert Similarity(german).score(*german) < Similarity(german, other_languages=german).score(
        *german
    )
