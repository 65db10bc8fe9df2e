"""What is kept as plain values comes back as it was, and nothing else can be brought to life."""

import json

import pytest
from hypothesis import given

from argmap.errors import InvalidModel
from argmap.formats import from_plain, read_map, to_plain
from argmap.model import Locator, Unit
from argmap.testing import argument_maps

FAULTY = """\
argmap: 1
thesis: {go: We should go.}
premises: {sun: {text: It is sunny., suports: go}, rain: {text: , supports: og}}
premises: {}
"""


@given(argument_maps())
def test_a_map_comes_back_equal_through_json(argument_map):
    kept = json.loads(json.dumps(to_plain(argument_map)))
    assert from_plain(kept) == argument_map


def test_diagnostics_come_back_equal_with_places_and_fixes():
    found = read_map(FAULTY, "trip.yaml").diagnostics
    assert any(one.fix for one in found)
    assert any(one.related for one in found)
    assert from_plain(json.loads(json.dumps(to_plain(found)))) == found


def test_words_come_back_as_members_of_their_lists():
    found = from_plain(to_plain(Locator(Unit.PAGE, "9")))
    assert found.unit is Unit.PAGE


@pytest.mark.parametrize(
    "plain",
    [
        {},
        {"is": "Popen", "args": ["touch", "/nowhere"]},
        {"is": "Unit"},
        {"is": "Unit", "word": "furlong"},
        {"is": "Locator"},
        {"is": "Locator", "unit": "page", "first": ["9"], "third": 1},
        {"is": ["Locator"]},
        {"is": "ArgumentMap", "id": "a", "claims": 3},
        {"is": "ArgumentMap", "id": "a", "claims": ["b"]},
        [{"is": "Citation"}],
    ],
    ids=str,
)
def test_what_is_no_value_of_the_model_is_refused(plain):
    with pytest.raises(ValueError, match=r"."):
        from_plain(plain)


def test_a_value_that_breaks_a_rule_of_the_model_is_refused():
    zero = {"is": "Locator", "unit": {"is": "Unit", "word": "paragraph"}, "first": "0"}
    with pytest.raises(InvalidModel, match="no paragraph 0"):
        from_plain(zero)


def test_what_the_model_does_not_know_is_not_made_plain():
    with pytest.raises(TypeError, match="no value of the model"):
        to_plain(object())
