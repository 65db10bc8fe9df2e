"""Where one author denies that evidence shows what another uses it for."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from argmap.analysis import Bearing, Sign
from argmap.comparison.arguments import Argument
from argmap.comparison.evidence import ContestedBearing, EvidenceReading
from argmap.comparison.standings import Standing
from argmap.model import Relation


def find_contests(
    readings: Sequence[EvidenceReading],
    arguments: Mapping[str, Argument],
    standings: Mapping[str, Mapping[str, Standing]],
) -> Iterator[ContestedBearing]:
    """Yield where one author denies that the evidence shows what another uses it for.

    Args:
        readings: How each author uses it.
        arguments: The maps of the debate by id.
        standings: For each map, its scored standings by proposition.
    """
    denied = {
        one.map: list(_denied_steps(one, arguments[one.map], standings[one.map]))
        for one in readings
    }
    for user, other in permutations(readings, 2):
        used = user.sides
        for name, sign, step, claims in denied[other.map]:
            if used.get(name) is sign:
                yield ContestedBearing(name, (user.map, other.map), step, claims)


def _denied_steps(
    reading: EvidenceReading, argument: Argument, standings: Mapping[str, Standing]
) -> Iterator[tuple[str, Sign, str, tuple[str, ...]]]:
    """Yield the steps of others from the evidence that the author undercuts.

    Each comes with a proposition, the side of it to which it leads, and what undercuts it.
    """
    for step, claims in _undercut_steps(reading, argument).items():
        bearing = argument.bearings.get(step)
        if bearing is None:
            continue
        for name, standing in standings.items():
            signs = _signs(bearing, standing, argument)
            if len(signs) == 1:
                yield name, signs.pop(), step, claims


def _signs(bearing: Bearing, standing: Standing, argument: Argument) -> set[Sign]:
    """Return the sides of a proposition to which an inference leads, by whoever's steps."""
    if standing.side is None:
        return set()
    return {
        Sign(bearing.sign * sign * standing.side)
        for target in standing.claims
        for sign in argument.anybodys_paths_to(target).signs(bearing.claim)
    }


def _undercut_steps(reading: EvidenceReading, argument: Argument) -> dict[str, tuple[str, ...]]:
    argument_map = argument.map
    begun = {
        one.id
        for one in argument_map.inferences
        if not argument_map.is_own(one) and set(one.premises) & set(reading.claims)
    }
    found: dict[str, tuple[str, ...]] = {}
    for one in argument_map.inferences:
        undercuts = one.relation is Relation.UNDERCUTS and one.conclusion in begun
        if undercuts and argument_map.is_own(one):
            found[one.conclusion] = (*found.get(one.conclusion, ()), *one.premises)
    return found
