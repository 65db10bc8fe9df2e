"""A map with marks for what has changed."""

import pytest

from argmap.model import ArgumentMap, Claim, Inference, Relation, Role
from argmap.views.argument_map import draw, to_dot
from argmap.views.change_marks import ChangeMark, Fate

ADDED, REMOVED = ChangeMark(Fate.ADDED, "added"), ChangeMark(Fate.REMOVED, "removed")
MARKS = {
    "lids": ADDED,
    "lids -x mosquitoes": ChangeMark(Fate.ADDED, ""),
    "duty": REMOVED,
    "floods": ChangeMark(Fate.CHANGED, "reworded, re-cited"),
    "main": ChangeMark(Fate.CHANGED, "regrouped"),
    "traced -> floods": ChangeMark(Fate.CHANGED, "turned"),
    "doubt": REMOVED,
}


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_dot_of_a_map_with_every_mark_of_change(barrels, snapshot, direction):
    snapshot(f"changes-{direction}.dot", to_dot(barrels, direction=direction, marks=MARKS))


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_boxes_hold_their_marks_and_no_line_runs_through_a_box(barrels, drawn, direction):
    picture = drawn(to_dot(barrels, direction=direction, marks=MARKS))
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []
    assert list(picture.crossings()) == []


def test_every_mark_is_a_sign_and_a_word_in_its_box(barrels, drawn):
    boxes = drawn(to_dot(barrels, marks=MARKS)).texts
    first = {name: texts[0][-1] for name, texts in boxes.items() if name.startswith("claim_")}
    assert first["claim_lids"] == "+ ADDED"
    assert first["claim_duty"] == "– REMOVED"
    assert first["claim_floods"] == "~ REWORDED, RE-CITED"
    assert first["claim_require"] == "THESIS"


def test_the_legend_names_the_marks_that_are_used(barrels):
    dot = to_dot(barrels, marks={"duty": REMOVED})
    assert "– removed" in dot
    assert "+ added" not in dot
    assert "~ changed" not in dot
    assert "– removed" not in to_dot(barrels)


@pytest.mark.usefixtures("engine")
def test_what_is_gone_is_struck_out_in_the_picture_that_leaves_the_program(parse, barrels):
    root = parse(draw(barrels, marks=MARKS, direction="BT").svg)
    struck = [part.text for part in root.iter() if part.get("text-decoration") == "line-through"]
    assert " ".join(struck) == "A city ought to require cheap ways to prevent floods."


@pytest.mark.usefixtures("engine")
def test_marks_are_named_for_those_who_do_not_see_them(parse, barrels):
    root = parse(draw(barrels, marks=MARKS, direction="BT").svg)
    titles = [part.text for part in root.iter() if part.tag.endswith("title")]
    assert "Changes: Ada Okafor, 2024-03-09: Why cities should require rain barrels" in titles
    assert "Added: rebuttal: A fitted lid stops mosquitoes from breeding." in titles
    assert any(title.endswith("(turned)") for title in titles)


def test_the_outline_tells_the_marks(barrels):
    outline = draw(barrels, marks=MARKS, direction="BT").outline
    assert "[+ added] Attacked by rebuttal: A fitted lid" in outline
    assert "[~ step turned] Supported by evidence: The 2022 audit" in outline


def test_a_mark_without_words_changes_an_arrow_and_adds_no_joint():
    claims = [Claim("t", "Thesis.", Role.THESIS), Claim("a", "Reason.", Role.PREMISE)]
    step = Inference(("a",), Relation.SUPPORTS, "t")
    small = ArgumentMap("small", claims=claims, inferences=[step])
    silent = to_dot(small, marks={"a -> t": ChangeMark(Fate.REMOVED, "")})
    told = to_dot(small, marks={"a -> t": REMOVED})
    assert "style=dotted" in silent
    assert "joint_" not in silent
    assert "joint_0" in told
    assert "– removed" in told
