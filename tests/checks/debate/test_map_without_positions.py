"""Every map of a debate is compared with something."""

import pytest

from argmap.checks.debate import map_without_positions

NONE = "the map {!r} takes no position on any proposition"


@pytest.mark.parametrize(
    ("propositions", "expected"),
    [
        pytest.param({"p": "okafor: own; brandt: not own"}, [], id="both"),
        pytest.param({"p": "okafor: own", "q": "brandt: partly own"}, [], id="on another"),
        pytest.param({"p": "okafor: own"}, ["brandt"], id="absent"),
        pytest.param({"p": "okafor: own; brandt: silent"}, ["brandt"], id="silent"),
        pytest.param({"p": "okafor: own; brandt: reports own"}, ["brandt"], id="only reports"),
        pytest.param({"p": "okafor: own; brandt: theirs"}, ["brandt"], id="by what others say"),
        pytest.param({"p": ""}, ["okafor", "brandt"], id="neither"),
        pytest.param({}, [], id="no proposition yet"),
    ],
)
def test_map_without_positions_names_each(debate_of, messages, propositions, expected):
    found = messages(map_without_positions, debate_of(propositions))
    assert found == [NONE.format(name) for name in expected]
