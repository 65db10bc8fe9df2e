"""Summaries of debates: what a line can say of one among many, as values that JSON can hold.

A summary is a group that holds, in this order:

- ``argmap-debate-summary``: the version of this layout;
- ``debate``: the path of the debate's file;
- ``id`` and ``question``: null when the debate's file has errors;
- ``compared``: whether there were two sound maps, and so a comparison;
- ``authors``: by date, each with ``map``, the ``name`` under which reports know the author, all
  ``authors`` and ``published``;
- ``left_out``: the maps that could not be read, as the debate names them;
- ``propositions``, ``common_ground``, ``contradictions``: how many there are; a proposition on
  which two pairs of authors clash makes two contradictions;
- ``cruxes``: each proposition that is one for some pair, with ``proposition``, ``text``, ``kind``
  and ``pairs``, the two maps of each such pair;
- ``closest`` and ``furthest``: pairs, each with ``maps``, ``rate`` and ``n``; empty when fewer
  than two pairs may be ranked;
- ``findings``: each with ``rule``, ``severity``, ``message``, ``help``, ``file``, ``line`` and
  ``column`` (from 1); ``rule`` is null where a file could not be read or argmap failed.

What only a comparison tells is null without one.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

Summary = dict[str, Any]
"""A debate in a group of plain values."""

VERSION = 1
"""The version of the layout; it changes when a key changes its meaning or goes away."""

NOTHING_KNOWN: Mapping[str, Any] = MappingProxyType(
    {
        "argmap-debate-summary": VERSION,
        "debate": None,
        "id": None,
        "question": None,
        "compared": False,
        "authors": [],
        "left_out": [],
        "propositions": None,
        "common_ground": None,
        "contradictions": None,
        "cruxes": None,
        "closest": None,
        "furthest": None,
        "findings": [],
    }
)
"""A summary before anything is known."""


def failed_summary(path: str, message: str, remedy: str | None = None) -> Summary:
    """Return the summary of a debate of which nothing is known but why.

    >>> failed_summary("barrels/debate.yaml", "permission denied")["findings"][0]["severity"]
    'error'
    """
    problem = {"rule": None, "severity": "error", "message": message, "help": remedy}
    place = {"file": path, "line": None, "column": None}
    return {**NOTHING_KNOWN, "debate": path, "findings": [problem | place]}


def at_path(summary: Summary, file: Path) -> Summary:
    """Return the summary of the debate in *file*, with its files as they are seen from here."""
    folder = file.parent
    findings = [one | {"file": str(folder / one["file"])} for one in summary["findings"]]
    findings.sort(key=lambda one: (one["file"], one["line"] or 0, one["column"] or 0))
    return summary | {"debate": str(file), "findings": findings}
