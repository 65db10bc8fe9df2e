"""Two authors on the same propositions."""

import re

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.views.contrast import draw, to_dot
from argmap.views.marks import Card, Contrast, Mark, Row, Side, Tag

TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=200)
CARDS = st.builds(
    Card,
    st.sampled_from(Mark),
    TEXT,
    st.sampled_from(["", "¶3", "¶" * 90]),
    st.lists(TEXT, max_size=2).map(tuple),
    implicit=st.booleans(),
    bearing=st.sampled_from(["", "supports", "attacks"]),
)
ROWS = st.builds(Row, TEXT, TEXT, st.sampled_from(Tag), st.none() | CARDS, st.none() | CARDS)


def test_dot_of_a_contrast_with_every_mark(contrast, snapshot):
    snapshot("contrast.dot", to_dot(contrast))


def test_boxes_hold_their_texts_and_no_line_runs_through_a_box(contrast, drawn):
    picture = drawn(to_dot(contrast))
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []
    assert list(picture.crossings()) == []


@settings(max_examples=25)
@given(st.lists(ROWS, min_size=1, max_size=6))
def test_rows_keep_their_order_and_stand_at_one_height_in_all_columns(drawn, rows):
    side = Side("An author", "2024", "A thesis.")
    picture = drawn(to_dot(Contrast("A question?", side, side, tuple(rows))))
    heights = {}
    for (tail, head), points in picture.lines.items():
        for name in (tail, head):
            if not name.startswith("thesis"):
                heights.setdefault(int(name.split("_")[1]), []).extend(y for _, y in points)
    middles = [heights[number] for number in sorted(heights)]
    assert all(max(each) - min(each) < 2.5 for each in middles)
    assert [min(each) for each in middles] == sorted(min(each) for each in middles)


def test_a_thesis_beside_many_rows_is_told_again_and_its_lines_stay_straight(contrast, drawn):
    many = attrs.evolve(contrast, rows=contrast.rows * 6)
    picture = drawn(to_dot(many))
    said = [text for *_, text in picture.texts["thesis_left"] if text == "THESIS"]
    assert len(said) > 2
    assert list(picture.escaped_texts()) == []
    for (tail, head), points in picture.lines.items():
        if "thesis" in tail + head:
            assert max(y for _, y in points) - min(y for _, y in points) < 2.5


@settings(max_examples=25)
@given(CARDS)
def test_any_card_is_drawn_literally(parse, engine, card):
    side = Side("An author", "2024", "A thesis.")
    shown = Contrast("Q?", side, side, (Row("P1", "Proposition.", "open", card),))
    root = parse(draw(shown, engine=engine).svg)
    (group,) = [part for part in root.iter() if (part.get("id") or "").endswith("-left_0")]
    text = "".join(part.text or "" for part in group.iter() if part.tag.endswith("text"))
    assert "".join(card.text.split()) in "".join(text.split())


def test_evidence_of_a_card_in_two_rows_is_told_once(contrast):
    dot = to_dot(contrast)
    assert len(re.findall("hundred years old", dot)) == 1
    assert "the same as at P1" in dot


@pytest.mark.usefixtures("engine")
def test_captions_follow_the_propositions(parse, contrast):
    root = parse(draw(contrast).svg)
    images = [part for part in root.iter() if part.get("role") == "img"]
    titles = [part.find("{*}title").text for part in images]
    assert titles[:5] == [
        "Thesis of Ada Okafor: New buildings should collect roof water.",
        "Thesis of Jan Brandt: Barrels are a distraction from mending the sewers.",
        "Proposition, disputed: Roof runoff causes most street floods.",
        "Ada Okafor affirms: Runoff causes most floods.",
        "Jan Brandt denies: Old sewers cause most street floods.",
    ]
    assert "Jan Brandt reports, by makers: They last." in titles
    assert "Ada Okafor silent" in titles


def test_a_contrast_without_propositions_still_shows_both_theses(contrast, drawn):
    picture = drawn(to_dot(attrs.evolve(contrast, rows=())))
    assert set(picture.boxes) == {"thesis_left", "thesis_right"}


def test_the_outline_tells_theses_and_positions(contrast):
    assert draw(contrast).outline.splitlines()[:7] == [
        "Should new buildings have to collect roof water?",
        "",
        "Ada Okafor, 2024-03-09: New buildings should collect roof water. [¶1]",
        "Jan Brandt, 2023: Barrels are a distraction from mending the sewers. [¶9]",
        "",
        "P1 (disputed, crux): Roof runoff causes most street floods.",
        "  Ada Okafor affirms: Runoff causes most floods. [¶3] Reasons: An audit.",
    ]


def test_an_unknown_stance_is_refused():
    with pytest.raises(ValueError, match="'agrees' is not a valid Mark"):
        Card("agrees")
