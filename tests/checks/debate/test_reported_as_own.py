"""Nobody affirms or denies anything by what they only report."""

import pytest

from argmap.checks.debate import reported_as_own
from argmap.model import Debate, Position, PositionStance, Proposition


@pytest.mark.parametrize(
    ("stance", "claim", "found"),
    [
        pytest.param("affirms", "own", False, id="affirms by an own claim"),
        pytest.param("affirms", "theirs", True, id="affirms by a reported claim"),
        pytest.param("denies", "theirs", True, id="denies by a reported claim"),
        pytest.param("qualifies", "theirs", True, id="qualifies by a reported claim"),
        pytest.param("reports", "theirs", False, id="reports a reported claim"),
        pytest.param("silent", None, False, id="silent"),
    ],
)
def test_a_position_on_a_reported_claim_is_found(sketch, stance, claim, found):
    position = Position("okafor", PositionStance(stance), claim)
    debate = Debate(
        "barrels",
        "Barrels?",
        maps=(sketch("own -> t; theirs -x t", "okafor", reported={"theirs"}),),
        propositions=(Proposition("p", "P.", (position,)),),
    )
    parts = [finding.part for finding in reported_as_own.check(debate)]
    assert parts == ([("propositions", "p", "positions", "okafor")] if found else [])
