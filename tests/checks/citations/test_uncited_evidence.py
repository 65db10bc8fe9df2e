"""Evidence says where it comes from."""

import pytest

from argmap.checks.citations import uncited_evidence


@pytest.mark.parametrize(
    ("section", "cite", "count"),
    [
        pytest.param("evidence", "", 1, id="evidence without"),
        pytest.param("evidence", ", cite: ¶3", 0, id="evidence with a paragraph"),
        pytest.param("evidence", ", cite: audit22", 0, id="evidence with a source"),
        pytest.param("premises", "", 0, id="a premise needs none here"),
    ],
)
def test_uncited_evidence_asks_evidence_alone(messages, map_of, section, cite, count):
    text = (
        "argmap: 1\nsources: {audit22: Audit}\nthesis: {t: T.}\n"
        f"{section}: {{e: {{text: E., supports: t{cite}}}}}\n"
    )
    expected = ["the evidence 'e' does not say where it comes from"] * count
    assert messages(uncited_evidence, map_of(text)) == expected
