"""The pictures of the shipped maps: no text leaves its box, no line runs through one."""

from itertools import combinations, pairwise
from pathlib import Path

import pytest

import argmap

DEBATE = argmap.load_debate(Path(__file__).parents[2] / "maps" / "iran-in-syria")
IDS = [one.id for one in DEBATE.maps]


def assert_tidy(picture):
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []
    assert list(picture.crossings()) == []


@pytest.mark.parametrize("direction", ["BT", "RL", "auto"])
@pytest.mark.parametrize("name", IDS)
def test_each_map(drawn, name, direction):
    assert_tidy(drawn(argmap.draw(DEBATE.map(name), direction=direction).dot))


@pytest.mark.parametrize("pair", list(combinations(IDS, 2)), ids="-".join)
def test_each_contrast_and_it_reads_from_left_to_right(drawn, pair):
    picture = drawn(argmap.draw(DEBATE, maps=pair).dot)
    assert_tidy(picture)
    columns = ("thesis_left", "left_", "shared_", "right_", "thesis_right")
    middles = [
        [(box[0] + box[2]) / 2 for name, box in picture.boxes.items() if name.startswith(column)]
        for column in columns
    ]
    for before, after in pairwise(middles):
        assert max(before) < min(after)


def test_the_matrix(drawn):
    assert list(drawn(argmap.draw(DEBATE).dot).collisions("matrix")) == []
