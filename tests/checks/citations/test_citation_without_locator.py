"""A citation leads to a place."""

import pytest

from argmap.checks.citations import citation_without_locator

WORK = "the claim 'floods' cites {!r} and no place in it"


@pytest.mark.parametrize(
    ("cite", "expected"),
    [
        pytest.param("audit22", [WORK.format("audit22")], id="a work"),
        pytest.param("[audit22, film]", [WORK.format("audit22")], id="two works"),
        pytest.param("{source: film, x-seen: yes}", [WORK.format("film")], id="own field"),
        pytest.param("¶3", [], id="paragraph of the text"),
        pytest.param("audit22 p. 14", [], id="page of a work"),
        pytest.param("film 00:12:30", [], id="time in a work"),
        pytest.param("[¶3, audit22]", [], id="a work beside the paragraph"),
        pytest.param("[audit22, film 00:12:30]", [], id="a work beside a place in another"),
        pytest.param("{quote: It is the roofs}", [], id="words of the text"),
        pytest.param("{source: audit22, quote: It is the roofs}", [], id="words of a work"),
    ],
)
def test_citation_without_locator_asks_for_one_place(messages, map_of, cite, expected):
    text = (
        "argmap: 1\nsources: {audit22: Audit, film: Film}\nthesis: {t: T.}\n"
        f"premises: {{floods: {{text: F., supports: t, cite: {cite}}}}}\n"
    )
    assert messages(citation_without_locator, map_of(text)) == expected


def test_a_claim_without_citation_is_left_to_other_rules(sketch, messages):
    assert messages(citation_without_locator, sketch("a -> t")) == []
