"""Claims of different authors that may be one proposition, or positions on one."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import TypeVar

from attrs import field, frozen

from argmap.analysis import best_pairing
from argmap.comparison.suggesting.drafts import Draft, find_drafts
from argmap.comparison.suggesting.unaligned import LEAST, Unaligned
from argmap.model import Debate, MapClaim

MOST = 3
"""How many claims and how many propositions are shown beside a claim."""


@frozen
class NearClaim:
    """A claim of another author, and how alike its wording is."""

    claim: MapClaim
    score: float


@frozen
class NearProposition:
    """A proposition on which the author has no position, and how alike its wording is."""

    proposition: str
    score: float


@frozen
class Neighbours:
    """A claim that stands in no position, with what comes nearest to it, the nearest first.

    Attributes:
        claim: The claim.
        propositions: Propositions on which it may be a position; at most three.
        claims: Claims of other authors that may be one proposition with it; at most three.
    """

    claim: MapClaim
    propositions: tuple[NearProposition, ...]
    claims: tuple[NearClaim, ...]

    @property
    def best(self) -> float:
        """The highest score."""
        scores = [one.score for one in self.propositions] + [one.score for one in self.claims]
        return max(scores)


@frozen
class LikelyPair:
    """Two claims of two authors that are paired when each claim gets one partner at most.

    Attributes:
        claims: The claims; that of the older text comes first.
        score: How alike their wording is.
    """

    claims: tuple[MapClaim, MapClaim]
    score: float


@frozen
class Suggestions:
    """What in a debate may be one proposition; a person decides whether it is.

    Likeness of wording does not tell agreement from contradiction: of each pair one asks
    whether they say the same, the opposite, or different things. A pair that has been reviewed
    is nowhere among them.

    Attributes:
        debate: The debate.
        unaligned: The authors' own claims that stand in no position.
        pairs: For every two authors the pairing of their claims whose scores together are
            highest, the likeliest pair first.
        drafts: Of three and more authors, claims that all may be one proposition.
        nearest: What comes nearest to each claim, the likeliest first.
    """

    debate: Debate
    unaligned: tuple[MapClaim, ...] = field(repr=False)
    pairs: tuple[LikelyPair, ...]
    drafts: tuple[Draft, ...]
    nearest: tuple[Neighbours, ...]


def suggest(debate: Debate, *, least: float = LEAST) -> Suggestions:
    """Return what in a debate may be one proposition, judged by its wording alone.

    Args:
        debate: The maps, the propositions and the positions that are known.
        least: The least score of what is suggested, from 0 to 1.

    >>> from argmap.model import ArgumentMap, Claim, Role
    >>> roofs = [Claim("roofs", "Roof water floods the streets.", Role.THESIS)]
    >>> flood = [Claim("flood", "Streets are flooded by roofs.", Role.THESIS)]
    >>> maps = (ArgumentMap("okafor", claims=roofs), ArgumentMap("brandt", claims=flood))
    >>> [pair] = suggest(Debate("barrels", "Barrels?", maps=maps)).pairs
    >>> print(*pair.claims)
    okafor:roofs brandt:flood
    """
    claims = Unaligned(debate, least)
    nearest = [one for one in _neighbours(claims) if one.propositions or one.claims]
    return Suggestions(
        debate,
        tuple(name for names in claims.by_map.values() for name in names),
        tuple(_pairs(claims)),
        find_drafts(claims, {one.claim: {near.claim for near in one.claims} for one in nearest}),
        tuple(sorted(nearest, key=lambda one: (-one.best, claims.key(one.claim)))),
    )


def _neighbours(claims: Unaligned) -> Iterator[Neighbours]:
    stated = {one.id: (one.text, one.id) for one in claims.debate.propositions}
    keys = {name: claims.key(name) for name in claims.scores}
    for name, scores in claims.scores.items():
        yield Neighbours(
            name,
            tuple(
                NearProposition(one, score)
                for one, score in _first(claims.proposition_scores[name], stated)
            ),
            tuple(NearClaim(one, score) for one, score in _first(scores, keys)),
        )


N = TypeVar("N")


def _first(
    scores: Mapping[N, float], keys: Mapping[N, tuple[str, object]]
) -> list[tuple[N, float]]:
    """Return those with the highest scores; of equals, those that the keys put first."""
    return sorted(scores.items(), key=lambda one: (-one[1], keys[one[0]]))[:MOST]


def _pairs(claims: Unaligned) -> list[LikelyPair]:
    found = []
    for one, other in combinations(claims.by_map, 2):
        # In an order of their own, so that of equally good pairings always the same is found.
        rows, columns = (sorted(claims.by_map[name], key=claims.key) for name in (one, other))
        weights = [[claims.scores[row].get(column, 0.0) for column in columns] for row in rows]
        for row, column in best_pairing(weights):
            pair = (rows[row], columns[column])
            found.append(LikelyPair(pair, weights[row][column]))
    return sorted(found, key=lambda pair: (-pair.score, *map(claims.key, pair.claims)))
