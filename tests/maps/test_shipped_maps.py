"""The shipped maps: whole, cited, in our own words, and reviewed on every proposition."""

import os
import re
from pathlib import Path

import pytest

import argmap
from argmap.model import PositionStance, Role, Unit
from argmap.workflow.checking_files import check_paths

FOLDER = Path(__file__).parents[2] / "maps" / "iran-in-syria"
DEBATE = argmap.load_debate(FOLDER)
TEXTS = os.environ.get("ARGMAP_SOURCES")
LONGEST_RUN = 7
"""How many words in a row a claim may share with its text: names, figures, common turns."""


@pytest.fixture(params=DEBATE.maps, ids=lambda one: one.id)
def argument_map(request):
    return request.param


@pytest.fixture
def text(argument_map):
    """Return the mapped text, paragraph by paragraph, where somebody has it."""
    if TEXTS is None:
        pytest.skip("ARGMAP_SOURCES names no folder with the texts as <map id>.txt")
    blocks = (Path(TEXTS) / f"{argument_map.id}.txt").read_text(encoding="utf-8").split("\n\n")
    return [block for block in blocks if block.strip() and not block.lstrip().startswith("#")]


def words(text):
    return re.findall(r"[\w'-]+", text.casefold().replace("’", "'"))


def test_nothing_is_found_wrong_with_them_and_each_waiver_is_needed():
    assert check_paths([FOLDER]).diagnostics == ()


def test_a_map_has_the_parts_of_an_argument(argument_map):
    assert len(argument_map.claims) >= 15
    roles = {claim.role for claim in argument_map.claims}
    assert roles == set(Role)
    assert any(claim.implicit for claim in argument_map.claims)
    assert any(len(inference.premises) > 1 for inference in argument_map.inferences)


def test_every_claim_cites_a_paragraph(argument_map):
    for claim in argument_map.claims:
        units = {place.unit for citation in claim.citations for place in citation.locators}
        assert Unit.PARAGRAPH in units, claim.id


def test_every_author_is_reviewed_on_every_proposition():
    assert len(DEBATE.propositions) >= 12
    for proposition in DEBATE.propositions:
        for one in DEBATE.maps:
            assert proposition.positions_of(one.id), f"{proposition.id}: {one.id}"


def test_positions_rest_on_the_author_s_own_claims():
    for proposition in DEBATE.propositions:
        for position in proposition.positions:
            if position.claim and position.stance is not PositionStance.REPORTS:
                claim = DEBATE.map(position.map).claim(position.claim)
                assert claim.is_own, f"{proposition.id}: {position.map}"


def test_the_authors_are_compared_with_something_to_show():
    result = argmap.compare(DEBATE)
    assert result.cruxes
    assert result.common_ground
    assert result.closest
    assert all(pair.may_show_rate for pair in result.pairs)


def test_cited_paragraphs_exist(argument_map, text):
    for claim in argument_map.claims:
        for citation in claim.citations:
            for place in citation.locators:
                assert int(place.last or place.first) <= len(text), claim.id


def test_no_sentence_of_the_text_is_taken_over(argument_map, text):
    theirs = words(" ".join(text))
    run = LONGEST_RUN + 1
    runs = {tuple(theirs[at : at + run]) for at in range(len(theirs) - run + 1)}
    for claim in argument_map.claims:
        ours = words(f"{claim.text} {claim.note or ''}")
        for at in range(len(ours) - run + 1):
            assert tuple(ours[at : at + run]) not in runs, f"{claim.id}: {ours[at : at + run]}"
