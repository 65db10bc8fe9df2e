"""In one group a name stands once."""

import pytest

KEEP = "keep one of the two, or give this one another name"
SAME = "delete it: both say the same"


@pytest.mark.parametrize(
    ("lines", "place", "name", "remedy"),
    [
        pytest.param("  floods: Mud.", "6:3", "floods", KEEP, id="claim"),
        pytest.param("premises:\n  mud: Mud.", "6:1", "premises", KEEP, id="section"),
        pytest.param("note: A\nnote: B", "7:1", "note", KEEP, id="field of the map"),
        pytest.param("note: A\nnote: A", "7:1", "note", SAME, id="the same text"),
        pytest.param("  mud: {text: M., text: N.}", "6:19", "text", KEEP, id="field of a claim"),
        pytest.param(
            "  mud: {text: M., cite: {page: 1, page: 2}}", "6:35", "page", KEEP, id="of a citation"
        ),
        pytest.param("x-own: {a: {b: 1, b: 2}}", "6:19", "b", KEEP, id="field of one's own"),
        pytest.param("note: A\n'note': B", "7:1", "note", KEEP, id="in quotes"),
    ],
)
def test_the_second_entry_is_told(faults, lines, place, name, remedy):
    assert faults(lines) == [("duplicate-key", place, f"`{name}` stands here twice", remedy)]


def test_a_name_that_stands_three_times_is_told_twice(faults):
    found = faults("note: A\nnote: B\nnote: C")
    assert [place for _, place, *_ in found] == ["7:1", "8:1"]


def test_a_name_is_cut_in_the_message(faults):
    name = "x-" + "a" * 500
    [(_, _, message, _)] = faults(f"{name}: A\n{name}: B")
    assert message == f"`x-{'a' * 58}` stands here twice"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  mud: Mud.\n  rain: Rain.", id="different names"),
        pytest.param("  mud: {text: M.}\n  rain: {text: R.}", id="different groups"),
        pytest.param("x-a: 1\nx-A: 2", id="capital"),
    ],
)
def test_names_that_differ_or_stand_apart_are_accepted(faults, lines):
    assert faults(lines) == []


def test_only_a_repetition_of_the_same_is_deleted(mended):
    assert mended("note: A\nnote: A", "duplicate-key", unsafe=True) == "note: A"
    assert mended("note: A\nnote: B", "duplicate-key", unsafe=True) == "note: A\nnote: B"
