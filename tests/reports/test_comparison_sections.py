"""What the sections say: every result of every kind, where a reader looks for it."""

import pytest
from attrs import evolve
from hypothesis import given, settings

from argmap.comparison import Silence, compare
from argmap.reports.comparison_sections import document_of
from argmap.reports.document import Cell, Entries, Entry, Part, Row, Run, Table
from argmap.testing import debates


def words(part):
    """Return what a part of a report says, all in one."""
    inner = {
        Entry: lambda: (*part.runs, *part.entries),
        Entries: lambda: part.entries,
        Table: lambda: part.rows,
        Row: lambda: (*part.head, *part.cells),
        Cell: lambda: part.runs,
        Part: lambda: (*part.title, *part.blocks),
    }
    return part.text if isinstance(part, Run) else "".join(map(words, inner[type(part)]()))


def said(comparison):
    """Return what each section says, by its title."""
    return {
        section.title: "".join(map(words, section.blocks))
        for section in document_of(comparison).sections
    }


@settings(max_examples=30)
@given(debates(max_maps=4))
def test_every_result_is_told_in_its_section(debate):
    comparison = compare(debate)
    sections = said(comparison)
    texts = {one.id: one.text for one in debate.propositions}
    kinds = {
        "Common ground": comparison.common_ground,
        "Cruxes": comparison.cruxes,
        "The cruxes, side by side": comparison.cruxes,
        "Gap cruxes": comparison.gap_cruxes,
        "Shared premises": comparison.shared_premises,
        "Concessions": comparison.concessions,
        "One-sided": comparison.one_sided,
    }
    for title, results in kinds.items():
        for one in results:
            assert texts[one.proposition] in sections[title]
        assert bool(sections[title]) is bool(results)


@settings(max_examples=30)
@given(debates(max_maps=4))
def test_what_each_makes_of_the_evidence_is_told(debate):
    comparison = compare(debate)
    told = said(comparison)["Shared evidence"]
    assert told.count("opposite use") >= sum(len(e.opposites) for e in comparison.shared_evidence)
    assert ("contested bearing" in told) >= any(e.contests for e in comparison.shared_evidence)
    for shared in comparison.shared_evidence:
        for reading in shared.readings:
            for name in reading.claims:
                assert debate.map(reading.map).claim(name).text in told


@settings(max_examples=30)
@given(debates(max_maps=4))
def test_every_unanswered_rebuttal_is_told_with_its_reason(debate):
    comparison = compare(debate)
    told = said(comparison)["Rebuttals met and unmet"]
    for one in comparison.unanswered:
        if one.silence in {Silence.OWN, Silence.DROPPED}:
            home = debate.map(one.by or one.map)
            assert home.claim(one.path[0]).text in told
        if one.reason is not None:
            assert one.reason in told
        assert one.silence.value in told


ADA = """\
    published: {}
    thesis: {{t: Yes.}}
    premises: {{a: {{text: A., supports: t}}, b: {{text: B., supports: t}}}}
"""
BO = """\
    published: 2021
    thesis: {t: No.}
    premises: {c: {text: C., supports: t}, d: {text: D., supports: t}}
    evidence: {why: {text: Why., supports: [c, d]}}
"""
CLASHES = """\
    p: {text: P., positions: {ada: a, bo: not c}}
    q: {text: Q., positions: {ada: b, bo: not d}}
    r: {text: R., positions: {ada: silent, bo: why}}
"""


def test_a_reason_that_is_passed_over_on_several_propositions_is_told_once(compared):
    comparison = compared(CLASHES, ada=ADA.format("2022"), bo=BO)
    assert len(comparison.unanswered) == 2
    assert said(comparison)["Rebuttals met and unmet"] == (
        "adadropped: 1 reason of bo, whose text is olderWhy. [P3 r], given on P1 p, P2 q"
    )


@pytest.mark.parametrize(
    ("published", "told"),
    [
        ("2020", "could not have answered: 1 reason of bo, whose text is as old or younger: P3 r"),
        ("~", "undated: 1 reason of bo, and nobody knows whose text is older: P3 r"),
    ],
)
def test_what_one_could_not_be_asked_to_answer_is_told_in_short(compared, published, told):
    ada = ADA.replace("    published: {}\n", "") if published == "~" else ADA
    comparison = compared(CLASHES, ada=ada.format(published), bo=BO)
    assert said(comparison)["Rebuttals met and unmet"] == f"ada{told}"


def test_the_grounds_of_a_claim_are_told_once(compared):
    positions = """\
        p: {text: P., positions: {ada: a, bo: not c}}
        q: {text: Q., positions: {ada: b, bo: not c}}
    """
    told = said(compared(positions, ada=ADA.format("2022"), bo=BO))["The cruxes, side by side"]
    assert told.count("since: Why.") == 1
    assert told.count("since: as under P1 p") == 1


def test_of_many_pairs_the_first_screen_shows_the_ends(compared):
    same, other = "{ada: t, bo: t, cy: t, di: not t}", "{ada: t, bo: t, cy: not t, di: not t}"
    propositions = "".join(f"p{one}: {{text: P., positions: {same}}}\n" for one in range(5))
    propositions += f"last: {{text: L., positions: {other}}}\n"
    sections = said(compared(propositions, **dict.fromkeys(("ada", "bo", "cy", "di"), YES)))
    assert "ada – bo" in sections["Authors in pairs"]
    assert "ada – di" in sections["Authors in pairs"]
    assert "ada – cy" not in sections["Authors in pairs"]
    assert "ada – cy" in sections["Pairs in numbers"]


YES = "thesis: {t: Yes.}\n"


def test_the_camps_tell_what_is_not_common_ground_of_all(market_street):
    told = said(market_street)["Common ground per camp"]
    assert "[P2 trade-holds]" in told
    assert "contradicted outside by Bo Brandt" in told
    assert "[P3 air-bad]" not in told


def test_a_passage_that_no_entry_names_is_told_by_its_address(market_street):
    [first, *_] = market_street.shared_evidence
    cited = evolve(first, entry="doi:10.1000/182 p. 14", is_registered=False)
    told = said(evolve(market_street, shared_evidence=(cited,)))["Shared evidence"]
    assert "Cited by several, and no entry of the debate: doi:10.1000/182 p. 14" in told
