"""What ought to be rests on something that says so."""

import pytest

from argmap.checks.reasoning import value_from_facts
from argmap.model import ArgumentMap, Claim, Inference, Relation, Role

VALUE = "the claim 't' is a value, but no premise for it is a value or a policy"
POLICY = "the claim 't' is a policy, but no premise for it is a value or a policy"


def argument(kind, *steps, text="Cities should require barrels.", stance="asserts"):
    """Return a map: each step a tuple of the kinds of its premises, leading to the thesis."""
    claims = [Claim("t", text, Role.THESIS, kind=kind, stance=stance)]
    inferences = []
    for number, kinds in enumerate(steps):
        names = [f"premise-{number}-{place}" for place in range(len(kinds))]
        claims += [
            Claim(name, "Barrels are cheap.", Role.PREMISE, kind=one)
            for name, one in zip(names, kinds, strict=True)
        ]
        inferences.append(Inference(names, Relation.SUPPORTS, "t", f"step-{number}"))
    return ArgumentMap("okafor", claims=claims, inferences=inferences)


@pytest.mark.parametrize(
    ("kind", "steps", "expected"),
    [
        pytest.param("policy", [["fact"]], [POLICY], id="policy from a fact"),
        pytest.param("value", [["fact", "cause"]], [VALUE], id="value from facts"),
        pytest.param("value", [["forecast"], ["definition"]], [VALUE], id="once for two reasons"),
        pytest.param("policy", [["fact", "value"]], [], id="with a value"),
        pytest.param("policy", [["policy"]], [], id="policy from policy"),
        pytest.param("policy", [["fact"], ["value"]], [], id="a value in another reason"),
        pytest.param("policy", [["fact", None]], [], id="a kind is not given"),
        pytest.param("policy", [], [], id="no reason at all"),
        pytest.param("fact", [["fact"]], [], id="fact from fact"),
        pytest.param(None, [["fact"]], [], id="no kind"),
    ],
)
def test_value_from_facts_asks_for_a_value_among_the_premises(messages, kind, steps, expected):
    assert messages(value_from_facts, argument(kind, *steps)) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("To prevent floods, cities should require barrels.", False, id="to"),
        pytest.param("If the talks are to succeed, Russia should act first.", False, id="if"),
        pytest.param("In order to last, barrels should have lids.", False, id="in order to"),
        pytest.param("Tomorrow, barrels should be required.", True, id="no end named"),
        pytest.param("To require barrels is right.", True, id="no comma: no end"),
    ],
)
def test_a_policy_that_names_its_end_may_follow_from_facts(messages, text, found):
    assert messages(value_from_facts, argument("policy", ["fact"], text=text)) == [POLICY] * found


def test_what_the_author_only_reports_is_passed_over(messages):
    assert messages(value_from_facts, argument("value", ["fact"], stance="reports")) == []


@pytest.mark.parametrize(
    ("voice", "found"),
    [
        pytest.param("", False, id="the author's own"),
        pytest.param(", by: critics", True, id="reported"),
        pytest.param(", by: critics, stance: concedes", False, id="conceded"),
    ],
)
def test_a_value_that_only_others_hold_is_none_of_the_author_s(map_of, messages, voice, found):
    argument = map_of(
        "argmap: 1\nthesis: {t: {text: Cities should require barrels., kind: policy}}\n"
        "premises:\n"
        "  cheap: {text: Barrels are cheap., kind: fact, supports: t}\n"
        f"  duty: {{text: Cities ought to save., kind: value, supports: t{voice}}}\n"
    )
    assert messages(value_from_facts, argument) == [POLICY] * found
