"""Citations as people write them."""

import pytest
from hypothesis import given

from argmap.formats.locators import BadLocator, parse_citation
from argmap.testing import citations


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        pytest.param("¶8", "¶8", id="paragraph"),
        pytest.param("para 8", "¶8", id="word"),
        pytest.param("Para. 8", None, id="capital"),
        pytest.param("¶ 9–11", "¶9-11", id="en dash"),
        pytest.param("¶3, ¶18", "¶3, ¶18", id="two"),
        pytest.param("¶3, 18", "¶3, ¶18", id="unit carried over"),
        pytest.param("¶3, p. 2, ¶5", "¶3, ¶5, p. 2", id="units stand together"),
        pytest.param("pp. xiv-xvi", "p. xiv-xvi", id="roman pages"),
        pytest.param("ch. 2", "ch. 2", id="chapter"),
        pytest.param("§3.2", "§ 3.2", id="section"),
        pytest.param("lines 5-7", "l. 5-7", id="lines"),
        pytest.param("00:12:30", "00:12:30", id="time"),
        pytest.param("audit22 p. 14", "audit22 p. 14", id="source and page"),
        pytest.param("audit22", "audit22", id="source alone"),
        pytest.param("page", "page", id="a source with the name of a unit"),
        pytest.param("p ¶3", "p ¶3", id="such a source with a place"),
        pytest.param("page x9", None, id="no page"),
        pytest.param("¶", None, id="no number"),
        pytest.param("somewhere in the middle", None, id="words"),
        pytest.param("¶3;", None, id="trailing separator"),
    ],
)
def test_a_citation_is_read_or_refused(text, canonical):
    if canonical is None:
        with pytest.raises(BadLocator):
            parse_citation(text)
    else:
        assert str(parse_citation(text)) == canonical


@given(citations(source_ids=("audit22", "p", "para", "line")))
def test_a_citation_of_places_reads_back_as_itself(citation):
    if citation.quote is None and not citation.extra:
        assert parse_citation(str(citation)) == citation
