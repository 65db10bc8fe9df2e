"""Large maps as summaries, in words."""

from pathlib import Path

import pytest

import argmap
from argmap.errors import BadSettings, UnknownName
from argmap.workflow.drawing_maps import Look, split
from argmap.workflow.summarising import MOST_BOXES, Scope, summarise

MAPS = Path(__file__).parents[2] / "maps" / "iran-in-syria"
LARGE = [one for one in argmap.load_debate(MAPS).maps if len(one.claims) > MOST_BOXES]

DEEP = "a -> t; b -> a; c -> b; x"


@pytest.mark.parametrize(
    ("asked", "left_out", "note"),
    [
        pytest.param({}, "", "", id="whole"),
        pytest.param(
            {"depth": 1},
            "2 of 5 claims are drawn; the largest folds: a (+2)",
            "Drawn are 2 of 5 claims. 2 are folded into boxes that say how many they stand for; a "
            "claim that bears on several is counted once. 1 does not lead to the thesis and is not "
            "drawn: x.",
            id="depth",
        ),
        pytest.param(
            {"focus": "b"},
            "4 of 5 claims are drawn",
            "Drawn are 4 of 5 claims: “b”, what is below it, and the way up to the thesis. 1 does "
            "not lead to the thesis and is not drawn: x.",
            id="focus",
        ),
    ],
)
def test_what_is_left_out_is_said_in_the_picture_and_beside_it(sketch, asked, left_out, note):
    picture = argmap.draw(sketch(DEEP), **asked)
    assert picture.left_out == left_out
    assert picture.description.endswith(note)
    assert (note in picture.outline) if note else ("Drawn" not in picture.outline)


def test_the_outline_of_a_map_that_is_summarised_for_the_eye_is_whole(sketch):
    large = sketch("; ".join(f"c{number} -> t" for number in range(50)))
    picture = argmap.draw(large)
    assert picture.left_out == "40 of 51 claims are drawn; the largest folds: t (+11)"
    assert len(picture.outline.splitlines()) == 53
    assert argmap.draw(large, everything=True).left_out == ""


@pytest.mark.parametrize(
    ("asked", "error", "message"),
    [
        ({"depth": 0}, BadSettings, "a depth begins at 1"),
        ({"depth": 2, "everything": True}, BadSettings, "not for both"),
        ({"focus": "cloud"}, UnknownName, "has no claim 'cloud'; did you mean `clouds`?"),
    ],
)
def test_what_cannot_be_asked_for_is_named(sketch, asked, error, message):
    with pytest.raises(error, match=message.replace("?", r"\?")):
        argmap.draw(sketch("clouds -> t"), **asked)


@pytest.mark.parametrize("argument_map", LARGE, ids=lambda one: one.id)
def test_the_pictures_of_a_split_map_show_every_claim_and_begin_at_folded_ones(argument_map):
    shown, heads = set(), []
    for claim, _ in split(argument_map, Scope(), Look("RL")):
        found = summarise(argument_map, Scope(claim) if heads else Scope()).fold
        assert claim in found.claims
        heads.append(claim)
        shown.update(found.claims)
    assert heads[0] == argument_map.thesis.id
    assert shown == {claim.id for claim in argument_map.claims}
    assert set(summarise(argument_map, Scope()).fold.below) <= set(heads)
    assert len(set(heads)) == len(heads)


def test_claims_that_lead_nowhere_have_pictures_of_their_own(sketch):
    tree = "; ".join(f"c{number} -> t" for number in range(39))
    argument_map = sketch(f"{tree}; d -> c0; x -> y; y -> x; z")
    assert [claim for claim, _ in split(argument_map, Scope(), Look("RL"))] == ["t", "c0", "x", "z"]
