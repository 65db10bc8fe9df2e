"""Questions about maps and texts that have one right answer; total on every one."""

from argmap.analysis.assignment import best_pairing
from argmap.analysis.bearings import Bearing, Sign, bearings, own_inferences
from argmap.analysis.bottlenecks import nearest_bottlenecks, rests_on_every_path
from argmap.analysis.circles import support_circles
from argmap.analysis.distances import distances_to_thesis, unconnected_claims
from argmap.analysis.folding import Fold, fold
from argmap.analysis.grounds import evidence_beneath, grounds
from argmap.analysis.nearest_passage import Passage, Passages
from argmap.analysis.objections import answered, objections, replies, unanswered
from argmap.analysis.phrases import Occurrence, Search, find_phrases
from argmap.analysis.sides import sides
from argmap.analysis.signed_paths import (
    SignedPaths,
    Steps,
    own_steps,
    signed_paths,
    signed_paths_by,
    steps_of,
)
from argmap.analysis.statistics import Statistics, statistics_of

__all__ = [
    "Bearing",
    "Fold",
    "Occurrence",
    "Passage",
    "Passages",
    "Search",
    "Sign",
    "SignedPaths",
    "Statistics",
    "Steps",
    "answered",
    "bearings",
    "best_pairing",
    "distances_to_thesis",
    "evidence_beneath",
    "find_phrases",
    "fold",
    "grounds",
    "nearest_bottlenecks",
    "objections",
    "own_inferences",
    "own_steps",
    "replies",
    "rests_on_every_path",
    "sides",
    "signed_paths",
    "signed_paths_by",
    "statistics_of",
    "steps_of",
    "support_circles",
    "unanswered",
    "unconnected_claims",
]
