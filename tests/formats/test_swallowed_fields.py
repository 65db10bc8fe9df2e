"""Quotes are a sure remedy only for a text in which no field has been lost."""

import pytest

from argmap.formats import read_debate, read_map

HEAD = "argmap: 1\nthesis:\n  go: We go.\npremises:\n"


@pytest.mark.parametrize(
    ("claim", "remedy"),
    [
        ("  a: {text: It is so., supports: go cite: ¶1}", "put a comma before `cite:`"),
        ("  a: {text: It is so. supports: go}", "put a comma before `supports:`"),
        ("  a: {text: It is so; supports: go}", "put a comma before `supports:`"),
        ("  a: text: It is so.", "put the fields in braces: `{text: …}`"),
        ("  a: (text: It is so., supports: go)", "put the fields in braces: `{text: …}`"),
        ("  a:\n    text: It is so. supports: go", "give `supports:` a line of its own"),
        ("  a:\n    text: It is so.\n    supports: go cite: ¶1", "give `cite:` a line of its own"),
    ],
)
def test_a_field_inside_a_text_is_set_apart_and_never_for_sure(claim, remedy):
    first = read_map(f"{HEAD}{claim}\n").diagnostics[0]
    assert first.help == remedy
    assert first.fix is not None
    assert not first.fix.safe


@pytest.mark.parametrize(
    "text",
    [
        "The question: who pays?",
        "Floods. The cause: roofs.",
        "Note: roofs leak.",
        "So says the text: it rains.",
        "One kind: the wet one.",
    ],
)
@pytest.mark.parametrize("form", ["  a: {{text: {}, supports: go}}\n", "  a:\n    text: {}\n"])
def test_a_text_with_a_colon_is_quoted_for_sure(text, form):
    first = read_map(HEAD + form.format(text)).diagnostics[0]
    assert first.fix.about == "put the whole text in quotes"
    assert first.fix.safe


def test_a_debate_has_fields_too():
    text = "argmap-debate: 1\nquestion: Q?\nmaps: [a.yaml]\npropositions:\n  p: text: P.\n"
    found = read_debate(text, "debate.yaml", lambda name: read_map(HEAD, name)).diagnostics
    assert "put the fields in braces: `{text: …}`" in [one.help for one in found]


def test_what_stands_in_a_misspelt_section_is_told_in_the_same_pass():
    text = "argmap: 1\nthesis:\n  go: We go.\npremise:\n  a: {text: It is so., suports: go}\n"
    found = read_map(text).diagnostics
    assert [one.help for one in found] == ["did you mean `premises`?", "did you mean `supports`?"]
