"""Findings as JSON: every key, and places that cut the text where they say."""

import json
import re
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from argmap.diagnostics import Diagnostic, Edit, Fix, Severity
from argmap.reports.findings_json import findings_json
from argmap.syntax import SourceText

report = partial(findings_json, version="1.2.3")
NOWHERE = dict.fromkeys(("line", "column", "end_line", "end_column", "start", "end"))


def test_a_finding_has_every_key(awkward, source):
    place = {"line": 2, "column": 5, "end_line": 2, "end_column": 8, "start": 15, "end": 18}
    end = {"line": 3, "column": 20, "end_line": 3, "end_column": 20, "start": 39, "end": 39}
    first = {"line": 1, "column": 1, "end_line": 1, "end_column": 10, "start": 0, "end": 9}
    assert json.loads(report(awkward[:1], [source])) == {
        "argmap-findings": 1,
        "argmap": "1.2.3",
        "findings": [
            {
                "rule": "bad-id",
                "family": "fields",
                "severity": "error",
                "message": "`Ada` is no id",
                "help": "write `ada`",
                "file": "maps/über 1,2.yaml",
                **place,
                "related": [{"message": "the version stands here", **first}],
                "fix": {
                    "about": "write `ada`",
                    "safe": True,
                    "edits": [{**place, "text": "ada"}, {**end, "text": "\r\n"}],
                },
            }
        ],
        "unreadable": [],
        "summary": {
            "files": 1,
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "fixable": 1,
            "unsafely_fixable": 0,
        },
    }


def test_what_is_not_known_is_null(found, source):
    finding = json.loads(report([found(file="", rule="new")], [source]))["findings"][0]
    assert finding == NOWHERE | {
        "rule": "new",
        "family": None,
        "severity": "error",
        "message": "`Ada` is no id",
        "help": None,
        "file": None,
        "related": [],
        "fix": None,
    }


def test_no_findings_are_a_whole_document():
    document = json.loads(report([], [], ["gone.yaml: no such file or folder"]))
    assert document["findings"] == []
    assert document["unreadable"] == ["gone.yaml: no such file or folder"]
    assert set(document["summary"].values()) == {0}


def test_texts_stay_exact_and_reach_no_terminal(awkward, source):
    text = report(awkward, [source])
    assert not {"\x1b", "\u202e", "\r"} & set(text)
    assert "über" in text
    messages = [one["message"] for one in json.loads(text)["findings"]]
    assert messages == [one.message for one in awkward]


@given(st.text(), st.integers(0, 60), st.integers(0, 60), st.text(max_size=9))
def test_an_edit_can_be_made_by_offsets_or_by_lines_and_columns(text, start, length, new):
    """An editor that knows lines only and one that knows offsets only do the same."""
    source = SourceText("a.yaml", text)
    span = source.span(start, start + length)
    fix = Fix("write it anew", (Edit(span.start, span.end, new),))
    finding = Diagnostic("bad-id", Severity.ERROR, "wrong", "a.yaml", span, fix=fix)
    edit = json.loads(report([finding], [source]))["findings"][0]["fix"]["edits"][0]
    starts = [0, *(match.end() for match in re.finditer("\r\n|\r|\n", text))]
    for prefix, offset in (("", edit["start"]), ("end_", edit["end"])):
        assert starts[edit[f"{prefix}line"] - 1] + edit[f"{prefix}column"] - 1 == offset
    assert (edit["start"], edit["end"], edit["text"]) == (span.start, span.end, new)
