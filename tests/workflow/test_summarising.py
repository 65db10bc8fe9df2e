"""Large maps as summaries, in words."""

import pytest

import argmap
from argmap.errors import BadSettings, UnknownName

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
