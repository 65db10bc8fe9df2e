"""Findings as workflow commands: GitHub's escapes, columns and words."""

import pytest

from argmap.diagnostics import Severity
from argmap.reports.findings_github import findings_github


def test_a_command_has_place_title_message_and_help(found, source):
    assert findings_github([found(15, 18, help="write `ada`")], [source]) == (
        "::error file=maps/über 1%2C2.yaml,line=2,col=5,endLine=2,endColumn=7,title=bad-id"
        "::`Ada` is no id%0Awrite `ada`\n"
    )


@pytest.mark.parametrize(
    ("place", "parts", "command"),
    [
        pytest.param((0, 15), {}, ",line=1,endLine=2,title=", id="columns in one line only"),
        pytest.param((39, 39), {}, ",line=3,col=20,endLine=3,endColumn=20,", id="end of the file"),
        pytest.param((), {}, "::error file=maps/über 1%2C2.yaml,title=bad-id::", id="no place"),
        pytest.param((), {"file": ""}, "::error title=bad-id::", id="no file"),
        pytest.param((), {"severity": Severity.INFO}, "::notice ", id="info"),
        pytest.param((), {"severity": Severity.WARNING}, "::warning ", id="warning"),
        pytest.param((0, 1), {"file": "C:\\a%.yaml"}, "file=C%3A\\a%25.yaml,", id="windows"),
    ],
)
def test_the_place_is_as_exact_as_github_takes_it(found, source, place, parts, command):
    assert command in findings_github([found(*place, **parts)], [source])


def test_nothing_in_a_map_can_begin_a_command_of_its_own(awkward, source):
    report = findings_github(awkward, [source], ["gone\n::stop-commands::x: no such file"])
    lines = report.splitlines()
    assert len(lines) == len(awkward) + 1
    for line in lines:
        assert line.startswith(("::error ", "::warning ", "::notice "))
    assert not {"\x1b", "\u202e", "\r"} & set(report)
    assert "100%25" in report


def test_no_findings_are_no_commands(source):
    assert findings_github([], [source]) == ""
