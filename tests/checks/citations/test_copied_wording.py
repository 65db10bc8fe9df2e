"""Claims are in the mapper's own words."""

import pytest

from argmap.checks.citations import copied_wording
from argmap.model import ArgumentMap, Claim, Role


@pytest.fixture
def copied(beside):
    """Give what returns the messages about a claim beside a text."""

    def find(claim, **details):
        argument_map = ArgumentMap("okafor-2024", claims=(Claim("t", claim, Role.THESIS),))
        return [one.message for one in beside(copied_wording, argument_map, **details)]

    return find


def told(count, run):
    return [f"the claim 't' shares {count} words in a row with the text: “{run}”"]


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        pytest.param("It is the roofs that drown us when it rains.", [], id="seven words"),
        pytest.param(
            "It is the roofs that drown us whenever the rain falls.",
            told(8, "It is the roofs that drown us whenever"),
            id="eight words",
        ),
        pytest.param(
            "Nobody doubts: it is the ROOFS that drown us, whenever it pours!",
            told(10, "it is the ROOFS that drown us, whenever it pours"),
            id="marks and case make no difference",
        ),
        pytest.param("It was the roofs that drowned us, whenever it poured.", [], id="changed"),
        pytest.param("Roofs cause the floods.", [], id="own words"),
        pytest.param(
            "He told the Council of Harbour City about roofs.", [], id="names count for nothing"
        ),
        pytest.param("The city paid 61,000 for the audit in 2022.", [], id="nor do figures"),
        pytest.param(
            "Before the river rose: a barrel at each down-pipe would hold the first half.",
            told(11, "a barrel at each down-pipe would hold the first half"),
            id="the longest of several runs",
        ),
        pytest.param("", [], id="no words at all"),
    ],
)
def test_eight_words_in_a_row_are_too_many(copied, claim, expected):
    assert copied(claim or "…") == expected


def test_a_name_at_the_head_of_a_sentence_is_known_from_elsewhere(copied):
    text = "Harbour City pays for each flood it has. We saw that in Harbour City itself."
    assert copied("Harbour City pays for each flood it suffers.", text=text) == []


def test_an_apostrophe_makes_no_word(copied):
    text = "The city's roofs and the city's drains aren't to blame here."
    assert copied("The city's roofs and the city's drains suffice.", text=text) == []
    assert copied("The city's roofs and the city's drains aren't to suffice.", text=text) != []


def test_the_texts_of_sources_count_as_well(copied):
    assert copied("One two three four five six seven eight.", text=None) == []
    found = copied(
        "One two three four five six seven eight.",
        text=None,
        a22="So one two three four five six seven eight.",
    )
    assert found == told(8, "One two three four five six seven eight")


def test_signs_are_counted_as_half_words(copied):
    text = "洪水来自屋顶的雨水不是河流，城市为每次洪水付出代价。"
    assert copied("洪水来自屋顶的雨水不是河流。", text=text) == []
    assert copied("洪水来自屋顶的雨水不是河流，城市为每次。", text=text) != []


def test_a_run_over_two_paragraphs_is_one(copied):
    assert (
        copied(
            "One two three four five six seven eight.",
            text="one two three\n\nfour five six seven eight",
        )
        != []
    )
