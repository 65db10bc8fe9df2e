"""Findings as text: the place, the excerpt, the remedy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.diagnostics import Diagnostic, Related, Severity
from argmap.reports.findings_text import count_line, findings_text, visible
from argmap.syntax import SourceText


def shown(text, start, end, **parts):
    source = SourceText("okafor.yaml", text)
    span = source.span(start, end)
    diagnostic = Diagnostic("bad-id", Severity.ERROR, "wrong", "okafor.yaml", span, **parts)
    return findings_text([diagnostic], [source])


def test_a_finding_has_place_excerpt_label_notes_and_help():
    text = "argmap: 1\nid: Ada\n"
    related = Related("first here", SourceText("okafor.yaml", text).span(0, 6))
    assert shown(text, 14, 17, label="not an id", help="write `ada`", related=(related,)) == (
        "error[bad-id]: wrong\n"
        " --> okafor.yaml:2:5\n"
        "  |\n"
        "2 | id: Ada\n"
        "  |     ^^^ not an id\n"
        "  = note: first here: okafor.yaml:1:1\n"
        "  = help: write `ada`\n"
    )


@pytest.mark.parametrize(
    ("text", "start", "end", "line", "carets"),
    [
        pytest.param("a\tb", 2, 3, "1 | a    b", "  |      ^", id="tab"),
        pytest.param("日本 x", 3, 4, "1 | 日本 x", "  |      ^", id="wide letters"),
        pytest.param("e\u0301 x", 3, 4, "1 | e\u0301 x", "  |   ^", id="combining mark"),
        pytest.param("ab", 2, 2, "1 | ab", "  |   ^", id="end of the text"),
        pytest.param("", 0, 0, "1 |", "  | ^", id="empty text"),
        pytest.param("a\nb", 0, 3, "1 | a", "  | ^", id="several lines"),
    ],
)
def test_carets_stand_under_what_they_mark(text, start, end, line, carets):
    lines = shown(text, start, end).split("\n")
    assert (lines[3], lines[4]) == (line, carets)


def test_a_long_line_is_cut_around_the_place():
    lines = shown("x" * 500 + "HERE" + "y" * 500, 500, 504).split("\n")
    assert "HERE" in lines[3]
    assert len(lines[3]) < 120
    assert lines[3].index("HERE") == lines[4].index("^^^^")


def test_a_finding_without_a_file_has_no_excerpt():
    diagnostic = Diagnostic("uncited-evidence", Severity.WARNING, "no source", help="cite it")
    expected = "warning[uncited-evidence]: no source\n = help: cite it\n"
    assert findings_text([diagnostic], []) == expected


@given(st.text(), st.integers(0, 60), st.integers(0, 60))
def test_any_place_in_any_text_can_be_shown(text, start, length):
    found = shown(text, start, start + length, label="here")
    assert found.count("^") >= 1
    assert not {"\x1b", "\x07", "\u202e", "\r"} & set(found)


def test_bidirectional_controls_are_made_visible():
    assert visible("a\u202eb\u2066c") == "a�b�c"


@pytest.mark.parametrize(
    ("severities", "files", "line"),
    [
        ("", 1, "no findings in 1 file"),
        ("e", 1, "1 error in 1 file"),
        ("eew", 3, "2 errors, 1 warning in 3 files"),
        ("wwii", 2, "2 warnings, 2 infos in 2 files"),
    ],
)
def test_the_closing_line_counts_by_severity(severities, files, line):
    words = {"e": Severity.ERROR, "w": Severity.WARNING, "i": Severity.INFO}
    found = [Diagnostic("bad-id", words[letter], "wrong") for letter in severities]
    assert count_line(found, files) == line
