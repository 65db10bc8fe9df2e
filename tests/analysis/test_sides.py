import pytest

from argmap.analysis import Sign, sides


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("a -> t", {"a -> t": "+"}, id="support"),
        pytest.param("a -x t", {"a -x t": "-"}, id="rebuttal"),
        pytest.param("a -x b; b -x t", {"a -x b": "+", "b -x t": "-"}, id="reply"),
        pytest.param("a -> b; b -x t", {"a -> b": "-", "b -x t": "-"}, id="reason for a rebuttal"),
        pytest.param(
            "a -> t; u -x a -> t", {"a -> t": "+", "u -x a -> t": "-"}, id="undercut of a support"
        ),
        pytest.param(
            "a -x t; u -x a -x t", {"a -x t": "-", "u -x a -x t": "+"}, id="undercut of a rebuttal"
        ),
        pytest.param("a -> b", {"a -> b": ""}, id="leads nowhere"),
        pytest.param("t -x a", {"t -x a": ""}, id="away from the thesis"),
        pytest.param(
            "a -> b; b -> t; b -x t", {"a -> b": "+-", "b -> t": "+", "b -x t": "-"}, id="both"
        ),
        pytest.param("m: a -x n; n: b -x m", {"m": "", "n": ""}, id="circle of undercuts"),
    ],
)
def test_every_inference_stands_on_the_sides_to_which_its_paths_lead(sketch, steps, expected):
    found = sides(sketch(steps, reported={"a"}))
    written = {Sign.FOR: "+", Sign.AGAINST: "-"}
    assert {
        name: "".join(written[sign] for sign in Sign if sign in signs)
        for name, signs in found.items()
    } == expected
