"""Nothing stands in a file that a reader cannot see."""

import pytest

from argmap.diagnostics import Severity
from argmap.formats import read_map

HELP = "delete it, unless the text needs it"


@pytest.mark.parametrize(
    ("character", "name"),
    [
        pytest.param("\u200b", "U+200B, zero width space", id="zero-width space"),
        pytest.param("\xad", "U+00AD, soft hyphen", id="soft hyphen"),
        pytest.param("\u2060", "U+2060, word joiner", id="word joiner"),
        pytest.param("\u202e", "U+202E, right-to-left override", id="override"),
        pytest.param("\u2066", "U+2066, left-to-right isolate", id="isolate"),
        pytest.param("\u200d", "U+200D, zero width joiner", id="joiner between letters"),
        pytest.param("\u200e", "U+200E, left-to-right mark", id="mark between letters"),
    ],
)
def test_it_is_told_by_its_number_and_its_name(faults, character, name):
    message = f"an invisible character stands here: {name}"
    assert faults(f"note: a{character}b") == [("invisible-character", "6:8", message, HELP)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("note: می\u200cخواهم", id="joiner that a script needs"),
        pytest.param("note: 👩\u200d🚒", id="joiner in an emoji"),
        pytest.param("note: ☂\ufe0f", id="form of an emoji"),
        pytest.param("note: שלום\u200f!", id="mark behind letters from right to left"),
        pytest.param("note: cafe\u0301", id="accent of its own"),
        pytest.param("note: 5\xa0%", id="no-break space"),
        pytest.param("note: a – b", id="dash"),
        pytest.param('note: "a\\u200bb"', id="written as an escape"),
    ],
)
def test_what_a_script_needs_is_accepted(faults, lines):
    assert faults(lines) == []


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        pytest.param("# a\u200bb", "6:4", id="in a comment"),
        pytest.param("note: \u200bab", "6:7", id="at the beginning"),
        pytest.param("note: ab\u200b", "6:9", id="at the end"),
    ],
)
def test_it_is_found_wherever_it_stands(faults, lines, place):
    message = "an invisible character stands here: U+200B, zero width space"
    assert faults(lines) == [("invisible-character", place, message, HELP)]


def test_it_is_a_warning_and_the_map_is_read():
    reading = read_map("argmap: 1\nthesis: {go: We\u200b should go.}\n")
    assert [one.severity for one in reading.diagnostics] == [Severity.WARNING]
    assert reading.map.thesis.text == "We\u200b should go."


def test_deleting_it_is_left_to_the_author(mended):
    assert mended("note: a\u202eb", "invisible-character") == "note: a\u202eb"
    assert mended("note: a\u202eb", "invisible-character", unsafe=True) == "note: ab"
