"""A summary of a map: what stands for claims that are not drawn is marked everywhere."""

import pytest

from argmap.views.argument_map import captions, draw, to_dot
from argmap.views.folds import Folds

FOLDS = Folds(
    {"floods": 12, "catch": 1},
    {"lids": 1, "mosquitoes": 2},
    "Drawn are 8 of 21 claims. 13 are folded into boxes that say how many they stand for.",
)


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_dot_of_a_summary(barrels, snapshot, direction):
    snapshot(f"folded-{direction}.dot", to_dot(barrels, direction=direction, folds=FOLDS))


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_marks_stay_in_their_boxes(barrels, drawn, direction):
    picture = drawn(to_dot(barrels, direction=direction, folds=FOLDS))
    marks = {
        name: text
        for name, texts in picture.texts.items()
        for *_, text in texts
        if text.startswith("+")
    }
    assert marks == {
        "claim_floods": "+12 below",
        "claim_catch": "+1 below",
        "claim_lids": "+1 step",
        "claim_mosquitoes": "+2 steps",
    }
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []
    assert list(picture.crossings()) == []


def test_the_legend_explains_the_marks_that_are_there(barrels):
    words = [">below: more claims, folded into the box<", ">steps: from claims folded elsewhere<"]
    folded = [Folds(), Folds({"floods": 1}), Folds({}, {"lids": 1}), FOLDS]
    found = [[word in to_dot(barrels, folds=one) for word in words] for one in folded]
    assert found == [[False, False], [True, False], [False, True], [True, True]]


def test_people_who_do_not_see_it_are_told(barrels):
    told = {one.claim: one.description for one in captions(barrels, folds=FOLDS) if one.claim}
    assert told["catch"].endswith("stands for 1 claim below it that is not drawn")
    assert "stands for 12 claims below it that are not drawn; ¶3" in told["floods"]
    assert told["mosquitoes"].endswith("2 steps that bear on it are not drawn")
    picture = draw(barrels, direction="BT", folds=FOLDS)
    assert FOLDS.note in picture.description
    assert "Roof runoff causes most street floods. [¶3] (+12 below)\n" in picture.outline
    assert FOLDS.note in picture.outline.splitlines()
