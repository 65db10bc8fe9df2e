"""Camps are the sides of the question, and each may hold something in common."""

import pytest

from argmap.analysis import Sign
from argmap.comparison import compare


def told(camps):
    signs = {Sign.FOR: "+", Sign.AGAINST: "-"}
    return [
        f"{signs[one.side]}{one.proposition}: {' '.join(one.maps)} | "
        + " ".join(
            f"{'not ' if held.against else ''}{held.proposition}" for held in one.common_ground
        )
        for one in camps
    ]


@pytest.mark.parametrize(
    ("thesis", "other", "expected"),
    [
        pytest.param(
            "t|t|not t|not t", "a|a|not a|not a", ["+t: ada bo | p", "-t: cy di | not p"], id="two"
        ),
        pytest.param("t|t|not t|silent", "a|silent|a|a", ["+t: ada bo | ", "-t: cy | "], id="one"),
        pytest.param("t|partly t|silent|reports t", "a|a|a|a", ["+t: ada | "], id="no lean"),
        pytest.param("partly-for t|t|silent|silent", "a|a|not a|a", ["+t: ada bo | p"], id="leans"),
        pytest.param("silent|silent|silent|silent", "a|a|a|a", [], id="nobody speaks to it"),
    ],
)
def test_a_camp_is_who_leans_to_one_side_of_the_question(debate, authors, thesis, other, expected):
    names = ("ada", "bo", "cy", "di")
    positions = {
        "t": dict(zip(names, thesis.split("|"), strict=True)),
        "p": dict(zip(names, other.split("|"), strict=True)),
    }
    result = compare(debate(authors(*names), positions, theses=["t"]))
    assert [line.strip() for line in told(result.camps)] == [line.strip() for line in expected]


def test_without_a_thesis_proposition_there_are_no_camps(debate, authors):
    positions = {"t": {"ada": "t", "bo": "not t"}}
    assert compare(debate(authors("ada", "bo"), positions)).camps == ()
