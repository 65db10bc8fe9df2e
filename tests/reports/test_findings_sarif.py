"""Findings as SARIF: what the standard demands, and what GitHub and editors need."""

import json
from functools import partial
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import unquote

import pytest

from argmap.checks import RULES, manual_page
from argmap.reports.findings_sarif import artifact_location, findings_sarif

log = partial(findings_sarif, version="1.2.3")
SCHEMA = Path(__file__).parent / "sarif" / "sarif-2.1.0.schema.json"


@pytest.fixture
def run_of(source):
    """Return a function that gives the one run of a report."""

    def make(found, unreadable=()):
        document = json.loads(log(found, [source], unreadable))
        assert document["version"] == "2.1.0"
        (run,) = document["runs"]
        return run

    return make


@pytest.fixture(scope="module")
def faults():
    """Return a function that lists what the official schema refuses in a document."""
    jsonschema = pytest.importorskip("jsonschema", reason="needs jsonschema: pip install '.[test]'")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema, format_checker=kind.FORMAT_CHECKER)

    def list_faults(text):
        return [
            f"{one.json_path}: {one.message}" for one in validator.iter_errors(json.loads(text))
        ]

    return list_faults


def test_the_official_schema_accepts_a_report_of_awkward_findings(awkward, source, faults):
    report = log(awkward, [source], ["gone.yaml: no such file or folder"])
    assert faults(report) == []


def test_the_official_schema_accepts_a_report_of_nothing(faults):
    assert faults(log([], [])) == []


def test_the_official_schema_refuses_what_is_wrong(awkward, source, faults):
    report = log(awkward, [source]).replace('"level": "note"', '"level": "info"')
    assert faults(report)


def test_a_result_has_rule_level_message_place_and_fix(awkward, run_of):
    location = {"uri": "maps/%C3%BCber%201%2C2.yaml", "uriBaseId": "%SRCROOT%"}
    region = {"startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 8}
    first = {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 10}
    end = {"startLine": 3, "startColumn": 20, "endLine": 3, "endColumn": 20}
    assert run_of(awkward)["results"][0] == {
        "ruleId": "bad-id",
        "ruleIndex": list(RULES).index("bad-id"),
        "level": "error",
        "message": {"text": "`Ada` is no id\nwrite `ada`"},
        "locations": [{"physicalLocation": {"artifactLocation": location, "region": region}}],
        "relatedLocations": [
            {
                "id": 1,
                "message": {"text": "the version stands here"},
                "physicalLocation": {"artifactLocation": location, "region": first},
            }
        ],
        "fixes": [
            {
                "description": {"text": "write `ada`"},
                "artifactChanges": [
                    {
                        "artifactLocation": location,
                        "replacements": [
                            {"deletedRegion": region, "insertedContent": {"text": "ada"}},
                            {"deletedRegion": end, "insertedContent": {"text": "\r\n"}},
                        ],
                    }
                ],
                "properties": {"safe": True},
            }
        ],
    }


def test_what_has_no_place_claims_none(awkward, run_of):
    results = run_of(awkward)["results"]
    assert [set(one["physicalLocation"]) for one in results[1]["locations"]] == [
        {"artifactLocation"}
    ]
    assert "locations" not in results[2]
    assert [one["level"] for one in results[2:4]] == ["note", "warning"]


def test_a_rule_that_is_not_listed_has_no_index(awkward, run_of):
    result = run_of(awkward)["results"][4]
    assert result["ruleId"] == "not-a-rule-yet"
    assert "ruleIndex" not in result


def test_brackets_in_a_message_make_no_link(awkward, run_of):
    assert r"\[x\](http://e)" in run_of(awkward)["results"][5]["message"]["text"]


def test_every_rule_is_described_by_its_manual_page(run_of):
    driver = run_of([])["tool"]["driver"]
    assert driver["semanticVersion"] == "1.2.3"
    assert [rule["id"] for rule in driver["rules"]] == list(RULES)
    for rule in driver["rules"]:
        page = manual_page(rule["id"])
        assert rule["help"] == {"text": page, "markdown": page}
        assert page.startswith(rule["shortDescription"]["text"])
        assert "# reported" not in rule["fullDescription"]["text"]
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}


def test_columns_count_code_points_and_lines_end_as_editors_end_them(run_of):
    run = run_of([])
    assert run["columnKind"] == "unicodeCodePoints"
    assert set(run["newlineSequences"]) == {"\r\n", "\n", "\r"}
    assert run["artifacts"][0]["encoding"] == "utf-8"


def test_a_file_that_could_not_be_read_makes_the_run_unsuccessful(run_of):
    assert run_of([])["invocations"][0]["executionSuccessful"]
    (invocation,) = run_of([], ["gone.yaml: no such file or folder"])["invocations"]
    assert not invocation["executionSuccessful"]
    (note,) = invocation["toolExecutionNotifications"]
    assert note["message"]["text"] == "gone.yaml: no such file or folder"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        pytest.param(PurePosixPath("maps/a b.yaml"), "maps/a%20b.yaml", id="space"),
        pytest.param(PurePosixPath("a:b.yaml"), "a%3Ab.yaml", id="colon is no scheme"),
        pytest.param(PurePosixPath("100%#?.yaml"), "100%25%23%3F.yaml", id="reserved"),
        pytest.param(PurePosixPath("a\udcff.yaml"), "a%FF.yaml", id="not utf-8"),
        pytest.param(PurePosixPath("/maps/ü.yaml"), "file:///maps/%C3%BC.yaml", id="absolute"),
        pytest.param(PureWindowsPath(r"maps\a.yaml"), "maps/a.yaml", id="windows"),
        pytest.param(
            PureWindowsPath(r"C:\maps\ü 1.yaml"), "file:///C:/maps/%C3%BC%201.yaml", id="drive"
        ),
        pytest.param(PureWindowsPath(r"\\host\maps\a.yaml"), "file://host/maps/a.yaml", id="share"),
        pytest.param(PurePosixPath(r"a\b.yaml"), "a%5Cb.yaml", id="backslash in a name"),
    ],
)
def test_a_path_is_a_uri(path, uri):
    location = artifact_location(path)
    assert location["uri"] == uri
    assert location.get("uriBaseId") == (None if path.is_absolute() else "%SRCROOT%")
    assert path.is_absolute() or "\udcff" in str(path) or unquote(uri) == path.as_posix()
