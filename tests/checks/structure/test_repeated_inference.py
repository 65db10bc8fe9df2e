"""The same step is drawn once."""

import pytest

from argmap.checks.structure import lonely_joint, repeated_inference
from argmap.formats import read_map
from argmap.syntax import apply_edits
from argmap.workflow.checking import check


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param(
            "m: a + c -> t; n: c + a -> t",
            ["the inference 'n' repeats 'm': 'c + a' supports 't' there, too"],
            id="twice under two names",
        ),
        pytest.param(
            "a -> t; m: a -> t",
            ["the inference 'm' repeats 'a -> t': 'a' supports 't' there, too"],
            id="at the claim as well",
        ),
        pytest.param(
            "m: a + c -x t; n: a + c -x t; o: a + c -x t",
            [
                "the inference 'n' repeats 'm': 'a + c' rebuts 't' there, too",
                "the inference 'o' repeats 'm': 'a + c' rebuts 't' there, too",
            ],
            id="three times",
        ),
        pytest.param(
            "b -> t; m: a + c -x b -> t; n: a + c -x b -> t",
            ["the inference 'n' repeats 'm': 'a + c' undercuts 'b -> t' there, too"],
            id="an undercut",
        ),
        pytest.param("m: a + c -> t; n: a -> t", [], id="fewer premises"),
        pytest.param("m: a + c -> t; n: a + c -> b; b -> t", [], id="another conclusion"),
        pytest.param("m: a + c -> t; n: a + c -x t", [], id="for and against"),
        pytest.param("a -> t; b -> t", [], id="two reasons"),
    ],
)
def test_repeated_inference_names_both(sketch, messages, steps, expected):
    assert messages(repeated_inference, sketch(steps)) == expected


def map_with(one, other, claim="a: {text: A.}"):
    return (
        f"argmap: 1\nthesis: {{t: T.}}\npremises:\n  {claim}\n  c: C.\n"
        f"inferences:\n  m: {{from: [a, c], supports: t{one}}}\n"
        f"  n: {{from: [a, c], supports: t{other}}}\n"
    )


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        pytest.param("", "", ["n"], id="nothing"),
        pytest.param("", ", note: again", ["n"], id="a note"),
        pytest.param("", ", warrant: What rains runs.", ["m"], id="a rule in the second"),
        pytest.param(", scheme: cause", "", ["n"], id="a rule in the first"),
        pytest.param(", scheme: cause", ", scheme: sign", [], id="two rules"),
        pytest.param(", by: critics", "", [], id="drawn by others as well"),
        pytest.param(", by: critics", ", by: critics", ["n"], id="twice by the same others"),
        pytest.param("", ", stance: concedes", [], id="conceded beside asserted"),
    ],
)
def test_what_makes_another_argument_of_it_is_accepted(map_of, one, other, found):
    parts = [finding.part for finding in repeated_inference.check(map_of(map_with(one, other)))]
    assert parts == [("inferences", name) for name in found]


@pytest.mark.parametrize(
    ("claim", "step", "gone"),
    [
        pytest.param("{text: A., supports: t}", "  m: a -> t\n", "  m: a -> t\n", id="named"),
        pytest.param(
            "{text: A., supports: [u, t]}",
            "  m: {from: a, supports: t, note: why}\n",
            ", t",
            id="at the claim, in a list",
        ),
        pytest.param(
            "{text: A., supports: t}",
            "  m: {from: a, supports: t, note: why}\n",
            ", supports: t",
            id="at the claim",
        ),
    ],
)
def test_the_repair_takes_out_the_one_that_says_nothing_else(claim, step, gone):
    text = f"argmap: 1\nthesis: {{t: T.}}\npremises:\n  a: {claim}\n  u: U.\ninferences:\n{step}"
    text += "  k: u + a -> t\n"
    [fix] = (one.fix for one in check(read_map(text)) if one.rule == repeated_inference.NAME)
    assert fix.safe is False
    assert apply_edits(text, fix.edits) == text.replace(gone, "", 1)


def test_what_somebody_undercuts_is_not_taken_out(map_of):
    text = map_with(", note: x", "") + "rebuttals: {r: {text: R., undercuts: n}}\n"
    [finding] = repeated_inference.check(map_of(text))
    assert finding.repair is None


@pytest.mark.parametrize("steps", ["a -> t; m: a -> t", "m: a -> t; n: a -> t"])
def test_a_repetition_is_not_called_lonely_besides(sketch, messages, steps):
    """Its help would be to write what the claim says already."""
    assert messages(lonely_joint, sketch(steps)) == []


def test_which_of_two_is_lonely_does_not_depend_on_their_order(messages, map_of):
    head = "argmap: 1\nthesis: {t: T.}\npremises: {a: A.}\ninferences:\n"
    plain, telling = "  m: a -> t\n", "  n: {from: a, supports: t, note: why}\n"
    for text in (head + plain + telling, head + telling + plain):
        assert messages(lonely_joint, map_of(text)) == []
