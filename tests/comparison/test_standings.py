import pytest
from attrs import evolve

from argmap.comparison import Reason, compare
from argmap.model import Debate, PartialDate, Position, PositionStance, Proposition


def _standing(debate, argument_map, text, **options):
    known = options.pop("known", None)
    result = compare(
        debate([argument_map], {"p": {argument_map.id: text} if text else {}}, known=known),
        **options,
    )
    return result.standing("p", argument_map.id)


@pytest.mark.parametrize(
    ("text", "score", "word"),
    [
        pytest.param("a", 1, "affirms", id="affirms"),
        pytest.param("not a", -1, "denies", id="denies"),
        pytest.param("partly-for a", 0.5, "leans for", id="leans-for"),
        pytest.param("partly a", 0, "qualifies", id="leans-to-neither"),
        pytest.param("partly-against a", -0.5, "leans against", id="leans-against"),
        pytest.param("silent", None, "silent", id="silent"),
        pytest.param("reports a", None, "reports", id="reports"),
        pytest.param("", None, "not reviewed", id="absent"),
        pytest.param("unsaid not", -1, "denies", id="implicit-without-a-claim"),
        pytest.param("unsaid reports", None, "reports", id="implicit-report"),
    ],
)
def test_a_position_has_a_score_and_a_word(debate, sketch, text, score, word):
    standing = _standing(debate, sketch("a -> t"), text)
    assert (standing.score, standing.word) == (score, word)
    assert standing.is_scored == (score is not None)


@pytest.mark.parametrize("text", ["r", "not r", "partly-for r", "unsaid r", "reports r"])
def test_a_reported_claim_never_scores(debate, sketch, text):
    standing = _standing(debate, sketch("r -x t", reported="r"), text)
    assert standing.reason is Reason.REPORTS
    assert (standing.score, standing.claim, standing.claims) == (None, None, ("r",))


def test_a_reported_claim_does_not_weaken_the_authors_own(debate, sketch):
    standing = _standing(debate, sketch("r -> t; a -> r", reported="r"), "not r, a")
    assert (standing.score, standing.claim, standing.claims) == (1, "a", ("a",))


@pytest.mark.parametrize(
    ("text", "score", "claim", "claims"),
    [
        pytest.param("b, a", 1, "a", "ab", id="nearest-the-thesis"),
        pytest.param("partly-for a, b", 0.5, "a", "ab", id="nearest-even-when-shaded"),
        pytest.param("a, partly b", 1, "a", "ab", id="nearest-before-a-qualification"),
        pytest.param("partly a, b", 0, "a", "ab", id="nearest-though-it-leans-to-neither"),
        pytest.param("e, b", 1, "b", "be", id="what-does-not-reach-the-thesis-comes-last"),
        pytest.param("unsaid, e", 1, "e", "e", id="no-claim-comes-after-any-claim"),
        pytest.param("c, a", 1, "a", "ac", id="map-order-at-one-distance"),
        pytest.param("partly-for a, a", 1, "a", "a", id="firmest-on-one-claim"),
        pytest.param("silent, a", 1, "a", "a", id="words-count-more-than-silence"),
        pytest.param("silent, reports a", None, None, "a", id="reports-count-more-than-silence"),
    ],
)
def test_the_claim_nearest_the_thesis_decides(debate, authors, text, score, claim, claims):
    standing = _standing(debate, authors("ada")[0], text)
    assert (standing.score, standing.claim, "".join(standing.claims)) == (score, claim, claims)
    assert not standing.both_sides


@pytest.mark.parametrize("text", ["a, not b", "not b, a", "partly-for a, not b", "a, not a"])
def test_claims_on_both_sides_cancel_out(debate, authors, text):
    standing = _standing(debate, authors("ada")[0], text)
    assert (standing.score, standing.both_sides, standing.word) == (0, True, "holds both sides")
    assert standing.claim == "a"


@pytest.mark.parametrize(
    ("published", "known", "word"),
    [
        pytest.param("2019-05", "2019-06", "n/a", id="older"),
        pytest.param("2019", "2019-06", "affirms", id="perhaps-older"),
        pytest.param("2019-06", "2019-06", "affirms", id="as-old"),
        pytest.param("2020", "2019-06", "affirms", id="newer"),
        pytest.param(None, "2019-06", "affirms", id="undated"),
    ],
)
def test_a_text_cannot_address_what_was_not_yet_known(debate, sketch, published, known, word):
    dated = sketch("a -> t", published=published)
    assert _standing(debate, dated, "a", known={"p": known}).word == word


def test_a_text_that_is_too_old_need_not_be_reviewed(debate, sketch):
    standing = _standing(debate, sketch("", published="2001"), "", known={"p": "2019"})
    assert standing.reason is Reason.NOT_APPLICABLE


def test_a_text_that_is_too_old_keeps_the_claims_it_was_given(debate, sketch):
    standing = _standing(debate, sketch("a -> t", published="2001"), "a", known={"p": "2019"})
    assert (standing.reason, standing.score, standing.claims) == (
        Reason.NOT_APPLICABLE,
        None,
        ("a",),
    )


@pytest.mark.parametrize(
    ("text", "with_implicit", "without"),
    [
        pytest.param("unsaid a", "affirms", "implicit", id="implicit-position"),
        pytest.param("i", "affirms", "implicit", id="implicit-claim"),
        pytest.param("unsaid", "affirms", "implicit", id="no-claim"),
        pytest.param("i, b", "affirms", "affirms", id="explicit-beside-it"),
        pytest.param("i, reports b", "affirms", "reports", id="report-beside-it"),
        pytest.param("silent", "silent", "silent", id="silence-is-not-implicit"),
    ],
)
def test_implicit_positions_can_be_left_out(debate, sketch, text, with_implicit, without):
    barrels = sketch("i -> t; a -> t; b -> a", implicit="i")
    assert _standing(debate, barrels, text).word == with_implicit
    assert _standing(debate, barrels, text, implicit=False).word == without


def test_a_standing_is_implicit_when_its_nearest_claim_is(debate, sketch):
    barrels = sketch("i -> t; a -> i", implicit="i")
    assert _standing(debate, barrels, "i, a").implicit
    explicit = _standing(debate, barrels, "i, a", implicit=False)
    assert (explicit.claim, explicit.implicit) == ("a", False)


@pytest.mark.parametrize("text", ["unsaid a, a", "a, unsaid a"])
def test_what_one_claim_says_is_not_implicit_because_it_also_implies_it(debate, authors, text):
    assert not _standing(debate, authors("ada")[0], text).implicit


def test_notes_travel_with_the_standing_nearest_claim_first(debate, authors):
    (ada,) = authors("ada")
    plain = debate([ada], {"p": {"ada": "b, a"}})
    (proposition,) = plain.propositions
    noted = [evolve(one, note=f"on {one.claim}") for one in proposition.positions]
    changed = evolve(plain, propositions=(evolve(proposition, positions=tuple(noted)),))
    assert compare(changed).standing("p", "ada").notes == ("on a", "on b")


def test_every_proposition_has_a_standing_for_every_map(debate, authors):
    result = compare(debate(authors("ada", "bo"), {"p": {"ada": "a"}, "q": {}}))
    found = [(one.proposition, one.map, one.reason) for one in result.standings]
    assert found == [
        ("p", "ada", Reason.SCORED),
        ("p", "bo", Reason.UNREVIEWED),
        ("q", "ada", Reason.UNREVIEWED),
        ("q", "bo", Reason.UNREVIEWED),
    ]


def test_standings_follow_the_dates_of_the_texts(debate, authors):
    ada, bo, cy = authors("ada", "bo", "cy")
    bo = evolve(bo, published=PartialDate(2001))
    result = compare(debate([ada, cy, bo], {"p": {}}))
    assert [one.map for one in result.standings] == ["bo", "ada", "cy"]


def test_a_note_for_several_claims_is_told_once(sketch):
    okafor = sketch("a -> t; b -> t", "okafor")
    positions = tuple(
        Position("okafor", PositionStance.AFFIRMS, claim, note="Both.") for claim in ("a", "b")
    )
    debate = Debate(
        "barrels", "Barrels?", maps=(okafor,), propositions=(Proposition("p", "P.", positions),)
    )
    assert compare(debate).standing("p", "okafor").notes == ("Both.",)
