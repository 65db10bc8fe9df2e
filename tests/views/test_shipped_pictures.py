"""The pictures of the shipped maps: no text leaves its box, no line runs through one."""

from itertools import combinations, pairwise
from pathlib import Path

import pytest

import argmap
from argmap.analysis import fold
from argmap.workflow.summarising import MOST_BOXES

MAPS = Path(__file__).parents[2] / "maps"
DEBATES = [argmap.load_debate(MAPS / name) for name in ("iran-in-syria", "mill-bridge")]


def assert_tidy(picture):
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []
    assert list(picture.crossings()) == []


@pytest.mark.parametrize("direction", ["BT", "RL", "auto"])
@pytest.mark.parametrize(
    "argument_map", [one for debate in DEBATES for one in debate.maps], ids=lambda one: one.id
)
def test_each_map(drawn, argument_map, direction):
    picture = argmap.draw(argument_map, direction=direction, everything=True)
    assert_tidy(drawn(picture.dot))


LARGE = [one for debate in DEBATES for one in debate.maps if len(one.claims) > MOST_BOXES]


@pytest.mark.parametrize("direction", ["BT", "RL"])
@pytest.mark.parametrize("argument_map", LARGE, ids=lambda one: one.id)
def test_the_summary_of_each_large_map_and_the_branches_folded_in_it(
    drawn, argument_map, direction
):
    found = fold(argument_map, most=MOST_BOXES)
    assert len(found.claims) > 30
    for focus in (None, *found.below):
        picture = argmap.draw(argument_map, direction=direction, focus=focus)
        assert_tidy(drawn(picture.dot))


@pytest.mark.parametrize("width", ["screen", "page"])
@pytest.mark.parametrize(
    "argument_map", [one for debate in DEBATES for one in debate.maps], ids=lambda one: one.id
)
def test_each_map_for_a_screen_and_a_page(drawn, argument_map, width):
    assert_tidy(drawn(argmap.draw(argument_map, width=width).dot))


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("argument_map", LARGE, ids=lambda one: one.id)
def test_each_large_map_so_deep(drawn, argument_map, depth):
    assert_tidy(drawn(argmap.draw(argument_map, depth=depth).dot))


@pytest.mark.parametrize(
    ("debate", "pair"),
    [
        pytest.param(debate, pair, id="-".join(pair))
        for debate in DEBATES
        for pair in combinations([one.id for one in debate.maps], 2)
    ],
)
def test_each_contrast_and_it_reads_from_left_to_right(drawn, debate, pair):
    picture = drawn(argmap.draw(debate, maps=pair).dot)
    assert_tidy(picture)
    columns = ("thesis_left", "left_", "shared_", "right_", "thesis_right")
    middles = [
        [(box[0] + box[2]) / 2 for name, box in picture.boxes.items() if name.startswith(column)]
        for column in columns
    ]
    for before, after in pairwise(middles):
        assert max(before) < min(after)


@pytest.mark.parametrize("debate", DEBATES, ids=lambda one: one.id)
def test_the_matrix(drawn, debate):
    assert list(drawn(argmap.draw(debate).dot).collisions("matrix")) == []


@pytest.mark.parametrize("everything", [False, True])
@pytest.mark.parametrize("debate", DEBATES, ids=lambda one: one.id)
def test_the_merged_picture_and_it_reads_towards_the_theses(drawn, debate, everything):
    picture = drawn(argmap.draw(debate, view="merged", everything=everything).dot)
    assert_tidy(picture)
    assert list(picture.covered_labels()) == []
    theses = sum(one.thesis for one in debate.propositions)
    first = sorted(picture.boxes.values())[:theses]
    assert len({round((left + right) / 2) for left, _, right, _ in first}) == 1


@pytest.mark.parametrize("pair", list(combinations([one.id for one in DEBATES[0].maps], 2)))
def test_the_merged_picture_of_two_of_five(drawn, pair):
    assert_tidy(drawn(argmap.draw(DEBATES[0], view="merged", maps=pair).dot))


@pytest.mark.parametrize("debate", DEBATES, ids=lambda one: one.id)
def test_the_evidence(drawn, debate):
    picture = drawn(argmap.draw(debate, view="evidence").dot)
    assert_tidy(picture)
    assert list(picture.covered_labels()) == []


@pytest.mark.parametrize(
    ("debate", "names"),
    [
        pytest.param(debate, names, id=f"{debate.id}-{len(names)}")
        for debate in DEBATES
        for names in ((), tuple(one.id for one in debate.propositions))
    ],
)
def test_the_timeline(drawn, debate, names):
    picture = drawn(argmap.draw(debate, view="timeline", propositions=names).dot)
    boxes = {
        name: box
        for name, box in picture.boxes.items()
        if name.startswith(("card_", "shared_", "date_"))
    }
    assert list(picture.escaped_texts()) == []
    assert list(type(picture)(boxes, {}, {}, {}).overlaps()) == []
