"""Every map is read for every proposition."""

import pytest

from argmap.checks.debate import unreviewed_position
from argmap.model import PartialDate

ALL = "a: own; b: own; c: own; d: own; e: own; f: own"


@pytest.mark.parametrize(
    ("positions", "expected"),
    [
        pytest.param(ALL, None, id="all"),
        pytest.param("a: own; b: not own; c: silent; d: own; e: own; f: own", None, id="silent"),
        pytest.param("a: reports own; b: own; c: own; d: own; e: own; f: own", None, id="reports"),
        pytest.param("a: own; b: own; c: own; d: own; e: own", "'f' says", id="one"),
        pytest.param("b: own; c: own; d: own; e: own", "'a' and 'f' say", id="two"),
        pytest.param("c: own; d: own", "'a', 'b', 'e' and 'f' say", id="four"),
        pytest.param("f: own", "'a', 'b', 'c', 'd' and 1 more say", id="five"),
        pytest.param("", "'a', 'b', 'c', 'd' and 2 more say", id="nobody"),
    ],
)
def test_unreviewed_position_names_the_maps(debate_of, messages, positions, expected):
    debate = debate_of({"p": ALL, "q": positions}, "a b c d e f")
    found = messages(unreviewed_position, debate)
    assert found == ([f"nobody has looked what {expected} on 'q'"] if expected else [])


@pytest.mark.parametrize(
    ("published", "found"),
    [
        pytest.param("2018", False, id="older than the proposition"),
        pytest.param("2019", True, id="as old"),
        pytest.param("", True, id="without a date"),
    ],
)
def test_a_text_that_is_too_old_need_not_be_read(debate_of, messages, published, found):
    debate = debate_of(
        {"p": "okafor: own; brandt: own", "q": "okafor: own"},
        f"okafor:2020 brandt:{published}",
        q={"known_from": PartialDate.parse("2019")},
    )
    expected = ["nobody has looked what 'brandt' says on 'q'"] * found
    assert messages(unreviewed_position, debate) == expected


def test_a_map_without_any_position_is_left_to_its_own_rule(debate_of, messages):
    debate = debate_of({"p": "okafor: own", "q": "okafor: own"}, "okafor brandt")
    assert messages(unreviewed_position, debate) == []
