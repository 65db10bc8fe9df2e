"""Every position as a row that a spreadsheet opens and never runs."""

import csv
import io

import pytest
from hypothesis import example, given, settings

from argmap.comparison import compare
from argmap.model import ArgumentMap, Claim, Debate, Position, PositionStance, Proposition, Role
from argmap.reports.comparison_csv import COLUMNS, comparison_csv, shielded
from argmap.testing import debates, texts


def rows_of(comparison):
    text = comparison_csv(comparison)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@settings(max_examples=40)
@given(debates())
def test_there_is_a_row_for_each_proposition_and_author(debate):
    comparison = compare(debate)
    found = [(row["proposition"], row["map"]) for row in rows_of(comparison)]
    assert found == [
        (name, one.id)
        for name in comparison.propositions_by_contest
        for one in comparison.maps_by_date
    ]


@settings(max_examples=40)
@given(debates())
def test_a_row_says_what_the_standing_is(debate):
    comparison = compare(debate)
    for row in rows_of(comparison):
        standing = comparison.standing(row["proposition"], row["map"])
        assert row["stance"] == standing.word
        assert row["score"] == ("" if standing.score is None else f"{standing.score:g}")
        assert (row["implicit"] == "yes") is standing.implicit


def test_lines_end_as_the_standard_has_it(market_street):
    text = comparison_csv(market_street)
    assert text.endswith("\r\n")
    assert text.count("\r\n") == text.count("\n") == 1 + 7 * 3
    assert text.removeprefix("\ufeff").split("\r\n")[0] == ",".join(COLUMNS)


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_in_any_text_is_not_run(formula):
    maps = [ArgumentMap("ada", claims=[Claim("t", formula, Role.THESIS)], authors=formula)]
    affirms = Position("ada", PositionStance.AFFIRMS, "t", note=formula)
    proposition = Proposition("p", formula, (affirms,))
    [row] = rows_of(compare(Debate("d", "D?", maps=maps, propositions=(proposition,))))
    for column in ("text", "author", "claim_text", "note"):
        assert row[column] == f"'{formula}"


@given(texts(multiline=True))
@example("'")
@example("-")
def test_the_text_can_be_had_back(text):
    told = shielded(text)
    assert told.removeprefix("'") == text
    assert told == text or told[0] == "'"


def test_a_text_of_several_lines_stays_in_its_cell():
    text = 'a "b",\nc'
    maps = [ArgumentMap("ada", claims=[Claim("t", text, Role.THESIS)])]
    debate = Debate("d", "D?", maps=maps, propositions=(Proposition("p", text),))
    [row] = rows_of(compare(debate))
    assert row["text"] == text
