"""Text of a hundred columns, however many authors there are and whatever they write in."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from argmap.comparison import compare
from argmap.model import ArgumentMap, Claim, Debate, Position, PositionStance, Proposition, Role
from argmap.reports.columns import padded, width_of, wrapped
from argmap.reports.comparison_text import comparison_text
from argmap.testing import debates, texts


def authors(number, name="Author"):
    """Return a comparison of *number* authors who all affirm one proposition."""
    maps = tuple(
        ArgumentMap(f"a{one}", claims=[Claim("t", "It is.", Role.THESIS)], authors=f"{name} {one}")
        for one in range(number)
    )
    positions = tuple(Position(one.id, PositionStance.AFFIRMS, "t") for one in maps)
    long = "A proposition that is too long to stand beside what the authors say of it. " * 2
    proposition = Proposition("p", long.strip(), positions)
    return compare(Debate("d", "D?", maps=maps, propositions=(proposition,)))


@pytest.mark.parametrize("number", [1, 2, 5, 7, 8, 14, 15, 40])
def test_the_matrix_shows_every_author_within_a_hundred_columns(number):
    text = comparison_text(authors(number))
    matrix = text[text.index("POSITIONS") :].split("\n\n")[0]
    assert max(map(width_of, matrix.split("\n"))) <= 100
    assert matrix.count("+ affirms") == number
    assert [int(one) for one in re.findall(r"Author (\d+)", matrix)] == list(range(number))


def test_up_to_seven_authors_stand_side_by_side():
    text = comparison_text(authors(7))
    assert "  + affirms    + affirms    + affirms    + affirms    + affirms    + affirms" in text


@settings(max_examples=25)
@given(debates(max_maps=6))
def test_no_line_is_wider_than_a_hundred_columns(debate):
    for line in comparison_text(compare(debate)).split("\n"):
        assert width_of(line) <= 100


@given(texts(), st.integers(2, 30), st.integers(2, 30))
@example(text="000 0", width=2, first=3)
def test_wrapping_loses_nothing_but_spaces(text, width, first):
    lines = list(wrapped(text, width, first=first))
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert width_of(lines[0]) <= first
    assert all(width_of(line) <= width for line in lines[1:])


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("a rain barrel", ["a rain", "barrel"], id="at spaces"),
        pytest.param("a  rain barrel", ["a", "rain", "barrel"], id="spaces count"),
        pytest.param("a  b barrel", ["a  b", "barrel"], id="spaces in a line stay"),
        pytest.param("rainbarrels", ["rainba", "rrels"], id="within a long word"),
        pytest.param("雨水を集める", ["雨水を", "集める"], id="wide letters"),
        pytest.param("e\u0301" * 7, ["e\u0301" * 6, "e\u0301"], id="letters with marks"),
    ],
)
def test_lines_break(text, lines):
    assert list(wrapped(text, 6)) == lines


def test_padding_counts_columns():
    assert padded("雨", 4) + "|" == "雨  |"
    assert padded("7", 3, right=True) == "  7"
