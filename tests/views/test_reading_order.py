"""The order in which a map is read."""

import pytest

from argmap.views.reading_order import reading_order


@pytest.mark.parametrize(
    ("steps", "order"),
    [
        pytest.param("a -> t; b -> t; c -> a", "t a c b", id="depth first"),
        pytest.param("a -x t; b -> t", "t b a", id="support before attack"),
        pytest.param("main: a + b -> t; c -x main", "t a b c", id="undercut behind its inference"),
        pytest.param("a -> t; a -> b; b -> t", "t a b a*", id="met again"),
        pytest.param("a -> a", "t a a*", id="circle apart from the thesis"),
        pytest.param("m: a -> t; n: b -x m; c -x n", "t a b c", id="undercut undercut"),
    ],
)
def test_claims_in_order(sketch, steps, order):
    visits = reading_order(sketch(steps))
    assert " ".join(visit.claim.id + "*" * visit.again for visit in visits) == order
