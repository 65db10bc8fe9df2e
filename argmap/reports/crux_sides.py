"""The cruxes of a comparison by proposition: each author's side told once."""

from attrs import frozen

from argmap.analysis import evidence_beneath, grounds
from argmap.comparison import Comparison, Crux
from argmap.model import ArgumentMap, Claim, ClaimKind, Proposition


@frozen
class CruxSide:
    """One author's side of a crux.

    Attributes:
        map: The author's map.
        proposition: The proposition on which the author stands.
        word: The stance, in a word or two.
        path: The claims from the one on the proposition up to the thesis.
        grounds: The claims given for the first of them, in one step.
        evidence: The evidence on which these rest in their turn.
        notes: What the mappers noted with the position.
    """

    map: ArgumentMap
    proposition: Proposition
    word: str
    path: tuple[Claim, ...]
    grounds: tuple[Claim, ...]
    evidence: tuple[Claim, ...]
    notes: tuple[str, ...]


@frozen
class CruxOfMany:
    """One crux with everyone who is party to it.

    Attributes:
        proposition: The proposition in question.
        kind: What sort of statement it is, or None where that is not known.
        pairs: The maps of every two authors for whom it is a crux.
        sides: One for each author, from the oldest text to the newest.
    """

    proposition: Proposition
    kind: ClaimKind | None
    pairs: tuple[tuple[str, str], ...]
    sides: tuple[CruxSide, ...]

    @property
    def fronts(self) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
        """Who stands against whom, told once: all of the first maps against all of the second.

        >>> pairs = (("a", "c"), ("b", "c"), ("a", "d"))
        >>> CruxOfMany(Proposition("p", "P."), None, pairs, ()).fronts
        ((('a',), ('c', 'd')), (('c',), ('b',)))
        """
        against: dict[str, list[str]] = {}
        for one, other in self.pairs:
            against.setdefault(one, []).append(other)
            against.setdefault(other, []).append(one)
        told: set[tuple[str, str]] = set()
        fronts = []
        for map_id, others in against.items():
            if any((map_id, other) not in told for other in others):
                allies = tuple(one for one, its in against.items() if set(its) == set(others))
                left = tuple(one for one in others if (map_id, one) not in told)
                fronts.append((allies, left))
                told |= {(one, other) for one in allies for other in others}
                told |= {(other, one) for one in allies for other in others}
        return tuple(fronts)


def cruxes_of_many(comparison: Comparison) -> tuple[CruxOfMany, ...]:
    """Return the cruxes by proposition, in the order of the debate.

    Where authors affirm declared opposites, the crux stands under the first of the two.
    """
    by_proposition: dict[str, list[Crux]] = {}
    for crux in comparison.cruxes:
        by_proposition.setdefault(crux.proposition, []).append(crux)
    return tuple(
        _together(comparison, proposition, by_proposition[proposition.id])
        for proposition in comparison.debate.propositions
        if proposition.id in by_proposition
    )


def _together(comparison: Comparison, proposition: Proposition, cruxes: list[Crux]) -> CruxOfMany:
    sides: dict[tuple[str, str], CruxSide] = {}
    for crux in cruxes:
        propositions = (crux.proposition, crux.opposite or crux.proposition)
        for map_id, name, path in zip(crux.maps, propositions, crux.paths, strict=True):
            sides[map_id, name] = _side(comparison, map_id, name, path)
    order = [argument_map.id for argument_map in comparison.maps_by_date]
    return CruxOfMany(
        proposition,
        cruxes[0].kind,
        tuple(crux.maps for crux in cruxes),
        tuple(sorted(sides.values(), key=lambda side: order.index(side.map.id))),
    )


def _side(comparison: Comparison, map_id: str, name: str, path: tuple[str, ...]) -> CruxSide:
    argument_map = comparison.debate.map(map_id)
    standing = comparison.standing(name, map_id)
    given = grounds(argument_map, path[0])
    beneath = evidence_beneath(argument_map, path[0])
    return CruxSide(
        argument_map,
        comparison.debate.proposition(name),
        f"{standing.word} (implicit)" if standing.implicit else standing.word,
        tuple(argument_map.claim(claim) for claim in path),
        tuple(argument_map.claim(claim) for claim in given),
        tuple(argument_map.claim(claim) for claim in beneath if claim not in given),
        standing.notes,
    )
