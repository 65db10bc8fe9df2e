"""Attacks without an answer: one's own, those dropped, those that could not be answered."""

import pytest

from argmap.comparison import Silence, UnansweredRebuttal, compare


def ways(result):
    return [
        f"{one.map} {one.target} < {one.by} {' '.join(one.path)} [{one.proposition} {one.reason}]"
        for one in result.unanswered
    ]


@pytest.mark.parametrize(
    ("steps", "reported", "found"),
    [
        pytest.param("o -x t", "o", [("t", ("o", "t"))], id="left open"),
        pytest.param("o -x t; r -x o", "o", [], id="rebutted"),
        pytest.param("m: o -x t; r -x m", "o m", [], id="undercut"),
        pytest.param("o -x t; g -> o; r -x g", "o g", [], id="what is given for it is rebutted"),
        pytest.param("o -x t", "", [], id="the author's own attack"),
        pytest.param("a -> t; o -x a -> t", "o", [("a -> t", ("o",))], id="on a step"),
        pytest.param("o -x x; x -> t", "o x", [], id="on what the author only reports"),
    ],
)
def test_an_author_s_own_objections_stay_open_until_something_meets_them(
    debate, sketch, steps, reported, found
):
    result = compare(debate([sketch(steps, "ada", reported=reported.split())], {}))
    assert result.unanswered == tuple(
        UnansweredRebuttal("ada", target, Silence.OWN, None, path) for target, path in found
    )


@pytest.mark.parametrize(
    ("ada", "reason", "found"),
    [
        pytest.param("a -> t", "silent", True, id="silent on the reason"),
        pytest.param("a -> t; b", "not b", False, id="denies the reason"),
        pytest.param("a -> t; b", "partly b", False, id="qualifies the reason"),
        pytest.param("a -> t; r", "reports r", True, id="reports it, and no more"),
        pytest.param("a -> t; r; s -x r", "reports r", False, id="reports and rebuts it"),
        pytest.param(
            "a -> t; r -x t; s -x r -x t", "reports r", False, id="reports it, and attacks its step"
        ),
    ],
)
def test_a_reason_of_the_other_side_is_dropped_when_the_author_passes_it_over(
    debate, sketch, ada, reason, found
):
    maps = [
        sketch(ada, "ada", reported="r", published="2020"),
        sketch("d -> c; c -> t", "bo", published="2019"),
    ]
    positions = {"p": {"ada": "a", "bo": "not c"}, "q": {"ada": reason, "bo": "d"}}
    lines = [one for one in ways(compare(debate(maps, positions))) if one.startswith("ada")]
    assert lines == (["ada a < bo d c [p q]"] if found else [])


def test_nobody_knows_whether_an_unread_author_answers(debate, sketch):
    maps = [sketch("a -> t", "ada"), sketch("d -> c; c -> t", "bo")]
    positions = {"p": {"ada": "a", "bo": "not c"}, "q": {"bo": "d"}}
    assert ways(compare(debate(maps, positions))) == []


@pytest.mark.parametrize(
    ("steps", "second"),
    [
        pytest.param("d -x c; c -> t", "d", id="speaks against the claim"),
        pytest.param("n: d -> c; c -> t", "d", id="somebody else's step"),
        pytest.param("d -> c; c -> t", "partly d", id="the other takes no side on it"),
        pytest.param("d; c -> t", "d", id="bears on nothing"),
    ],
)
def test_what_is_no_reason_of_the_other_author_s(debate, sketch, steps, second):
    maps = [sketch("a -> t", "ada"), sketch(steps, "bo", reported="n")]
    positions = {"p": {"ada": "a", "bo": "not c"}, "q": {"ada": "silent", "bo": second}}
    assert ways(compare(debate(maps, positions))) == []


@pytest.mark.parametrize(
    ("ada", "bo", "silence"),
    [
        pytest.param("2020", "2019", Silence.DROPPED, id="older"),
        pytest.param("2020", "2020-06", Silence.COULD_NOT_ANSWER, id="perhaps older"),
        pytest.param("2020", "2021", Silence.COULD_NOT_ANSWER, id="younger"),
        pytest.param("2020", None, Silence.UNDATED, id="undated"),
        pytest.param(None, "2019", Silence.UNDATED, id="undated itself"),
    ],
)
def test_whether_the_author_could_have_known_it(debate, sketch, ada, bo, silence):
    maps = [
        sketch("a -> t", "ada", published=ada),
        sketch("d -> c; c -> t", "bo", published=bo),
    ]
    positions = {"p": {"ada": "a", "bo": "not c"}, "q": {"ada": "silent", "bo": "d"}}
    [found] = compare(debate(maps, positions)).unanswered
    assert found.silence is silence


def test_what_was_not_known_yet_could_not_be_answered(debate, sketch):
    maps = [
        sketch("a -> t", "ada", published="2018"),
        sketch("d -> c; c -> t", "bo", published="2020"),
    ]
    positions = {"p": {"ada": "a", "bo": "not c"}, "q": {"bo": "d"}}
    [found] = compare(debate(maps, positions, known={"q": "2019"})).unanswered
    assert (found.map, found.silence) == ("ada", Silence.COULD_NOT_ANSWER)
