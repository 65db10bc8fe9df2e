"""Findings as awkward as they come, for every format, and the debate of the documents."""

import re
from pathlib import Path
from textwrap import dedent, indent

import pytest

import argmap
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


PAGE = Path(__file__).parents[2] / "docs" / "comparing.md"
FILE = re.compile(r"^```yaml\n# market-street/(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="session")
def market_street(tmp_path_factory):
    """Return the comparison that the documents recompute by hand."""
    folder = tmp_path_factory.mktemp("market-street")
    for name, text in FILE.findall(PAGE.read_text(encoding="utf-8")):
        (folder / name).write_text(text, encoding="utf-8")
    return argmap.compare(argmap.load_debate(folder))


@pytest.fixture
def compared(tmp_path):
    """Return a function that compares maps given as YAML, by the positions given as YAML."""

    def build(propositions, **maps):
        for name, text in maps.items():
            (tmp_path / f"{name}.yaml").write_text(f"argmap: 1\n{dedent(text)}", encoding="utf-8")
        head = f"argmap-debate: 1\nquestion: Q?\nmaps: [{', '.join(f'{one}.yaml' for one in maps)}]"
        text = f"{head}\npropositions:\n{indent(dedent(propositions), '  ')}"
        (tmp_path / "debate.yaml").write_text(text, encoding="utf-8")
        return argmap.compare(argmap.load_debate(tmp_path))

    return build
