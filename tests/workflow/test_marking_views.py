"""From a comparison to the marks of the merged view, the timeline and the evidence."""

from pathlib import Path

import pytest
from attrs import evolve

import argmap
from argmap.errors import UnknownName
from argmap.model import ArgumentMap, Claim, Debate, Position, PositionStance, Proposition, Role
from argmap.views.debate.marks import Lead, Turn
from argmap.views.marks import Mark, Tag
from argmap.workflow.marking_evidence import evidence_of
from argmap.workflow.marking_merged import MOST_BOXES, merged_of
from argmap.workflow.marking_timeline import timeline_of

MAPS = Path(__file__).parents[2] / "maps"
BRIDGE = argmap.compare(argmap.load_debate(MAPS / "mill-bridge"))
SYRIA = argmap.compare(argmap.load_debate(MAPS / "iran-in-syria"))


def labels(shared):
    return [one.label for one in shared]


class TestMerged:
    def test_a_small_debate_is_drawn_whole_and_in_the_order_of_contest(self):
        marks = merged_of(BRIDGE)
        assert marks.folded == ()
        assert labels(marks.shared) == ["P1", "P3", "P5", "P9", "P8", "P2", "P4", "P7", "P6"]
        assert [one.thesis for one in marks.shared] == [True, *[False] * 8]
        assert [party.letter for party in marks.parties] == ["A", "B"]

    def test_steps_have_letters_and_sides(self):
        steps = {(one.premise, one.conclusion): one.leads for one in merged_of(BRIDGE).steps}
        assert steps["P3", "P1"] == (Lead("A", "for"), Lead("B", "against"))
        assert steps["P7", "P1"] == (Lead("A", "against"), Lead("B", "against"))
        assert steps["P2", "P3"] == (Lead("A", "for"),)

    def test_a_large_debate_lists_the_least_contested_by_whole_sorts(self):
        marks = merged_of(SYRIA)
        assert {one.tag for one in marks.shared} == {Tag.DISPUTED, Tag.TENSION}
        assert {one.tag for one in marks.folded} == {Tag.AGREED, Tag.ONE_SIDE}
        assert len(marks.shared) <= MOST_BOXES
        assert len(marks.shared) + len(marks.folded) == len(SYRIA.debate.propositions)

    def test_everything_can_be_asked_for(self):
        marks = merged_of(SYRIA, everything=True)
        assert len(marks.shared) == len(SYRIA.debate.propositions)
        assert marks.folded == ()
        assert all(not lead.through for step in marks.steps for lead in step.leads)

    def test_named_propositions_are_drawn_with_those_of_the_theses(self):
        marks = merged_of(SYRIA, propositions=["drifting-apart", "p35"])
        assert labels(marks.shared) == ["P1", "P2", "P13", "P35"]

    def test_a_step_past_a_listed_proposition_names_it(self):
        marks = merged_of(BRIDGE, propositions=["weir-busier"])
        (first,) = [one for one in marks.steps if one.premise == "P2"]
        assert Lead("A", "for", ("P3",)) in first.leads

    def test_letters_follow_the_dates_of_the_maps_shown(self):
        marks = merged_of(SYRIA, ["giustozzi-2025", "kabalan-2018"])
        assert [(one.letter, one.author) for one in marks.parties] == [
            ("A", "Marwan Kabalan"),
            ("B", "Antonio Giustozzi"),
        ]

    @pytest.mark.parametrize("number", [0, 1, 7])
    def test_too_few_and_too_many_authors_are_refused(self, number):
        comparison = argmap.compare(_debate(number, 1))
        with pytest.raises(UnknownName, match=f"2 to 6 authors, not {number}; name them"):
            merged_of(comparison)

    def test_six_authors_find_room(self):
        assert len(merged_of(argmap.compare(_debate(6, 1))).parties) == 6

    def test_a_debate_without_propositions_has_nothing_to_draw(self):
        marks = merged_of(argmap.compare(_debate(2, 0)))
        assert (marks.shared, marks.steps, marks.folded) == ((), (), ())

    def test_disputed_propositions_are_cut_too_when_there_are_more_than_find_room(self):
        marks = merged_of(argmap.compare(_debate(2, 100)))
        assert {one.tag for one in (*marks.shared, *marks.folded)} == {Tag.DISPUTED}
        assert len(marks.shared) == MOST_BOXES
        assert len(marks.folded) == 100 - MOST_BOXES


def _debate(authors, propositions):
    """Return a debate whose first two authors contradict each other on everything."""
    claims = [Claim("t", "We should go.", Role.THESIS)]
    maps = [ArgumentMap(f"m{number}", claims=claims) for number in range(authors)]
    stances = [PositionStance.AFFIRMS, PositionStance.DENIES]
    positions = [Position(one.id, how, "t") for one, how in zip(maps, stances, strict=False)]
    return Debate(
        "d",
        "Should we go?",
        maps=tuple(maps),
        propositions=tuple(
            Proposition(f"p{number}", "We should.", tuple(positions))
            for number in range(propositions)
        ),
    )


class TestTimeline:
    def test_the_propositions_of_the_theses_are_shown_by_default(self):
        marks = timeline_of(SYRIA)
        assert labels(marks.shared) == ["P1", "P2"]
        assert [moment.approximate for moment in marks.moments] == [True, True, True, False, False]
        assert str(marks.moments[0].first) == "2018-05-01"
        assert str(marks.moments[0].last) == "2018-05-31"

    def test_others_can_be_named(self):
        assert labels(timeline_of(BRIDGE, (), ["P3", "weir-busier"]).shared) == ["P2", "P3"]

    def test_without_a_marked_one_the_most_contested_is_shown(self):
        debate = BRIDGE.debate
        plain = evolve(
            debate, propositions=tuple(evolve(one, thesis=False) for one in debate.propositions)
        )
        assert labels(timeline_of(argmap.compare(plain)).shared) == ["P1"]

    def test_an_undated_text_and_no_propositions(self):
        marks = timeline_of(argmap.compare(_debate(1, 0)))
        assert (marks.moments, marks.shared) == ((None,), ())

    def test_an_unknown_proposition_is_named_with_those_there_are(self):
        with pytest.raises(UnknownName, match="no proposition 'p99'; its propositions: rebuild"):
            timeline_of(BRIDGE, (), ["p99"])


class TestEvidence:
    def test_opposite_uses_come_first_and_are_drawn_where_the_authors_part(self):
        marks = evidence_of(BRIDGE)
        log, count, report = marks.items
        assert log.text == "The ambulance service's log of 2021 and 2023."
        assert [one.note for one in marks.items] == [
            "opposite use · contested",
            "opposite use",
            "",
        ]
        steps = {(one.premise, one.conclusion): one.leads for one in marks.steps}
        both = (Lead("A", "for"), Lead("B", "against"))
        assert (steps["E1", "P5"], steps["E2", "P3"]) == (both, both)
        assert [use.letter for use in count.uses] == ["A", "B"]
        assert [use.voice for use in report.uses] == ["conceded", "", ""]

    def test_a_contest_stands_beside_the_use_that_it_denies(self):
        marks = evidence_of(BRIDGE)
        (contest,) = marks.contests
        assert (contest.item, contest.proposition, contest.user, contest.other) == (
            "E1",
            "P1",
            "A",
            "B",
        )
        (step,) = [one for one in marks.steps if (one.premise, one.conclusion) == ("E1", "P1")]
        assert step.leads == (Lead("A", "for"),)

    def test_what_is_used_for_more_is_told_where_it_is_not_drawn(self):
        remarks = {use.claim: use.remark for item in evidence_of(SYRIA).items for use in item.uses}
        assert remarks["skies"] == "bears on no proposition by the author’s own steps"
        assert remarks["analyst-2018"] == "from there on to +\xa0P13, +\xa0P20, +\xa0P35"

    def test_every_use_that_the_comparison_finds_is_drawn_or_told(self):
        marks = evidence_of(SYRIA)
        drawn = sum(len(one.leads) for one in marks.steps)
        told = sum(use.remark.count("\xa0") for item in marks.items for use in item.uses)
        found = [len(one.bears_on) for each in SYRIA.shared_evidence for one in each.readings]
        assert drawn + told == sum(found)

    def test_authors_who_are_not_shown_share_nothing(self):
        marks = evidence_of(SYRIA, ["gzero-2018", "ghaddar-2019"])
        assert marks.items == ()

    @pytest.mark.parametrize("number", [0, 1])
    def test_one_author_shares_nothing(self, number):
        with pytest.raises(UnknownName, match="what at least two authors share"):
            evidence_of(argmap.compare(_debate(number, 1)))


def test_marks_of_positions_are_those_of_the_contrast():
    cards = merged_of(BRIDGE).shared[1].cards
    assert [(card.stance, card.claim) for card in cards] == [
        (Mark.AFFIRMS, "traffic-moved"),
        (Mark.DENIES, "traffic-shrank"),
    ]
    assert Turn("for").glyph == "+"
