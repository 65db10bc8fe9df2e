"""Findings as lines for editors: the whole line, and one line each."""

import re

import pytest

from argmap.diagnostics import Severity
from argmap.reports.findings_concise import findings_concise

VIM = r"(.+?):(\d+):(\d+): (e|w|i)[^ ]* (.+)"
"""What ``%f:%l:%c: %t%*[^ ] %m`` takes apart."""


def test_a_line_says_where_what_and_what_to_do(found, source):
    line = findings_concise([found(15, 18, help="write `ada`")], [source])
    assert line == "maps/über 1,2.yaml:2:5: error[bad-id] `Ada` is no id (write `ada`)\n"


@pytest.mark.parametrize(
    ("place", "parts", "start"),
    [
        pytest.param((39, 39), {}, "maps/über 1,2.yaml:3:20: error[", id="end of the file"),
        pytest.param((), {}, "maps/über 1,2.yaml: error[", id="no place"),
        pytest.param((), {"file": ""}, "error[", id="no file"),
        pytest.param((0, 1), {"file": r"C:\maps\a.yaml"}, r"C:\maps\a.yaml:1:1: ", id="windows"),
        pytest.param((0, 1), {"severity": Severity.INFO}, "maps/über 1,2.yaml:1:1: info[", id="i"),
    ],
)
def test_the_place_is_as_exact_as_it_is_known(found, source, place, parts, start):
    assert findings_concise([found(*place, **parts)], [source]).startswith(start)


def test_every_finding_is_one_line_whatever_it_says(awkward, source):
    lines = findings_concise(awkward, [source]).splitlines()
    assert len(lines) == len(awkward)
    assert "\x1b" not in "".join(lines)


def test_vim_finds_file_line_column_type_and_message(found, source):
    line = findings_concise([found(15, 18)], [source])
    groups = re.fullmatch(VIM, line.rstrip("\n")).groups()
    assert groups == ("maps/über 1,2.yaml", "2", "5", "e", "`Ada` is no id")


def test_colour_changes_no_word(awkward, source):
    styled = findings_concise(awkward, [source], styled=True)
    assert "\x1b[1;31merror[bad-id]\x1b[0m" in styled
    assert re.sub(r"\x1b\[[\d;]*m", "", styled) == findings_concise(awkward, [source])
