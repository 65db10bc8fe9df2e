"""Each verdict that can be, and each that cannot."""

import pytest

from argmap.comparison.suggesting import accept, reject
from argmap.errors import BadVerdict, UnknownName
from argmap.model import (
    Claim,
    ClaimKind,
    EvidenceEntry,
    MapClaim,
    Review,
    Role,
    Verdict,
)


@pytest.fixture
def debate(said):
    return said(
        {
            "ada": {
                "buy": Claim("buy", "Require barrels.", Role.THESIS, kind="policy"),
                "floods": Claim("floods", "Roofs flood streets.", Role.PREMISE, kind="cause"),
                "gnats": Claim("gnats", "Barrels breed gnats.", Role.REBUTTAL, by="critics"),
                "audit": "The audit says so.",
            },
            "bo": {
                "wait": Claim("wait", "Require none.", Role.THESIS, kind="policy"),
                "sewers": "Sewers flood streets.",
                "full": "Barrels are full.",
            },
            "cy": {"pay": "Owners should pay.", "streets": "Roofs flood the streets."},
        },
        [("require", "Barrels?", {"ada": "buy", "bo": "wait"}), ("full", "Are they?", {})],
        evidence=(EvidenceEntry("audit", "The audit."),),
        reviewed=(
            Review((MapClaim("ada", "floods"), MapClaim("bo", "full")), Verdict.DIFFERENT),
            Review((MapClaim("bo", "full"),), Verdict.DIFFERENT, proposition="full"),
            Review((MapClaim("ada", "audit"), MapClaim("cy", "pay")), Verdict.SAME),
        ),
    )


class TestRejecting:
    def test_remembers_two_claims(self, debate):
        decision = reject(debate, ["ada:floods", "bo:sewers"])
        claims = (MapClaim("ada", "floods"), MapClaim("bo", "sewers"))
        assert decision.added == Review(claims, Verdict.DIFFERENT)
        assert decision.debate.reviewed[-1] == decision.added

    def test_remembers_a_claim_and_a_proposition_in_either_order(self, debate):
        one = reject(debate, ["ada:floods", "full"]).added
        assert one == reject(debate, ["full", "ada:floods"]).added
        assert (one.claims, one.proposition) == ((MapClaim("ada", "floods"),), "full")

    def test_what_is_rejected_already_changes_nothing(self, debate):
        decision = reject(debate, ["bo:full", "ada:floods"])
        assert (decision.added, decision.debate) == (None, debate)


@pytest.mark.parametrize(
    ("names", "message"),
    [
        pytest.param(["ada:buy"], "two claims of different maps, or on one claim", id="one"),
        pytest.param(["full", "require"], "a verdict is on two claims", id="propositions"),
        pytest.param(["ada:buy", "bo:full", "cy:pay"], "on two claims of", id="three"),
        pytest.param(["ada:buy", "ada:floods"], "not on two of ada", id="one map"),
        pytest.param(["ada:buy", "bo:wait"], "stand together on `require`", id="aligned"),
        pytest.param(["ada:buy", "require"], "stand together on `require`", id="its position"),
        pytest.param(["ada:audit", "cy:pay"], "are reviewed as same", id="other verdict"),
    ],
)
def test_what_cannot_be_rejected(debate, names, message):
    with pytest.raises(BadVerdict, match=message):
        reject(debate, names)


class TestAccepting:
    def test_two_claims_make_a_proposition_in_the_words_of_the_first(self, debate):
        made = accept(debate, ["ada:floods", "bo:sewers"], opposite=True).added
        assert (made.id, made.text, made.kind) == (
            "floods",
            "Roofs flood streets.",
            ClaimKind.CAUSE,
        )
        assert [(one.map, one.stance, one.claim) for one in made.positions] == [
            ("ada", "affirms", "floods"),
            ("bo", "denies", "sewers"),
        ]

    def test_three_claims_have_the_words_of_the_one_most_like_the_others(self, debate):
        made = accept(debate, ["bo:sewers", "ada:floods", "cy:streets"]).added
        assert made.text == "Roofs flood streets."
        assert [one.map for one in made.positions] == ["bo", "ada", "cy"]

    def test_claims_of_different_kinds_make_a_proposition_of_none(self, debate):
        assert accept(debate, ["ada:floods", "bo:wait"]).added.kind is None

    def test_a_claim_and_a_proposition_make_a_position(self, debate):
        added = accept(debate, ["require", "cy:pay"], opposite=True).added
        assert (added.proposition, added.position.stance) == ("require", "denies")

    @pytest.mark.parametrize(
        ("names", "name", "expected"),
        [
            pytest.param(["ada:audit", "bo:sewers"], None, "sewers", id="first is taken"),
            pytest.param(["ada:floods", "bo:sewers"], "roofs", "roofs", id="given"),
        ],
    )
    def test_a_new_proposition_has_a_free_id(self, debate, names, name, expected):
        assert accept(debate, names, name=name).added.id == expected


@pytest.mark.parametrize(
    ("names", "options", "message"),
    [
        pytest.param(["ada:buy"], {}, "claims of different maps, or on one claim", id="one"),
        pytest.param(["ada:gnats", "bo:full"], {}, "ada:gnats is a view of critics", id="reported"),
        pytest.param(["ada:floods", "bo:full"], {}, "are reviewed as different", id="rejected"),
        pytest.param(
            ["cy:pay", "ada:floods", "bo:full"], {}, "ada:floods and bo:full are", id="in a group"
        ),
        pytest.param(["bo:full", "full"], {}, "bo:full and full are reviewed", id="position"),
        pytest.param(["ada:buy", "bo:wait"], {}, "on `require` already", id="aligned"),
        pytest.param(["ada:floods", "require"], {}, "ada has a position on `require`", id="taken"),
        pytest.param(["cy:pay", "require"], {"name": "x"}, "--as names a new", id="as"),
        pytest.param(
            ["ada:floods", "bo:sewers"], {"name": "audit"}, "`audit` is taken", id="id of evidence"
        ),
        pytest.param(
            ["ada:floods", "bo:sewers"], {"name": "full"}, "`full` is taken", id="id of another"
        ),
        pytest.param(["ada:floods", "bo:sewers"], {"name": "A b"}, "cannot be an id", id="bad id"),
        pytest.param(["ada:audit", "bo:full"], {}, "`audit` is taken.*--as", id="no free id"),
        pytest.param(
            ["ada:floods", "bo:sewers", "cy:pay"], {"opposite": True}, "name two", id="opposite"
        ),
    ],
)
def test_what_cannot_be_accepted(debate, names, options, message):
    with pytest.raises(BadVerdict, match=message):
        accept(debate, names, **options)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ad:buy", "no map `ad`; did you mean `ada`?"),
        ("ada:flods", "the map `ada` has no claim `flods`; did you mean `floods`?"),
        ("requir", "no proposition `requir`; did you mean `require`?"),
        ("sewers", "no proposition `sewers`; a claim is named with its map: `bo:sewers`"),
        (":", "no map ``"),
    ],
)
def test_a_name_of_nothing_gets_a_suggestion(debate, name, message):
    for decide in (accept, reject):
        with pytest.raises(UnknownName) as raised:
            decide(debate, ["cy:pay", name])
        assert message in str(raised.value)
