"""Where authors agree, where they part, and on what it rests."""

from argmap.compare.common_ground import CommonGround, OneSided
from argmap.compare.comparing import compare
from argmap.compare.comparison import Comparison
from argmap.compare.cruxes import Crux
from argmap.compare.evidence import EvidenceBearing, EvidenceReading, OppositeUse, SharedEvidence
from argmap.compare.pairs import Pair
from argmap.compare.relations import Agreement, Contradiction, Tension
from argmap.compare.standings import Reason, Standing

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
