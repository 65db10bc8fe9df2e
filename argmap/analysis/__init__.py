"""Questions about maps and texts that have one right answer; total on every one."""

from argmap.analysis.assignment import best_pairing
from argmap.analysis.bearings import Bearing, Sign, bearings, own_inferences
from argmap.analysis.bottlenecks import nearest_bottlenecks, rests_on_every_path
from argmap.analysis.circles import support_circles
from argmap.analysis.distances import distances_to_thesis, unconnected_claims
from argmap.analysis.grounds import grounds
from argmap.analysis.nearest_passage import Passage, Passages
from argmap.analysis.phrases import Occurrence, Search, find_phrases
from argmap.analysis.sides import sides
from argmap.analysis.signed_paths import (
    OwnSteps,
    SignedPaths,
    own_steps,
    signed_paths,
    signed_paths_by,
)

__all__ = [
    "Bearing",
    "Occurrence",
    "OwnSteps",
    "Passage",
    "Passages",
    "Search",
    "Sign",
    "SignedPaths",
    "bearings",
    "best_pairing",
    "distances_to_thesis",
    "find_phrases",
    "grounds",
    "nearest_bottlenecks",
    "own_inferences",
    "own_steps",
    "rests_on_every_path",
    "sides",
    "signed_paths",
    "signed_paths_by",
    "support_circles",
    "unconnected_claims",
]
