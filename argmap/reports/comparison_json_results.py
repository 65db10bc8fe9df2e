"""The results of a comparison for JSON, each with the claims it rests on."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from argmap.analysis import Sign
from argmap.comparison import (
    Agreement,
    Camp,
    CommonGround,
    Comparison,
    Concession,
    Contradiction,
    Crux,
    EvidenceReading,
    GapCrux,
    OneSided,
    Pair,
    Result,
    SharedEvidence,
    SharedPremise,
    Tension,
    UnansweredRebuttal,
)
from argmap.reports.comparison_words import settled_by
from argmap.views.wording import places_of

Parts = dict[str, Any]
T = TypeVar("T", bound=Result)


def results_of(comparison: Comparison) -> Parts:
    """Return all results by kind, each kind in the order of the comparison."""

    def told(found: Iterable[T], parts_of: Callable[[T], Parts]) -> list[Parts]:
        return [parts_of(one) | _rests_on(comparison, one) for one in found]

    return {
        "common_ground": told(comparison.common_ground, _common_ground),
        "one_sided": told(comparison.one_sided, _one_sided),
        "camps": [_camp(comparison, one) for one in comparison.camps],
        "agreements": told(comparison.agreements, _agreement),
        "contradictions": told(comparison.contradictions, _contradiction),
        "tensions": told(comparison.tensions, _tension),
        "cruxes": told(comparison.cruxes, _crux),
        "gap_cruxes": told(comparison.gap_cruxes, _gap_crux),
        "shared_premises": told(comparison.shared_premises, _shared_premise),
        "concessions": told(comparison.concessions, _concession),
        "shared_evidence": told(comparison.shared_evidence, _shared_evidence),
        "unanswered": told(comparison.unanswered, _unanswered),
        "pairs": [_pair(comparison, one) for one in comparison.pairs],
    }


def _rests_on(comparison: Comparison, result: Result) -> Parts:
    return {
        "rests_on": [
            {"map": one.map, "claim": one.claim.id, "cite": places_of(one.claim)}
            for one in comparison.rests_on(result)
        ]
    }


def _side(sign: Sign) -> str:
    return "for" if sign is Sign.FOR else "against"


def _by_map(maps: Iterable[str], lists: Iterable[Iterable[str]]) -> Parts:
    return dict(zip(maps, map(list, lists), strict=True))


def _common_ground(one: CommonGround) -> Parts:
    return {
        "proposition": one.proposition,
        "maps": list(one.maps),
        "against": one.against,
        "unanimous": one.unanimous,
        "possible": one.possible,
    }


def _one_sided(one: OneSided) -> Parts:
    return {"proposition": one.proposition, "map": one.map}


def _camp(comparison: Comparison, one: Camp) -> Parts:
    return {
        "proposition": one.proposition,
        "side": _side(one.side),
        "maps": list(one.maps),
        "common_ground": [
            _common_ground(ground) | _rests_on(comparison, ground) for ground in one.common_ground
        ],
    }


def _agreement(one: Agreement) -> Parts:
    return {
        "proposition": one.proposition,
        "maps": list(one.maps),
        "full": one.full,
        "claims": _by_map(one.maps, one.claims),
    }


def _contradiction(one: Contradiction) -> Parts:
    return {
        "proposition": one.proposition,
        "opposite": one.opposite,
        "maps": list(one.maps),
        "sharp": one.sharp,
        "claims": _by_map(one.maps, one.claims),
    }


def _tension(one: Tension) -> Parts:
    return {
        "proposition": one.proposition,
        "maps": list(one.maps),
        "claims": _by_map(one.maps, one.claims),
    }


def _crux(one: Crux) -> Parts:
    return {
        "proposition": one.proposition,
        "opposite": one.opposite,
        "maps": list(one.maps),
        "kind": one.kind,
        "settled_by": settled_by(one.kind),
        "paths": _by_map(one.maps, one.paths),
    }


def _gap_crux(one: GapCrux) -> Parts:
    return {
        "proposition": one.proposition,
        "map": one.maps[0],
        "silent": one.maps[1],
        "kind": one.kind,
        "path": list(one.path),
    }


def _shared_premise(one: SharedPremise) -> Parts:
    return {
        "proposition": one.proposition,
        "maps": list(one.maps),
        "service": one.service,
        "paths": _by_map(one.maps, one.paths),
        "signs": dict(zip(one.maps, map(_side, one.signs), strict=True)),
    }


def _concession(one: Concession) -> Parts:
    return {"proposition": one.proposition, "map": one.map, "path": list(one.path)}


def _unanswered(one: UnansweredRebuttal) -> Parts:
    return {
        "map": one.map,
        "target": one.target,
        "silence": one.silence,
        "by": one.by,
        "path": list(one.path),
        "proposition": one.proposition,
        "reason": one.reason,
    }


def _shared_evidence(one: SharedEvidence) -> Parts:
    return {
        "evidence": one.entry,
        "registered": one.is_registered,
        "uses": {reading.map: _reading(reading) for reading in one.readings},
        "opposites": [
            {"proposition": use.proposition, "for": use.maps[0], "against": use.maps[1]}
            for use in one.opposites
        ],
        "contests": [
            {
                "proposition": contest.proposition,
                "used_by": contest.maps[0],
                "contested_by": contest.maps[1],
                "step": contest.step,
                "claims": list(contest.claims),
            }
            for contest in one.contests
        ],
        "divergent": [list(maps) for maps in one.divergent],
    }


def _reading(one: EvidenceReading) -> Parts:
    return {
        "claims": list(one.claims),
        "bears_on": [
            {
                "proposition": bearing.proposition,
                "for": bearing.sign is Sign.FOR,
                "path": list(bearing.path),
            }
            for bearing in one.bears_on
        ],
    }


def _pair(comparison: Comparison, one: Pair) -> Parts:
    return {
        "maps": list(one.maps),
        "n": one.n,
        "congruence": one.congruence,
        "conflict": one.conflict,
        "subtract": one.subtract,
        "agreements": [found.proposition for found in one.agreements],
        "contradictions": [found.proposition for found in one.contradictions],
        "tensions": [found.proposition for found in one.tensions],
        "rate": one.rate if one.may_show_rate else None,
        "closest": one in comparison.closest,
        "furthest": one in comparison.furthest,
    }
