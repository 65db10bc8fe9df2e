"""No text holds what no editor shows and a terminal obeys."""

import pytest

DELETE = "delete it; most editors do not show it"
SPACE = "write a space for it"
ESCAPE = "the note holds a control character, by an escape such as `\\e`"


@pytest.mark.parametrize(
    ("character", "name", "remedy"),
    [
        pytest.param("\x00", "U+0000", DELETE, id="nul"),
        pytest.param("\x1b", "U+001B", DELETE, id="escape"),
        pytest.param("\x0c", "U+000C", DELETE, id="form feed"),
        pytest.param("\x7f", "U+007F", DELETE, id="delete"),
        pytest.param("\x9b", "U+009B", DELETE, id="a second escape"),
        pytest.param("\ufffe", "U+FFFE", DELETE, id="no character"),
        pytest.param("\x85", "U+0085", SPACE, id="next line"),
    ],
)
def test_a_character_that_cannot_be_read_is_told_by_its_number(faults, character, name, remedy):
    expected = [("control-character", "6:8", f"the character {name} cannot stand in a map", remedy)]
    assert faults(f"note: a{character}b") == expected


def test_half_a_character_is_told_too(faults):
    message = "the character U+D800 cannot stand in a map"
    assert faults("note: a\ud800b") == [("control-character", "6:8", message, DELETE)]


@pytest.mark.parametrize(
    ("note", "place"),
    [
        pytest.param('"\\e[2J"', "6:7", id="escape"),
        pytest.param('"a\\x00"', "6:7", id="nul"),
        pytest.param('"\\u009b2J"', "6:7", id="a second escape"),
    ],
)
def test_an_escape_in_quotes_is_no_way_in(faults, note, place):
    assert faults(f"note: {note}") == [("control-character", place, ESCAPE, "delete the escape")]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("note: a b", id="space"),
        pytest.param("note: a\xa0b", id="no-break space"),
        pytest.param('note: "a\\nb"', id="line end by an escape"),
        pytest.param("note: a\r", id="carriage return at the end of a line"),
        pytest.param("note: é 雨 🌧", id="letters of other scripts"),
    ],
)
def test_what_can_be_read_is_accepted(faults, lines):
    assert faults(lines) == []


def test_many_are_told_as_twenty_with_the_number_of_the_others(faults):
    found = faults("note: a" + "\x00" * 1000)
    assert [rule for rule, *_ in found] == ["control-character"] * 20


def test_a_line_end_of_other_programs_becomes_a_space(mended):
    assert mended("note: a\x85b", "control-character") == "note: a b"


def test_deleting_is_left_to_the_author(mended):
    assert mended("note: a\x7fb", "control-character") == "note: a\x7fb"
    assert mended("note: a\x7fb", "control-character", unsafe=True) == "note: ab"
