import pytest
from hypothesis import given

from argmap.analysis import support_circles
from argmap.model import Relation
from argmap.testing import argument_maps


@pytest.mark.parametrize(
    ("steps", "circles"),
    [
        pytest.param("a -> t", [], id="chain"),
        pytest.param("a -> b; a -> c; b -> t; c -> t", [], id="diamond"),
        pytest.param("a -> a", ["a"], id="loop"),
        pytest.param("b -> a; a -> b", ["ba"], id="pair"),
        pytest.param("a + b -> c; c -> a", ["ac"], id="joint"),
        pytest.param("a -> c; c -> b; b -> a", ["acb"], id="ring-in-the-order-of-support"),
        pytest.param("a -> b; b -> a; b -> c; c -> b", ["abc"], id="two-rings-that-share-a-claim"),
        pytest.param(
            "c; a -> b; b -> a; c -> d; d -> c", ["cd", "ab"], id="two-rings-in-map-order"
        ),
        pytest.param("a -> b; b -x a", [], id="attack-closes-no-circle"),
        pytest.param("m: a -> t; t -x m", [], id="undercut-closes-no-circle"),
        pytest.param("a -> t; t -> a", ["ta"], id="thesis-comes-first"),
    ],
)
def test_every_circle_appears_once_from_its_first_member(sketch, steps, circles):
    assert ["".join(circle) for circle in support_circles(sketch(steps))] == circles


def test_circles_of_reported_inferences_count_too(sketch):
    assert support_circles(sketch("a -> b; b -> a", reported=("a", "b"))) == (("a", "b"),)


def test_a_circle_of_20_000_claims_is_found_without_recursion(sketch):
    length = 20_000
    ring = "; ".join(f"c{k} -> c{(k + 1) % length}" for k in range(length))
    (circle,) = support_circles(sketch(ring))
    assert circle == tuple(f"c{k}" for k in range(length))


@given(argument_maps(plain=True, max_claims=8))
def test_two_claims_share_a_circle_when_each_supports_the_other(argument_map):
    names = [claim.id for claim in argument_map.claims]
    reach = {name: set() for name in names}
    for _ in names:
        for inference in argument_map.inferences:
            if inference.relation is Relation.SUPPORTS:
                for premise in inference.premises:
                    reach[premise] |= {inference.conclusion} | reach[inference.conclusion]
    expected = {
        frozenset(other for other in names if other in reach[one] and one in reach[other])
        for one in names
    } - {frozenset()}
    circles = support_circles(argument_map)
    assert len(circles) == len(expected)
    assert {frozenset(circle) for circle in circles} == expected
    assert all(names.index(circle[0]) == min(map(names.index, circle)) for circle in circles)
