"""What others object is answered somewhere in the map, or pointed out."""

import pytest

from argmap.checks.reasoning import unanswered_rebuttal

CLAIM = "nothing answers the objection {!r} to the claim {!r}"
STEP = "nothing answers the objection {!r} to the inference {!r}"


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        pytest.param("no -x t", [CLAIM.format("no", "t")], id="against the thesis"),
        pytest.param("a -> t; no -x a", [CLAIM.format("no", "a")], id="against a premise"),
        pytest.param("a -> t; no -x a -> t", [STEP.format("no", "a -> t")], id="against a step"),
        pytest.param("main: a -> t; no -x main", [STEP.format("no", "main")], id="a named step"),
        pytest.param("no -x t; a -x no", [], id="rebutted"),
        pytest.param("no -x t; a -x no -x t", [], id="undercut"),
        pytest.param("no -x t; theirs -> no; a -x theirs", [], id="its reason rebutted"),
        pytest.param("no -x t; theirs -> no; a -x theirs -> no", [], id="its reason undercut"),
        pytest.param("a -> t; a -x no", [], id="the author's own attack"),
        pytest.param("no -x t; no -> a", [CLAIM.format("no", "t")], id="support is no reply"),
        pytest.param("no -x theirs; theirs -> t", [], id="against what others hold"),
        pytest.param("a -> t; a -x no; no -x a", [], id="mutual"),
        pytest.param(
            "a -> t; no -x t; no -x a", [CLAIM.format("no", "t")], id="once for two targets"
        ),
        pytest.param(
            "a -> t; no -x t; no -x a; b -x no -x t",
            [CLAIM.format("no", "a")],
            id="answered on one of two targets",
        ),
        pytest.param("no -x a", [], id="not in the argument"),
    ],
)
def test_unanswered_rebuttal_looks_for_any_reply(sketch, messages, steps, expected):
    found = messages(unanswered_rebuttal, sketch(steps, reported={"no", "theirs"}))
    assert found == expected


@pytest.mark.parametrize(
    ("voice", "found"),
    [
        pytest.param("by: critics", True, id="reported"),
        pytest.param("by: critics, stance: concedes", False, id="conceded"),
        pytest.param("stance: concedes", False, id="the author's concession"),
        pytest.param("stance: asserts", False, id="the author's own"),
    ],
)
def test_unanswered_rebuttal_is_about_what_the_author_only_reports(messages, map_of, voice, found):
    text = (
        "argmap: 1\nthesis: {require: Cities should require barrels.}\n"
        f"rebuttals: {{swarm: {{text: Barrels breed mosquitoes., rebuts: require, {voice}}}}}\n"
    )
    expected = [CLAIM.format("swarm", "require")] if found else []
    assert messages(unanswered_rebuttal, map_of(text)) == expected


def test_an_inference_that_others_draw_from_the_author_s_claim_is_an_objection(sketch):
    argument = sketch("a -> t; b -> a; theirs: b -x t", reported={"theirs"})
    [finding] = unanswered_rebuttal.check(argument)
    assert finding.part == ("inferences", "theirs")
    assert finding.message == CLAIM.format("b", "t")


@pytest.mark.parametrize(
    ("steps", "related"),
    [
        pytest.param("no -x t", ("the claim 't'", ("claims", "t")), id="claim"),
        pytest.param(
            "a -> t; no -x a -> t", ("the inference 'a -> t'", ("claims", "a")), id="address"
        ),
        pytest.param(
            "main: a -> t; no -x main", ("the inference 'main'", ("inferences", "main")), id="name"
        ),
    ],
)
def test_the_target_of_the_objection_is_shown(sketch, steps, related):
    [finding] = unanswered_rebuttal.check(sketch(steps, reported={"no"}))
    assert finding.part == ("claims", "no")
    assert finding.related == (related,)
