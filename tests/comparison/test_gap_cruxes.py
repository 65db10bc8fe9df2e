"""A gap crux is what one case hangs on, and another passes over."""

import pytest

from argmap.comparison import GapCrux, compare


@pytest.mark.parametrize(
    ("steps", "positions", "thesis", "path"),
    [
        pytest.param("a -> t", "a|silent", "t|not t", ("a", "t"), id="hangs on it"),
        pytest.param("b -> a; c -> a; a -> t", "a|silent", "t|t", ("a", "t"), id="far from it"),
        pytest.param("a -> t; b -> t", "a|silent", "t|t", None, id="another way leads there"),
        pytest.param("a -> t", "a|silent", "t|silent", None, id="silent on the question as well"),
        pytest.param("a -> t", "a|not a", "t|not t", None, id="not silent"),
        pytest.param("a -> t", "a|reports a", "t|not t", None, id="reports it"),
        pytest.param("a -> t", "partly-against a|silent", "t|t", ("a", "t"), id="leans"),
        pytest.param("a -> t", "t|silent", "t|t", None, id="the thesis itself"),
        pytest.param("a -x t", "a|silent", "t|t", None, id="speaks against it"),
        pytest.param("n: a -> t", "a|silent", "t|t", None, id="somebody else draws it"),
    ],
)
def test_every_path_of_support_runs_through_it(debate, sketch, steps, positions, thesis, path):
    maps = [sketch(steps, "ada", reported="n"), sketch("a", "bo")]
    texts = {"t": thesis, "p": positions}
    read = {
        name: dict(zip(("ada", "bo"), text.split("|"), strict=True)) for name, text in texts.items()
    }
    found = compare(debate(maps, read, theses=["t"])).gap_cruxes
    assert found == ((GapCrux("p", ("ada", "bo"), None, path),) if path else ())


def test_nobody_knows_of_a_map_that_was_not_read_for_it(debate, sketch):
    maps = [sketch("a -> t", "ada"), sketch("a", "bo")]
    positions = {"t": {"ada": "t", "bo": "t"}, "p": {"ada": "a"}}
    assert compare(debate(maps, positions, theses=["t"])).gap_cruxes == ()
