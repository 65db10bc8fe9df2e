"""Who stands against whom on a crux, told once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.model import Proposition
from argmap.reports.crux_sides import CruxOfMany


def fronts(pairs):
    return CruxOfMany(Proposition("p", "P."), None, tuple(pairs), ()).fronts


@pytest.mark.parametrize(
    ("pairs", "told"),
    [
        pytest.param("ab", "a/b", id="one pair"),
        pytest.param("ac ad bc bd", "ab/cd", id="two camps"),
        pytest.param("ab ac ad", "a/bcd", id="one against all"),
        pytest.param("ac bc ad", "a/cd c/b", id="not all against all"),
    ],
)
def test_camps_are_named_once(pairs, told):
    found = fronts(tuple(pair) for pair in pairs.split())
    assert " ".join(f"{''.join(one)}/{''.join(other)}" for one, other in found) == told


@given(
    pairs=st.sets(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")).filter(
            lambda pair: pair[0] < pair[1]
        )
    )
)
def test_every_pair_is_told_and_no_other(pairs):
    told = [
        tuple(sorted((one, other)))
        for first, second in fronts(sorted(pairs))
        for one in first
        for other in second
    ]
    assert sorted(told) == sorted(pairs)
