"""Suggestions as JSON, for a debate and for a map beside its text."""

from typing import Any

from argmap.comparison.suggesting import PassageSuggestions, Suggestions
from argmap.model import Debate, MapClaim
from argmap.reports.json_text import json_text
from argmap.reports.passages_text import begins
from argmap.views.wording import places_of

VERSION = 1
"""The version of both layouts; it changes when a key changes its meaning or goes away."""


def suggestions_json(suggestions: Suggestions) -> str:
    """Return all suggestions for a debate as JSON, the likeliest first."""
    debate = suggestions.debate
    return json_text(
        {
            "argmap-suggestions": VERSION,
            "id": debate.id,
            "question": debate.question,
            "unaligned": [_claim(debate, one) for one in suggestions.unaligned],
            "pairs": [
                {"score": one.score, "claims": [_claim(debate, name) for name in one.claims]}
                for one in suggestions.pairs
            ],
            "drafts": [
                {
                    "text": _claim(debate, one.medoid)["text"],
                    "medoid": str(one.medoid),
                    "claims": [_claim(debate, name) for name in one.claims],
                }
                for one in suggestions.drafts
            ],
            "nearest": [
                {
                    "claim": _claim(debate, one.claim),
                    "propositions": [
                        {
                            "score": near.score,
                            "proposition": near.proposition,
                            "text": debate.proposition(near.proposition).text,
                        }
                        for near in one.propositions
                    ],
                    "claims": [
                        {"score": near.score} | _claim(debate, near.claim) for near in one.claims
                    ],
                }
                for one in suggestions.nearest
            ],
        }
    )


def passages_json(found: PassageSuggestions) -> str:
    """Return as JSON where a text may say what its map does not cite."""
    return json_text(
        {
            "argmap-passages": VERSION,
            "map": found.map.id,
            "file": found.text.file,
            "uncited": [
                {
                    "claim": one.claim,
                    "text": found.map.claim(one.claim).text,
                    "passages": [
                        {
                            "score": passage.score,
                            "cite": f"¶{passage.paragraph}",
                            "paragraph": passage.paragraph,
                            "sentence": passage.sentence,
                        }
                        for passage in one.passages
                    ],
                }
                for one in found.uncited
            ],
            "unused": [
                {"paragraph": number, "begins": begins(found.text.paragraphs[number].text)}
                for number in found.unused
            ],
            "without_paragraph": found.without_paragraph,
        }
    )


def _claim(debate: Debate, name: MapClaim) -> dict[str, Any]:
    claim = debate.map(name.map).claim(name.claim)
    return {
        "map": name.map,
        "claim": name.claim,
        "text": claim.text,
        "cite": places_of(claim),
        "implicit": claim.implicit,
    }
