"""No claim attacks itself or its own step."""

import pytest

from argmap.checks.structure import self_reference

REBUTS = "the claim 'a' rebuts itself"
JOINT = "the claim 'a' is a premise of the inference 'm', which rebuts it"
UNDERCUTS = "{!r} undercuts the inference {!r}, in which it is a premise"


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("a -x a", [REBUTS], id="rebuts itself"),
        pytest.param("m: a -x a", [REBUTS], id="by a named inference"),
        pytest.param("a -x b; b -x a", [], id="each other"),
        pytest.param("a -> a", [], id="supports itself"),
        pytest.param("m: a + b -x a", [JOINT], id="with another premise"),
        pytest.param("m: a + b -x c", [], id="joint attack on a third"),
        pytest.param(
            "a -> t; a -x a -> t", [UNDERCUTS.format("a", "a -> t")], id="undercuts its support"
        ),
        pytest.param(
            "a -x t; a -x a -x t", [UNDERCUTS.format("a", "a -x t")], id="undercuts its rebuttal"
        ),
        pytest.param("m: a + b -> t; a -x m", [UNDERCUTS.format("a", "m")], id="one of two"),
        pytest.param(
            "m: a + b -> t; n: a + b -x m", [UNDERCUTS.format("a + b", "m")], id="both of two"
        ),
        pytest.param("m: a + b -> t; n: a + c -x m", [], id="with a premise of its own"),
        pytest.param("a -> t; b -> t; a -x b -> t", [], id="undercuts another's support"),
        pytest.param("m: a -x m", ["the inference 'm' undercuts itself"], id="undercuts itself"),
        pytest.param("m: a -x n; n: b -x m", [], id="undercut each other"),
    ],
)
def test_self_reference_names_what_attacks_itself(sketch, messages, steps, expected):
    assert messages(self_reference, sketch(steps)) == expected


@pytest.mark.parametrize(
    ("steps", "reported", "expected"),
    [
        pytest.param("a -x a", {"a"}, [REBUTS], id="others rebut themselves"),
        pytest.param("m: a + b -x a", {"a"}, [], id="reduction to the absurd"),
        pytest.param("m: a + b -x a", {"m"}, [], id="drawn by others"),
        pytest.param("m: a + b -> t; a -x m", {"m"}, [], id="others' step, the author's attack"),
        pytest.param("m: a + b -> t; a -x m", {"a"}, [], id="the author's step, others' attack"),
        pytest.param(
            "a -> t; a -x a -> t",
            {"a"},
            [UNDERCUTS.format("a", "a -> t")],
            id="both by the same others",
        ),
    ],
)
def test_two_people_may_draw_different_things_from_one_claim(
    sketch, messages, steps, reported, expected
):
    assert messages(self_reference, sketch(steps, reported=reported)) == expected


def test_the_finding_stands_where_the_attack_is_written(sketch):
    parts = [one.part for one in self_reference.check(sketch("a -x a; m: b + c -x b"))]
    assert parts == [("claims", "a", "rebuts"), ("inferences", "m")]
