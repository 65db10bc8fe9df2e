"""What may be one proposition, and where a text may say a claim: for a person to decide."""

from argmap.comparison.suggesting.deciding import Decision, NewPosition, accept, reject
from argmap.comparison.suggesting.drafts import Draft
from argmap.comparison.suggesting.passages import (
    LikelyPassage,
    PassageSuggestions,
    UncitedClaim,
    suggest_passages,
)
from argmap.comparison.suggesting.suggestions import (
    LikelyPair,
    NearClaim,
    NearProposition,
    Neighbours,
    Suggestions,
    suggest,
)

__all__ = [
    "Decision",
    "Draft",
    "LikelyPair",
    "LikelyPassage",
    "NearClaim",
    "NearProposition",
    "Neighbours",
    "NewPosition",
    "PassageSuggestions",
    "Suggestions",
    "UncitedClaim",
    "accept",
    "reject",
    "suggest",
    "suggest_passages",
]
