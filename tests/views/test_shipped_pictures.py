"""The pictures of the shipped maps: no text leaves its box, no line runs through one."""

from itertools import combinations, pairwise
from pathlib import Path

import pytest

import argmap

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
    assert_tidy(drawn(argmap.draw(argument_map, direction=direction).dot))


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
