"""A premise that two authors share pushes both the same way, or serves rival theses."""

import pytest

from argmap.comparison import compare


@pytest.mark.parametrize(
    ("steps", "theses", "premise", "found"),
    [
        pytest.param("a -> t|a -> t", "t|t", "a|a", "parallel", id="allies, both rest on it"),
        pytest.param("a -> t|a -> t", "t|not t", "a|a", "split", id="rivals, both rest on it"),
        pytest.param("a -> t|a -x t", "t|not t", "a|a", "parallel", id="conceded by a rival"),
        pytest.param("a -> t|a -x t", "t|t", "a|a", "split", id="conceded by an ally"),
        pytest.param("a -> t|a -> t", "t|t", "not a|not a", "parallel", id="both deny it"),
        pytest.param("a -> t|a -> t", "t|partly t", "a|a", None, id="sides unknown"),
        pytest.param("a -> t; a -x t|a -> t", "t|t", "a|a", None, id="bears both ways"),
    ],
)
def test_what_it_does_for_the_two_theses(debate, sketch, steps, theses, premise, found):
    maps = [sketch(one, name) for one, name in zip(steps.split("|"), ("ada", "bo"), strict=True)]
    positions = {
        name: dict(zip(("ada", "bo"), texts.split("|"), strict=True))
        for name, texts in (("t", theses), ("p", premise))
    }
    result = compare(debate(maps, positions, theses=["t"]))
    [one] = [one for one in result.shared_premises if one.proposition == "p"]
    assert one.service == found
    assert one.paths == (("a", "t"), ("a", "t"))


@pytest.mark.parametrize(
    ("steps", "premise"),
    [
        pytest.param("a -> t|a", "a|a", id="reaches one thesis only"),
        pytest.param("a -> t|n: a -> t", "a|a", id="somebody else draws it"),
        pytest.param("a -> t|a -> t", "a|not a", id="they contradict each other"),
        pytest.param("a -> t|a -> t", "t|t", id="the theses themselves"),
    ],
)
def test_what_is_no_shared_premise(debate, sketch, steps, premise):
    maps = [
        sketch(one, name, reported="n")
        for one, name in zip(steps.split("|"), ("ada", "bo"), strict=True)
    ]
    positions = {"p": dict(zip(("ada", "bo"), premise.split("|"), strict=True))}
    assert compare(debate(maps, positions)).shared_premises == ()


def test_authors_who_agree_and_clash_on_the_question_are_neither_allies_nor_rivals(debate, sketch):
    maps = [sketch("a -> t; b", name) for name in ("ada", "bo")]
    positions = {
        "t": {"ada": "t", "bo": "t"},
        "u": {"ada": "b", "bo": "not b"},
        "p": {"ada": "a", "bo": "a"},
    }
    result = compare(debate(maps, positions, theses=["t", "u"]))
    assert [one.service for one in result.shared_premises] == [None]
