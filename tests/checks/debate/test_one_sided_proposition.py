"""Propositions compare authors."""

import pytest

from argmap.checks.debate import one_sided_proposition
from argmap.model import PartialDate

ONLY = "only 'a' takes a position on the proposition 'p'"
NOBODY = "nobody takes a position on the proposition 'p'"


@pytest.mark.parametrize(
    ("positions", "expected"),
    [
        pytest.param("a: own; b: own; c: own", [], id="common ground"),
        pytest.param("a: own; b: not own; c: silent", [], id="contradiction"),
        pytest.param("a: own; b: partly own; c: silent", [], id="qualified"),
        pytest.param("a: own; b: silent; c: silent", [ONLY], id="the others silent"),
        pytest.param("a: own, not more; b: silent; c: silent", [ONLY], id="by two claims"),
        pytest.param("a: own; b: reports own; c: silent", [ONLY], id="another reports"),
        pytest.param("a: own; b: theirs; c: silent", [ONLY], id="another by what others say"),
        pytest.param("a: silent; b: silent; c: silent", [NOBODY], id="all silent"),
        pytest.param("a: reports own; b: silent; c: silent", [NOBODY], id="only reported"),
        pytest.param("a: t; b: silent; c: silent", [], id="by the thesis"),
        pytest.param("a: own; b: silent", [], id="one not read"),
        pytest.param("a: own", [], id="none of the others read"),
        pytest.param("", [], id="nobody read"),
    ],
)
def test_one_sided_proposition_waits_until_all_are_read(debate_of, messages, positions, expected):
    assert messages(one_sided_proposition, debate_of({"p": positions}, "a b c")) == expected


@pytest.mark.parametrize(
    "positions",
    [pytest.param("a: own", id="need not be read"), pytest.param("a: own; b: own", id="is read")],
)
def test_a_text_that_is_too_old_does_not_speak(debate_of, messages, positions):
    known = {"known_from": PartialDate.parse("2019")}
    assert messages(
        one_sided_proposition, debate_of({"p": positions}, "a:2020 b:2018", p=known)
    ) == [ONLY]


def test_a_debate_of_one_map_compares_nothing_yet(debate_of, messages):
    assert messages(one_sided_proposition, debate_of({"p": "a: own"}, "a")) == []
