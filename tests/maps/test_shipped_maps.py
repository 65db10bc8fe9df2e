"""The shipped maps: whole, cited, in our own words, and reviewed on every proposition."""

import os
from pathlib import Path

import pytest

import argmap
from argmap.formats import is_word, read_plain_text, tokens
from argmap.model import PositionStance, Role, Unit
from argmap.workflow.checking_files import check_paths
from argmap.workflow.texts import TextFiles

MAPS = Path(__file__).parents[2] / "maps"
LETTERS = MAPS / "mill-bridge" / "texts"
TEXTS = os.environ.get("ARGMAP_SOURCES")
"""A folder with the texts of the five authors as <map id>.txt; they are no part of the project."""

SYRIA = argmap.load_debate(MAPS / "iran-in-syria")
BRIDGE = argmap.load_debate(MAPS / "mill-bridge")
LONGEST_RUN = 7
LONGEST_QUOTE = 8
MOST_WAIVERS = 5
SIZES = {
    "gzero-2018": (12, 20),
    "kabalan-2018": (25, 45),
    "ghaddar-2019": (30, 49),
    "borshchevskaya-2021": (25, 40),
    "giustozzi-2025": (60, 110),
    "pell-2024": (8, 12),
    "rao-2024": (8, 12),
}

every_debate = pytest.mark.parametrize("debate", [SYRIA, BRIDGE], ids=lambda one: one.id)
every_map = pytest.mark.parametrize(
    "argument_map", [*SYRIA.maps, *BRIDGE.maps], ids=lambda one: one.id
)


def text_of(argument_map):
    """Return the mapped text, where somebody has it."""
    if (LETTERS / f"{argument_map.id}.txt").exists():
        folder = LETTERS
    elif TEXTS is not None:
        folder = Path(TEXTS)
    else:
        pytest.skip("ARGMAP_SOURCES names no folder with the texts as <map id>.txt")
    return read_plain_text((folder / f"{argument_map.id}.txt").read_bytes())


def test_nothing_is_found_wrong_with_them_and_each_waiver_is_needed():
    checked = check_paths([MAPS])
    assert checked.diagnostics == ()
    assert checked.waived <= MOST_WAIVERS


def test_every_map_is_part_of_a_debate():
    files = {path.stem for path in MAPS.rglob("*.yaml")} - {"debate"}
    assert files == {one.id for one in (*SYRIA.maps, *BRIDGE.maps)} == set(SIZES)


def test_the_letters_say_what_is_cited_from_them():
    checked = check_paths([MAPS / "mill-bridge"], texts=TextFiles(LETTERS))
    assert (checked.diagnostics, checked.unreadable, checked.verified) == ((), (), 2)


@pytest.mark.skipif(TEXTS is None, reason="ARGMAP_SOURCES names no folder with the texts")
def test_the_texts_say_what_is_cited_from_them():
    checked = check_paths([MAPS], texts=TextFiles(Path(TEXTS or "")))
    assert (checked.diagnostics, checked.unreadable) == ((), ())
    assert (checked.verified, checked.without_text) == (len(SIZES), ())


@every_map
def test_a_map_has_the_parts_of_an_argument(argument_map):
    fewest, most = SIZES[argument_map.id]
    assert fewest <= len(argument_map.claims) <= most
    assert {claim.role for claim in argument_map.claims} == set(Role)
    assert any(claim.implicit for claim in argument_map.claims)
    assert any(len(inference.premises) > 1 for inference in argument_map.inferences)
    assert all(claim.kind for claim in argument_map.claims)


@every_map
def test_every_claim_cites_a_paragraph(argument_map):
    for claim in argument_map.claims:
        units = {place.unit for citation in claim.citations for place in citation.locators}
        assert Unit.PARAGRAPH in units, claim.id


@every_map
def test_a_quote_is_an_anchor_of_a_few_words(argument_map):
    for claim in argument_map.claims:
        for citation in claim.citations:
            words = list(filter(is_word, tokens(citation.quote or "")))
            assert len(words) <= LONGEST_QUOTE, claim.id


@every_map
def test_no_sentence_of_the_text_is_taken_over_not_even_in_a_note(argument_map):
    theirs = list(filter(is_word, text_of(argument_map).tokens))
    run = LONGEST_RUN + 1
    runs = {tuple(theirs[at : at + run]) for at in range(len(theirs) - run + 1)}
    for claim in argument_map.claims:
        ours = list(filter(is_word, tokens(f"{claim.text} {claim.note or ''}")))
        for at in range(len(ours) - run + 1):
            assert tuple(ours[at : at + run]) not in runs, f"{claim.id}: {ours[at : at + run]}"


@every_debate
def test_every_author_is_reviewed_on_every_proposition(debate):
    for proposition in debate.propositions:
        assert proposition.kind, proposition.id
        for one in debate.maps:
            too_old = proposition.known_from and one.published.is_before(proposition.known_from)
            reviewed = bool(proposition.positions_of(one.id))
            assert reviewed != bool(too_old), f"{proposition.id}: {one.id}"
    assert any(proposition.thesis for proposition in debate.propositions)


def test_the_five_authors_are_asked_enough():
    assert len(SYRIA.maps) == 5
    assert len(SYRIA.propositions) >= 25
    shared = [one for one in SYRIA.evidence if len({use.map for use in one.uses}) > 1]
    assert len(shared) == len(SYRIA.evidence) >= 8
    assert any(proposition.known_from for proposition in SYRIA.propositions)


@every_debate
def test_positions_rest_on_the_author_s_own_claims(debate):
    for proposition in debate.propositions:
        for position in proposition.positions:
            if position.claim and position.stance is not PositionStance.REPORTS:
                claim = debate.map(position.map).claim(position.claim)
                assert claim.is_own, f"{proposition.id}: {position.map}"


@every_debate
def test_the_authors_are_compared_with_something_to_show(debate):
    result = argmap.compare(debate)
    assert result.cruxes
    assert result.common_ground
    assert result.shared_evidence
    assert all(pair.may_show_rate for pair in result.pairs)
