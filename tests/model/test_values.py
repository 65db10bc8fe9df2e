"""A value of the model that exists is whole."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import InvalidModel, UnknownName
from argmap.model import (
    ArgumentMap,
    Citation,
    Claim,
    ClaimKind,
    Debate,
    EvidenceEntry,
    EvidenceUse,
    Inference,
    Locator,
    MapClaim,
    PartialDate,
    Position,
    PositionStance,
    Proposition,
    Relation,
    Review,
    Role,
    Source,
    Stance,
    Unit,
    Verdict,
)
from argmap.testing import argument_maps, partial_dates

THESIS = Claim("go", "We should go.", Role.THESIS)
SUN = Claim("sun", "It is sunny.", Role.PREMISE)
GO = MapClaim("m", "go")
STEP = Inference(("sun",), Relation.SUPPORTS, "go")


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        pytest.param({"claims": (SUN,)}, "needs exactly one thesis, has 0", id="no thesis"),
        pytest.param(
            {"claims": (THESIS, Claim("stay", "Stay.", Role.THESIS))}, "has 2", id="two theses"
        ),
        pytest.param({"claims": (THESIS, SUN, SUN)}, "'sun' is used twice", id="id twice"),
        pytest.param(
            {"claims": (THESIS,), "inferences": (STEP,)}, "no claim named 'sun'", id="premise"
        ),
        pytest.param(
            {"claims": (THESIS, SUN), "inferences": (Inference(("sun",), Relation.REBUTS, "x"),)},
            "no claim named 'x'",
            id="conclusion",
        ),
        pytest.param(
            {
                "claims": (THESIS, SUN),
                "inferences": (Inference(("sun",), Relation.UNDERCUTS, "go"),),
            },
            "no inference named 'go'",
            id="undercut of a claim",
        ),
        pytest.param(
            {"claims": (attrs.evolve(THESIS, citations=(Citation("x"),)),)},
            "no source named 'x'",
            id="source",
        ),
    ],
)
def test_a_map_with_a_loose_end_cannot_exist(parts, message):
    with pytest.raises(InvalidModel, match=message):
        ArgumentMap("trip", **parts)


def test_words_stand_for_the_fixed_words_and_a_name_for_a_list_of_one():
    claim = Claim("go", "Go.", "thesis", kind="policy", tags="trips")
    assert (claim.role, claim.kind, claim.tags) == (Role.THESIS, ClaimKind.POLICY, ("trips",))
    assert ArgumentMap("trip", claims=(claim,), authors="Ada Okafor").authors == ("Ada Okafor",)
    assert Inference("sun", "supports", "go") == STEP


@pytest.mark.parametrize(
    "make",
    [lambda: Claim("go", "Go.", "root"), lambda: Claim("go", "Go.", "thesis", citations=("¶3",))],
)
def test_a_value_of_the_wrong_kind_is_refused_at_once(make):
    with pytest.raises((ValueError, TypeError)):
        make()


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: Claim("go", " ", Role.THESIS), id="no text"),
        pytest.param(lambda: Claim("Go", "Go.", Role.THESIS), id="id"),
        pytest.param(
            lambda: Claim("go", "Go.", Role.PREMISE, by="critics", stance=Stance.ASSERTS),
            id="voice",
        ),
        pytest.param(lambda: Inference((), Relation.SUPPORTS, "go"), id="no premise"),
        pytest.param(lambda: Inference(("a", "b"), Relation.SUPPORTS, "go"), id="joint, no name"),
        pytest.param(
            lambda: Inference(("a",), Relation.SUPPORTS, "go", note="x"), id="note, no name"
        ),
        pytest.param(lambda: Inference(("a", "a"), Relation.SUPPORTS, "go", "m"), id="twice"),
        pytest.param(Citation, id="citation of nothing"),
        pytest.param(lambda: Locator(Unit.PARAGRAPH, "0"), id="paragraph 0"),
        pytest.param(lambda: Locator(Unit.LINE, "9", "3"), id="backwards"),
        pytest.param(lambda: Locator(Unit.PARAGRAPH, "iv"), id="roman paragraph"),
        pytest.param(lambda: Locator(Unit.PARAGRAPH, "9" * 5_000), id="no such number"),
        pytest.param(lambda: Locator(Unit.PAGE, "xx y"), id="page of two words"),
        pytest.param(lambda: Locator(Unit.SECTION, "3", "b.1"), id="end of a range"),
        pytest.param(lambda: Source("Bad Id", "S"), id="id of a source"),
        pytest.param(lambda: Source("s", "S", authors=("A", "A")), id="author twice"),
        pytest.param(lambda: Claim("go", "Go.", "thesis", confidence="sure"), id="confidence"),
        pytest.param(lambda: Claim("go", "Go.", "thesis", tags=("a", "a")), id="tag twice"),
        pytest.param(lambda: ArgumentMap("m", claims=(THESIS,), tags=("a", "a")), id="tags"),
        pytest.param(lambda: Proposition("p", "P.", opposite_of=("p",)), id="its own opposite"),
        pytest.param(lambda: Proposition("p", "P.", opposite_of=("q", "q")), id="opposite twice"),
        pytest.param(lambda: EvidenceUse("m", ("a", "a")), id="claim used twice"),
        pytest.param(
            lambda: EvidenceEntry("e", "E.", (EvidenceUse("m", ("a",)), EvidenceUse("m", ("b",)))),
            id="uses of one map apart",
        ),
        pytest.param(lambda: PartialDate(2024, None, 3), id="day without month"),
        pytest.param(lambda: PartialDate(2023, 2, 29), id="no such day"),
        pytest.param(lambda: PartialDate.parse("2024-00"), id="month nought"),
        pytest.param(lambda: PartialDate.parse("2024-03-00"), id="day nought"),
        pytest.param(lambda: PartialDate.parse("2024-3"), id="date of one digit"),
        pytest.param(lambda: PartialDate.parse("٢٠٢٤"), id="other digits"),
        pytest.param(lambda: Position("m", PositionStance.AFFIRMS), id="affirms nothing"),
        pytest.param(lambda: Position("m", PositionStance.SILENT, "a"), id="silent claim"),
        pytest.param(lambda: Review((GO,), Verdict.SAME), id="review of one claim"),
        pytest.param(
            lambda: Review((GO, MapClaim("m", "sun")), Verdict.SAME), id="review of one map"
        ),
        pytest.param(
            lambda: Review((GO, MapClaim("n", "sun")), Verdict.SAME, proposition="p"),
            id="review of three things",
        ),
    ],
)
def test_a_part_that_means_nothing_cannot_exist(make):
    with pytest.raises(InvalidModel):
        make()


def test_a_debate_with_a_loose_end_cannot_exist():
    trip = ArgumentMap("trip", claims=(THESIS,))
    positions = (Position("trip", PositionStance.AFFIRMS, "sun"),)
    with pytest.raises(InvalidModel, match="map 'trip' has no claim 'sun'"):
        Debate("d", "Go?", maps=(trip,), propositions=(Proposition("p", "P.", positions),))
    claim = MapClaim("trip", "go")
    review = Review((claim,), Verdict.SAME, proposition="p")
    with pytest.raises(InvalidModel, match="no proposition named 'p'"):
        Debate("d", "Go?", maps=(trip,), reviewed=(review,))
    known = (Proposition("p", "P."),)
    with pytest.raises(InvalidModel, match="trip:go and p are reviewed twice"):
        Debate("d", "Go?", maps=(trip,), propositions=known, reviewed=(review, review))
    with pytest.raises(InvalidModel, match="the map 'trip' is used twice"):
        Debate("d", "Go?", maps=(trip, trip))


def test_the_positions_of_one_map_stand_together():
    positions = [
        Position(author, PositionStance.AFFIRMS, claim) for author, claim in ("ma", "nb", "mc")
    ]
    found = Proposition("p", "P.", positions).positions
    assert [(one.map, one.claim) for one in found] == [("m", "a"), ("m", "c"), ("n", "b")]


@given(argument_maps(min_claims=2))
def test_the_order_given_does_not_matter_across_roles(argument_map):
    shuffled = attrs.evolve(argument_map, claims=sorted(argument_map.claims, key=lambda c: c.role))
    again = sorted(argument_map.claims, key=lambda c: list(Role).index(c.role))
    assert list(argument_map.claims) == again
    assert shuffled == argument_map


class TestVoice:
    def test_an_unnamed_inference_has_the_voice_of_its_claim(self):
        gnats = Claim("gnats", "Gnats.", Role.REBUTTAL, by="critics")
        rebuts = Inference(("gnats",), Relation.REBUTS, "go")
        trip = ArgumentMap("trip", claims=(THESIS, gnats), inferences=(rebuts,))
        assert trip.voice(rebuts) == ("critics", Stance.REPORTS)
        assert not trip.is_own(rebuts)

    def test_a_named_inference_can_be_drawn_by_others_from_the_author_s_claim(self):
        drawn = Inference(("sun",), Relation.SUPPORTS, "go", "main", by="critics")
        trip = ArgumentMap("trip", claims=(THESIS, SUN), inferences=(drawn,))
        assert trip.claim("sun").is_own
        assert not trip.is_own(drawn)

    @pytest.mark.parametrize(
        ("by", "stance", "own"),
        [
            (None, None, True),
            ("critics", None, False),
            ("critics", Stance.CONCEDES, True),
            (None, Stance.REPORTS, False),
        ],
    )
    def test_an_author_holds_what_is_asserted_or_conceded(self, by, stance, own):
        given_stance = {} if stance is None else {"stance": stance}
        assert Claim("a", "A.", Role.PREMISE, by=by, **given_stance).is_own is own


def test_looking_up_an_unknown_name_says_so():
    trip = ArgumentMap("trip", claims=(THESIS, SUN), inferences=(STEP,))
    assert trip.inference("sun -> go") is STEP
    with pytest.raises(UnknownName, match="map 'trip' has no claim 'rain'"):
        trip.claim("rain")
    with pytest.raises(UnknownName, match="no inference 'go'"):
        trip.inference("go")


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2018", "2019", True),
        ("2018-07", "2018", False),
        ("2018", "2018-07", False),
        ("2018-06-30", "2018-07", True),
        ("2018-07~", "2018-08", True),
        ("2018-07", "2018-07", False),
    ],
)
def test_a_date_is_before_another_when_all_its_days_are(one, other, before):
    assert PartialDate.parse(one).is_before(PartialDate.parse(other)) is before


@given(partial_dates())
def test_a_date_reads_back_from_what_it_is_written_as(date):
    assert PartialDate.parse(str(date)) == date
    assert date.first_day <= date.last_day


@given(st.text(max_size=12))
def test_no_text_makes_the_date_reader_fail_in_another_way(text):
    try:
        assert str(PartialDate.parse(text)) == text
    except InvalidModel:
        assert not text.isascii() or not text.isdecimal() or len(text) != 4 or text == "0000"


def test_a_debate_gives_its_propositions_by_name():
    proposition = Proposition("floods", "Roofs cause floods.")
    debate = Debate("barrels", "Barrels?", maps=(), propositions=(proposition,))
    assert debate.proposition("floods") is proposition
    with pytest.raises(UnknownName, match="'barrels' has no proposition 'flods'"):
        debate.proposition("flods")


def test_only_paragraphs_and_lines_are_whole_numbers():
    assert Locator(Unit.LINE, "7").numbers == range(7, 8)
    with pytest.raises(ValueError, match="a page is not numbered by whole numbers alone"):
        _ = Locator(Unit.PAGE, "xiv").numbers


@pytest.mark.parametrize(
    ("published", "known_from", "later"),
    [
        ("2018", "2019", True),
        ("2019-05", "2019", False),
        (None, "2019", False),
        ("2018", None, False),
    ],
)
def test_a_proposition_is_later_than_a_text_by_their_dates(published, known_from, later):
    dates = [None if one is None else PartialDate.parse(one) for one in (published, known_from)]
    argument_map = ArgumentMap("m", claims=(THESIS,), published=dates[0])
    proposition = Proposition("p", "It rains.", known_from=dates[1])
    assert proposition.is_later_than(argument_map) is later


@given(argument_maps())
def test_inferences_have_the_same_identity_just_when_they_have_the_same_id(argument_map):
    some = argument_map.inferences
    assert len({one.identity for one in some}) == len({one.id for one in some}) == len(some)
    for one in some:
        for other in some:
            assert (one.identity == other.identity) is (one.id == other.id)
