"""What a map and a debate are: frozen values that know no text and no pictures."""

from argmap.model.citations import Citation, Locator, Source, Unit
from argmap.model.claims import (
    CONFIDENCE_NUMBER,
    CONFIDENCES,
    Claim,
    Inference,
    is_confidence,
)
from argmap.model.dates import PartialDate
from argmap.model.debates import Debate, EvidenceEntry, EvidenceUse, Position, Proposition
from argmap.model.extra import NO_EXTRA, Extra, ExtraValue
from argmap.model.ids import ID_FORM, ID_PATTERN, told_apart
from argmap.model.maps import ArgumentMap
from argmap.model.reviews import MapClaim, Review
from argmap.model.words import (
    ClaimKind,
    Leaning,
    PositionStance,
    Relation,
    Role,
    Stance,
    Status,
    Verdict,
)

__all__ = [
    "CONFIDENCES",
    "CONFIDENCE_NUMBER",
    "ID_FORM",
    "ID_PATTERN",
    "NO_EXTRA",
    "ArgumentMap",
    "Citation",
    "Claim",
    "ClaimKind",
    "Debate",
    "EvidenceEntry",
    "EvidenceUse",
    "Extra",
    "ExtraValue",
    "Inference",
    "Leaning",
    "Locator",
    "MapClaim",
    "PartialDate",
    "Position",
    "PositionStance",
    "Proposition",
    "Relation",
    "Review",
    "Role",
    "Source",
    "Stance",
    "Status",
    "Unit",
    "Verdict",
    "is_confidence",
    "told_apart",
]
