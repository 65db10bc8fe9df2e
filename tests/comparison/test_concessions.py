"""A concession is a side taken against one's own thesis."""

import pytest

from argmap.comparison import Concession, compare


@pytest.mark.parametrize(
    ("steps", "position", "path"),
    [
        pytest.param("a -x t", "a", ("a", "t"), id="affirms what counts against the thesis"),
        pytest.param("a -x t", "not a", ("a", "t"), id="denies by what counts against it"),
        pytest.param("a -x t", "partly-for a", ("a", "t"), id="leans"),
        pytest.param("a -> t", "a", None, id="what speaks for it"),
        pytest.param("a -x t", "partly a", None, id="no side taken"),
        pytest.param("a -x t", "reports a", None, id="reported"),
        pytest.param("a", "a", None, id="bears on nothing"),
        pytest.param("a -> t; a -x t", "a", None, id="both ways"),
        pytest.param("a -x t; b -> t", "a, b", None, id="another claim speaks for it"),
        pytest.param("a -x t; b", "a, b", ("a", "t"), id="another claim bears on nothing"),
        pytest.param("n: a -x t", "a", None, id="somebody else draws it"),
    ],
)
def test_what_is_granted_against_the_thesis(debate, sketch, steps, position, path):
    maps = [sketch(steps, "ada", reported="n")]
    found = compare(debate(maps, {"p": {"ada": position}})).concessions
    assert found == ((Concession("p", "ada", path),) if path else ())
