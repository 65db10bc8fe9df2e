"""Findings as text: the place, the excerpt, the remedy."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.diagnostics import Diagnostic, Fix, Related, Severity
from argmap.reports.findings_text import count_line, findings_text, fix_line, visible
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
    assert lines[3].startswith("1 | …x")
    assert lines[3].endswith("y…")
    assert lines[3].index("HERE") == lines[4].index("^^^^")


def test_a_finding_without_a_file_has_no_excerpt():
    diagnostic = Diagnostic("uncited-evidence", Severity.WARNING, "no source", help="cite it")
    expected = "warning[uncited-evidence]: no source\n = help: cite it\n"
    assert findings_text([diagnostic], []) == expected


def test_a_finding_without_a_place_names_its_file(found, source):
    assert findings_text([found()], [source]) == (
        "error[bad-id]: `Ada` is no id\n--> maps/über 1,2.yaml\n"
    )


def test_a_stretch_over_lines_that_end_in_crlf_is_marked_in_its_first(found, source):
    lines = findings_text([found(0, 20)], [source]).split("\n")
    assert lines[3:5] == ["1 | argmap: 1", "  | ^^^^^^^^^"]


def test_colour_changes_no_word(awkward, source):
    styled = findings_text(awkward, [source], styled=True)
    for colour, severity in (("1;31", "error"), ("1;33", "warning"), ("1;36", "info")):
        assert f"\x1b[{colour}m{severity}[bad-id]\x1b[0m" in styled
    assert re.sub(r"\x1b\[[\d;]*m", "", styled) == findings_text(awkward, [source])


@pytest.mark.parametrize(
    ("safe", "line"),
    [
        ([], ""),
        ([True, True], "2 can be fixed with --fix"),
        ([False], "1 can be fixed with --unsafe-fixes"),
        ([True, False, True], "2 can be fixed with --fix, 1 more with --unsafe-fixes"),
    ],
)
def test_what_can_be_fixed_is_counted_by_what_it_takes(found, safe, line):
    fixable = [found(fix=Fix("mend it", (), safe=one)) for one in safe]
    assert fix_line([found(), *fixable]) == line


@given(st.text(), st.integers(0, 60), st.integers(0, 60))
def test_any_place_in_any_text_can_be_shown(text, start, length):
    found = shown(text, start, start + length, label="here")
    assert found.count("^") >= 1
    assert not {"\x1b", "\x07", "\u202e", "\r"} & set(found)


def test_bidirectional_controls_are_made_visible():
    assert visible("a\u202eb\u2066c") == "a�b�c"


@given(st.text())
def test_what_is_visible_keeps_its_length_and_is_obeyed_by_no_terminal(text):
    shown = visible(text)
    assert len(shown) == len(text)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e]", shown)


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
