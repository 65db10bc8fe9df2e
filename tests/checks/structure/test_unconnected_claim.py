"""Every claim leads to the thesis."""

import pytest

from argmap.checks.structure import unconnected_claim

UNCONNECTED = "the claim {!r} bears on nothing that leads to the thesis"


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("a -> t", [], id="support"),
        pytest.param("a -x t", [], id="attack"),
        pytest.param("a -> t; b -x a -> t", [], id="undercut"),
        pytest.param("a -> t; b -x a -> t; c -x b -x a -> t", [], id="undercut of an undercut"),
        pytest.param("a", ["a"], id="alone"),
        pytest.param("a -> b", ["a", "b"], id="two"),
        pytest.param("a -> b; b -> a; c -> t", ["a", "b"], id="circle beside the thesis"),
        pytest.param("t -> a", ["a"], id="away from the thesis"),
    ],
)
def test_unconnected_claim_reports_what_leads_nowhere(sketch, messages, steps, expected):
    found = messages(unconnected_claim, sketch(steps))
    assert found == [UNCONNECTED.format(name) for name in expected]
