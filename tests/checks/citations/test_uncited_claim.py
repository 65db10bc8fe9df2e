"""What a text says is cited."""

import pytest

from argmap.checks.citations import uncited_claim

ONE = "the claim {!r} does not say where the text makes it"
MANY = "{} claims do not say where the text makes them; {!r} is the first"
CITED = "b: {text: B., cite: ¶2}, c: {text: C., cite: ¶3}"


@pytest.mark.parametrize(
    ("thesis", "premises", "expected"),
    [
        pytest.param("{text: T., cite: ¶1}", CITED, [], id="all"),
        pytest.param("T.", CITED, [ONE.format("t")], id="the thesis"),
        pytest.param("{text: T., cite: ¶1}", f"{CITED}, d: D.", [ONE.format("d")], id="a premise"),
        pytest.param("T.", f"{CITED}, d: D.", [ONE.format("t"), ONE.format("d")], id="half"),
        pytest.param("T.", f"{CITED}, d: D., e: E.", [MANY.format(3, "t")], id="the greater part"),
        pytest.param(
            "T.",
            "b: {text: B., implicit: true}, c: {text: C., cite: ¶3}",
            [ONE.format("t")],
            id="implicit",
        ),
        pytest.param(
            "T.", "b: {text: B., implicit: true, cite: ¶2}", [ONE.format("t")], id="one of one"
        ),
        pytest.param("T.", "b: B., c: C.", [], id="none yet"),
        pytest.param(
            "{text: T., cite: ¶1}",
            f"{CITED}, d: {{text: D., by: critics}}",
            [ONE.format("d")],
            id="reported",
        ),
        pytest.param("{text: T., cite: audit22}", "b: B.", [ONE.format("b")], id="a work"),
    ],
)
def test_uncited_claim_asks_once_a_map_cites(messages, map_of, thesis, premises, expected):
    text = (
        "argmap: 1\nsources: {audit22: Audit}\n"
        f"thesis: {{t: {thesis}}}\npremises: {{{premises}}}\n"
    )
    assert messages(uncited_claim, map_of(text)) == expected


def test_evidence_counts_but_has_its_own_rule(messages, map_of):
    text = (
        "argmap: 1\nthesis: {t: {text: T., cite: ¶1}}\npremises: {a: A.}\n"
        "evidence: {b: B., c: C., d: D.}\n"
    )
    assert messages(uncited_claim, map_of(text)) == [ONE.format("a")]


def test_the_finding_of_many_stands_at_the_first(map_of):
    text = "argmap: 1\nthesis: {t: {text: T., cite: ¶1}}\npremises: {a: A., b: B.}\n"
    [finding] = uncited_claim.check(map_of(text))
    assert (finding.part, finding.message) == (("claims", "a"), MANY.format(2, "a"))
