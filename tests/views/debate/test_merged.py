"""Several authors on shared propositions, and the steps between these."""

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.views.debate.marks import Lead, Merged, Party, Shared, Step, Turn
from argmap.views.debate.merged import draw, to_dot
from argmap.views.debate.outline import MOST_LISTED
from argmap.views.marks import Card, Mark, Tag


def test_dot_of_every_mark(merged, snapshot):
    snapshot("merged.dot", to_dot(merged))


def test_boxes_hold_their_texts_and_no_line_runs_through_a_box(merged, drawn):
    picture = drawn(to_dot(merged))
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []
    assert list(picture.crossings()) == []
    assert list(picture.covered_labels()) == []


def test_what_the_theses_stand_on_is_the_first_column(merged, drawn):
    boxes = drawn(to_dot(merged)).boxes
    assert boxes["shared_0"][2] < min(boxes["shared_1"][0], boxes["shared_2"][0])


@st.composite
def _pictures(draw):
    parties = tuple(Party("ABCDEF"[k], "Somebody") for k in range(draw(st.integers(1, 6))))
    cards = st.builds(
        Card,
        st.sampled_from(Mark),
        leans=st.sampled_from(["", "for", "against"]),
        implicit=st.booleans(),
    )
    shared = tuple(
        Shared(
            f"P{number}",
            draw(st.text("abc de", min_size=1, max_size=90)),
            draw(st.sampled_from(Tag)),
            tuple(draw(cards) for _ in parties),
            thesis=draw(st.booleans()),
        )
        for number in range(draw(st.integers(1, 7)))
    )
    labels = st.sampled_from([one.label for one in shared])
    leads = st.builds(Lead, st.sampled_from([one.letter for one in parties]), st.sampled_from(Turn))
    ends = draw(st.sets(st.tuples(labels, labels).filter(lambda two: two[0] != two[1]), max_size=9))
    steps = tuple(
        Step(*two, tuple(draw(st.lists(leads, min_size=1, max_size=3)))) for two in sorted(ends)
    )
    return Merged("A question?", parties, shared, steps)


@settings(max_examples=40, deadline=None)
@given(_pictures())
def test_any_picture_is_tidy(drawn, merged):
    picture = drawn(to_dot(merged))
    assert list(picture.escaped_texts()) == []
    assert list(picture.overlaps()) == []
    assert len(picture.boxes) == len(merged.shared)


def test_a_step_to_both_sides_has_two_strands_and_the_letters_of_each(merged, drawn):
    picture = drawn(to_dot(merged))
    assert [text for *_, text in picture.labels["shared_1", "shared_0"]] == ["+ A", "– B"]
    assert '"#0072B2:#B84300"' in to_dot(merged)


@pytest.mark.usefixtures("engine")
def test_boxes_and_lines_are_told_in_words(parse, merged):
    root = parse(draw(merged).svg)
    images = [part for part in root.iter() if part.get("role") == "img"]
    told = [(part.find("{*}title").text, part.findtext("{*}desc")) for part in images]
    assert told[1] == (
        "Proposition P2, disputed, crux: Roof runoff causes most street floods.",
        (
            "Ada Okafor affirms, implicit: It causes them. [¶3]; Jan Brandt denies: Old sewers do. "
            "[¶2]; Yui Ito qualifies, leans for: In storms over 20 mm."
        ),
    )
    assert [title for title, _ in told[3:]] == [
        (
            "From P2 “Roof runoff causes most street floods.” to P1 “New buildings should have to "
            "collect roof water.”, for it: Ada Okafor; against it: Jan Brandt"
        ),
        (
            "From P3 “A barrel is cheap.” to P1 “New buildings should have to collect roof "
            "water.”, for it: Ada Okafor, Yui Ito (through P4)"
        ),
        (
            "From P3 “A barrel is cheap.” to P2 “Roof runoff causes most street floods.”, "
            "against it: Jan Brandt"
        ),
        (
            "From P1 “New buildings should have to collect roof water.” to P3 “A barrel is "
            "cheap.”, neither for nor against it: Yui Ito"
        ),
    ]


def test_the_outline_tells_all_propositions_those_not_drawn_too(merged):
    assert draw(merged).outline.splitlines() == [
        "Should new buildings have to collect roof water?",
        "",
        "A: Ada Okafor, 2024-03-09",
        "B: Jan Brandt, about 2023",
        "C: Yui Ito",
        "",
        (
            "P1 (disputed, proposition of the theses): "
            "New buildings should have to collect roof water."
        ),
        "  Ada Okafor affirms: They should. [¶1]",
        "  Jan Brandt denies",
        "  Yui Ito is silent",
        "  From P2, for it: Ada Okafor; against it: Jan Brandt",
        "  From P3, for it: Ada Okafor, Yui Ito (through P4)",
        "",
        "P2 (disputed, crux): Roof runoff causes most street floods.",
        "  Ada Okafor affirms, implicit: It causes them. [¶3]",
        "  Jan Brandt denies: Old sewers do. [¶2]",
        "  Yui Ito qualifies, leans for: In storms over 20 mm.",
        "  From P3, against it: Jan Brandt",
        "",
        "P3 (tension): A barrel is cheap.",
        "  Ada Okafor affirms",
        "  Jan Brandt qualifies, leans against",
        "  Yui Ito qualifies",
        "  From P1, neither for nor against it: Yui Ito",
        "",
        "P4 (one side only): Barrels last.",
        "  Ada Okafor reports, by makers: They last.",
        "  Jan Brandt could not address it",
        "  Yui Ito is unreviewed",
    ]


def test_what_is_not_drawn_is_counted_by_its_sort_and_named(merged, shared):
    assert "Not drawn: 1 one side only (P4)." in to_dot(merged)
    many = tuple(attrs.evolve(shared[3], label=f"P{number}") for number in range(100, 150))
    picture = draw(attrs.evolve(merged, folded=many))
    assert "50 one side only (P100" in picture.dot.replace("\n", "")
    assert "50 one side only#58; P100, P101" in picture.mermaid
    for told in (picture.dot.replace("\n", ""), picture.mermaid):
        assert f"and {50 - MOST_LISTED} more" in told
    assert "Not drawn" not in to_dot(attrs.evolve(merged, folded=()))


def test_a_long_name_is_cut_with_a_mark_in_the_legend(merged):
    long = attrs.evolve(merged, parties=(Party("A", "word " * 400), *merged.parties[1:]))
    assert "word…" in to_dot(long)
    assert f"A: {'word ' * 399}word" in draw(long).outline


def test_without_propositions_there_are_still_a_title_and_the_authors(merged, drawn):
    empty = attrs.evolve(merged, shared=(), steps=(), folded=())
    assert drawn(to_dot(empty)).boxes == {}
    assert "Ada Okafor" in to_dot(empty)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param(
            {"parties": tuple(Party(letter, "?") for letter in "ABCDEFG")},
            "7 authors in one box; 6 find room",
            id="too many authors",
        ),
        pytest.param(
            {"parties": (Party("A", "?"),)}, "'P1' has 3 positions of 1 authors", id="positions"
        ),
        pytest.param(
            {"steps": (Step("P4", "P1", ()),)}, "no box for a step from P4 to P1", id="folded"
        ),
    ],
)
def test_marks_that_do_not_fit_each_other_are_refused(merged, change, message):
    with pytest.raises(ValueError, match=message):
        attrs.evolve(merged, **change)
