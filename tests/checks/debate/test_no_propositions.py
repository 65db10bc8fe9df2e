"""Without a proposition nothing is compared."""

import pytest

from argmap.checks.debate import no_propositions


@pytest.mark.parametrize(
    ("propositions", "maps", "count"),
    [
        pytest.param({}, "okafor brandt", 1, id="none"),
        pytest.param({"p": "okafor: own; brandt: silent"}, "okafor brandt", 0, id="one"),
        pytest.param({}, "okafor", 0, id="one map, which needs another first"),
    ],
)
def test_a_debate_of_several_maps_needs_one(debate_of, messages, propositions, maps, count):
    found = messages(no_propositions, debate_of(propositions, maps))
    message = "the debate 'barrels' has no propositions, so its authors cannot be compared"
    assert found == [message] * count
