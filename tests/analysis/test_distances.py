import pytest
from hypothesis import given

from argmap.analysis import distances_to_thesis, unconnected_claims
from argmap.testing import argument_maps


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("", {"t": 0}, id="thesis-alone"),
        pytest.param("a -> t; b -> a; b -> t", {"t": 0, "a": 1, "b": 1}, id="shortest-way"),
        pytest.param("a -> t; b -x a", {"t": 0, "a": 1, "b": 2}, id="attacks-count"),
        pytest.param(
            "m: a -> t; u -x m; v -x u -x m", {"t": 0, "u": 1, "v": 1, "a": 1}, id="undercut"
        ),
        pytest.param("a -> b; b -> a", {"t": 0}, id="circle-apart"),
        pytest.param("t -> a", {"t": 0}, id="from-the-thesis-is-not-to-it"),
        pytest.param("t -> a; a -> t", {"t": 0, "a": 1}, id="through-the-thesis"),
    ],
)
def test_distance_counts_inferences_on_the_shortest_way(sketch, steps, expected):
    assert distances_to_thesis(sketch(steps)) == expected


def test_distance_runs_through_reported_inferences(sketch):
    assert distances_to_thesis(sketch("r -x t; l -x r", reported="r")) == {"t": 0, "r": 1, "l": 2}


@pytest.mark.parametrize(
    ("steps", "unconnected"),
    [
        pytest.param("a -> t; b -x a; u -x b -x a", (), id="attack-on-an-inference-connects"),
        pytest.param("a -> t; b; c -> b", ("b", "c"), id="in-map-order"),
        pytest.param("m: a -x n; n: b -x m", ("a", "b"), id="undercuts-in-a-circle-lead-nowhere"),
        pytest.param("a -> b; b -> a", ("a", "b"), id="circle"),
    ],
)
def test_unconnected_claims_have_no_way_to_the_thesis(sketch, steps, unconnected):
    assert unconnected_claims(sketch(steps)) == unconnected


@given(argument_maps())
def test_unconnected_claims_are_those_without_a_distance(argument_map):
    reached = distances_to_thesis(argument_map)
    expected = tuple(claim.id for claim in argument_map.claims if claim.id not in reached)
    assert unconnected_claims(argument_map) == expected


def test_a_chain_of_20_000_claims_is_measured(sketch):
    chain = sketch("; ".join(f"c{k + 1} -> c{k}" for k in range(20_000)), thesis="c0")
    assert distances_to_thesis(chain)["c20000"] == 20_000
