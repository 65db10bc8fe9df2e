"""A heading claims nothing."""

import pytest

from argmap.checks.citations import cited_heading


@pytest.mark.parametrize(
    ("cite", "places"),
    [
        pytest.param("¶5", ["¶5"], id="a heading"),
        pytest.param("¶5-5", ["¶5-5"], id="a range of one"),
        pytest.param("¶4-6", [], id="a range that passes over it"),
        pytest.param("'¶3, ¶5'", ["¶5"], id="one of two"),
        pytest.param("¶9", [], id="a short sentence"),
        pytest.param("¶40", [], id="outside the text"),
        pytest.param("p. 5", [], id="a page"),
    ],
)
def test_a_single_paragraph_that_looks_like_a_heading_is_reported(beside, citing, cite, places):
    assert [one.message for one in beside(cited_heading, citing(cite))] == [
        f"the claim 't' cites {place}, which looks like a heading: “What the audit found”"
        for place in places
    ]


@pytest.mark.parametrize(
    ("block", "looks"),
    [
        pytest.param("3. Findings", True, id="numbered"),
        pytest.param("**Findings**", True, id="bold"),
        pytest.param("What we found, and how it was measured\n----", True, id="underlined"),
        pytest.param("What did we find?", False, id="a question may ask something"),
        pytest.param("There are two issues:", False, id="what goes on below"),
        pytest.param("(a) what drove them apart;", False, id="an item of a list"),
        pytest.param("“No lid, no barrel.”", False, id="a quotation"),
        pytest.param("_We build them at any cost._", False, id="a quotation in italics"),
        pytest.param("61 %", False, id="a figure"),
        pytest.param("* * *", False, id="a line of stars"),
        pytest.param("A line\nand another line", False, id="two lines"),
        pytest.param("word " * 13, False, id="13 words"),
    ],
)
def test_what_looks_like_a_heading(beside, citing, block, looks):
    assert bool(beside(cited_heading, citing("¶1"), text=block)) == looks


def test_the_help_names_the_file_to_mend(beside, citing):
    [found] = beside(cited_heading, citing("¶5"))
    assert found.help == (
        "cite the paragraph that says it, or mark the heading with `#` in okafor-2024.txt"
    )
