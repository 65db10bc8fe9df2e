"""An indented list of pros and cons makes a map."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.errors import InvalidOutline
from argmap.formats import read_map, read_outline, write_map
from argmap.model import Relation, Role

SIGNS = "begin it with `+` for a reason, or `-` for an objection"
HASH = "put `#` before it, so that it is passed over"
SIGN_OR_HASH = "begin it with `+` or `-`; put `#` before what is no claim"
MARKS = "take the marks of a quoted mail away from all lines"


def told(argument_map):
    """Write a map as ``a -> t`` for each step, with ``!`` before what others hold."""
    voice = {claim.id: "!" if claim.by else "" for claim in argument_map.claims}
    return [
        f"{voice[one.premises[0]]}{one.premises[0]} "
        f"{'-x' if one.relation is Relation.REBUTS else '->'} {one.conclusion}"
        for one in argument_map.inferences
    ]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        pytest.param("T\n", [], id="thesis alone"),
        pytest.param("T\n+ a\n- b\n", ["a -> t", "!b -x t"], id="side by side"),
        pytest.param("T\n+ a\n  + b\n", ["a -> t", "b -> a"], id="below"),
        pytest.param("T\n- a\n  - b\n", ["!a -x t", "b -x a"], id="a reply is the author's"),
        pytest.param("T\n- a\n  + b\n", ["!a -x t", "!b -> a"], id="others' reason"),
        pytest.param("T\n+ a\n  - b\n    - c\n", ["a -> t", "c -x b", "!b -x a"], id="deep"),
        pytest.param("T\n + a\n    + b\n + c\n", ["a -> t", "b -> a", "c -> t"], id="back up"),
        pytest.param("T\n\t+ a\n\t\t+ b\n", ["a -> t", "b -> a"], id="tabs"),
        pytest.param("T\n+ a\n\t+ b\n        + c\n", ["a -> t", "b -> a", "c -> a"], id="mixed"),
        pytest.param("T\n– a\n− b\n", ["!a -x t", "!b -x t"], id="dashes"),
        pytest.param("# Note\n\nT\r\n\r\n+ a\r+ b", ["a -> t", "b -> t"], id="other lines"),
        pytest.param("T\n+ a\n+ a\n", ["a -> t", "a-2 -> t"], id="the same twice"),
    ],
)
def test_signs_and_indents_are_steps(text, steps):
    assert sorted(told(read_outline(text))) == sorted(steps)


def test_a_text_goes_on_below_and_may_say_where_it_stands():
    found = read_outline(
        "The whole\nthesis. [¶2]\n+ One\n    reason [of many]. [p. 3, 5]\n+ -5 °C.\n"
    )
    thesis, first, second = found.claims
    assert (thesis.text, str(thesis.citations[0])) == ("The whole thesis.", "¶2")
    assert (first.text, str(first.citations[0])) == ("One reason [of many].", "p. 3, p. 5")
    assert (second.text, second.citations) == ("-5 °C.", ())


@pytest.mark.parametrize("bracket", ["[see above]", "[audit p. 3]", "[]", "[3]"])
def test_other_brackets_are_text(bracket):
    assert read_outline(f"Roofs flood. {bracket}\n").thesis.text == f"Roofs flood. {bracket}"


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        pytest.param("", ["o.txt: the outline is empty; begin with the thesis"], id="empty"),
        pytest.param(
            "+ a\n", ["o.txt:1: the outline begins with a sign; begin with the thesis"], id="sign"
        ),
        pytest.param(
            "T\n+ a\n    + b\n  + c\n+\nd\n",
            [
                "o.txt:4: the line is indented like none above it; indent it like line 3",
                "o.txt:6: a line without a sign; begin it with `+` or `-`",
            ],
            id="indent and sign",
        ),
        pytest.param(
            "T\n* a\n1. b\n",
            [
                f"o.txt:2: a line begins with `*`; {SIGNS}",
                f"o.txt:3: a line begins with `1.`; {SIGNS}",
            ],
            id="other bullets",
        ),
        pytest.param(
            "T\n\nPros:\n+ a\n\nCons\n- b\n",
            [
                f"o.txt:3: `Pros:` is a heading, and no claim; {HASH}",
                f"o.txt:6: `Cons` is a heading, and no claim; {HASH}",
            ],
            id="headings",
        ),
        pytest.param(
            "Q?\n\nT\n+ a\n",
            [
                f"o.txt:3: a line without a sign behind an empty line; {SIGN_OR_HASH}",
            ],
            id="two beginnings",
        ),
        pytest.param(
            "> T\n> + a\n",
            [
                f"o.txt:1: a line begins with `>`; {MARKS}",
                f"o.txt:2: a line begins with `>`; {MARKS}",
            ],
            id="quoted mail",
        ),
        pytest.param(
            "T\n+a\n-5 °C.\n",
            ["o.txt:2: a space is missing behind `+`; write `+ …`"],
            id="glued sign",
        ),
        pytest.param(
            "T\n+\n", ["o.txt:2: nothing stands behind the sign; write the claim"], id="nothing"
        ),
        pytest.param(
            b"T\n+ \xff\n",
            ["o.txt:2: the file is not UTF-8 text; save the file with the encoding UTF-8"],
            id="bytes",
        ),
    ],
)
def test_everything_that_is_wrong_is_told_at_once(text, problems):
    with pytest.raises(InvalidOutline) as raised:
        read_outline(text, "o.txt")
    assert list(raised.value.problems) == problems


def test_a_control_character_is_told_with_its_line():
    with pytest.raises(InvalidOutline, match=r"o\.txt:2: "):
        read_outline("T\n+ a\x07\n", "o.txt")


_TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12
).filter(lambda text: text[0] not in "#+-–−" and not text.endswith("]"))


@st.composite
def outlines(draw):
    """Draw an outline with the depth, sign and text of every entry below the thesis."""
    entries, depth = [], -1
    for text in draw(st.lists(_TEXTS, max_size=12)):
        depth = draw(st.integers(0, depth + 1))
        entries.append((depth, draw(st.sampled_from("+-")), text))
    thesis = draw(_TEXTS)
    lines = [thesis, *("  " * depth + f"{sign} {text}" for depth, sign, text in entries)]
    return "\n".join(lines), thesis, entries


@given(outlines())
def test_nothing_of_an_outline_is_lost(drawn):
    text, thesis, entries = drawn
    found = read_outline(text)
    assert found.thesis.text == thesis
    said = [one for one in found.claims if one.role is not Role.THESIS]
    assert sorted(one.text for one in said) == sorted(text for _, _, text in entries)
    supports = sum(one.relation is Relation.SUPPORTS for one in found.inferences)
    assert supports == sum(sign == "+" for _, sign, _ in entries)
    again = read_map(write_map(found), "outline.yaml")
    assert again.map == found


@given(st.binary(max_size=200) | st.text(max_size=200))
def test_any_text_is_a_map_or_told_what_is_wrong(content):
    assert all(problem.startswith("o.txt:") for problem in problems_of(content))


def problems_of(content):
    """Return what is wrong with an outline; nothing when it is a map."""
    try:
        read_outline(content, "o.txt")
    except InvalidOutline as error:
        return error.problems
    return ()


def test_a_deep_outline_is_read():
    lines = ["T", *(" " * depth + f"+ c{depth}" for depth in range(2_000))]
    assert len(read_outline("\n".join(lines)).inferences) == 2_000
