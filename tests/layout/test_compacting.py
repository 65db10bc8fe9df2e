"""What the engine wrote, in few characters: shapes, looks and texts, and nothing else."""

import re

import pytest

from argmap.errors import LayoutError
from argmap.layout.compacting import Part, compact
from argmap.layout.styles import Styles

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0.00 0.00 200.00 100.40"><g class="graph" transform="scale(1 1) translate(4 96)">'
)


def compacted(inside, **parts):
    styles = Styles()
    written = compact(f"{HEAD}{inside}</g></svg>".encode(), parts, styles)
    return written.removeprefix('<svg viewBox="0 0 200 100">').removesuffix("</svg>"), styles


def box(*texts, more=""):
    lines = "".join(
        f'<text x="8" y="{number * 14 - 60}" font-size="11.00" fill="#1b1f24">{text}</text>'
        for number, text in enumerate(texts)
    )
    frame = '<polygon fill="#fffffe" stroke="none" points="4,-80 4,-20 104,-20 104,-80 4,-80"/>'
    return f'<g id="box" class="node">{frame}{lines}{more}</g>'


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<g onclick="alert(1)" id="x"><title>alert</title></g>',
        '<a xlink:href="javascript:alert(1)"></a>',
        "<foreignObject>alert</foreignObject><style>alert</style><image href='alert'/>",
        "<!-- alert --><?php alert ?>",
    ],
)
def test_nothing_but_shapes_and_texts_gets_through(inside):
    assert compacted(inside)[0] == ""


def test_the_content_of_a_link_stays_as_text():
    written, _ = compacted(
        '<a xlink:href="javascript:x"><text x="1" y="2">&lt;b&gt; &amp;</text></a>'
    )
    assert written == "<text class=A x=5 y=98>&lt;b&gt; &amp;</text>"


@pytest.mark.parametrize(
    "look", ['fill="url(#x)"', 'stroke="red;x:y"', 'stroke-dasharray="}a{"', 'fill="expression(1)"']
)
def test_a_look_that_could_be_more_than_a_look_is_refused(look):
    with pytest.raises(LayoutError, match="which is no look"):
        compacted(f'<path {look} d="M0,0C1,1 2,2 3,3"/>')


def test_a_text_that_the_page_has_is_left_out_but_for_its_words():
    part = Part("data-c=3", "Roof runoff causes most street floods.")
    written, _ = compacted(box("Roof runoff causes", "most street floods."), box=part)
    assert written == (
        "<g data-c=3 data-t=8,16,3,3>"
        "<path class=A d=M0,0v60h100v-60z /><text class=B x=4 y=20 /></g>"
    )


@pytest.mark.parametrize(
    "lines", [("Roofrun", "off causes it."), ("Roof runoff causes",), ("Something else.",)]
)
def test_lines_that_are_not_just_the_words_of_the_text_stay(lines):
    written, _ = compacted(box(*lines), box=Part("data-c=3", "Roof runoff causes it."))
    assert re.findall(r">([^<>]+)</text>", written) == list(lines)
    assert "data-t" not in written


def test_a_head_that_the_page_has_is_left_out():
    head = '<text x="8" y="-70" font-size="8" fill="#57606a">CLAIM</text>'
    head += '<text x="40" y="-70" font-size="8" fill="#57606a">\N{NO-BREAK SPACE} ¶3</text>'
    inside = box("Roofs leak.").replace("<text", f"{head}<text", 1)
    part = Part("data-c=1", "Roofs leak.", ("CLAIM", "\N{NO-BREAK SPACE} ¶3"))
    assert ">" not in re.sub(r"</?g[^>]*>|<[^>]* />", "", compacted(inside, box=part)[0])
    other = Part("data-c=1", "Roofs leak.", ("CLAIM", "\N{NO-BREAK SPACE} ¶4"))
    assert (
        ">CLAIM<tspan class=B>\N{NO-BREAK SPACE} ¶3</tspan></text>"
        in (compacted(inside, box=other)[0])
    )


def test_a_ground_and_the_frame_around_it_are_one_shape():
    frame = '<polygon fill="none" stroke="#1b1f24" points="4,-80 4,-20 104,-20 104,-80 4,-80"/>'
    written, styles = compacted(f"<g>{frame.replace('none', '#fffffe', 1)}</g>")
    ground = frame.replace('fill="none" stroke="#1b1f24"', 'fill="#fffffe" stroke="none"')
    assert compacted(f"<g>{ground}{frame}</g>")[0] == written
    assert ".A{fill:var(--claim-fill);stroke:var(--ink)}" in styles.sheet


LINE = '<path fill="none" stroke="#0072b2" d="M0,0C10,0 20,0 30,0"/>'
NORMAL = '<polygon fill="#0072b2" stroke="#0072b2" points="30,-4 40,0 30,4 30,-4"/>'
TEE = (
    '<polygon fill="#0072b2" stroke="#0072b2" points="31,-5 33,-5 33,5 31,5 31,-5"/>'
    '<polyline fill="none" stroke="#0072b2" points="30,0 35,0"/>'
)
ODOT = '<ellipse fill="none" stroke="#0072b2" cx="34" cy="0" rx="4" ry="4"/>'


@pytest.mark.parametrize(
    ("head", "name", "length"),
    [(NORMAL, "normal", 40), (TEE, "tee", 35), (ODOT, "odot", 38)],
)
def test_a_line_and_its_head_are_one_path_up_to_the_tip(head, name, length):
    edge = f'<g id="line" class="edge"><title>a-&gt;b</title>{LINE}{head}</g>'
    written, styles = compacted(edge, line=Part("data-s=7"))
    assert written == f"<path data-s=7 class=A d=M4,96h30h{length - 30} />"
    assert f"marker-end:url(#{name}-support)" in styles.sheet
    assert f'<marker id="{name}-support"' in styles.heads


@pytest.mark.parametrize("head", [NORMAL + NORMAL, NORMAL.replace("30,", "90,"), LINE + NORMAL])
def test_a_line_with_two_heads_or_strands_keeps_those_of_the_engine(head):
    written, styles = compacted(
        f'<g id="line" class="edge">{LINE}{head}</g>', line=Part("data-s=7")
    )
    assert written.count("M") > 1
    assert styles.heads == ""


def test_what_meets_a_joint_belongs_to_its_step():
    step = Part("data-s=2")
    lines = "".join(
        f'<g id="edge{number}" class="edge"><title>claim_{name}:w-&gt;joint_2</title>{LINE}</g>'
        for number, name in enumerate("ab")
    )
    joint = f'<g id="node1" class="node"><title>joint_2</title>{NORMAL}</g>'
    written, _ = compacted(lines + joint, joint_2=step)
    assert written.startswith("<g data-s=2>")
    assert written.count("<g") == 1
    assert written.count("M4,96") == 2
