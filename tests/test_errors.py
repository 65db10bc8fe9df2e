"""Exceptions reach the caller whole, from another process as well."""

import pickle

import pytest

from argmap.errors import BadSettings, InvalidMap, InvalidOutline
from argmap.formats import read_map


def from_another_process(error):
    return pickle.loads(pickle.dumps(error))  # noqa: S301  (made in the same line)


def test_an_invalid_map_comes_back_with_its_diagnostics():
    diagnostics = read_map("argmap: 1\n", "trip.yaml").diagnostics
    found = from_another_process(InvalidMap("trip.yaml has errors", diagnostics))
    assert (str(found), found.diagnostics) == ("trip.yaml has errors", diagnostics)


@pytest.mark.parametrize("kind", [BadSettings, InvalidOutline])
def test_problems_come_back_one_by_one(kind):
    found = from_another_process(kind("no such rule", "no such format"))
    assert str(found) == "no such rule\nno such format"
    assert found.problems == ("no such rule", "no such format")
