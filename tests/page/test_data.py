"""What the data of a page say is what the comparison says."""

import re
from pathlib import Path

import pytest

import argmap
from argmap.analysis import Sign, objections, replies
from argmap.model import ArgumentMap, Citation, Claim, Debate, Role, Source
from argmap.page.building import page_of
from argmap.page.maps import safe_address
from argmap.reports.comparison_words import author_of, number_of
from argmap.views.wording import own_voice_of
from argmap.workflow.marking_evidence import evidence_of
from argmap.workflow.marking_merged import merged_of
from argmap.workflow.marking_timeline import timeline_of

pytestmark = pytest.mark.usefixtures("engine")

MAPS = Path(__file__).parents[2] / "maps"
WORDS = {
    "affirms": ("affirms", None),
    "denies": ("denies", None),
    "leans for": ("qualifies", "for"),
    "leans against": ("qualifies", "against"),
    "qualifies": ("qualifies", None),
    "holds both sides": ("qualifies", None),
    "not reviewed": ("unreviewed", None),
}


@pytest.fixture(params=["five", "letters"])
def told(request, data_in):
    """A comparison, and the data of its page."""
    comparison, page = request.getfixturevalue(request.param)
    return comparison, data_in(page)


def ids(found, numbers):
    return tuple(found["claims"][number]["id"] for number in numbers)


def test_maps_stand_by_date_with_every_claim_and_step(told):
    comparison, data = told
    for argument_map, found in zip(comparison.maps_by_date, data["maps"], strict=True):
        assert found["id"] == argument_map.id
        assert found["author"] == author_of(comparison.debate, argument_map)
        assert found["thesis"] == 0
        assert [(one["id"], one["text"], one["role"]) for one in found["claims"]] == [
            (one.id, one.text, one.role) for one in argument_map.claims
        ]
        for step, one in zip(found["steps"], argument_map.inferences, strict=True):
            assert ids(found, step["from"]) == one.premises
            assert step["relation"] == one.relation
            assert (step["drawn"] or "") == own_voice_of(argument_map, one)
            if step["to"] is not None:
                assert found["claims"][step["to"]]["id"] == one.conclusion
            else:
                assert argument_map.inferences[step["toStep"]].id == one.conclusion


def test_attacks_are_answered_by_what_the_library_finds(told):
    comparison, data = told
    for argument_map, found in zip(comparison.maps_by_date, data["maps"], strict=True):
        left = {one.id for one in objections(argument_map) if not replies(argument_map, one)}
        for step, one in zip(found["steps"], argument_map.inferences, strict=True):
            answers = [argument_map.inferences[number] for number in step["answers"] or ()]
            expected = replies(argument_map, one) if one.relation.is_attack else ()
            assert tuple(answers) == expected
            assert bool(step.get("open")) == (one.id in left)


def test_what_the_pictures_leave_out_is_told(five, data_in):
    comparison, page = five
    data = data_in(page)
    marks = merged_of(comparison)
    assert marks.folded
    assert data["unmerged"].startswith("Not drawn: ")
    for one in marks.folded:
        assert re.search(rf"\b{one.label}\b", data["unmerged"])
    assert data["untimed"] == len(data["propositions"]) - len(timeline_of(comparison).shared) > 0


def test_claims_have_their_voice_and_their_places(told):
    comparison, data = told
    for argument_map, found in zip(comparison.maps_by_date, data["maps"], strict=True):
        for claim, one in zip(argument_map.claims, found["claims"], strict=True):
            assert (one["stance"] or "asserts", one["by"]) == (claim.stance, claim.by)
            assert bool(one.get("implicit")) == claim.implicit
            assert [cite["at"] or "" for cite in one["cites"]] == [
                ", ".join(map(str, cite.locators)) for cite in claim.citations
            ]


def test_positions_are_the_standings(told):
    comparison, data = told
    for found in data["propositions"]:
        for argument_map, position in zip(data["maps"], found["positions"], strict=True):
            standing = comparison.standing(found["id"], argument_map["id"])
            stance = WORDS.get(standing.word, (standing.word, None))
            assert (position["stance"], position.get("leans")) == stance
            assert ids(argument_map, position["claims"]) == standing.claims
            assert bool(position.get("implicit")) == standing.implicit
            assert (position.get("note") or "") == " ".join(standing.notes)


def test_propositions_are_told_the_contested_first_with_their_labels(told):
    comparison, data = told
    found = [(one["id"], one["label"]) for one in data["propositions"]]
    order = comparison.propositions_by_contest
    assert found == [(name, number_of(comparison.debate, name)) for name in order]
    cruxes = {name for one in comparison.cruxes for name in (one.proposition, one.opposite)}
    assert {one["id"] for one in data["propositions"] if one["crux"]} == cruxes - {None}


def test_pairs_have_their_rate_only_where_it_may_be_shown(told):
    comparison, data = told
    for pair, found in zip(comparison.pairs, data["pairs"], strict=True):
        assert tuple(data["maps"][number]["id"] for number in found["maps"]) == pair.maps
        rate = round(pair.rate, 4) if pair.may_show_rate else None
        assert found["rate"] == rate
        counts = (pair.n, pair.congruence, pair.conflict)
        assert (found["n"], found["agreements"], found["contradictions"]) == counts
        tags = dict(zip((one["id"] for one in data["propositions"]), found["tags"], strict=True))
        disputed = {name for one in pair.contradictions for name in one.propositions}
        assert {name for name, tag in tags.items() if tag == "disputed"} == disputed
    for side in ("closest", "furthest"):
        assert tuple(comparison.pairs[each] for each in data[side]) == getattr(comparison, side)


def test_cruxes_lead_up_to_both_theses(told):
    comparison, data = told
    for crux, found in zip(comparison.cruxes, data["cruxes"], strict=True):
        assert data["propositions"][found["proposition"]]["id"] == crux.proposition
        for number, path, expected in zip(found["maps"], found["paths"], crux.paths, strict=True):
            assert ids(data["maps"][number], path) == expected
            assert path[-1] == data["maps"][number]["thesis"]
    kinds = {one["kind"] for one in data["settled"]}
    assert kinds == {one.kind for one in comparison.cruxes}


def test_common_ground_camps_and_concessions_are_those_found(told):
    comparison, data = told
    maps, propositions = data["maps"], data["propositions"]

    def names(numbers, among):
        return tuple(among[number]["id"] for number in numbers)

    assert [
        (*names([one["proposition"]], propositions), one["side"], names(one["maps"], maps))
        for one in data["common"]
    ] == [
        (one.proposition, "against" if one.against else "for", one.maps)
        for one in comparison.common_ground
    ]
    assert [
        (one["side"], names(one["maps"], maps), names(one["common"], propositions))
        for one in data["camps"]
    ] == [
        (
            "for" if one.side is Sign.FOR else "against",
            one.maps,
            tuple(ground.proposition for ground in one.common_ground),
        )
        for one in comparison.camps
    ]
    assert [
        (*names([one["map"]], maps), ids(maps[one["map"]], one["path"]))
        for one in data["concessions"]
    ] == [(one.map, one.path) for one in comparison.concessions]


def test_unanswered_attacks_name_whose_they_are_and_on_what(told):
    comparison, data = told
    for one, found in zip(comparison.unanswered, data["unanswered"], strict=True):
        own = data["maps"][found["map"]]
        by = own if found["by"] is None else data["maps"][found["by"]]
        assert (own["id"], by["id"]) == (one.map, one.by or one.map)
        assert ids(by, found["path"]) == one.path
        assert found["why"] == one.silence
        on = found.get("proposition")
        assert (None if on is None else data["propositions"][on]["id"]) == one.proposition


def test_evidence_is_labelled_as_in_its_picture(told):
    comparison, data = told
    items = evidence_of(comparison).items
    assert [(one["label"], one["text"], one["note"] or "") for one in data["evidence"]] == [
        (one.label, one.text, one.note) for one in items
    ]
    used = {
        (use["map"], claim)
        for one in data["evidence"]
        for use in one["uses"]
        for claim in ids(data["maps"][use["map"]], use["claims"])
    }
    order = [one.id for one in comparison.maps_by_date]
    assert used == {
        (order.index(reading.map), claim)
        for shared in comparison.shared_evidence
        for reading in shared.readings
        for claim in reading.claims
    }


THESIS = Claim("stay", "We stay.", Role.THESIS)


def test_a_single_map_is_a_debate_of_one(data_in):
    data = data_in(page_of(argmap.load(MAPS / "mill-bridge/pell-2024.yaml")))
    assert [one["id"] for one in data["maps"]] == ["pell-2024"]
    assert data["propositions"] == data["pairs"] == data["evidence"] == []
    assert "merged" not in data
    assert "timeline" not in data


def test_a_debate_without_propositions_has_its_maps(data_in):
    maps = [ArgumentMap("a", claims=[THESIS]), ArgumentMap("b", claims=[THESIS])]
    data = data_in(page_of(Debate("ab", "Stay?", maps=maps)))
    assert [one["id"] for one in data["maps"]] == ["a", "b"]
    assert [len(one["pictures"]) for one in data["maps"]] == [1, 1]
    assert [one["n"] for one in data["pairs"]] == [0]


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://example.org/a?b#c", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("mailto:a@example.org", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("https:example.org", False),
        ("http://[", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_are_kept(address, kept):
    assert safe_address(address) == (address if kept else "")


def test_a_work_is_found_at_its_address_or_at_its_doi(data_in):
    works = [
        Source("a", "Audit", doi="10.1000/182"),
        Source("b", "Book", url="https://b.example"),
        Source("c", "Crime", url="javascript:alert(1)"),
    ]
    thesis = Claim("stay", "Stay.", Role.THESIS, citations=[Citation(one.id) for one in works])
    data = data_in(page_of(ArgumentMap("m", claims=[thesis], sources=works)))
    assert [(one["work"], one["url"]) for one in data["maps"][0]["claims"][0]["cites"]] == [
        ("Audit", "https://doi.org/10.1000/182"),
        ("Book", "https://b.example"),
        ("Crime", None),
    ]
