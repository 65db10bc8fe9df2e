"""A comparison needs two maps."""

import pytest

from argmap.checks.debate import too_few_maps


@pytest.mark.parametrize(
    ("maps", "expected"),
    [
        ("okafor brandt", []),
        ("okafor brandt ito", []),
        ("okafor", ["the debate has only one map to compare"]),
        ("", ["the debate has no map to compare"]),
    ],
)
def test_too_few_maps_counts_them(debate_of, messages, maps, expected):
    assert messages(too_few_maps, debate_of({}, maps)) == expected
