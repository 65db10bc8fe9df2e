"""No claim supports itself."""

import pytest

from argmap.checks.structure import circular_support


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("a -> b; a -> c; b -> d; c -> d; d -> t", [], id="diamond"),
        pytest.param("a -> a", ["the claim 'a' supports itself"], id="loop"),
        pytest.param("b -> a; a -> b", ["the claim 'b' supports itself through 'a'"], id="pair"),
        pytest.param(
            "a + b -> c; c -> a", ["the claim 'a' supports itself through 'c'"], id="joint"
        ),
        pytest.param("a -x b; b -x a", [], id="attack"),
        pytest.param(
            "a -> a; b -> c; c -> b",
            ["the claim 'a' supports itself", "the claim 'b' supports itself through 'c'"],
            id="two",
        ),
    ],
)
def test_circular_support_names_every_member_of_a_circle(sketch, messages, steps, expected):
    assert messages(circular_support, sketch(steps)) == expected
