"""A thesis that falls with one claim is pointed out, at the claim nearest the grounds."""

import pytest

from argmap.checks.reasoning import single_point_of_failure

MESSAGE = (
    "the thesis 't' stands or falls with the claim {!r}: all its support, {} claims, "
    "runs through this one"
)


@pytest.mark.parametrize(
    ("steps", "waist"),
    [
        pytest.param("a -> t; b -> a; c -> a; d -> a", ("a", 4), id="one premise"),
        pytest.param("a -> t; b -> a; c -> b; d -> b", ("b", 4), id="lowest of two"),
        pytest.param("a -> t; b -> a; c -> b; d -> c", ("d", 4), id="a chain"),
        pytest.param("a + b -> t; g -> a; g -> b; h -> g; i -> g", ("g", 5), id="below a joint"),
        pytest.param("a -> t; b -> a; c -> a", None, id="three claims are too few"),
        pytest.param("a -> t; b -> a; c -> a; d -> t", None, id="a second reason"),
        pytest.param("a + e -> t; b -> a; c -> a; d -> a", None, id="a joint premise"),
        pytest.param("a + e -> t; b -> a; b -> e; c -> b; d -> a", None, id="a way around"),
        pytest.param("a -x t; b -> a; c -> a; d -> a; e -> a", None, id="an attack is no support"),
        pytest.param("a -> t; b -> a; c -> b; a -> c; d -> c; e -> d", ("e", 5), id="a circle"),
        pytest.param("a -> t; b -> a; c -> b; d -> c; a -> d", None, id="nothing but a circle"),
        pytest.param("a", None, id="no support"),
    ],
)
def test_single_point_of_failure_names_the_claim_and_counts(sketch, messages, steps, waist):
    expected = [] if waist is None else [MESSAGE.format(*waist)]
    assert messages(single_point_of_failure, sketch(steps)) == expected


def test_single_point_of_failure_counts_own_support_alone(sketch, messages):
    steps = "a -> t; b -> a; c -> a; d -> a; theirs -> t"
    found = messages(single_point_of_failure, sketch(steps, reported={"theirs"}))
    assert found == [MESSAGE.format("a", 4)]
