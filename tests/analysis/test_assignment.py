from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis import best_pairing

WEIGHTS = st.sampled_from([0.0, 0.0, 0.1, 0.2, 0.5]) | st.floats(0, 1)


@st.composite
def tables(draw):
    width = draw(st.integers(0, 5))
    row = st.lists(WEIGHTS, min_size=width, max_size=width)
    return draw(st.lists(row, max_size=5))


def weight(table, pairs):
    return sum(table[row][column] for row, column in pairs)


def greatest(table):
    """Return the weight of the best pairing, found by trying all of them."""
    turned = [list(column) for column in zip(*table, strict=True)]
    few = table if len(table) <= len(turned) else turned
    tries = permutations(range(max(len(table), len(turned))), len(few))
    return max((weight(few, enumerate(columns)) for columns in tries), default=0)


@given(tables())
def test_each_row_and_column_is_paired_once_at_most_and_never_for_nothing(table):
    pairs = best_pairing(table)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert all(table[row][column] > 0 for row, column in pairs)


@pytest.mark.parametrize(
    ("table", "pairs"),
    [
        pytest.param([], [], id="no rows"),
        pytest.param([[], []], [], id="no columns"),
        pytest.param([[0.0, 0.0]], [], id="nothing in common"),
        pytest.param([[0.9, 0.8], [0.7, 0.1]], [(0, 1), (1, 0)], id="not the best of each row"),
        pytest.param([[0.2], [0.3], [0.1]], [(1, 0)], id="more rows than columns"),
        pytest.param([[1, 0, 0], [0, 0, 1]], [(0, 0), (1, 2)], id="parts apart"),
    ],
)
def test_pairings(table, pairs):
    assert best_pairing(table) == pairs
