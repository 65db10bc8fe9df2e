"""Findings as SARIF 2.1.0, which code hosts and editors show.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from argmap.checks import RULES, Rule, family_of, manual_page
from argmap.diagnostics import Diagnostic, Edit, Fix, Severity, Span
from argmap.reports.findings_places import region, with_sources
from argmap.reports.json_text import json_text
from argmap.syntax import SourceText

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_ROOT = "%SRCROOT%"
_RULE_INDEX = {name: index for index, name in enumerate(RULES)}


def findings_sarif(
    diagnostics: Sequence[Diagnostic],
    sources: Sequence[SourceText],
    unreadable: Sequence[str] = (),
    *,
    version: str,
) -> str:
    """Return the findings as a SARIF log with one run.

    Every rule is described by its manual page, whether or not it was broken. Columns count
    code points. A fix that is a guess has the property ``safe``: false.

    Args:
        diagnostics: The findings, in the order in which they are shown.
        sources: The texts of the files they are about.
        unreadable: A line for each path that could not be read; with one, the run counts as
            not successful.
        version: The version of the program.
    """
    run = {
        "tool": {"driver": _driver(version)},
        "invocations": [_invocation(unreadable)],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder argmap ran in."}}},
        "artifacts": [_artifact(source) for source in sources if source.file],
        "results": [_result(*one) for one in with_sources(diagnostics, sources)],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "defaultEncoding": "utf-8",
        "defaultSourceLanguage": "yaml",
    }
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def artifact_location(path: PurePath) -> dict[str, str]:
    r"""Return where a file lies, as a URI: absolute, or relative to the folder argmap ran in.

    >>> from pathlib import PureWindowsPath
    >>> artifact_location(PureWindowsPath(r"maps\über 1.yaml"))
    {'uri': 'maps/%C3%BCber%201.yaml', 'uriBaseId': '%SRCROOT%'}
    """
    if path.is_absolute():
        return {"uri": path.as_uri()}
    written = path.as_posix().encode("utf-8", "surrogateescape")  # a name need not be UTF-8
    return {"uri": quote(written), "uriBaseId": _ROOT}


def _driver(version: str) -> dict[str, Any]:
    return {
        "name": "argmap",
        "semanticVersion": version,
        "rules": [_rule(name, rule) for name, rule in RULES.items()],
    }


def _rule(name: str, rule: Rule) -> dict[str, Any]:
    page = manual_page(name)
    summary, _, rest = page.partition("\n")
    explanation = rest.partition("\n    # reported")[0].strip()
    return {
        "id": name,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": explanation or summary},
        "help": {"text": page, "markdown": page},  # an indented example is code in both
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [family_of(name)]},
    }


def _invocation(unreadable: Sequence[str]) -> dict[str, Any]:
    notes = [{"level": "error", "message": _message(line)} for line in unreadable]
    return {"executionSuccessful": not notes, "toolExecutionNotifications": notes}


def _artifact(source: SourceText) -> dict[str, Any]:
    return {
        "location": artifact_location(PurePath(source.file)),
        "encoding": "utf-8",
        "sourceLanguage": "yaml",
        "roles": ["analysisTarget"],
    }


def _result(diagnostic: Diagnostic, source: SourceText | None) -> dict[str, Any]:
    message = "\n".join(filter(None, (diagnostic.message, diagnostic.help)))
    result: dict[str, Any] = {
        "ruleId": diagnostic.rule,
        "level": _LEVELS[diagnostic.severity],
        "message": _message(message),
    }
    if diagnostic.rule in _RULE_INDEX:
        result["ruleIndex"] = _RULE_INDEX[diagnostic.rule]
    if diagnostic.file:
        place = diagnostic.span if source else None
        result["locations"] = [_location(diagnostic.file, place, source)]
    if source is not None and source.file:
        result["relatedLocations"] = [
            {"id": number, "message": _message(one.message)}
            | _location(source.file, one.span, source)
            for number, one in enumerate(diagnostic.related, start=1)
        ]
        result["fixes"] = [_fix(diagnostic.fix, source)] if diagnostic.fix else []
    return result


def _message(text: str) -> dict[str, str]:
    """Return a message whose brackets make no link (section 3.11.6)."""
    if "](" in text:
        text = text.replace("[", r"\[").replace("]", r"\]")
    return {"text": text}


def _location(file: str, place: Span | None, source: SourceText | None) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": artifact_location(PurePath(file))}
    if place is not None and source is not None:
        physical["region"] = _region(place, source)
    return {"physicalLocation": physical}


def _region(place: Span | Edit, source: SourceText) -> dict[str, int]:
    found = region(place, source)
    return {
        "startLine": found.line,
        "startColumn": found.column,
        "endLine": found.end_line,
        "endColumn": found.end_column,
    }


def _fix(fix: Fix, source: SourceText) -> dict[str, Any]:
    return {
        "description": {"text": fix.about},
        "artifactChanges": [
            {
                "artifactLocation": artifact_location(PurePath(source.file)),
                "replacements": [
                    {
                        "deletedRegion": _region(edit, source),
                        "insertedContent": {"text": edit.text},
                    }
                    for edit in fix.edits
                ],
            }
        ],
        "properties": {"safe": fix.safe},
    }
