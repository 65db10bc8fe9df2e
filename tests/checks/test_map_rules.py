"""Each rule about a map: the fault, its neighbours, and the whole message."""

import pytest

from argmap.checks import circular_support, uncited_evidence, unconnected_claim
from argmap.formats import read_map


def messages(rule, argument_map):
    return [found.message for found in rule.check(argument_map)]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("a -> b; a -> c; b -> d; c -> d; d -> t", [], id="diamond"),
        pytest.param("a -> a", ["the claim 'a' supports itself"], id="loop"),
        pytest.param("b -> a; a -> b", ["the claim 'b' supports itself through 'a'"], id="pair"),
        pytest.param(
            "a + b -> c; c -> a", ["the claim 'a' supports itself through 'c'"], id="joint"
        ),
        pytest.param("a -x b; b -x a", [], id="attack"),
        pytest.param(
            "a -> a; b -> c; c -> b",
            ["the claim 'a' supports itself", "the claim 'b' supports itself through 'c'"],
            id="two",
        ),
    ],
)
def test_circular_support_names_every_member_of_a_circle(sketch, steps, expected):
    assert messages(circular_support, sketch(steps)) == expected


UNCONNECTED = "the claim {!r} bears on nothing that leads to the thesis"


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("a -> t", [], id="support"),
        pytest.param("a -x t", [], id="attack"),
        pytest.param("a -> t; b -x a -> t", [], id="undercut"),
        pytest.param("a -> t; b -x a -> t; c -x b -x a -> t", [], id="undercut of an undercut"),
        pytest.param("a", ["a"], id="alone"),
        pytest.param("a -> b", ["a", "b"], id="two"),
        pytest.param("a -> b; b -> a; c -> t", ["a", "b"], id="circle beside the thesis"),
        pytest.param("t -> a", ["a"], id="away from the thesis"),
    ],
)
def test_unconnected_claim_reports_what_does_not_lead_to_the_thesis(sketch, steps, expected):
    found = messages(unconnected_claim, sketch(steps))
    assert found == [UNCONNECTED.format(name) for name in expected]


@pytest.mark.parametrize(
    ("section", "cite", "count"),
    [
        pytest.param("evidence", "", 1, id="evidence without"),
        pytest.param("evidence", ", cite: ¶3", 0, id="evidence with a paragraph"),
        pytest.param("evidence", ", cite: audit22", 0, id="evidence with a source"),
        pytest.param("premises", "", 0, id="a premise needs none here"),
    ],
)
def test_uncited_evidence_wants_a_citation_of_evidence_alone(section, cite, count):
    text = (
        "argmap: 1\nsources: {audit22: Audit}\nthesis: {t: T.}\n"
        f"{section}: {{e: {{text: E., supports: t{cite}}}}}\n"
    )
    expected = ["the evidence 'e' does not say where it comes from"] * count
    assert messages(uncited_evidence, read_map(text).map) == expected
