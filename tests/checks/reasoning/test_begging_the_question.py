"""A premise with the words of its conclusion is found, however it is dressed."""

import pytest

from argmap.checks.reasoning import begging_the_question

MAP = """\
argmap: 1
thesis:
  require: {{text: "Cities should require barrels."{thesis}}}
premises:
  ought: {{text: "{text}"{voice}, {relation}: require}}
"""
SAME = "the claim 'ought' supports 'require' by saying the same"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("Cities should require barrels.", True, id="equal"),
        pytest.param("The cities should require the barrels!", True, id="articles and marks"),
        pytest.param("Barrels, cities should require.", True, id="order"),
        pytest.param("Cities should not require barrels.", False, id="negated"),
        pytest.param("Cities may require barrels.", False, id="may"),
        pytest.param("Cities should require barrels and lids.", False, id="more"),
        pytest.param("Cities should require rain barrels.", False, id="narrower"),
        pytest.param("…", False, id="no words"),
    ],
)
def test_begging_the_question_compares_words(messages, map_of, text, found):
    argument = map_of(MAP.format(text=text, thesis="", voice="", relation="supports"))
    assert messages(begging_the_question, argument) == ([SAME] if found else [])


@pytest.mark.parametrize(
    ("thesis", "voice", "relation", "found"),
    [
        pytest.param("", "", "supports", True, id="both the author's"),
        pytest.param(", by: a, stance: concedes", ", by: a", "supports", False, id="other stance"),
        pytest.param("", ", by: experts", "supports", False, id="somebody else says so"),
        pytest.param("", "", "rebuts", False, id="an attack with the same words"),
    ],
)
def test_begging_the_question_is_about_support_in_one_voice(
    messages, map_of, thesis, voice, relation, found
):
    text = "Cities should require barrels."
    argument = map_of(MAP.format(text=text, thesis=thesis, voice=voice, relation=relation))
    assert messages(begging_the_question, argument) == ([SAME] if found else [])


def test_a_claim_that_supports_itself_is_left_to_circular_support(sketch, messages):
    assert messages(begging_the_question, sketch("a -> a; a -> t")) == []


def test_one_of_joint_premises_can_beg_the_question(messages, map_of):
    argument = map_of(
        "argmap: 1\nthesis: {require: Cities should require barrels.}\n"
        "premises: {ought: Cities should require barrels, cheap: Barrels are cheap.}\n"
        "inferences: {main: ought + cheap -> require}\n"
    )
    assert messages(begging_the_question, argument) == [SAME]


def test_texts_without_words_are_not_compared(messages, map_of):
    argument = map_of(
        "argmap: 1\nthesis: {require: …}\npremises: {ought: {text: –, supports: require}}\n"
    )
    assert messages(begging_the_question, argument) == []
