"""The author gives a reason for the thesis."""

import pytest

from argmap.checks.structure import unsupported_thesis

NOTHING = ["nothing supports the thesis 't'"]
REPORTED = ["the thesis 't' has only support that the author reports"]


@pytest.mark.parametrize(
    ("steps", "reported", "expected"),
    [
        pytest.param("a -> t", (), [], id="supported"),
        pytest.param("a + b -> t", (), [], id="jointly"),
        pytest.param("", (), NOTHING, id="alone"),
        pytest.param("a -> b; b -x t", (), NOTHING, id="only attacked"),
        pytest.param("a -x t; b -x a", (), NOTHING, id="only defended"),
        pytest.param("t -> a", (), NOTHING, id="away from it"),
        pytest.param("a -> t; u -x a -> t", (), [], id="undercut"),
        pytest.param("a -> t", {"a"}, REPORTED, id="by others"),
        pytest.param("m: a -> t", {"m"}, REPORTED, id="drawn by others"),
        pytest.param("m: a -> t", {"a"}, [], id="drawn from what others say"),
        pytest.param("a -> t; b -> t", {"a"}, [], id="by others and by the author"),
    ],
)
def test_unsupported_thesis_asks_for_one_reason(sketch, messages, steps, reported, expected):
    assert messages(unsupported_thesis, sketch(steps, reported=reported)) == expected


def test_a_conceded_reason_counts(map_of, messages):
    text = (
        "argmap: 1\nthesis: {t: T.}\n"
        "premises: {a: {text: A., by: critics, stance: concedes, supports: t}}\n"
    )
    assert messages(unsupported_thesis, map_of(text)) == []
