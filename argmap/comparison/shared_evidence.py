"""Which evidence several authors use, and what each makes of it."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from argmap.analysis import Sign
from argmap.comparison.arguments import Argument
from argmap.comparison.contests import find_contests
from argmap.comparison.evidence import (
    EvidenceBearing,
    EvidenceReading,
    OppositeUse,
    SharedEvidence,
)
from argmap.comparison.standings import Standing
from argmap.model import EvidenceEntry


def find_shared_evidence(
    entry: EvidenceEntry,
    arguments: Mapping[str, Argument],
    standings: Mapping[str, Mapping[str, Standing]],
) -> SharedEvidence | None:
    """Return how several authors use one piece of evidence, or None when fewer than two do.

    Args:
        entry: The evidence.
        arguments: The maps of the debate by id, in the order of the readings.
        standings: For each map, its scored standings by proposition.
    """
    uses = {name: _claims(entry, argument) for name, argument in arguments.items()}
    return read_evidence(entry.id, uses, arguments, standings)


def read_evidence(
    name: str,
    uses: Mapping[str, tuple[str, ...]],
    arguments: Mapping[str, Argument],
    standings: Mapping[str, Mapping[str, Standing]],
) -> SharedEvidence | None:
    """Return what several authors make of a piece of evidence, or None when fewer than two do.

    Args:
        name: What it is called.
        uses: The claims by which each map uses it.
        arguments: The maps of the debate by id, in the order of the readings.
        standings: For each map, its scored standings by proposition.
    """
    readings = tuple(
        EvidenceReading(one, claims, tuple(_bearings(claims, argument, standings[one])))
        for one, argument in arguments.items()
        if (claims := uses.get(one, ()))
    )
    if len(readings) < 2:
        return None
    return SharedEvidence(
        name,
        readings,
        tuple(_opposites(readings)),
        tuple(find_contests(readings, arguments, standings)),
        tuple(_divergent(readings)),
    )


def _claims(entry: EvidenceEntry, argument: Argument) -> tuple[str, ...]:
    used = {claim for use in entry.uses if use.map == argument.map.id for claim in use.claims}
    return tuple(claim.id for claim in argument.map.claims if claim.id in used)


def _bearings(
    claims: Iterable[str], argument: Argument, standings: Mapping[str, Standing]
) -> Iterator[EvidenceBearing]:
    for name, standing in standings.items():
        if standing.side is None:
            continue
        for sign in Sign:
            paths = [
                found.path(claim, sign)
                for target in standing.claims
                for found in [argument.paths_to(target)]
                for claim in claims
                if sign in found.signs(claim)
            ]
            if paths:
                yield EvidenceBearing(name, Sign(sign * standing.side), min(paths, key=len))


def _opposites(readings: Iterable[EvidenceReading]) -> Iterator[OppositeUse]:
    one_sided = [(reading.map, reading.sides) for reading in readings]
    for (one, here), (other, there) in combinations(one_sided, 2):
        for proposition, sign in here.items():
            if there.get(proposition) is sign.opposite:
                maps = (one, other) if sign is Sign.FOR else (other, one)
                yield OppositeUse(proposition, maps)


def _divergent(readings: Iterable[EvidenceReading]) -> Iterator[tuple[str, str]]:
    used = [(one.map, {each.proposition for each in one.bears_on}) for one in readings]
    for (one, here), (other, there) in combinations(used, 2):
        if here and there and not here & there:
            yield (one, other)
