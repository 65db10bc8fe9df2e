"""What a claim can say is said at the claim."""

import pytest

from argmap.checks.structure import lonely_joint

LONELY = "the inference 'm' has one premise and says nothing else"


@pytest.mark.parametrize(
    ("steps", "found"),
    [
        pytest.param("m: a -> t", True, id="support"),
        pytest.param("m: a -x t", True, id="rebuttal"),
        pytest.param("b -> t; m: a -x b -> t", True, id="undercut"),
        pytest.param("a -> t", False, id="at the claim"),
        pytest.param("m: a + b -> t", False, id="joint"),
        pytest.param("m: a -> t; b -x m", False, id="undercut by name"),
    ],
)
def test_lonely_joint_looks_for_one_premise_and_no_undercutter(sketch, messages, steps, found):
    assert messages(lonely_joint, sketch(steps)) == [LONELY] * found


@pytest.mark.parametrize(
    ("claim", "inference", "found"),
    [
        pytest.param("", "", True, id="nothing"),
        pytest.param("", ", by: critics", False, id="drawn by others"),
        pytest.param("", ", stance: concedes", False, id="conceded"),
        pytest.param("", ", stance: asserts", True, id="the stance it has anyway"),
        pytest.param(", by: critics", "", False, id="drawn from what others say"),
        pytest.param(", by: critics", ", by: critics", True, id="drawn by those who say it"),
        pytest.param(", by: critics", ", by: experts", False, id="drawn by yet others"),
        pytest.param("", ", scheme: cause to effect", False, id="scheme"),
        pytest.param("", ", warrant: What rains must run.", False, id="warrant"),
        pytest.param("", ", note: see below", False, id="note"),
        pytest.param("", ", x-colour: red", False, id="field of the user's own"),
    ],
)
def test_whatever_needs_a_name_is_accepted(messages, map_of, claim, inference, found):
    text = (
        f"argmap: 1\nthesis: {{t: T.}}\npremises: {{a: {{text: A.{claim}}}}}\n"
        f"inferences: {{m: {{from: a, supports: t{inference}}}}}\n"
    )
    assert messages(lonely_joint, map_of(text)) == [LONELY] * found


@pytest.mark.parametrize(
    ("steps", "field"),
    [
        ("m: a -> t", "supports: t"),
        ("m: a -x t", "rebuts: t"),
        ("b -> t; m: a -x b -> t", "undercuts: b -> t"),
    ],
)
def test_the_help_says_what_to_type(sketch, steps, field):
    [finding] = lonely_joint.check(sketch(steps))
    assert finding.help == f"write `{field}` at 'a' instead"
