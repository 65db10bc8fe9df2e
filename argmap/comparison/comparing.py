"""Compare the maps of a debate: the one door to everything in this room."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, groupby

from argmap.comparison.arguments import Argument
from argmap.comparison.common_ground import find_common_ground, find_one_sided
from argmap.comparison.comparison import Comparison, by_date
from argmap.comparison.cruxes import Crux, Footing, find_cruxes
from argmap.comparison.evidence import find_shared_evidence
from argmap.comparison.pairs import Pair, find_pair
from argmap.comparison.standings import Standing, find_standing
from argmap.model import Debate


def compare(debate: Debate, *, implicit: bool = True) -> Comparison:
    """Return where the authors of a debate agree, where they part, and on what it rests.

    Every debate can be compared; with fewer than two maps nothing stands in pairs.

    Args:
        debate: The maps, the propositions and the authors' positions.
        implicit: Whether positions count that an author takes without saying so.

    >>> from argmap.model import ArgumentMap, Claim, Position, PositionStance, Proposition, Role
    >>> okafor = ArgumentMap("okafor", claims=[Claim("buy", "Require barrels.", Role.THESIS)])
    >>> brandt = ArgumentMap("brandt", claims=[Claim("wait", "Require none.", Role.THESIS)])
    >>> require = Proposition(
    ...     "require",
    ...     "New buildings should have to collect roof water.",
    ...     (
    ...         Position("okafor", PositionStance.AFFIRMS, "buy"),
    ...         Position("brandt", PositionStance.DENIES, "wait"),
    ...     ),
    ... )
    >>> result = compare(
    ...     Debate("barrels", "Barrels?", maps=(okafor, brandt), propositions=(require,))
    ... )
    >>> result.standing("require", "brandt").word
    'denies'
    >>> [(one.proposition, one.sharp) for one in result.contradictions]
    [('require', True)]
    """
    arguments = {one.id: Argument(one) for one in by_date(debate)}
    standings = tuple(
        find_standing(argument, proposition, implicit=implicit)
        for proposition in debate.propositions
        for argument in arguments.values()
    )
    scored = _scored_by_map(standings, arguments)
    opposites = tuple(_opposites(debate))
    pairs = tuple(
        find_pair((one, other), scored[one], scored[other], opposites)
        for one, other in combinations(arguments, 2)
    )
    rows = tuple(_by_proposition(standings))
    shared = (find_shared_evidence(entry, arguments, scored) for entry in debate.evidence)
    return Comparison(
        debate,
        standings,
        pairs,
        tuple(ground for row in rows if (ground := find_common_ground(row)) is not None),
        tuple(alone for row in rows if (alone := find_one_sided(row)) is not None),
        tuple(_cruxes(debate, pairs, arguments, scored)),
        tuple(found for found in shared if found is not None),
    )


def _scored_by_map(
    standings: Iterable[Standing], map_ids: Iterable[str]
) -> dict[str, dict[str, Standing]]:
    scored: dict[str, dict[str, Standing]] = {name: {} for name in map_ids}
    for standing in standings:
        if standing.is_scored:
            scored[standing.map][standing.proposition] = standing
    return scored


def _by_proposition(standings: Iterable[Standing]) -> Iterator[tuple[Standing, ...]]:
    for _, row in groupby(standings, key=lambda standing: standing.proposition):
        yield tuple(row)


def _opposites(debate: Debate) -> Iterator[tuple[str, str]]:
    """Yield every pair of declared opposites in both orders, in the order of the debate."""
    place = {one.id: number for number, one in enumerate(debate.propositions)}
    declared = {(one.id, other) for one in debate.propositions for other in one.opposite_of}
    both = declared | {(other, one) for one, other in declared}
    yield from sorted(both, key=lambda pair: (place[pair[0]], place[pair[1]]))


def _cruxes(
    debate: Debate,
    pairs: tuple[Pair, ...],
    arguments: Mapping[str, Argument],
    scored: Mapping[str, Mapping[str, Standing]],
) -> Iterator[Crux]:
    kinds = {one.id: one.kind for one in debate.propositions}
    footings = {name: Footing(arguments[name], scored[name]) for name in arguments}
    for pair in pairs:
        first, second = (footings[name] for name in pair.maps)
        yield from find_cruxes(pair.contradictions, first, second, kinds)
