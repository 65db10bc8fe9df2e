"""The author draws nothing from the thesis."""

import pytest

from argmap.checks.structure import thesis_as_premise

THESIS = "the thesis 't' "


@pytest.mark.parametrize(
    ("steps", "reported", "expected"),
    [
        pytest.param("a -> t", (), [], id="conclusion"),
        pytest.param("t -> a", (), ["supports the claim 'a'"], id="supports"),
        pytest.param("no -x t; t -x no", {"no"}, ["rebuts the claim 'no'"], id="answers"),
        pytest.param(
            "no -x t; t -x no -x t", {"no"}, ["undercuts the inference 'no -x t'"], id="undercuts"
        ),
        pytest.param("m: t + b -> a", (), ["helps to support the claim 'a'"], id="one of two"),
        pytest.param("m: b + t -x a", (), ["helps to rebut the claim 'a'"], id="joint attack"),
        pytest.param(
            "t -> a; t -x b", (), ["supports the claim 'a'", "rebuts the claim 'b'"], id="twice"
        ),
        pytest.param("t -> a; a -> t", (), [], id="circle"),
        pytest.param("t -> a; a -> b; b -> t", (), [], id="long circle"),
        pytest.param(
            "t -> a; a -> a", (), ["supports the claim 'a'"], id="circle without the thesis"
        ),
        pytest.param("t -> t; t -x t", (), [], id="itself"),
        pytest.param("m: t + b -> no; no -x t", {"m", "no"}, [], id="a consequence others draw"),
    ],
)
def test_thesis_as_premise_reports_what_is_drawn_from_it(
    sketch, messages, steps, reported, expected
):
    found = messages(thesis_as_premise, sketch(steps, reported=reported))
    assert found == [THESIS + what for what in expected]
