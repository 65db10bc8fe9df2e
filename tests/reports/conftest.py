"""Findings as awkward as they come, for every format."""

import pytest

from argmap.diagnostics import Diagnostic, Edit, Fix, Related, Severity
from argmap.syntax import SourceText

TEXT = 'argmap: 1\r\nid: Ada\r\ntitle: "日本 \U0001f4a7, 100%"'


@pytest.fixture
def source():
    """Return a text with CRLF, wide letters, one beyond the BMP, and no line break at its end."""
    return SourceText("maps/über 1,2.yaml", TEXT)


@pytest.fixture
def found(source):
    """Return a function that makes a finding between two offsets of the text, or in no place."""

    def make(start=None, end=None, **parts):
        span = None if start is None else source.span(start, end)
        given = {"rule": "bad-id", "severity": Severity.ERROR, "message": "`Ada` is no id"}
        return Diagnostic(**(given | {"file": source.file, "span": span} | parts))

    return make


@pytest.fixture
def awkward(found, source):
    """Return findings at the edges: no span, no file, the end, several lines, a fix, controls."""
    fix = Fix("write `ada`", (Edit(15, 18, "ada"), Edit(39, 39, "\r\n")), safe=True)
    related = (Related("the version stands here", source.span(0, 9)),)
    return [
        found(15, 18, help="write `ada`", related=related, fix=fix),
        found(),
        found(file="", severity=Severity.INFO),
        found(len(TEXT), len(TEXT), severity=Severity.WARNING),
        found(0, len(TEXT), rule="not-a-rule-yet"),
        found(29, 30, message="a\x1b[31m\nb\u202e ::error::[x](http://e) {0} 100%", help="c\r\nd"),
    ]
