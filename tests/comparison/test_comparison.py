import pytest
from attrs import evolve

from argmap.comparison import compare
from argmap.errors import UnknownName
from argmap.model import PartialDate


@pytest.mark.parametrize("names", [(), ("ada",)])
def test_fewer_than_two_maps_compare_to_nothing_in_pairs(debate, authors, names):
    result = compare(debate(authors(*names), {"p": dict.fromkeys(names, "a")}))
    assert (result.pairs, result.cruxes, result.common_ground) == ((), (), ())
    assert [one.word for one in result.standings] == ["affirms"] * len(names)


def test_a_pair_is_found_under_either_order(debate, authors):
    result = compare(debate(authors("ada", "bo", "cy"), {}))
    assert [one.maps for one in result.pairs] == [("ada", "bo"), ("ada", "cy"), ("bo", "cy")]
    assert result.pair("cy", "ada") is result.pair("ada", "cy") is result.pairs[1]


def test_names_of_nothing_are_refused(debate, authors):
    result = compare(debate(authors("ada", "bo"), {"p": {}}))
    with pytest.raises(UnknownName, match="has no proposition 'q'"):
        result.standing("q", "ada")
    with pytest.raises(UnknownName, match="has no map 'cy'"):
        result.standing("p", "cy")
    with pytest.raises(UnknownName, match="has no map 'cy'"):
        result.pair("ada", "cy")
    with pytest.raises(UnknownName, match="map 'ada' is not compared with itself"):
        result.pair("ada", "ada")


def test_maps_stand_by_date_and_undated_ones_last(debate, authors):
    dates = {"ada": None, "bo": "2020-05", "cy": "2020", "di": "2019-12-31", "ed": None}
    maps = [
        evolve(one, published=date and PartialDate.parse(date))
        for one, date in zip(authors(*dates), dates.values(), strict=True)
    ]
    result = compare(debate(maps, {"p": {"ada": "a", "bo": "a"}}))
    assert [one.id for one in result.maps_by_date] == ["di", "cy", "bo", "ada", "ed"]
    assert result.agreements[0].maps == ("bo", "ada")


def test_the_contested_propositions_come_first(debate, authors):
    positions = {
        "none": {"ada": "silent"},
        "alone": {"ada": "a"},
        "agreed": {"ada": "a", "bo": "a"},
        "tension": {"ada": "a", "bo": "partly a", "cy": "a"},
        "opposite": {"ada": "a"},
        "clash": {"ada": "a", "bo": "not a", "cy": "partly a"},
        "agreed-too": {"ada": "a", "bo": "a"},
        "other": {"bo": "a"},
    }
    result = compare(
        debate(authors("ada", "bo", "cy"), positions, opposites={"other": ["opposite"]})
    )
    assert result.propositions_by_contest == (
        *("opposite", "clash", "other"),
        *("tension", "agreed", "agreed-too", "alone", "none"),
    )


def test_findings_of_all_pairs_can_be_read_at_once(debate, authors):
    positions = {"p": {"ada": "a", "bo": "not a", "cy": "partly a"}, "q": {"ada": "a", "cy": "b"}}
    result = compare(debate(authors("ada", "bo", "cy"), positions))
    assert [one.maps for one in result.contradictions] == [("ada", "bo")]
    assert [one.maps for one in result.tensions] == [("ada", "cy"), ("bo", "cy")]
    assert [one.maps for one in result.agreements] == [("ada", "cy")]


def test_twenty_long_maps_are_compared_in_seconds(debate, sketch, cpu_seconds):
    steps = [f"c{k} -> {f'c{k * k // 3 % k}' if k else 't'}" for k in range(100)]
    maps = [sketch("; ".join(steps), f"m{number}") for number in range(20)]
    stances = ("", "not ", "partly ")
    positions = {
        f"p{row}": {
            one.id: f"{stances[(row + column) % 3]}c{row * column % 100}"
            for column, one in enumerate(maps)
        }
        for row in range(500)
    }
    large = debate(maps, positions, evidence={"e": {one.id: "c99" for one in maps}})
    assert cpu_seconds(lambda: compare(large).pairs) < 15
    assert len(compare(large).pairs) == 190


def test_a_comparison_shows_itself_in_one_line(debate, authors):
    result = compare(debate(authors("ada", "bo"), {"p": {"ada": "a", "bo": "not a"}}))
    assert repr(result) == "<Comparison of 'debate': authors 2, propositions 1>"
