"""Which claims a summary shows, and what stands for the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis import fold
from argmap.errors import UnknownName
from argmap.model import Relation
from argmap.testing import argument_maps

TREE = "a -> t; b -> t; c -> a; d -> a; e -> c; f -> e; g -> b"


@st.composite
def folds(draw):
    """Draw a map, what is asked of it, and the fold."""
    argument_map = draw(argument_maps(max_claims=12, plain=True))
    focus = draw(st.sampled_from([None, *(claim.id for claim in argument_map.claims)]))
    asked = {
        "focus": focus,
        "depth": draw(st.none() | st.integers(1, 5)),
        "most": draw(st.none() | st.integers(1, 12)),
    }
    return argument_map, asked, fold(argument_map, **asked)


@pytest.mark.parametrize(
    ("asked", "claims", "below"),
    [
        pytest.param({}, "tabcdefg", {}, id="whole"),
        pytest.param({"depth": 1}, "tab", {"a": 4, "b": 1}, id="depth 1"),
        pytest.param({"depth": 2}, "tabcdg", {"c": 2}, id="depth 2"),
        pytest.param({"depth": 9}, "tabcdefg", {}, id="deeper than it is"),
        pytest.param({"focus": "c"}, "tacef", {"t": 2, "a": 1}, id="focus"),
        pytest.param({"focus": "c", "depth": 1}, "tace", {"t": 2, "a": 1, "e": 1}, id="both"),
        pytest.param({"focus": "t"}, "tabcdefg", {}, id="focus on the thesis"),
        pytest.param({"most": 8}, "tabcdefg", {}, id="all have room"),
        pytest.param({"most": 7}, "tabcdeg", {"e": 1}, id="the furthest is folded"),
        pytest.param({"most": 5}, "tabcd", {"b": 1, "c": 2}, id="a branch is folded as a whole"),
        pytest.param({"most": 4}, "tabg", {"a": 4}, id="what has no room leaves it to the next"),
        pytest.param({"most": 2}, "ta", {"t": 2, "a": 4}, id="the first alone is shown in part"),
        pytest.param({"most": 1}, "t", {"t": 7}, id="no room at all"),
    ],
)
def test_what_is_shown_and_what_stands_for_the_rest(sketch, asked, claims, below):
    found = fold(sketch(TREE), **asked)
    assert (set(found.claims), dict(found.below)) == (set(claims), below)


@pytest.mark.parametrize(
    ("steps", "asked", "claims", "inferences"),
    [
        pytest.param("a + b -> t; c -> b", {"focus": "a"}, "tab", 1, id="linked premises"),
        pytest.param(
            "s: a + b -> t; c -x s; d -> c", {"focus": "c"}, "tabcd", 3, id="what it undercuts"
        ),
        pytest.param("a -> t; b + c -> a; b -> t", {"depth": 1}, "tab", 2, id="half a step"),
        pytest.param("s: a -> b; b -> t; c -x s; c -> t", {"depth": 1}, "tbc", 2, id="no target"),
    ],
)
def test_a_step_is_drawn_whole_or_not_at_all(sketch, steps, asked, claims, inferences):
    found = fold(sketch(steps), **asked)
    assert set(found.claims) == set(claims)
    assert len(found.inferences) == inferences


def test_hidden_steps_from_claims_folded_elsewhere_are_counted(sketch):
    found = fold(sketch("a -> t; b -> t; c -> t; d -> a; d -x b; d -> c"), depth=1)
    assert (found.below, found.steps) == ({"a": 1}, {"b": 1, "c": 1})


def test_what_leads_nowhere_is_apart_until_it_is_in_focus(sketch):
    unconnected = sketch("a -> t; x -> y; y -> x")
    assert set(fold(unconnected, depth=1).apart) == {"x", "y"}
    found = fold(unconnected, focus="x")
    assert (set(found.claims), found.below, found.apart) == ({"t", "x", "y"}, {"t": 1}, ())


@pytest.mark.parametrize(("most", "gap"), [(None, 0), (20, 0), (6, 5), (2, 7), (1, 7)])
def test_a_way_that_is_too_long_has_a_gap_before_the_thesis(sketch, most, gap):
    chain = sketch("a -> t; b -> a; c -> b; d -> c; e -> d; f -> e; g -> f; h -> g")
    found = fold(chain, focus="h", most=most)
    assert found.gap == gap
    assert len(found.claims) == 9 - gap
    assert found.below == ({"t": gap} if gap else {})


def test_an_unknown_claim_is_refused(sketch):
    with pytest.raises(UnknownName, match="has no claim 'z'"):
        fold(sketch(TREE), focus="z")


@given(folds())
def test_counts_add_up_to_all_claims(case):
    argument_map, _, found = case
    total = len(found.claims) + sum(found.below.values()) + len(found.apart)
    assert total == len(argument_map.claims)
    assert set(found.below) | set(found.steps) <= set(found.claims)
    assert not set(found.apart) & set(found.claims)


@given(folds())
def test_the_thesis_and_the_focus_are_shown_and_nothing_hangs_in_the_air(case):
    argument_map, asked, found = case
    assert {argument_map.thesis.id, asked["focus"] or argument_map.thesis.id} <= set(found.claims)
    shown = {*found.claims, *found.inferences}
    for name in found.inferences:
        inference = argument_map.inference(name)
        assert {*inference.premises, inference.conclusion} <= shown


@given(folds())
def test_every_claim_that_bears_on_a_shown_one_is_shown_or_counted(case):
    argument_map, _, found = case
    hidden = [one for one in argument_map.inferences if one.id not in found.inferences]
    marked = set(found.below) | set(found.steps)
    for inference in hidden:
        if inference.relation is not Relation.UNDERCUTS and inference.conclusion in found.claims:
            assert inference.conclusion in marked


@given(argument_maps(max_claims=12, plain=True), st.integers(1, 12))
def test_every_claim_is_shown_by_the_focus_on_it_and_all_below_it(argument_map, most):
    for claim in argument_map.claims:
        assert claim.id in fold(argument_map, focus=claim.id, most=most).claims
        whole = fold(argument_map, focus=claim.id)
        assert claim.id not in whole.below or claim == argument_map.thesis


@given(folds())
def test_no_more_is_shown_than_may_be_without_a_way_up(case):
    _, asked, found = case
    if asked["focus"] is None and asked["most"] is not None:
        assert len(found.claims) <= asked["most"]
