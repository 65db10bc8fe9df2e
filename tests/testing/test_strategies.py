from functools import cache
from unicodedata import category

import pytest
from hypothesis import Phase, given, settings

from argmap.analysis import support_circles
from argmap.model import Leaning, PositionStance, Relation, Stance, Unit
from argmap.testing import argument_maps, debates, ids, texts


@cache
def _samples(strategy):
    """Return the same values of a strategy in every run."""
    found = []

    @settings(max_examples=200, phases=[Phase.generate], database=None, derandomize=True)
    @given(strategy())
    def collect(value):
        found.append(value)

    collect()
    return found


@given(texts())
def test_texts_are_single_stripped_lines_of_characters_a_file_can_hold(text):
    assert text == text.strip() != ""
    assert not {category(one) for one in text} & {"Cs", "Cc", "Zl", "Zp"}
    assert not set(text) & set("\ufeff\ufffe\uffff")


@given(texts(multiline=True))
def test_lines_are_divided_by_line_feeds_alone(text):
    assert text == text.strip() != ""
    assert not {category(one) for one in text.replace("\n", "")} & {"Cs", "Cc", "Zl", "Zp"}


@given(argument_maps(min_claims=3, max_claims=4, map_id="a-map"))
def test_maps_have_the_size_and_the_id_asked_for(argument_map):
    assert 3 <= len(argument_map.claims) <= 4
    assert argument_map.id == "a-map"


@given(argument_maps(plain=True))
def test_plain_maps_hold_nothing_that_no_comparison_reads(argument_map):
    assert not any((argument_map.sources, argument_map.note, argument_map.tags, argument_map.extra))
    assert not any(claim.citations or claim.note or claim.extra for claim in argument_map.claims)


@given(debates(min_maps=3, max_maps=3, max_propositions=2, max_claims=2, plain=True))
def test_debates_have_the_size_asked_for(debate):
    assert len(debate.maps) == 3
    assert len(debate.propositions) <= 2
    assert all(len(argument_map.claims) <= 2 for argument_map in debate.maps)


@given(debates(plain=True))
def test_positions_of_one_map_stand_together_and_silence_alone(debate):
    for proposition in debate.propositions:
        owners = [position.map for position in proposition.positions]
        assert owners == sorted(owners, key=owners.index)
        for position in proposition.positions:
            if position.stance is PositionStance.SILENT:
                assert owners.count(position.map) == 1


def _locators(argument_map):
    citations = [one for claim in argument_map.claims for one in claim.citations]
    return [locator for citation in citations for locator in citation.locators]


def _undercuts(argument_map):
    undercut = [one for one in argument_map.inferences if one.relation is Relation.UNDERCUTS]
    return [argument_map.inference(one.conclusion) for one in undercut]


@pytest.mark.parametrize(
    "wanted",
    [
        *(
            pytest.param(
                lambda found, unit=unit: any(one.unit is unit for one in _locators(found)),
                id=f"locator-{unit}",
            )
            for unit in Unit
        ),
        pytest.param(lambda found: any(one.last for one in _locators(found)), id="range"),
        # One form at a time: what comes together in one map of thirty may not come at all.
        pytest.param(lambda found: found.mapped_by, id="mapper"),
        pytest.param(lambda found: found.extra, id="own-fields"),
        pytest.param(lambda found: found.tags, id="tags"),
        pytest.param(lambda found: any(one.doi for one in found.sources), id="doi"),
        pytest.param(lambda found: any(one.text for one in found.sources), id="copy-of-a-source"),
        pytest.param(
            lambda found: any(
                one.quote and one.prefix and one.suffix and one.source
                for claim in found.claims
                for one in claim.citations
            ),
            id="quote-from-a-source",
        ),
        pytest.param(
            lambda found: any(one.kind and one.confidence and one.by for one in found.claims),
            id="claim-fields",
        ),
        pytest.param(
            lambda found: any(one.by and one.stance is Stance.CONCEDES for one in found.claims),
            id="concession",
        ),
        pytest.param(
            lambda found: any(one.by is None and not one.is_own for one in found.claims),
            id="report-without-a-name",
        ),
        pytest.param(
            lambda found: any("\n" in (one.note or "") for one in found.claims), id="lines"
        ),
        pytest.param(
            lambda found: any(len(one.premises) > 1 and one.warrant for one in found.inferences),
            id="joint-premises",
        ),
        pytest.param(lambda found: any(one.name for one in _undercuts(found)), id="undercut-named"),
        pytest.param(
            lambda found: any(one.name is None for one in _undercuts(found)), id="undercut-unnamed"
        ),
        pytest.param(
            lambda found: any(one.relation is Relation.UNDERCUTS for one in _undercuts(found)),
            id="undercut-of-an-undercut",
        ),
        pytest.param(lambda found: any(map(len, support_circles(found))), id="circle"),
    ],
)
def test_maps_come_in_every_form(wanted):
    assert any(wanted(argument_map) for argument_map in _samples(argument_maps))


def _small_debates():
    return debates(max_maps=2, plain=True)


def _positions(debate):
    return [one for proposition in debate.propositions for one in proposition.positions]


@pytest.mark.parametrize(
    "wanted",
    [
        *(
            pytest.param(
                lambda found, stance=stance: any(one.stance is stance for one in _positions(found)),
                id=stance.value,
            )
            for stance in PositionStance
        ),
        *(
            pytest.param(
                lambda found, side=side: any(one.leans is side for one in _positions(found)),
                id=f"leans-{side.value}",
            )
            for side in Leaning
        ),
        pytest.param(
            lambda found: any(one.implicit and one.claim for one in _positions(found)),
            id="implicit-with-a-claim",
        ),
        pytest.param(
            lambda found: any(one.implicit and not one.claim for one in _positions(found)),
            id="implicit-without-a-claim",
        ),
        pytest.param(
            lambda found: any(one.opposite_of and one.known_from for one in found.propositions),
            id="opposites-and-dates",
        ),
        pytest.param(
            lambda found: any(len(one.uses) > 1 for one in found.evidence), id="shared-evidence"
        ),
    ],
)
def test_debates_come_in_every_form(wanted):
    assert any(wanted(debate) for debate in _samples(_small_debates))


def test_ids_include_words_with_a_meaning_elsewhere():
    assert "silent" in _samples(ids)
