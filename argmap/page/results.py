"""What a comparison finds about authors as plain data."""

from collections.abc import Iterable

from argmap.analysis import Sign
from argmap.comparison import (
    Camp,
    CommonGround,
    Comparison,
    Concession,
    Crux,
    Pair,
    UnansweredRebuttal,
)
from argmap.model import ClaimKind, Proposition
from argmap.page.numbers import Numbers
from argmap.page.told import Record, told
from argmap.reports.comparison_words import number_of, settled_by
from argmap.workflow.marking import card_of, note_on, tag_of

SIDES = {Sign.FOR: "for", Sign.AGAINST: "against"}
"""The sides of a proposition in words."""


def results_told(comparison: Comparison, numbers: Numbers) -> Record:
    """Return all that a comparison finds, but for the evidence, as a record."""
    propositions = numbers.propositions
    return told(
        propositions=[_proposition(comparison, one, numbers) for one in propositions],
        pairs=[_pair(comparison, one, numbers) for one in comparison.pairs],
        closest=[comparison.pairs.index(one) for one in comparison.closest],
        furthest=[comparison.pairs.index(one) for one in comparison.furthest],
        common=[_common_ground(one, numbers) for one in comparison.common_ground],
        cruxes=[_crux(one, numbers) for one in comparison.cruxes],
        settled=_settled(one.kind for one in comparison.cruxes),
        camps=[_camp(one, numbers) for one in comparison.camps],
        concessions=[_concession(one, numbers) for one in comparison.concessions],
        unanswered=[_unanswered(one, numbers) for one in comparison.unanswered],
    )


def _proposition(comparison: Comparison, proposition: Proposition, numbers: Numbers) -> Record:
    maps = [one.id for one in numbers.maps]
    return told(
        id=proposition.id,
        label=number_of(comparison.debate, proposition.id),
        text=proposition.text,
        thesis=proposition.thesis,
        tag=tag_of(comparison, proposition, maps).value,
        crux=bool(note_on(comparison, proposition, maps)),
        kind=proposition.kind and proposition.kind.value,
        note=proposition.note,
        positions=[_position(comparison, proposition, name, numbers) for name in maps],
    )


def _position(
    comparison: Comparison, proposition: Proposition, map_id: str, numbers: Numbers
) -> Record:
    standing = comparison.standing(proposition.id, map_id)
    card = card_of(comparison, standing)
    return told(
        stance=card.stance.value,
        leans=card.leans,
        both=standing.both_sides,
        implicit=standing.implicit,
        claims=numbers.claims_of(map_id, standing.claims),
        bearing=card.bearing,
        note=" ".join(standing.notes),
    )


def _pair(comparison: Comparison, pair: Pair, numbers: Numbers) -> Record:
    found = (one for one in comparison.cruxes if set(one.maps) == set(pair.maps))
    named = (name for one in found for name in (one.proposition, one.opposite or one.proposition))
    return told(
        maps=numbers.maps_of(pair.maps),
        rate=round(pair.rate, 4) if pair.may_show_rate and pair.rate is not None else None,
        n=pair.n,
        agreements=pair.congruence,
        contradictions=pair.conflict,
        tags=[tag_of(comparison, one, pair.maps).value for one in numbers.propositions],
        cruxes=[numbers.proposition(name) for name in dict.fromkeys(named)],
    )


def _common_ground(ground: CommonGround, numbers: Numbers) -> Record:
    return told(
        proposition=numbers.proposition(ground.proposition),
        side="against" if ground.against else "for",
        maps=numbers.maps_of(ground.maps),
        unanimous=ground.unanimous,
        possible=ground.possible,
    )


def _crux(crux: Crux, numbers: Numbers) -> Record:
    ends = zip(crux.maps, crux.paths, strict=True)
    return told(
        maps=numbers.maps_of(crux.maps),
        proposition=numbers.proposition(crux.proposition),
        opposite=None if crux.opposite is None else numbers.proposition(crux.opposite),
        kind=crux.kind and crux.kind.value,
        paths=[numbers.claims_of(name, path) for name, path in ends],
    )


def _settled(kinds: Iterable[ClaimKind | None]) -> list[Record]:
    """Return what would settle a disagreement about each kind of statement that is a crux."""
    return [
        told(kind=kind and kind.value, by=settled_by(kind))
        for kind in sorted(set(kinds), key=lambda one: one or "")
    ]


def _camp(camp: Camp, numbers: Numbers) -> Record:
    return told(
        proposition=numbers.proposition(camp.proposition),
        side=SIDES[camp.side],
        maps=numbers.maps_of(camp.maps),
        common=[numbers.proposition(one.proposition) for one in camp.common_ground],
    )


def _concession(found: Concession, numbers: Numbers) -> Record:
    return told(
        map=numbers.map(found.map),
        proposition=numbers.proposition(found.proposition),
        path=numbers.claims_of(found.map, found.path),
    )


def _unanswered(found: UnansweredRebuttal, numbers: Numbers) -> Record:
    return told(
        map=numbers.map(found.map),
        by=None if found.by is None else numbers.map(found.by),
        why=found.silence.value,
        path=numbers.claims_of(found.by or found.map, found.path),
        proposition=None if found.proposition is None else numbers.proposition(found.proposition),
    )
