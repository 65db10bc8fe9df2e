"""A place in a work stands behind the work's id."""

import pytest

from argmap.checks.citations import detached_locator
from argmap.formats import read_map
from argmap.syntax import apply_edits
from argmap.workflow.checking import check

TEXT = (
    "argmap: 1\nsources: {{audit22: Audit, film: Film}}\nthesis: {{t: {{text: T., cite: {}}}}}\n"
    "premises: {{floods: {{text: F., supports: t, cite: {}}}}}\n"
)


def said(places, work="audit22"):
    return f"the claim 'floods' cites {work!r} without a place, and {places} of the text itself"


@pytest.mark.parametrize(
    ("thesis", "cite", "expected"),
    [
        pytest.param("¶1", "[¶3, audit22, p. 14]", [said("p. 14")], id="a page behind a work"),
        pytest.param("¶1", "[audit22, p. 14]", [said("p. 14")], id="no paragraph beside it"),
        pytest.param("¶1", "[audit22, p. 14, p. 16]", [said("p. 14, p. 16")], id="two pages"),
        pytest.param("¶1", "[film, 00:12:30]", [said("00:12:30", "film")], id="a time"),
        pytest.param(
            "¶1", "[audit22, p. 1, film, ch. 2]", [said("p. 1"), said("ch. 2", "film")], id="works"
        ),
        pytest.param("¶1", "[audit22, ¶3]", [], id="a paragraph of the text"),
        pytest.param("¶1", "[audit22, p. 14, ¶3]", [said("p. 14")], id="a paragraph behind it"),
        pytest.param("p. 1", "[audit22, p. 14]", [], id="a text with pages"),
        pytest.param("audit22 p. 2", "[audit22, p. 14]", [], id="a text of which nothing is known"),
        pytest.param("¶1", "[audit22 p. 2, p. 14]", [], id="a work with a place"),
        pytest.param("¶1", "[p. 14, audit22]", [], id="a page before the work"),
        pytest.param("¶1", "[{source: audit22, quote: Q}, p. 14]", [], id="a work with a quote"),
        pytest.param("¶1", "[audit22, {page: 14, quote: Q}]", [], id="a quote of the text"),
    ],
)
def test_detached_locator_is_told_at_the_place(messages, map_of, thesis, cite, expected):
    assert messages(detached_locator, map_of(TEXT.format(thesis, cite))) == expected


@pytest.mark.parametrize(
    ("cite", "mended"),
    [
        ("[¶3, audit22, p. 14]", "[¶3, audit22 p. 14]"),
        ("[audit22, p. 14, ¶3]", "[audit22 p. 14, ¶3]"),
        ("[audit22, p. 14, p. 16, film]", '["audit22 p. 14, p. 16", film]'),
    ],
)
def test_the_repair_joins_them_and_is_a_guess(cite, mended):
    text = TEXT.format("¶1", cite)
    [fix] = (one.fix for one in check(read_map(text)) if one.rule == detached_locator.NAME)
    assert fix.safe is False
    assert apply_edits(text, fix.edits) == TEXT.format("¶1", mended)
