"""The data of a comparison: as the published schema has it, and with all it rests on."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings

import argmap
from argmap.comparison import compare
from argmap.reports.comparison_json import VERSION, comparison_json
from argmap.testing import debates

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads(
    (ROOT / "docs" / f"comparison-{VERSION}.schema.json").read_text(encoding="utf-8")
)
CHECKER = jsonschema.Draft202012Validator(SCHEMA)
RESULTS = [
    *("common_ground", "one_sided", "agreements", "contradictions", "tensions", "cruxes"),
    *("gap_cruxes", "shared_premises", "concessions", "shared_evidence", "unanswered"),
]


def data_of(debate, **options):
    return json.loads(comparison_json(compare(debate, **options)))


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["argmap-comparison"]["const"] == VERSION


@pytest.mark.parametrize("name", sorted(one.name for one in (ROOT / "maps").iterdir()))
@pytest.mark.parametrize("implicit", [True, False])
def test_the_shipped_debates_are_as_the_schema_says(name, implicit):
    CHECKER.validate(data_of(argmap.load_debate(ROOT / "maps" / name), implicit=implicit))


@settings(max_examples=60)
@given(debates(min_maps=0, max_maps=4))
def test_every_debate_is_as_the_schema_says(debate):
    CHECKER.validate(data_of(debate))


def test_the_schema_notices_what_it_should(market_street):
    data = json.loads(comparison_json(market_street))
    del data["cruxes"][0]["rests_on"][0]["cite"]
    data["pairs"][0]["n"] = -1
    data["new"] = 1
    assert len(list(CHECKER.iter_errors(data))) == 3


@settings(max_examples=40)
@given(debates(max_maps=4))
def test_every_result_rests_on_claims_that_are_told_with_their_places(debate):
    data = data_of(debate)
    claims = {
        (one["map"], name): it for one in data["authors"] for name, it in one["claims"].items()
    }
    for kind in RESULTS:
        for result in data[kind]:
            for basis in result["rests_on"]:
                assert claims[basis["map"], basis["claim"]]["cite"] == basis["cite"]


def test_each_kind_of_result_is_told_with_what_it_rests_on(market_street):
    data = json.loads(comparison_json(market_street))
    for kind in RESULTS:
        assert data[kind], kind
        assert all(result["rests_on"] for result in data[kind]), kind


@settings(max_examples=25)
@given(debates())
def test_no_result_is_left_out(debate):
    comparison = compare(debate)
    data = json.loads(comparison_json(comparison))
    for kind in [*RESULTS, "camps", "pairs"]:
        assert len(data[kind]) == len(getattr(comparison, kind)), kind


def test_it_says_whether_implicit_positions_count(market_street):
    assert data_of(market_street.debate)["implicit"] is True
    assert data_of(market_street.debate, implicit=False)["implicit"] is False


def test_a_rate_below_five_is_null(market_street):
    data = json.loads(comparison_json(market_street))
    assert [(one["n"], one["rate"]) for one in data["pairs"]] == [(5, 0.5), (3, None), (3, None)]


def test_nothing_an_author_writes_is_obeyed_by_a_terminal(compared):
    thesis = 'thesis: {t: "Go \\u202enow."}'
    comparison = compared("p: {text: P., positions: {a: t, b: not t}}", a=thesis, b=thesis)
    written = comparison_json(comparison)
    assert "\u202e" not in written
    assert json.loads(written)["authors"][0]["thesis"] == "Go \u202enow."
