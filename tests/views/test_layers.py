"""How far from the thesis each claim is drawn."""

from hypothesis import given

from argmap.analysis import bearings, distances_to_thesis
from argmap.testing import argument_maps
from argmap.views import layers
from argmap.views.layers import layers_of


def test_a_claim_stands_behind_what_it_bears_on_most_directly(sketch):
    found = layers_of(sketch("a -> t; b -> a; c -> b; d -> c; d -> t"))
    assert found == {"t": 0, "a": 1, "b": 2, "c": 3, "d": 1}


def test_a_reason_that_also_answers_a_rebuttal_stays_beside_what_it_supports(sketch):
    found = layers_of(sketch("a -> t; b -x t; a -x b; e -> b; a -x e"))
    assert found == {"t": 0, "a": 1, "b": 1, "e": 2}


def test_a_claim_moves_out_with_what_rests_on_it_where_that_saves_ways_back(sketch):
    near = "m -> t; a -> m; b -> a; p -> m; e -> p; f -> p"
    assert layers_of(sketch(near))["p"] == 2
    moved = layers_of(sketch(f"{near}; p -> a; e -> b"))
    assert (moved["a"], moved["b"], moved["p"], moved["e"], moved["f"]) == (2, 3, 3, 4, 4)


def test_claims_that_attack_each_other_take_the_nearest_places(sketch):
    assert layers_of(sketch("a -> t; b -x a; a -x b")) == {"t": 0, "a": 1, "b": 2}


def test_a_thesis_in_a_circle_stays_in_front(sketch):
    assert layers_of(sketch("a -> t; b -> a; t -> b; t -> t")) == {"t": 0, "a": 1, "b": 2}


def test_claims_that_never_reach_the_thesis_have_no_layer(sketch):
    assert layers_of(sketch("a -> t; b -> c; c -> b; d")) == {"t": 0, "a": 1}


def test_claims_of_huge_maps_stay_where_they_are_nearest(sketch, monkeypatch):
    crossed = sketch("m -> t; a -> m; b -> a; p -> m; p -> a; e -> p; e -> b")
    assert layers_of(crossed) != distances_to_thesis(crossed)
    monkeypatch.setattr(layers, "MOST_CLAIMS", 4)
    assert layers_of(crossed) == distances_to_thesis(crossed)


@given(argument_maps())
def test_every_claim_stands_one_step_behind_something_it_bears_on(argument_map):
    distances, found = distances_to_thesis(argument_map), layers_of(argument_map)
    assert found.keys() == distances.keys()
    assert [name for name, layer in found.items() if layer == 0] == [argument_map.thesis.id]
    assert all(found[name] >= distance for name, distance in distances.items())
    steps = {
        premise
        for bearing in bearings(argument_map)
        for premise in bearing.inference.premises
        if bearing.claim in found and found.get(premise) == found[bearing.claim] + 1
    }
    assert steps >= found.keys() - {argument_map.thesis.id}
