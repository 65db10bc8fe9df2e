"""No text loses its first word."""

import pytest

ANCHOR, TAG, ALIAS = "an anchor", "a tag", "an alias"


@pytest.mark.parametrize(
    ("text", "word", "taken_for"),
    [
        pytest.param("&amp roofs leak.", "&amp", ANCHOR, id="ampersand"),
        pytest.param("&amp", "&amp", ANCHOR, id="ampersand alone"),
        pytest.param("!most roofs leak.", "!most", TAG, id="exclamation mark"),
        pytest.param("!most", "!most", TAG, id="exclamation mark alone"),
        pytest.param("! roofs leak.", "!", TAG, id="exclamation mark and a space"),
        pytest.param("*most", "*most", ALIAS, id="star"),
    ],
)
def test_a_text_that_loses_its_first_word_is_told(faults, text, word, taken_for):
    message = f"YAML takes `{word}` for {taken_for} and drops it from this text"
    remedy = f'put the whole text in quotes: "{text}"'
    expected = [("text-lost-to-yaml", "6:8", message, remedy)]
    assert faults(f"  mud: {text}") == expected


def test_it_is_told_in_a_group_too(faults):
    message = "YAML takes `&amp` for an anchor and drops it from this text"
    remedy = 'put the whole text in quotes: "&amp roofs"'
    assert faults("  mud: {text: &amp roofs, kind: fact}") == [
        ("text-lost-to-yaml", "6:15", message, remedy)
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"&amp roofs leak."', id="in quotes"),
        pytest.param("Smith & Sons leak!", id="inside"),
        pytest.param("A*B leak.", id="star inside"),
        pytest.param("|-\n    !most roofs leak.", id="in a block"),
    ],
)
def test_texts_that_keep_their_words_are_accepted(faults, text):
    assert faults(f"  mud: {text}") == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("!!str roofs leak.", "yaml-feature", id="a tag that YAML knows"),
        pytest.param("*most* roofs leak.", "yaml-syntax", id="a word in stars"),
        pytest.param("& roofs leak.", "yaml-syntax", id="ampersand and a space"),
    ],
)
def test_what_yaml_means_or_refuses_is_left_to_other_rules(faults, text, rule):
    assert [found for found, *_ in faults(f"  mud: {text}")] == [rule]


def test_an_anchor_with_its_alias_is_meant(faults):
    lines = "  mud: {text: M., by: &who critics}\n  rain: {text: R., by: *who}"
    assert {rule for rule, *_ in faults(lines)} == {"yaml-feature"}


@pytest.mark.parametrize("text", ["&amp roofs leak.", "!most roofs leak.", "*most"])
def test_the_whole_text_is_put_in_quotes(mended, faults, text):
    after = f'  mud: "{text}"'
    assert mended(f"  mud: {text}", "text-lost-to-yaml") == after
    assert faults(after) == []
