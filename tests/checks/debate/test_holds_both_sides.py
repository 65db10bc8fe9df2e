"""Nobody stands on both sides."""

import pytest

from argmap.checks.debate import holds_both_sides
from argmap.model import Debate, Position, PositionStance, Proposition

BOTH = "'okafor' both affirms 'p' ({}) and denies it ({})"


@pytest.mark.parametrize(
    ("positions", "expected"),
    [
        pytest.param("own", [], id="affirms"),
        pytest.param("own, more", [], id="affirms twice"),
        pytest.param("own, not more", [BOTH.format("by 'own'", "by 'more'")], id="both"),
        pytest.param("not own, more", [BOTH.format("by 'more'", "by 'own'")], id="other order"),
        pytest.param("own, not t, more", [BOTH.format("by 'own'", "by 't'")], id="first of two"),
        pytest.param("own, partly more", [], id="affirms and qualifies"),
        pytest.param("own, not more, partly t", [], id="both and qualifies"),
        pytest.param("own, reports theirs", [], id="reports the other side"),
        pytest.param("own, not theirs", [], id="denies by what others say"),
    ],
)
def test_holds_both_sides_names_the_claims(debate_of, messages, positions, expected):
    assert messages(holds_both_sides, debate_of({"p": f"okafor: {positions}"})) == expected


def test_two_maps_may_differ(debate_of, messages):
    debate = debate_of({"p": "okafor: own; brandt: not own", "q": "okafor: not own; brandt: own"})
    assert messages(holds_both_sides, debate) == []


def test_a_position_without_a_claim_is_unsaid(sketch):
    positions = (
        Position("okafor", PositionStance.AFFIRMS, implicit=True),
        Position("okafor", PositionStance.DENIES, "own"),
    )
    debate = Debate(
        "barrels",
        "Barrels?",
        maps=(sketch("own -> t", "okafor"),),
        propositions=(Proposition("p", "P.", positions),),
    )
    [finding] = holds_both_sides.check(debate)
    assert finding.message == BOTH.format("unsaid", "by 'own'")
    assert finding.part == ("propositions", "p", "positions", "okafor")
