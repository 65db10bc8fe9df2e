import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis import nearest_bottlenecks, own_inferences, rests_on_every_path
from argmap.analysis.dominators import immediate_dominators
from argmap.errors import UnknownName
from argmap.model import Relation
from argmap.testing import argument_maps


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("", {"t": None}, id="the-thesis-as-a-ground"),
        pytest.param("a -> t; b -> a", {"t": "a", "a": "b", "b": None}, id="chain"),
        pytest.param("a -> t; b -> t", {"t": None, "a": None, "b": None}, id="two-grounds"),
        pytest.param(
            "a -> t; b -> t; g -> a; g -> b",
            {"t": "g", "a": "g", "b": "g", "g": None},
            id="diamond",
        ),
        pytest.param("a + b -> t", {"t": None, "a": None, "b": None}, id="joint-premises"),
        pytest.param("a -> t; b -x t", {"t": "a", "a": None, "b": None}, id="attack-is-no-support"),
        pytest.param("a -> b; b -> a; b -> t", {}, id="circle-without-a-ground"),
        pytest.param(
            "a -> b; b -> a; b -> t; g -> a",
            {"t": "b", "a": "g", "b": "a", "g": None},
            id="circle-with-a-ground",
        ),
    ],
)
def test_the_nearest_bottleneck_lies_on_every_path_of_support(sketch, steps, expected):
    assert nearest_bottlenecks(sketch(steps)) == expected


def test_reported_support_opens_no_path(sketch):
    barrels = sketch("a -> t; r -> t", reported="r")
    assert nearest_bottlenecks(barrels) == {"t": "a", "a": None, "r": None}


def test_a_claim_rests_on_itself_and_on_all_below_it(sketch):
    barrels = sketch("a -> t; b -> a; c -> t; b -> c")
    found = [name for name in "tabc" if rests_on_every_path(barrels, "t", name)]
    assert found == ["t", "b"]


def test_a_claim_held_up_by_a_circle_rests_on_nothing(sketch):
    barrels = sketch("a -> b; b -> a; b -> t")
    assert not rests_on_every_path(barrels, "t", "b")


def test_names_of_nothing_are_refused(sketch):
    with pytest.raises(UnknownName, match="has no claim 'nobody'"):
        rests_on_every_path(sketch("a -> t"), "nobody", "a")
    with pytest.raises(UnknownName, match="has no claim 'nobody'"):
        rests_on_every_path(sketch("a -> t"), "t", "nobody")


def _climb(steps, grounds, avoided):
    seen = {ground for ground in grounds if ground != avoided}
    waiting = list(seen)
    while waiting:
        fresh = set(steps.get(waiting.pop(), ())) - seen - {avoided}
        seen |= fresh
        waiting.extend(fresh)
    return seen


@given(argument_maps(plain=True, max_claims=8))
def test_without_its_bottleneck_a_claim_has_no_path_left(argument_map):
    steps, supported = {}, set()
    for inference in own_inferences(argument_map):
        if inference.relation is Relation.SUPPORTS:
            supported.add(inference.conclusion)
            for premise in inference.premises:
                steps.setdefault(premise, []).append(inference.conclusion)
    names = [claim.id for claim in argument_map.claims]
    grounds = [name for name in names if name not in supported]
    held_up = _climb(steps, grounds, None)
    for lower in names:
        left = _climb(steps, grounds, lower)
        for upper in names:
            expected = upper in held_up and upper not in left
            assert rests_on_every_path(argument_map, upper, lower) == expected


@st.composite
def _graphs(draw):
    size = draw(st.integers(1, 12))
    node = st.integers(0, size - 1)
    return [draw(st.lists(node, max_size=3)) for _ in range(size)]


@given(_graphs())
def test_removing_a_dominator_cuts_its_node_off(graph):
    found = immediate_dominators(graph, 0)
    everything = dict(enumerate(graph))
    reached = _climb(everything, [0], None)
    for node in range(len(graph)):
        cutting = {one for one in reached - {node} if node not in _climb(everything, [0], one)}
        chain = set()
        current = found[node]
        while current is not None:
            chain.add(current)
            current = found[current]
        assert chain == (cutting if node in reached else set())


def test_a_deep_map_with_joins_from_top_to_bottom_is_fast(sketch):
    half = 10_000
    steps = [f"c{k} -> c{k + 1}" for k in range(2 * half)]
    steps += [f"c{k} -> c{half + k}" for k in range(1, half)]
    below = nearest_bottlenecks(sketch("; ".join(steps), thesis=f"c{2 * half}"))
    assert below["c1"] == "c0"
    assert len(below) == 2 * half + 1
