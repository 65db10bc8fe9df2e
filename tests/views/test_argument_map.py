"""One author's argument as DOT, and what the engine makes of it."""

import re
from math import dist

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from argmap.model import ArgumentMap, Citation, Claim, Inference, Relation, Role, Source, Stance
from argmap.testing import argument_maps
from argmap.views.argument_map import captions, draw, to_dot

HOSTILE = [
    "<b>bold</b> & <script>alert(1)</script>",
    "&lt; &amp;lt; &#60; &nope;",
    r"back\slash \N \G \l \\ \" end\\",
    "]]> <!-- x --> <?php ?> <![CDATA[",
    "javascript:alert(1) \"quoted\" 'single' `tick`",
    "<<TABLE>>",
    "a" * 300,
    "語" * 90,
    "word " * 400,
    "\N{ZERO WIDTH SPACE}\N{RIGHT-TO-LEFT OVERRIDE}abc \N{COMBINING ACUTE ACCENT}x",
    "👩‍👩‍👧 ¶ – — “q”",
]


def only(text, role=Role.THESIS, **claim):
    if role is Role.THESIS:
        return ArgumentMap("only", claims=[Claim("it", text, role, **claim)])
    thesis = Claim("t", "Thesis.", Role.THESIS)
    step = Inference(("it",), Relation.SUPPORTS, "t")
    return ArgumentMap("only", claims=[thesis, Claim("it", text, role, **claim)], inferences=[step])


def texts_of(root):
    (group,) = [part for part in root.iter() if part.get("data-claim") == "it"]
    return [part.text or "" for part in group if part.tag.endswith("text")]


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_dot_of_a_map_with_every_mark(barrels, snapshot, direction):
    snapshot(f"map-{direction}.dot", to_dot(barrels, direction=direction))


def test_equal_maps_give_equal_text(barrels):
    assert to_dot(attrs.evolve(barrels)) == to_dot(barrels)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"direction": "LR"}, "no direction 'LR'; known are BT, RL"),
        ({"label_width": 0}, "a line needs at least one character, not 0"),
    ],
)
def test_refused_settings_are_named(barrels, arguments, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        to_dot(barrels, **arguments)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("role", [Role.THESIS, Role.EVIDENCE])
def test_hostile_texts_are_drawn_literally_and_inside_their_box(parse, drawn, text, role):
    argument_map = only(text, role)
    lines = texts_of(parse(draw(argument_map, direction="RL").svg))[1:]
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert list(drawn(to_dot(argument_map)).escaped_texts()) == []


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip),
    st.integers(1, 50),
)
@example("\ufeff\u2028\ufffd", 3)
def test_any_text_is_drawn_literally(parse, engine, text, width):
    picture = draw(only(text), direction="BT", label_width=width, engine=engine)
    lines = texts_of(parse(picture.svg))[1:]
    assert "".join("".join(lines).split()) == "".join(text.split())


@pytest.mark.usefixtures("engine")
def test_what_xml_cannot_hold_is_replaced_and_not_fatal(parse):
    lines = texts_of(parse(draw(only("a\x00b\x1bc\ud800d\x7f"), direction="BT").svg))
    assert lines[1:] == ["a\ufffdb\ufffdc\ufffdd\ufffd"]


@settings(max_examples=12)
@given(argument_maps(), st.sampled_from(["BT", "RL"]))
def test_every_map_is_drawn_with_a_group_for_each_claim(parse, engine, argument_map, direction):
    svg = draw(argument_map, direction=direction, engine=engine).svg
    claims = [part.get("data-claim") for part in parse(svg).iter()]
    assert sorted(filter(None, claims)) == sorted(claim.id for claim in argument_map.claims)


@pytest.mark.usefixtures("engine")
def test_circles_in_which_graphviz_finds_no_way_are_drawn(parse):
    claims = (
        Claim("no", "no", Role.THESIS, stance=Stance.REPORTS),
        Claim("null", "no", Role.PREMISE),
        Claim("z", "no", Role.PREMISE, implicit=True, citations=(Citation("s"),)),
    )
    steps = [("no",), ("no", "null"), ("no",), ("no",)]
    inferences = tuple(
        Inference(premises, Relation.SUPPORTS, "no", f"y{number}" if number else None)
        for number, premises in enumerate(steps)
    )
    sources = (Source("s", "Source"),)
    circle = ArgumentMap("no", claims=claims, inferences=inferences, sources=sources)
    svg = draw(circle, direction="BT").svg
    assert len([part for part in parse(svg).iter() if part.get("data-claim")]) == 3


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_boxes_hold_their_texts_and_no_line_runs_through_a_box(barrels, drawn, direction):
    picture = drawn(to_dot(barrels, direction=direction))
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []
    assert list(picture.crossings()) == []


@pytest.mark.parametrize(("direction", "side"), [("RL", 0), ("BT", 1)])
def test_a_claim_that_also_answers_a_rebuttal_stays_beside_what_it_supports(
    sketch, drawn, direction, side
):
    answers = "a + b -> t; c -x t; step: d -> c; e -x d; f -> e; a -x d; b -x step"
    boxes = drawn(to_dot(sketch(answers), direction=direction)).boxes
    middle = {name: (box[side] + box[side + 2]) / 2 for name, box in boxes.items()}
    rows = {}
    for name in "tabcdef":
        rows.setdefault(round(middle[f"claim_{name}"]), []).append(name)
    assert ["".join(rows[place]) for place in sorted(rows)] == ["t", "abc", "d", "e", "f"]


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_support_and_attack_end_in_different_places_of_a_box(sketch, drawn, direction):
    reasons = "; ".join(f"s{number} -> a; r{number} -x a" for number in range(4))
    lines = drawn(to_dot(sketch(f"a -> t; {reasons}"), direction=direction)).lines
    ends = {tail.removeprefix("claim_"): points[-1] for (tail, _), points in lines.items()}
    supports = [end for name, end in ends.items() if name.startswith("s")]
    attacks = [end for name, end in ends.items() if name.startswith("r")]
    assert min(dist(one, other) for one in supports for other in attacks) > 9


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_a_line_that_runs_back_does_not_begin_where_an_arrow_ends(sketch, drawn, direction):
    steps = "a -> t; b -> a; c -> a; r -x a; d -> b; a -x d; s: e -> d; a -x s"
    lines = drawn(to_dot(sketch(steps), direction=direction)).lines
    starts = [points[0] for (tail, _), points in lines.items() if tail == "claim_a"]
    ends = [points[-1] for (_, head), points in lines.items() if head == "claim_a"]
    back = starts[1:]
    assert len(back) == 2
    assert min(dist(one, other) for one in back for other in ends) > 9


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_lines_against_the_stream_run_through_no_box_either(sketch, drawn, direction):
    tangle = (
        "a + b -> t; c -x t; b -x c; s: d + e -> c; a -x s; c -x a; f -x s; g -x f -x s; t -> d"
    )
    picture = drawn(to_dot(sketch(tangle), direction=direction))
    assert list(picture.overlaps()) == []
    assert list(picture.crossings()) == []


def test_boxes_of_one_column_are_equally_wide(barrels, drawn):
    boxes = drawn(to_dot(barrels, direction="RL")).boxes
    widths = {
        round(box[2] - box[0])
        for name, box in boxes.items()
        if name.startswith("claim_") and name != "claim_require"
    }
    assert len(widths) == 1


def test_captions_read_depth_first_and_say_who_holds_what(barrels):
    told = [(caption.claim, caption.title) for caption in captions(barrels)]
    assert [claim for claim, _ in told if claim] == [
        *("require", "floods", "traced", "catch", "duty", "full", "mosquitoes", "lids")
    ]
    titles = [title for _, title in told]
    assert "Rebuttal by critics, conceded: Barrels are full by the second day of a storm." in titles
    assert "Implicit claim: A city ought to require cheap ways to prevent floods." in titles


def test_captions_say_what_a_claim_does_and_where_it_stands(barrels):
    traced = next(caption for caption in captions(barrels) if caption.claim == "traced")
    assert traced.description == (
        "supports “Roof runoff causes most street floods.”; "
        "attacks “A fitted lid stops mosquitoes from breeding.”; ¶3; audit22 ¶14"
    )


@pytest.mark.usefixtures("engine")
def test_document_order_is_the_reading_order_and_joints_are_hidden(parse, barrels):
    root = parse(draw(barrels).svg)
    claims = [part.get("data-claim") for part in root.iter() if part.get("data-claim")]
    assert claims == ["require", "floods", "traced", "catch", "duty", "full", "mosquitoes", "lids"]
    images = [part for part in root.iter() if part.get("role") == "img"]
    assert len(images) == len(barrels.claims) + len(barrels.inferences)
    assert all(part.find("{*}title").text for part in images)


def test_an_inference_that_others_draw_says_so(barrels):
    assert "drawn by critics" in to_dot(barrels)


def test_the_legend_shows_only_what_the_picture_uses(barrels):
    full, small = to_dot(barrels), to_dot(only("It stays."))
    words = [
        "implicit claim",
        "evidence",
        "others’ rebuttal",
        "linked premises",
        "undercuts a step",
    ]
    assert [word for word in words if f">{word}<" in full] == words
    assert [word for word in words if f">{word}<" in small] == []


@pytest.mark.usefixtures("engine")
@pytest.mark.parametrize(
    ("url", "links"),
    [
        ("https://example.org/?a=1&b=2#c%20d", ["https://example.org/?a=1&b=2#c%20d"]),
        ("javascript:alert(1)", []),
        ('https://x/"><b>é', ["https://x/%22%3E%3Cb%3E%C3%A9"]),
    ],
)
def test_only_a_web_address_becomes_a_link(parse, url, links):
    root = parse(draw(attrs.evolve(only("It stays."), url=url), direction="BT").svg)
    assert [part.get("href") for part in root.findall(".//{*}a")] == links


@pytest.mark.usefixtures("engine")
def test_auto_leaves_the_likely_direction_only_for_a_clearly_more_readable_one(sketch):
    tree = sketch("a + b -> t; c -> a; d -> a; e -> b; f -> b")
    wide = sketch("; ".join(f"c{number} -> t" for number in range(9)))
    assert draw(tree).dot == to_dot(tree, direction="BT")
    assert draw(wide).dot == to_dot(wide, direction="RL")


def test_without_an_engine_auto_still_gives_dot_and_outline(barrels, monkeypatch):
    monkeypatch.setenv("ARGMAP_DOT", "no-such-program")
    picture = draw(barrels)
    assert picture.dot == to_dot(barrels, direction="BT")
    assert str(picture).startswith("Ada Okafor, 2024-03-09: Why cities")
