"""What belongs to what is said in spaces."""

import pytest

TAB = "a tab stands where YAML wants spaces"
WIDE = "a wide space stands where YAML wants spaces"
HELP = "indent with spaces"


@pytest.mark.parametrize(
    ("lines", "place", "message"),
    [
        pytest.param("\tmud: Mud.", "6:1", TAB, id="tab"),
        pytest.param("  mud:\n    text: Mud.\n\t\tnote: N.", "8:1", TAB, id="two tabs"),
        pytest.param("  mud:\n  \ttext: Mud.", "7:1", TAB, id="tab behind spaces"),
        pytest.param("  mud: {text: Mud.,\n\tkind: fact}", "7:1", TAB, id="tab in brackets"),
        pytest.param("  mud:\n    text: Mud.\n   \xa0note: N.", "8:1", WIDE, id="no-break space"),
        pytest.param("  mud:\n    text: Mud.\n\u2003   note: N.", "8:1", WIDE, id="em space"),
    ],
)
def test_an_indent_of_anything_but_spaces_is_told(faults, lines, place, message):
    assert faults(lines) == [("tab-indent", place, message, HELP)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("\t# a comment", id="tab before a comment"),
        pytest.param("  mud: Mud.\t# a comment", id="tab behind a text"),
        pytest.param("note:\tN.", id="tab behind a colon"),
    ],
)
def test_a_tab_that_indents_nothing_is_accepted(faults, lines):
    assert faults(lines) == []


@pytest.mark.parametrize(
    ("lines", "after"),
    [
        pytest.param("\tmud: Mud.", "  mud: Mud.", id="one level"),
        pytest.param(
            "  mud:\n    text: Mud.\n\t\tnote: N.", "  mud:\n    text: Mud.\n    note: N.", id="two"
        ),
        pytest.param(
            "  mud:\n    text: Mud.\n   \xa0note: N.",
            "  mud:\n    text: Mud.\n    note: N.",
            id="no-break space",
        ),
    ],
)
def test_a_tab_becomes_as_many_spaces_as_the_file_uses_for_a_level(mended, faults, lines, after):
    assert mended(lines, "tab-indent") == after
    assert faults(after) == []
