"""Where authors agree, where they part, and on what it rests."""

from argmap.comparison.common_ground import CommonGround, OneSided
from argmap.comparison.comparing import compare
from argmap.comparison.comparison import Comparison
from argmap.comparison.cruxes import Crux
from argmap.comparison.evidence import EvidenceBearing, EvidenceReading, OppositeUse, SharedEvidence
from argmap.comparison.pairs import Pair
from argmap.comparison.relations import Agreement, Contradiction, Tension
from argmap.comparison.standings import Reason, Standing

__all__ = [
    "Agreement",
    "CommonGround",
    "Comparison",
    "Contradiction",
    "Crux",
    "EvidenceBearing",
    "EvidenceReading",
    "OneSided",
    "OppositeUse",
    "Pair",
    "Reason",
    "SharedEvidence",
    "Standing",
    "Tension",
    "compare",
]
