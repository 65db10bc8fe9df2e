"""Nobody asserts what speaks against what they assert."""

import pytest

from argmap.checks.structure import attacks_own_ground

CLAIM = "the author asserts both {!r} and {!r}, which rebuts it"
STEP = "the author draws the inference {!r} and asserts {!r}, which undercuts it"


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("a -> t; b -> a", [], id="support"),
        pytest.param("b -x t", [CLAIM.format("t", "b")], id="against the thesis"),
        pytest.param("a -> t; b -x a", [CLAIM.format("a", "b")], id="against a ground"),
        pytest.param("a -> t; b -x a -> t", [STEP.format("a -> t", "b")], id="against a step"),
        pytest.param("m: a + c -> t; b -x m", [STEP.format("m", "b")], id="against a named step"),
        pytest.param("a -> t; n: b + c -x a", [CLAIM.format("a", "b + c")], id="joint attack"),
        pytest.param("b -x t; a -x b", [CLAIM.format("t", "b")], id="the reply is not reported"),
        pytest.param("b -x t; a -x b -x t", [CLAIM.format("t", "b")], id="nor a reply to the step"),
        pytest.param(
            "c -> b; b -x t; a -x c", [CLAIM.format("t", "b")], id="nor one to its reason"
        ),
        pytest.param(
            "a -> t; b -> t; c -x a; c -x b", [CLAIM.format("a", "c")], id="once for each attacker"
        ),
        pytest.param("no -x t; a -x no", [], id="reply to others"),
        pytest.param(
            "no -x t; a -x no; b -x a", [CLAIM.format("a", "b")], id="against the author's reply"
        ),
        pytest.param("no -x t", [], id="objection of others"),
        pytest.param("a -> t; no -x a -> t", [], id="undercut by others"),
        pytest.param("no -> t; a -x no", [], id="against what others say for it"),
        pytest.param("m: no + a -> t; b -x m", [], id="step drawn from what others say"),
        pytest.param("n: no + a -x t", [], id="attack drawn from what others say"),
        pytest.param("theirs: a -x t", [], id="attack drawn by others"),
        pytest.param("a -> c; b -x a", [], id="leads nowhere"),
        pytest.param("b -x b", [], id="itself"),
        pytest.param("a -> t; a -x a -> t", [], id="its own step"),
        pytest.param("m: a + b -> t; b -x m", [], id="its own joint step"),
        pytest.param("a -> t; b -> a; b -x a", [], id="support and attack"),
        pytest.param("a -> t; t -x a", [], id="the thesis"),
    ],
)
def test_attacks_own_ground_reports_unmarked_objections(sketch, messages, steps, expected):
    found = messages(attacks_own_ground, sketch(steps, reported={"no", "theirs"}))
    assert found == expected


@pytest.mark.parametrize(
    ("ground", "attacker", "found"),
    [
        pytest.param("", "", True, id="both asserted"),
        pytest.param("", ", stance: asserts", True, id="said to be asserted"),
        pytest.param("", ", stance: concedes", False, id="a concession may attack"),
        pytest.param(", stance: concedes", "", False, id="a concession may be attacked"),
        pytest.param("", ", by: critics", False, id="an objection"),
        pytest.param("", ", by: critics, stance: concedes", False, id="an objection granted"),
        pytest.param("", ", implicit: true", True, id="unsaid"),
    ],
)
def test_what_the_author_concedes_is_left_alone(messages, map_of, ground, attacker, found):
    text = (
        "argmap: 1\nthesis: {t: T.}\n"
        f"premises: {{a: {{text: A., supports: t{ground}}}}}\n"
        f"rebuttals: {{b: {{text: B., rebuts: a{attacker}}}}}\n"
    )
    assert messages(attacks_own_ground, map_of(text)) == [CLAIM.format("a", "b")] * found


def test_the_finding_stands_at_the_attack(sketch):
    parts = [one.part for one in attacks_own_ground.check(sketch("a -> t; b -x a; n: c + d -x a"))]
    assert parts == [("claims", "b", "rebuts"), ("inferences", "n")]
