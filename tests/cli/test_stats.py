"""``argmap stats``: what a map has, and what is missing in it."""

import csv
import json
from io import StringIO

import pytest

MAP = """\
argmap: 1
id: okafor
thesis: {require: {text: Require barrels., cite: ¶1}}
premises:
  floods: {text: Roofs cause floods., supports: require}
  duty: {text: A city ought to help., implicit: true, supports: require}
rebuttals:
  gnats: {text: Barrels breed gnats., by: critics, rebuts: require, cite: ¶3}
"""
TEXT = "# Barrels\n\nRequire them.\n\nRoofs flood.\n\nGnats.\n\nNothing else.\n\nSo there.\n"


@pytest.fixture
def okafor(tmp_path):
    path = tmp_path / "okafor.yaml"
    path.write_text(MAP, encoding="utf-8")
    return path


def test_a_map_is_counted_and_told_what_is_missing(run, okafor):
    code, out, err = run("stats", okafor)
    assert (code, err) == (0, "")
    head, row, *missing = out.splitlines()
    assert head.split()[:2] == ["MAP", "CLAIMS"]
    assert row.split() == ["okafor", "4", "2", "0", "1", "1", "3", "0", "1", "2", "of", "3", "–"]
    assert missing == [
        "",
        "okafor",
        "  without a citation: floods",
        "  objections without an answer: gnats -x require",
    ]


def test_beside_its_text_the_paragraphs_are_counted(run, okafor, tmp_path):
    (tmp_path / "okafor.txt").write_text(TEXT, encoding="utf-8")
    out = run("stats", okafor)[1]
    assert "2 of 5" in out.splitlines()[1]
    assert "  paragraphs that no claim cites: 2, 4-5" in out
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "okafor.txt").write_text("One.\n", encoding="utf-8")
    assert "1 of 1" in run("stats", okafor, "--sources", folder)[1].splitlines()[1]


def test_programs_and_spreadsheets_get_every_number(run, okafor, tmp_path):
    (tmp_path / "okafor.txt").write_text(TEXT, encoding="utf-8")
    told = json.loads(run("stats", okafor, "--format", "json")[1])
    [one] = told["maps"]
    assert (told["argmap-statistics"], one["map"], one["citable"], one["cited"]) == (
        1,
        "okafor",
        3,
        2,
    )
    assert (one["uncited"], one["paragraphs"], one["unused_paragraphs"]) == (
        ["floods"],
        5,
        [2, 4, 5],
    )
    table = run("stats", okafor, "--format", "csv")[1]
    [row] = csv.DictReader(StringIO(table.removeprefix("\ufeff")))
    assert {name: row[name] for name in ("claims", "uncited", "unused_paragraphs")} == {
        "claims": "4",
        "uncited": "1",
        "unused_paragraphs": "3",
    }


def test_every_map_of_a_debate_is_counted(run, barrels):
    rows = run("stats", barrels)[1].splitlines()
    assert [row.split()[0] for row in rows[1:3]] == ["okafor", "brandt"]


def test_a_broken_map_is_told(run, okafor):
    okafor.write_text(MAP.replace("thesis", "thesiss"), encoding="utf-8")
    code, out, err = run("stats", okafor)
    assert (code, out) == (1, "")
    assert "unknown-field" in err


def test_a_folder_of_texts_that_is_none_is_told(run, okafor):
    code, _, err = run("stats", okafor, "--sources", okafor)
    assert code == 2
    assert "not the folder of the texts" in err
