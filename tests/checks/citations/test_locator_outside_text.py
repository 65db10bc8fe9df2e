"""A text has as many paragraphs and lines as it has."""

import pytest

from argmap.checks.citations import locator_outside_text


@pytest.mark.parametrize(
    ("cite", "outside"),
    [
        pytest.param("¶9", None, id="the last paragraph"),
        pytest.param("¶10", "¶10, but the text has 9 paragraphs", id="one more"),
        pytest.param("¶8-12", "¶8-12, but the text has 9 paragraphs", id="a range over the end"),
        pytest.param("'¶3, ¶12, ¶14-15'", "¶12, ¶14-15, but the text has 9 paragraphs", id="some"),
        pytest.param("l. 21", None, id="the last line"),
        pytest.param("l. 22", "l. 22, but the text has 21 lines", id="a line behind it"),
        pytest.param("p. 400", None, id="a page, which no plain text has"),
        pytest.param("a22 ¶40", None, id="a source that is not at hand"),
        pytest.param(
            "{paragraph: 40, quote: the roofs}",
            "¶40, but the text has 9 paragraphs",
            id="long form",
        ),
    ],
)
def test_the_message_tells_what_is_outside_and_how_much_there_is(beside, citing, cite, outside):
    found = beside(locator_outside_text, citing(cite))
    expected = [] if outside is None else [f"the claim 't' cites {outside}"]
    assert [one.message for one in found] == expected


def test_a_source_is_looked_up_in_its_own_text(beside, citing):
    [found] = beside(locator_outside_text, citing("[¶3, a22 ¶3]"), a22="Roofs.\n\nGutters.\n")
    assert found.message == "the claim 't' cites ¶3, but 'a22' has 2 paragraphs"
    assert found.part == ("claims", "t", "cite", 1)


def test_an_empty_text_has_no_paragraph(beside, citing):
    [found] = beside(locator_outside_text, citing("¶1"), text="# Only a heading\n")
    assert found.message == "the claim 't' cites ¶1, but the text has no paragraphs"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_paragraphs_are_parted_by_lines_that_are_empty_or_hold_only_spaces(beside, citing, end):
    text = end.join(["One.", "Still one.", " \t", "", "  # No paragraph", "", "Two."])
    [found] = beside(locator_outside_text, citing("'¶2, ¶3'"), text=text)
    assert found.message == "the claim 't' cites ¶3, but the text has 2 paragraphs"
