"""No claim is for and against another at once."""

import pytest

from argmap.checks.structure import support_and_attack

BOTH = "{!r} both supports and rebuts the claim {!r}"


@pytest.mark.parametrize(
    ("steps", "reported", "expected"),
    [
        pytest.param("a -> t; a -x t", (), [BOTH.format("a", "t")], id="both"),
        pytest.param("m: a -> t; a -x t", (), [BOTH.format("a", "t")], id="one with a name"),
        pytest.param("a -> t; a -x t", {"a"}, [BOTH.format("a", "t")], id="both by others"),
        pytest.param("m: a -> t; a -x t", {"m"}, [], id="others draw the one"),
        pytest.param("a -> t; a -x b", (), [], id="two targets"),
        pytest.param("a -> t; b -x t", (), [], id="two claims"),
        pytest.param("m: a + b -> t; a -x t", (), [], id="for it only with another premise"),
        pytest.param("m: a + b -> t; n: a + c -x t", (), [], id="with different premises"),
        pytest.param(
            "m: a + b -> t; n: b + a -x t", (), [BOTH.format("b + a", "t")], id="same premises"
        ),
        pytest.param("a -> t; b -> t; a -x b -> t", (), [], id="the better reason"),
        pytest.param("a -> a; a -x a", (), [], id="itself"),
    ],
)
def test_support_and_attack_reports_both_in_one_voice(sketch, messages, steps, reported, expected):
    assert messages(support_and_attack, sketch(steps, reported=reported)) == expected


def test_a_step_conceded_beside_one_asserted_is_accepted(map_of, messages):
    text = (
        "argmap: 1\nthesis: {t: T.}\n"
        "premises: {a: {text: A., stance: concedes, rebuts: t}}\n"
        "inferences: {main: a -> t}\n"
    )
    assert messages(support_and_attack, map_of(text)) == []


def test_the_support_is_shown_beside_the_attack(sketch):
    [finding] = support_and_attack.check(sketch("m: a -> t; a -x t"))
    assert finding.part == ("claims", "a", "rebuts")
    assert finding.related == (("it supports it here", ("inferences", "m")),)
