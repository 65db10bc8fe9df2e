"""Outlines in short lines, as for an e-mail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.layout.columns import FEWEST_COLUMNS, within_columns

LONG = """\
Ada, 2024

Thesis: Cities should collect rain.
  Supported by claim: Roof runoff causes most of the floods in the streets. [¶3]
    Attacked by rebuttal (by critics): No.
"""
BROKEN = """\
Ada, 2024

Thesis: Cities should collect rain.
  Supported by claim: Roof runoff
      causes most of the floods in the
      streets. [¶3]
    Attacked by rebuttal (by critics):
        No.
"""


def test_lines_are_broken_between_words_and_what_follows_stands_further_in():
    assert within_columns(LONG, 38) == BROKEN


def test_a_word_that_is_too_long_keeps_a_line_to_itself():
    address = "https://example.org/" + "a-b" * 20
    assert within_columns(f"  See {address} for it", 30).split("\n") == [
        "  See",
        f"      {address}",
        "      for it",
    ]


def test_what_stands_too_far_in_is_counted():
    assert within_columns(f"{'  ' * 12}Attacked by claim: No.", 40) == (
        f"{'  ' * 8}Step 12: Attacked by\n{'  ' * 10}claim: No."
    )
    assert within_columns(f"{'  ' * 30}Step 31: No.", 40) == f"{'  ' * 8}Step 31: No."


def test_too_few_columns_are_refused():
    with pytest.raises(ValueError, match=f"at least {FEWEST_COLUMNS} columns, not 19"):
        within_columns("", FEWEST_COLUMNS - 1)


@given(
    st.lists(st.tuples(st.integers(0, 30), st.text("ab -.", max_size=120))),
    st.integers(FEWEST_COLUMNS, 90),
)
def test_no_word_is_lost_and_no_line_of_short_words_is_longer(lines, columns):
    outline = "\n".join("  " * depth + text for depth, text in lines)
    broken = within_columns(outline, columns)
    words = [word for word in broken.split() if not (word == "Step" or word.rstrip(":").isdigit())]
    assert words == outline.split()
    longest = max(map(len, outline.split()), default=0)
    if longest <= FEWEST_COLUMNS // 4:
        assert max(map(len, broken.split("\n"))) <= columns
