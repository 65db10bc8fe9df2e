"""Where authors agree, where they part, and on what it rests."""

from argmap.comparison.camps import Camp
from argmap.comparison.common_ground import CommonGround, OneSided
from argmap.comparison.comparing import compare
from argmap.comparison.comparison import Comparison
from argmap.comparison.concessions import Concession
from argmap.comparison.cruxes import Crux
from argmap.comparison.evidence import (
    ContestedBearing,
    EvidenceBearing,
    EvidenceReading,
    OppositeUse,
    SharedEvidence,
)
from argmap.comparison.gap_cruxes import GapCrux
from argmap.comparison.links import Draw, Link, direct_readings, find_links
from argmap.comparison.pairs import Pair
from argmap.comparison.relations import Agreement, Contradiction, Tension
from argmap.comparison.resting import Basis, Result
from argmap.comparison.shared_premises import Service, SharedPremise
from argmap.comparison.standings import Reason, Standing
from argmap.comparison.unanswered import Silence, UnansweredRebuttal

__all__ = [
    "Agreement",
    "Basis",
    "Camp",
    "CommonGround",
    "Comparison",
    "Concession",
    "ContestedBearing",
    "Contradiction",
    "Crux",
    "Draw",
    "EvidenceBearing",
    "EvidenceReading",
    "GapCrux",
    "Link",
    "OneSided",
    "OppositeUse",
    "Pair",
    "Reason",
    "Result",
    "Service",
    "SharedEvidence",
    "SharedPremise",
    "Silence",
    "Standing",
    "Tension",
    "UnansweredRebuttal",
    "compare",
    "direct_readings",
    "find_links",
]
