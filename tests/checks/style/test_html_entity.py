"""A text has characters as they are."""

import pytest

from argmap.checks.reasoning import compound_claim
from argmap.checks.style import html_entity
from argmap.formats import read_map
from argmap.syntax import apply_edits
from argmap.workflow.checking import check

MAP = "argmap: 1\nthesis:\n  t: {}\n"


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        pytest.param("Roofs &amp; roads cause floods.", "&amp;", id="ampersand"),
        pytest.param("The &quot;audit&quot; is right.", "&quot;", id="quotation mark"),
        pytest.param("It&#39;s the roofs.", "&#39;", id="number"),
        pytest.param("It&#x2019;s the roofs.", "&#x2019;", id="hexadecimal number"),
        pytest.param("Roofs&nbsp;drown us.", "&nbsp;", id="space"),
        pytest.param("Roofs & roads cause floods.", None, id="the sign"),
        pytest.param("The R&D; it pays.", None, id="no character"),
        pytest.param("AT&T pays.", None, id="a name"),
        pytest.param("The roofs &parapets; flood.", None, id="a name that begins like another"),
    ],
)
def test_html_entity_names_the_first(messages, map_of, text, entity):
    expected = f"the claim 't' has `{entity}` in it, as HTML writes a character"
    assert messages(html_entity, map_of(MAP.format(text))) == ([expected] if entity else [])


def test_the_repair_writes_the_characters_and_is_a_guess():
    text = MAP.format("Roofs &amp; roads&nbsp;are &lt; 61% of it.")
    [fix] = (one.fix for one in check(read_map(text)) if one.rule == html_entity.NAME)
    assert fix.safe is False
    assert apply_edits(text, fix.edits) == MAP.format("Roofs & roads are < 61% of it.")


def test_its_semicolon_does_not_make_two_claims(messages, map_of):
    text = MAP.format("Roof runoff and mud &amp; dirt from roads cause floods.")
    assert messages(compound_claim, map_of(text)) == []
    two = MAP.format("Roofs &amp; roads cause the floods; nobody dredges the river.")
    assert len(messages(compound_claim, map_of(two))) == 1
