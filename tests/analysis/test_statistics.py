"""What can be counted in a map."""

import pytest
from hypothesis import given

from argmap.analysis import objections, statistics_of, unanswered
from argmap.testing import argument_maps


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("a -> t", {"claims": 2, "supports": 1, "attacks": 0, "depth": 1}, id="one"),
        pytest.param("a + b -> t", {"linked": 1, "supports": 1, "depth": 1}, id="linked"),
        pytest.param("b -> a; a -> t", {"depth": 2}, id="two deep"),
        pytest.param("o -x t; u -x o -x t", {"attacks": 2, "depth": 1}, id="undercut"),
        pytest.param("a -> t; c -> d", {"unconnected": ("c", "d"), "depth": 1}, id="apart"),
        pytest.param("o -x t", {"unanswered": ("o -x t",)}, id="open objection"),
        pytest.param("o -x t; r -x o", {"unanswered": ()}, id="answered objection"),
    ],
)
def test_what_is_counted(sketch, steps, expected):
    found = statistics_of(sketch(steps, reported=("o",)))
    assert {name: getattr(found, name) for name in expected} == expected


@given(argument_maps())
def test_the_numbers_add_up(argument_map):
    found = statistics_of(argument_map)
    assert 1 + found.premises + found.evidence + found.rebuttals == found.claims
    assert found.supports + found.attacks == len(argument_map.inferences)
    assert found.cited + len(found.uncited) + found.implicit == found.claims
    assert found.depth < found.claims
    assert found.conceded + found.reported <= found.claims
    assert found.linked <= len(argument_map.inferences)


@given(argument_maps())
def test_what_is_unanswered_was_objected_once(argument_map):
    found = unanswered(argument_map)
    assert set(found) <= set(objections(argument_map))
    assert len({one.premises for one in found}) == len(found)
