"""Evidence that several authors use, and what each makes of it."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from attrs import frozen

from argmap.analysis import Sign
from argmap.comparison.arguments import Argument
from argmap.comparison.standings import Standing
from argmap.model import EvidenceEntry


@frozen
class EvidenceBearing:
    """What an author makes of a piece of evidence for one proposition.

    Attributes:
        proposition: Id of a proposition on which the author takes a side.
        sign: The side to which the author puts the evidence: the sign of the path, turned
            round when the author leans against the proposition.
        path: Ids of the claims from the evidence to the author's claim on the proposition,
            through inferences the author draws or concedes.
    """

    proposition: str
    sign: Sign
    path: tuple[str, ...]


@frozen
class EvidenceReading:
    """How one author uses a piece of evidence.

    Attributes:
        map: Id of the map.
        claims: Ids of the claims by which the map uses it.
        bears_on: What the author makes of it; a proposition stands twice when paths of both
            signs lead there, and not at all when the author does not lean to a side of it.
    """

    map: str
    claims: tuple[str, ...]
    bears_on: tuple[EvidenceBearing, ...] = ()


@frozen
class OppositeUse:
    """Two authors put the same evidence to opposite sides of a proposition.

    An author who puts it to both sides is opposite to nobody.

    Attributes:
        proposition: Id of the proposition.
        maps: Ids of the two maps; the first uses the evidence for the proposition.
    """

    proposition: str
    maps: tuple[str, str]


@frozen
class SharedEvidence:
    """One event, document or figure that at least two authors use.

    Evidence that fits rival views alike tells them apart least (the diagnosticity of Heuer
    1999), so what each makes of it is worth a look.

    Attributes:
        entry: Id of the debate's evidence entry.
        readings: How each author uses it.
        opposites: Where two authors draw opposite conclusions from it.
    """

    entry: str
    readings: tuple[EvidenceReading, ...]
    opposites: tuple[OppositeUse, ...] = ()

    @property
    def maps(self) -> tuple[str, ...]:
        """Ids of the maps that use it."""
        return tuple(reading.map for reading in self.readings)

    @property
    def is_opposite(self) -> bool:
        """Whether some two authors draw opposite conclusions from it."""
        return bool(self.opposites)


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
    readings = tuple(
        EvidenceReading(name, claims, tuple(_bearings(claims, argument, standings[name])))
        for name, argument in arguments.items()
        if (claims := _claims(entry, argument))
    )
    if len(readings) < 2:
        return None
    return SharedEvidence(entry.id, readings, tuple(_opposites(readings)))


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
    one_sided = [(reading.map, _only_signs(reading)) for reading in readings]
    for (one, here), (other, there) in combinations(one_sided, 2):
        for proposition, sign in here.items():
            if there.get(proposition) is sign.opposite:
                maps = (one, other) if sign is Sign.FOR else (other, one)
                yield OppositeUse(proposition, maps)


def _only_signs(reading: EvidenceReading) -> dict[str, Sign]:
    """Return the sign of each proposition that the evidence bears on with one sign alone."""
    bearings = {(one.proposition, one.sign) for one in reading.bears_on}
    return {
        one.proposition: one.sign
        for one in reading.bears_on
        if (one.proposition, one.sign.opposite) not in bearings
    }
