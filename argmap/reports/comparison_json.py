"""A comparison as JSON: every result with the ids, claims and places it rests on."""

import json
from typing import Any

from argmap.comparison import Comparison, Crux, Pair, SharedEvidence, Standing
from argmap.reports.comparison_words import claim_of
from argmap.views.wording import places_of

VERSION = 1
"""The version of the layout; it changes when a key changes its meaning or goes away."""


def comparison_json(comparison: Comparison) -> str:
    """Return a comparison as JSON, the keys in a fixed order.

    Maps stand by date, propositions in the order of the debate. Claims are named by their
    ids in the map that is named beside them.
    """
    return json.dumps(_content(comparison), ensure_ascii=False, indent=2) + "\n"


def _content(comparison: Comparison) -> dict[str, Any]:
    return {
        "argmap-comparison": VERSION,
        "id": comparison.debate.id,
        "question": comparison.debate.question,
        "authors": [
            {
                "map": one.id,
                "authors": list(one.authors),
                "title": one.title,
                "published": str(one.published) if one.published else None,
                "thesis": one.thesis.text,
            }
            for one in comparison.maps_by_date
        ],
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
        "common_ground": [
            {
                "proposition": ground.proposition,
                "maps": list(ground.maps),
                "against": ground.against,
                "unanimous": ground.unanimous,
                "possible": ground.possible,
            }
            for ground in comparison.common_ground
        ],
        "one_sided": [
            {"proposition": one.proposition, "map": one.map} for one in comparison.one_sided
        ],
        "contradictions": [
            {
                "proposition": one.proposition,
                "opposite": one.opposite,
                "maps": list(one.maps),
                "sharp": one.sharp,
                "claims": dict(zip(one.maps, map(list, one.claims), strict=True)),
            }
            for one in comparison.contradictions
        ],
        "cruxes": [_crux(crux) for crux in comparison.cruxes],
        "shared_evidence": [_shared(shared) for shared in comparison.shared_evidence],
        "pairs": [_pair(comparison, pair) for pair in comparison.pairs],
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


def _crux(crux: Crux) -> dict[str, Any]:
    return {
        "proposition": crux.proposition,
        "opposite": crux.opposite,
        "maps": list(crux.maps),
        "kind": crux.kind,
        "paths": dict(zip(crux.maps, map(list, crux.paths), strict=True)),
    }


def _shared(shared: SharedEvidence) -> dict[str, Any]:
    return {
        "evidence": shared.entry,
        "uses": {
            reading.map: {
                "claims": list(reading.claims),
                "bears_on": [
                    {
                        "proposition": bearing.proposition,
                        "for": bearing.sign > 0,
                        "path": list(bearing.path),
                    }
                    for bearing in reading.bears_on
                ],
            }
            for reading in shared.readings
        },
        "opposites": [
            {"proposition": one.proposition, "for": one.maps[0], "against": one.maps[1]}
            for one in shared.opposites
        ],
    }


def _pair(comparison: Comparison, pair: Pair) -> dict[str, Any]:
    return {
        "maps": list(pair.maps),
        "n": pair.n,
        "agreements": [one.proposition for one in pair.agreements],
        "contradictions": [one.proposition for one in pair.contradictions],
        "tensions": [one.proposition for one in pair.tensions],
        "rate": pair.rate if pair.may_show_rate else None,
        "closest": pair in comparison.closest,
        "furthest": pair in comparison.furthest,
    }
