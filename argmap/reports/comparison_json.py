"""A comparison as JSON: every result with the claims, places and paths it rests on."""

from typing import Any

from argmap.comparison import Comparison, Standing
from argmap.model import ArgumentMap, Citation, Claim
from argmap.reports.comparison_json_results import results_of
from argmap.reports.comparison_words import claim_of
from argmap.reports.json_text import json_text
from argmap.views.wording import places_of

VERSION = 1
"""The version of the layout; it changes when a key changes its meaning or goes away."""


def comparison_json(comparison: Comparison) -> str:
    """Return a comparison as JSON, the keys in a fixed order.

    Maps stand by date, propositions in the order of the debate. Claims are named by their ids
    in the map that is named beside them; their texts and citations stand with their authors.
    ``docs/comparison-1.schema.json`` describes the layout.
    """
    return json_text(_content(comparison))


def _content(comparison: Comparison) -> dict[str, Any]:
    return {
        "argmap-comparison": VERSION,
        "id": comparison.debate.id,
        "question": comparison.debate.question,
        "implicit": comparison.implicit,
        "authors": [_author(one) for one in comparison.maps_by_date],
        "propositions": [
            {
                "id": proposition.id,
                "text": proposition.text,
                "kind": proposition.kind,
                "thesis": proposition.thesis,
                "positions": {
                    one.id: _position(comparison, comparison.standing(proposition.id, one.id))
                    for one in comparison.maps_by_date
                },
            }
            for proposition in comparison.debate.propositions
        ],
        **results_of(comparison),
    }


def _author(argument_map: ArgumentMap) -> dict[str, Any]:
    return {
        "map": argument_map.id,
        "authors": list(argument_map.authors),
        "title": argument_map.title,
        "published": str(argument_map.published) if argument_map.published else None,
        "url": argument_map.url,
        "thesis": argument_map.thesis.text,
        "claims": {claim.id: _claim(claim) for claim in argument_map.claims},
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "text": claim.text,
        "role": claim.role,
        "by": claim.by,
        "stance": claim.stance,
        "implicit": claim.implicit,
        "cite": places_of(claim),
        "citations": [_citation(one) for one in claim.citations],
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "source": citation.source,
        "locators": [
            {"unit": one.unit, "first": one.first, "last": one.last} for one in citation.locators
        ],
        "quote": citation.quote,
    }


def _position(comparison: Comparison, standing: Standing) -> dict[str, Any]:
    claim = claim_of(comparison, standing)
    return {
        "stance": standing.word,
        "score": standing.score,
        "claims": list(standing.claims),
        "text": claim.text if claim else None,
        "cite": places_of(claim) if claim else "",
        "implicit": standing.implicit,
        "notes": list(standing.notes),
    }
