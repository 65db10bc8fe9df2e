import pytest
from hypothesis import given

from argmap.analysis import Sign, bearings, own_inferences
from argmap.testing import argument_maps


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("a -> t", ["a+t"], id="support"),
        pytest.param("a -x t", ["a-t"], id="rebuttal"),
        pytest.param("a + b -x t", ["ab-t"], id="joint"),
        pytest.param("a -> t; u -x a -> t", ["a+t", "u-t"], id="undercut-of-support"),
        pytest.param("a -x t; u -x a -x t", ["a-t", "u+t"], id="undercut-of-rebuttal"),
        pytest.param(
            "a -> t; u -x a -> t; v -x u -x a -> t",
            ["a+t", "u-t", "v+t"],
            id="undercut-of-undercut",
        ),
        pytest.param("m: a -> t; u -x m", ["u-t", "a+t"], id="undercut-by-name"),
        pytest.param("m: a -x m; b -> t", ["b+t"], id="undercuts-itself"),
        pytest.param("m: a -x n; n: b -x m; c -x n; d -> t", ["d+t"], id="circle-of-undercuts"),
    ],
)
def test_every_inference_bears_on_one_claim_with_a_sign(sketch, steps, expected):
    signs = {Sign.FOR: "+", Sign.AGAINST: "-"}
    found = [
        "".join(bearing.inference.premises) + signs[bearing.sign] + bearing.claim
        for bearing in bearings(sketch(steps))
    ]
    assert found == expected


def test_a_long_chain_of_undercuts_is_followed_without_recursion(sketch):
    length = 20_000
    steps = "; ".join(f"n{k}: a -x n{k + 1}" for k in range(length))
    found = bearings(sketch(f"{steps}; n{length}: a -> t"))
    assert len(found) == length + 1
    assert found[0].sign is Sign.FOR


def test_own_inferences_have_the_voice_of_their_claim_unless_they_name_another(sketch):
    barrels = sketch("a -> t; r -> t; m: a -> b; n: r -> b", reported=("r", "m"))
    assert [inference.id for inference in own_inferences(barrels)] == ["a -> t", "n"]


@given(argument_maps())
def test_own_inferences_are_those_that_the_map_says_are_own(argument_map):
    expected = tuple(filter(argument_map.is_own, argument_map.inferences))
    assert own_inferences(argument_map) == expected
