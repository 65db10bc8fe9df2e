"""The claims that results rest on, so that every one can be looked up."""

import pytest
from attrs import evolve
from hypothesis import given, settings

from argmap.comparison import compare
from argmap.errors import UnknownName
from argmap.model import Debate
from argmap.testing import debates


def named(comparison, result):
    return [f"{one.map}:{one.claim.id}" for one in comparison.rests_on(result)]


@pytest.fixture
def found(sketch, debate):
    maps = [
        sketch("count -> a; a -> t; b -x t; o -x t", "ada", reported=("o",), published="2021"),
        sketch("count -> c; c -> t; d -> t", "bo", published="2022"),
    ]
    return compare(
        debate(
            maps,
            {
                "q": {"ada": "t", "bo": "not t"},
                "p": {"ada": "a", "bo": "not c"},
                "g": {"ada": "b", "bo": "d"},
                "s": {"ada": "silent", "bo": "d"},
            },
            theses=("q",),
            evidence={"e": {"ada": "count", "bo": "count"}},
        )
    )


@pytest.mark.parametrize(
    ("kind", "claims"),
    [
        pytest.param("standings", "ada:t", id="position"),
        pytest.param("pairs", "ada:b bo:d ada:t bo:t ada:a bo:c", id="pair"),
        pytest.param("agreements", "ada:b bo:d", id="agreement"),
        pytest.param("contradictions", "ada:t bo:t", id="contradiction"),
        pytest.param("common_ground", "ada:b bo:d", id="common ground"),
        pytest.param("one_sided", "bo:d", id="one-sided"),
        pytest.param("cruxes", "ada:a ada:t bo:c bo:t", id="crux"),
        pytest.param("shared_premises", "ada:b ada:t bo:d bo:t", id="shared premise"),
        pytest.param("concessions", "ada:b ada:t", id="concession"),
        pytest.param("camps", "ada:t", id="camp"),
        pytest.param("unanswered", "ada:o ada:t", id="own objection"),
        pytest.param("shared_evidence", "ada:count ada:a ada:t bo:count bo:c bo:t", id="evidence"),
    ],
)
def test_a_result_rests_on_the_claims_of_its_maps_and_paths(found, kind, claims):
    assert " ".join(named(found, getattr(found, kind)[0])) == claims


def test_a_passed_over_reason_rests_on_the_attack_and_on_what_is_attacked(found):
    dropped = next(one for one in found.unanswered if one.by is not None)
    assert named(found, dropped) == ["bo:d", "bo:t", "ada:t"]


def test_an_opposite_use_rests_on_both_ways_from_the_evidence(found):
    use = next(one for one in found.shared_evidence[0].opposites if one.proposition == "p")
    assert named(found, use) == ["ada:count", "ada:a", "bo:count", "bo:c"]


def test_a_contested_bearing_rests_on_the_step_and_what_undercuts_it(sketch, debate):
    maps = [
        sketch("e -> t", "ada"),
        sketch("theirs: e -x t; no -x theirs", "bo", reported=("theirs",)),
    ]
    found = compare(
        debate(maps, {"q": {"ada": "t", "bo": "not t"}}, evidence={"x": {"ada": "e", "bo": "e"}})
    )
    [contest] = found.shared_evidence[0].contests
    assert named(found, contest) == ["bo:e", "bo:no"]


def test_an_objection_to_a_step_rests_on_the_premises_of_the_step(sketch):
    ada = sketch("main: a + b -> t; o -x main", "ada", reported=("o",))
    found = compare(Debate("d", "D?", maps=(ada,)))
    assert named(found, found.unanswered[0]) == ["ada:o", "ada:a", "ada:b"]


@settings(max_examples=40)
@given(debates(max_maps=4))
def test_every_result_rests_on_claims_of_its_maps_each_once(debate):
    comparison = compare(debate)
    parts = (
        "standings pairs agreements contradictions tensions common_ground one_sided camps cruxes"
    )
    more = "gap_cruxes shared_premises concessions unanswered shared_evidence"
    for kind in f"{parts} {more}".split():
        for result in getattr(comparison, kind):
            bases = comparison.rests_on(result)
            assert len({(one.map, one.claim.id) for one in bases}) == len(bases)
            for one in bases:
                assert debate.map(one.map).claim(one.claim.id) is one.claim
                assert one.citations == one.claim.citations


def test_what_is_no_result_is_refused(found):
    with pytest.raises(TypeError, match="no result of a comparison: 'p'"):
        found.rests_on("p")


def test_a_result_of_another_debate_is_refused(found, sketch, debate):
    other = compare(debate([sketch("a -> t", "eve")], {"p": {"eve": "a"}}))
    with pytest.raises(UnknownName):
        found.rests_on(other.one_sided[0])


def test_a_camp_of_another_debate_is_refused(found, sketch, debate):
    other = compare(debate([sketch("a -> t", "eve")], {"p": {"eve": "a"}}, theses=("p",)))
    with pytest.raises(UnknownName, match="no map 'eve'"):
        found.rests_on(other.camps[0])


def test_an_opposite_use_of_another_debate_is_refused(found):
    foreign = evolve(found.shared_evidence[0].opposites[0], proposition="elsewhere")
    with pytest.raises(UnknownName, match="in opposite ways on 'elsewhere' by 'ada' and 'bo'"):
        found.rests_on(foreign)
