"""Propositions by authors in one table."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.views.marks import Cell, Column, Mark, Matrix, MatrixRow
from argmap.views.matrix import draw, to_dot

TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=120)


def test_dot_of_a_matrix_with_every_mark(matrix, snapshot):
    snapshot("matrix.dot", to_dot(matrix))


def test_no_text_runs_into_the_next_cell(matrix, drawn):
    assert list(drawn(to_dot(matrix)).collisions("matrix")) == []


@settings(max_examples=25)
@given(TEXT, TEXT, st.sampled_from(Mark), st.text("¶, 19", max_size=60))
def test_any_text_stays_in_its_cell(drawn, author, text, stance, locator):
    rows = (MatrixRow("P1", text, "open", (Cell(stance, locator=locator), None)),)
    columns = (Column(author, "2024"), Column(author, "2025"))
    picture = drawn(to_dot(Matrix("Q?", columns, rows)))
    assert list(picture.collisions("matrix")) == []


@pytest.mark.usefixtures("engine")
def test_the_picture_is_named_and_told_as_text(parse, matrix):
    root = parse(draw(matrix).svg)
    (table,) = [part for part in root.iter() if part.get("role") == "img"]
    assert table.find("{*}desc").text == draw(matrix).outline


def test_the_outline_tells_every_author_on_every_proposition(matrix):
    assert draw(matrix).outline == (
        "Should new buildings have to collect roof water?\n"
        "\n"
        "P1 (disputed, crux): Roof runoff causes most street floods.\n"
        "  Ada Okafor affirms [¶3]\n"
        "  Jan Brandt denies, implicit\n"
        "  Yui Ito silent\n"
        "\n"
        "P2 (agreed): A barrel is cheap.\n"
        "  Ada Okafor affirms\n"
        "  Jan Brandt qualifies, leans for\n"
        "  Yui Ito has not been looked at"
    )


def test_a_row_with_a_missing_cell_is_refused(matrix):
    with pytest.raises(ValueError, match=r"^row 'P1' has 3 cells for 1 columns$"):
        attrs.evolve(matrix, columns=matrix.columns[:1])
