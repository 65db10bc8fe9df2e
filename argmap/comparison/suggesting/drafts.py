"""Propositions drafted from claims of three and more authors that all are alike."""

from collections.abc import Collection, Mapping

from attrs import frozen

from argmap.comparison.suggesting.unaligned import Unaligned
from argmap.model import MapClaim

_AUTHORS = 3


@frozen
class Draft:
    """Claims of at least three authors that may be one proposition, at most one of each.

    Attributes:
        claims: The claims, the oldest text first.
        medoid: The claim that is most like the others. Its text stands for the proposition
            until a person has put it in neutral words.
    """

    claims: tuple[MapClaim, ...]
    medoid: MapClaim


def find_drafts(
    claims: Unaligned, suggested: Mapping[MapClaim, Collection[MapClaim]]
) -> tuple[Draft, ...]:
    """Return the drafts of a debate, the most alike first.

    Two claims belong together when each is suggested for the other, which claims that have been
    reviewed are not. The likeliest pairs are put together first, and two groups become one only
    when every two claims of them belong together.
    """
    mutual = _mutual(claims, suggested)
    joined = {frozenset(pair) for pair in mutual}
    groups = {name: frozenset((name,)) for name in claims.scores}
    for one, other in mutual:
        first, second = groups[one], groups[other]
        if all(frozenset((a, b)) in joined for a in first for b in second if a != b):
            together = first | second
            if len({name.map for name in together}) == len(together):
                groups |= dict.fromkeys(together, together)
    large = {group for group in groups.values() if len(group) >= _AUTHORS}
    drafts = [_draft(group, claims) for group in large]
    return tuple(
        sorted(drafts, key=lambda one: (-_closeness(one.claims, claims), claims.key(one.medoid)))
    )


def _mutual(
    claims: Unaligned, suggested: Mapping[MapClaim, Collection[MapClaim]]
) -> list[tuple[MapClaim, MapClaim]]:
    """Return the claims that are suggested for each other, the likeliest first."""
    pairs = [
        (one, other)
        for one, others in suggested.items()
        for other in others
        if one in suggested.get(other, ()) and claims.key(one) < claims.key(other)
    ]
    return sorted(
        pairs, key=lambda pair: (-claims.scores[pair[0]][pair[1]], *map(claims.key, pair))
    )


def _draft(group: Collection[MapClaim], claims: Unaligned) -> Draft:
    order = list(claims.by_map)
    in_order = tuple(sorted(group, key=lambda one: order.index(one.map)))
    return Draft(in_order, medoid(in_order, claims))


def medoid(group: Collection[MapClaim], claims: Unaligned) -> MapClaim:
    """Return the claim that is most like the others; of equals the one whose text sorts first."""

    def likeness(name: MapClaim) -> float:
        own = claims.text_of(name)
        scores = (claims.similarity.score(own, claims.text_of(one)) for one in group if one != name)
        return round(sum(sorted(scores)), 9)

    return min(group, key=lambda name: (-likeness(name), claims.key(name)))


def _closeness(group: Collection[MapClaim], claims: Unaligned) -> float:
    """Return the mean score of every two claims of a group."""
    texts = [claims.text_of(name) for name in group]
    scores = [
        claims.similarity.score(one, other)
        for number, one in enumerate(texts)
        for other in texts[number + 1 :]
    ]
    return round(sum(sorted(scores)) / len(scores), 9)
