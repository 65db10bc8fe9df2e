"""One debate among many, as a value that JSON can hold: what a line can say of it."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import frozen

from argmap.comparison import Comparison, Pair
from argmap.comparison.comparison import by_date
from argmap.diagnostics import Diagnostic
from argmap.model import ArgumentMap, Debate
from argmap.reports.comparison_words import author_of
from argmap.reports.summaries import NOTHING_KNOWN, Summary


@frozen
class Named:
    """A finding, and the file that it is in as the debate names that file."""

    name: str
    diagnostic: Diagnostic


def debate_summary(
    debate: Debate | None,
    comparison: Comparison | None,
    findings: Iterable[Named],
    left_out: Sequence[str] = (),
) -> Summary:
    """Return what was found out about a debate.

    See `argmap.reports.summaries` for what it holds; where the debate lies is not known here.

    Args:
        debate: The debate, if its file has no errors.
        comparison: The comparison, if there are two maps to compare.
        findings: What is wrong with the debate and its maps.
        left_out: The names of maps that could not be read.
    """
    return {
        **NOTHING_KNOWN,
        **({} if debate is None else _known(debate)),
        **({} if comparison is None else _results(comparison)),
        "left_out": list(left_out),
        "findings": [_finding(one) for one in findings],
    }


def _known(debate: Debate) -> Summary:
    return {
        "id": debate.id,
        "question": debate.question,
        "authors": [_author(debate, one) for one in by_date(debate)],
        "propositions": len(debate.propositions),
    }


def _author(debate: Debate, argument_map: ArgumentMap) -> dict[str, Any]:
    return {
        "map": argument_map.id,
        "name": author_of(debate, argument_map),
        "authors": list(argument_map.authors),
        "published": str(argument_map.published) if argument_map.published else None,
    }


def _results(comparison: Comparison) -> Summary:
    return {
        "compared": True,
        "common_ground": len(comparison.common_ground),
        "contradictions": len(comparison.contradictions),
        "cruxes": _cruxes(comparison),
        "closest": [_pair(one) for one in comparison.closest],
        "furthest": [_pair(one) for one in comparison.furthest],
    }


def _cruxes(comparison: Comparison) -> list[dict[str, Any]]:
    pairs: dict[str, list[list[str]]] = {}
    for crux in comparison.cruxes:
        pairs.setdefault(crux.proposition, []).append(list(crux.maps))
    return [
        {
            "proposition": one.id,
            "text": one.text,
            "kind": one.kind.value if one.kind else None,
            "pairs": pairs[one.id],
        }
        for one in comparison.debate.propositions
        if one.id in pairs
    ]


def _pair(pair: Pair) -> dict[str, Any]:
    return {"maps": list(pair.maps), "rate": pair.rate, "n": pair.n}


def _finding(named: Named) -> dict[str, Any]:
    one = named.diagnostic
    return {
        "rule": one.rule,
        "severity": one.severity.value,
        "message": one.message,
        "help": one.help or None,
        "file": named.name,
        "line": one.span.line + 1 if one.span else None,
        "column": one.span.column + 1 if one.span else None,
    }
