"""What is suggested, what never is, and that order makes no difference."""

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from argmap.comparison.suggesting import accept, reject, suggest
from argmap.errors import BadVerdict
from argmap.model import (
    ArgumentMap,
    Claim,
    Debate,
    MapClaim,
    PartialDate,
    Position,
    PositionStance,
    Proposition,
    Review,
    Role,
    Stance,
    Verdict,
)

WORDS = ("roof", "flood", "street", "barrel", "gnat", "owner", "pay", "rain", "sewer", "audit")


@st.composite
def overlapping_debates(draw):
    """Return a debate whose claims have few words, so that many are alike."""
    maps = []
    for number in range(draw(st.integers(2, 4))):
        said = draw(
            st.lists(
                st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join),
                min_size=1,
                max_size=4,
            )
        )
        stance = st.sampled_from([Stance.ASSERTS, Stance.ASSERTS, Stance.CONCEDES, Stance.REPORTS])
        claims = [
            Claim(f"c{at}", text, Role.PREMISE if at else Role.THESIS, stance=draw(stance))
            for at, text in enumerate(said)
        ]
        maps.append(ArgumentMap(f"m{number}", claims=claims))
    propositions = []
    for number in range(draw(st.integers(0, 2))):
        taken = tuple(
            Position(one.id, PositionStance.AFFIRMS, draw(st.sampled_from(one.claims)).id)
            for one in maps
            if draw(st.booleans())
        )
        text = " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3)))
        propositions.append(Proposition(f"p{number}", text, taken))
    return Debate("d", "?", maps=tuple(maps), propositions=tuple(propositions))


def suggested(suggestions):
    """Return every two things that are suggested together, wherever."""
    found = {frozenset(one.claims) for one in suggestions.pairs}
    for one in suggestions.nearest:
        found |= {frozenset((one.claim, near.claim)) for near in one.claims}
        found |= {frozenset((one.claim, near.proposition)) for near in one.propositions}
    for draft in suggestions.drafts:
        found |= {frozenset((a, b)) for a in draft.claims for b in draft.claims if a != b}
    return found


def names(subjects):
    return sorted(map(str, subjects))


def shuffled(debate, chance):
    def mixed(values):
        return tuple(chance.sample(values, len(values)))

    propositions = tuple(
        evolve(one, positions=mixed(one.positions)) for one in mixed(debate.propositions)
    )
    maps = tuple(evolve(one, claims=mixed(one.claims)) for one in mixed(debate.maps))
    return evolve(debate, maps=maps, propositions=propositions, reviewed=mixed(debate.reviewed))


@given(overlapping_debates(), st.data(), st.randoms(use_true_random=False))
def test_what_was_rejected_never_comes_back(debate, data, chance):
    found = suggested(suggest(debate, least=0.0001))
    assume(found)
    chosen = data.draw(st.lists(st.sampled_from(sorted(found, key=names)), min_size=1, max_size=4))
    for subjects in chosen:
        debate = reject(debate, names(subjects)).debate
    again = suggested(suggest(shuffled(debate, chance), least=0.0001))
    assert again.isdisjoint(chosen)


@given(overlapping_debates(), st.data(), st.booleans())
def test_what_was_accepted_is_aligned_and_no_longer_suggested(debate, data, opposite):
    found = suggested(suggest(debate, least=0.0001))
    assume(found)
    chosen = data.draw(st.sampled_from(sorted(found, key=names)))
    made = accept(debate, names(chosen), name=None, opposite=opposite).debate
    claims = {one for one in chosen if isinstance(one, MapClaim)}
    later = suggest(made, least=0.0001)
    assert claims.isdisjoint(later.unaligned)
    assert not any(claims & pair for pair in suggested(later))
    stances = {
        MapClaim(one.map, one.claim): one.stance
        for proposition in made.propositions
        for one in proposition.positions
    }
    assert all(stances[one] in {"affirms", "denies"} for one in claims)
    assert any(stances[one] == "denies" for one in claims) == opposite


@given(overlapping_debates(), st.randoms(use_true_random=False))
def test_order_changes_nothing(debate, chance):
    one, other = suggest(debate), suggest(shuffled(debate, chance))
    assert suggested(one) == suggested(other)
    assert {pair.score for pair in one.pairs} == {pair.score for pair in other.pairs}
    assert {draft.medoid for draft in one.drafts} == {draft.medoid for draft in other.drafts}


@given(overlapping_debates())
def test_suggestions_are_what_they_are_said_to_be(debate):
    found = suggest(debate)
    taken = {MapClaim(p.map, p.claim) for one in debate.propositions for p in one.positions}
    assert taken.isdisjoint(found.unaligned)
    assert all(debate.map(one.map).claim(one.claim).is_own for one in found.unaligned)
    for one in found.nearest:
        assert len(one.claims) <= 3
        assert len(one.propositions) <= 3
        assert {near.claim for near in one.claims} <= set(found.unaligned)
        assert all(near.claim.map != one.claim.map for near in one.claims)
        scores = [near.score for near in one.claims]
        assert scores == sorted(scores, reverse=True)
    for one, other in {(p.claims[0].map, p.claims[1].map) for p in found.pairs}:
        between = [p.claims for p in found.pairs if {one, other} == {c.map for c in p.claims}]
        assert len({claim for pair in between for claim in pair}) == 2 * len(between)
    for draft in found.drafts:
        assert len({claim.map for claim in draft.claims}) == len(draft.claims) >= 3
        assert draft.medoid in draft.claims


def test_reported_views_and_claims_in_a_position_are_not_suggested(said):
    debate = said(
        {
            "ada": {"t": "Collect water.", "roofs": "Roofs flood the streets."},
            "bo": {
                "t": "Leave it.",
                "roofs": Claim("roofs", "Roofs flood the streets.", Role.REBUTTAL, by="Ada"),
            },
            "cy": {"t": "Wait.", "roofs": "Roofs flood streets."},
            "di": {"t": "Pay.", "roofs": "Roofs flood all streets."},
        },
        [("p", "Streets are flooded.", {"cy": "roofs"})],
    )
    pairs = [sorted(map(str, pair.claims)) for pair in suggest(debate).pairs]
    assert pairs == [["ada:roofs", "di:roofs"]]


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        pytest.param(None, ["p"], id="not looked at"),
        pytest.param(Position("bo", PositionStance.SILENT), [], id="silent"),
        pytest.param(Position("bo", PositionStance.AFFIRMS, "t"), [], id="taken"),
    ],
)
def test_only_open_propositions_are_suggested(said, position, expected):
    debate = said(
        {"ada": {"t": "Buy."}, "bo": {"t": "Buy none.", "roofs": "Roofs flood the streets."}},
        [("p", "Roofs flood streets.", {"ada": "t"})],
    )
    if position is not None:
        [one] = debate.propositions
        debate = evolve(debate, propositions=(evolve(one, positions=(*one.positions, position)),))
    near = [one for one in suggest(debate).nearest if one.claim == MapClaim("bo", "roofs")]
    assert [found.proposition for one in near for found in one.propositions] == expected


def test_no_proposition_is_suggested_to_a_text_older_than_it(said):
    debate = said(
        {"ada": {"t": "Roofs flood."}, "bo": {"t": "Lids help."}}, [("p", "Roofs flood.", {})]
    )
    old = evolve(debate.map("ada"), published=PartialDate(2020))
    known = evolve(debate.propositions[0], known_from=PartialDate(2022))
    debate = evolve(debate, maps=(old, debate.map("bo")), propositions=(known,))
    assert suggest(debate).nearest == ()
    with pytest.raises(BadVerdict, match="ada is older than `p`, known from 2022"):
        accept(debate, ["ada:t", "p"])


def test_pairs_are_one_to_one_where_two_claims_want_the_same(said):
    debate = said(
        {
            "ada": {"one": "Roof water floods streets.", "two": "Roof water floods cellars."},
            "bo": {"x": "Roof water floods streets.", "y": "Cellars are dear."},
        }
    )
    found = {tuple(map(str, pair.claims)) for pair in suggest(debate).pairs}
    assert found == {("ada:one", "bo:x"), ("ada:two", "bo:y")}


class TestDrafts:
    def debate(self, said, **fields):
        return said(
            {
                "ada": {"t": "Roofs flood the streets.", "gnats": "Barrels breed gnats."},
                "bo": {"t": "The streets are flooded by roofs.", "pay": "Owners pay."},
                "cy": {"t": "Roofs flood streets.", "wait": "Wait for the audit."},
            },
            **fields,
        )

    def test_gather_claims_of_three_authors_around_the_one_most_like_the_others(self, said):
        [draft] = suggest(self.debate(said)).drafts
        assert list(map(str, draft.claims)) == ["ada:t", "bo:t", "cy:t"]
        assert str(draft.medoid) in {"ada:t", "cy:t"}

    @pytest.mark.parametrize("verdict", Verdict)
    def test_hold_no_two_claims_that_have_been_reviewed(self, said, verdict):
        review = Review((MapClaim("ada", "t"), MapClaim("cy", "t")), verdict)
        assert suggest(self.debate(said, reviewed=(review,))).drafts == ()

    def test_are_of_three_authors_at_least(self, said):
        debate = said({"ada": {"t": "Roofs flood."}, "bo": {"t": "Roofs flood."}})
        assert suggest(debate).drafts == ()


@pytest.mark.parametrize("maps", [0, 1])
def test_a_debate_of_fewer_than_two_maps_has_no_pairs(said, maps):
    debate = said({"ada": {"t": "Roofs flood."}} if maps else {})
    assert (suggest(debate).pairs, suggest(debate).nearest) == ((), ())


@settings(max_examples=20)
@given(overlapping_debates())
def test_equal_debates_give_equal_suggestions(debate):
    assert suggest(debate) == suggest(evolve(debate))


@pytest.mark.parametrize(
    ("language", "alike"),
    [(None, False), ("en", False), ("en-GB", False), ("de", True), ("pt_BR", True)],
)
def test_only_english_claims_are_compared_without_their_function_words(said, language, alike):
    """The two claims have nothing in common but words that are function words in English."""
    debate = said({"ada": {"t": "Was will man also?"}, "bo": {"t": "Also was will Rom?"}})
    maps = tuple(evolve(one, language=language) for one in debate.maps)
    assert bool(suggest(evolve(debate, maps=maps)).pairs) == alike
