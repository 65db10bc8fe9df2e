"""Objections, what answers them, and the evidence beneath a claim."""

import pytest
from hypothesis import given

from argmap.analysis import answered, evidence_beneath, grounds, objections, replies
from argmap.testing import argument_maps


@pytest.mark.parametrize(
    ("steps", "answers"),
    [
        pytest.param("o -x t", [], id="open"),
        pytest.param("o -x t; r -x o", ["r -x o"], id="on the claim"),
        pytest.param("o -x t; r -x o -x t", ["r -x o -x t"], id="on the step"),
        pytest.param("o -x t; g -> o; r -x g", ["r -x g"], id="on what is given for it"),
        pytest.param("o -x t; g -> o; h -> g; g -> h; r -x h", ["r -x h"], id="in a circle"),
        pytest.param("o -x t; r -x a; a -> t", [], id="elsewhere"),
    ],
)
def test_the_replies_to_an_objection(sketch, steps, answers):
    argument_map = sketch(steps, reported=("o",))
    objection = next(one for one in objections(argument_map) if one.premises == ("o",))
    assert [one.id for one in replies(argument_map, objection)] == answers


@given(argument_maps())
def test_an_objection_is_answered_when_it_has_a_reply(argument_map):
    met = answered(argument_map)
    for objection in objections(argument_map):
        assert bool(replies(argument_map, objection)) is (objection.id in met)


@given(argument_maps())
def test_evidence_beneath_a_claim_is_evidence_and_begins_with_its_grounds(argument_map):
    for claim in argument_map.claims:
        found = set(evidence_beneath(argument_map, claim.id))
        assert {argument_map.claim(name).role for name in found} <= {"evidence"}
        near = {
            name
            for name in grounds(argument_map, claim.id)
            if argument_map.claim(name).role == "evidence" and name != claim.id
        }
        assert near <= found
