"""Which evidence is used by whom, for what."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.views.debate.evidence import draw, to_dot
from argmap.views.debate.marks import Contest, Item, Step, Use

TEXT = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=120)


def test_dot_of_every_mark(shared_use, snapshot):
    snapshot("evidence.dot", to_dot(shared_use))


def test_boxes_hold_their_texts_and_no_line_runs_through_a_box(shared_use, drawn):
    picture = drawn(to_dot(shared_use))
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []
    assert list(picture.crossings()) == []
    assert list(picture.covered_labels()) == []


def test_claims_evidence_and_propositions_are_three_columns(shared_use, drawn):
    boxes = drawn(to_dot(shared_use)).boxes
    columns = [
        [box for name, box in boxes.items() if name.startswith(sort)]
        for sort in ("use_", "item_", "shared_")
    ]
    for before, after in ((columns[0], columns[1]), (columns[1], columns[2])):
        assert max(box[2] for box in before) < min(box[0] for box in after)


def test_a_contest_is_dashed_with_an_open_dot_and_says_who_denies_what(shared_use, drawn):
    (label,) = drawn(to_dot(shared_use)).labels["item_0", "shared_0"]
    assert label[-1] == "B not A"
    assert "arrowhead=odot" in to_dot(shared_use)
    assert "dashed" not in to_dot(attrs.evolve(shared_use, contests=()))


@settings(max_examples=25, deadline=None)
@given(TEXT, TEXT, st.text("¶, 19", max_size=60), st.text("by critics ", max_size=99))
def test_any_text_stays_in_its_box(drawn, shared_use, text, claim, locator, voice):
    item = Item("E1", text, (Use("A", "c", claim, locator, voice, voice),), text)
    picture = drawn(to_dot(attrs.evolve(shared_use, items=(item,), steps=(), contests=())))
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []


@pytest.mark.usefixtures("engine")
def test_claims_carry_their_ids_and_everything_is_told_in_words(parse, shared_use):
    root = parse(draw(shared_use).svg)
    images = [part for part in root.iter() if part.get("role") == "img"]
    assert [part.get("data-claim") for part in images if part.get("data-claim")] == [
        "traced",
        "audit-flawed",
        "price",
        "quote",
    ]
    titles = [part.find("{*}title").text for part in images]
    assert titles[0] == "Evidence E1 (opposite use · contested): The city's 2022 drainage audit."
    assert titles[2] == "Jan Brandt uses it: It left the sewers out. [¶5; ¶7]; further"
    assert titles[4] == "Ada Okafor uses it: A barrel costs £40. (by makers, conceded)"
    assert titles[-1] == (
        "Jan Brandt denies that it shows what Ada Okafor uses it for on P1: It left the sewers out."
    )


def test_the_outline_tells_uses_and_sides(shared_use):
    assert draw(shared_use).outline.splitlines()[6:12] == [
        "E1 (opposite use · contested): The city's 2022 drainage audit.",
        "  Ada Okafor uses it: It traced 61% of floods to roofs. [¶3]",
        "  Jan Brandt uses it: It left the sewers out. [¶5; ¶7]; further",
        (
            "  On P2 “Roof runoff causes most street floods.”, for it: Ada Okafor; "
            "against it: Jan Brandt"
        ),
        (
            "  Jan Brandt denies that it shows what Ada Okafor uses it for on P1: "
            "It left the sewers out."
        ),
        "",
    ]


def test_without_shared_evidence_the_picture_says_so(shared_use):
    empty = attrs.evolve(shared_use, items=(), shared=(), steps=(), contests=())
    assert "No evidence is used by two of the authors." in to_dot(empty)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"steps": (Step("E9", "P1", ()),)}, id="no such evidence"),
        pytest.param({"steps": (Step("E1", "P4", ()),)}, id="no such proposition"),
        pytest.param({"contests": (Contest("E1", "P4", "A", "B"),)}, id="no such contest"),
    ],
)
def test_lines_without_boxes_are_refused(shared_use, change):
    with pytest.raises(ValueError, match="no box for what leads from E"):
        attrs.evolve(shared_use, **change)
