"""What everyone who speaks to it holds in common, and what only one author says."""

from collections.abc import Sequence
from math import ceil

from attrs import field, frozen

from argmap.analysis import Sign
from argmap.comparison.standings import Reason, Standing

_LEAST = 2


@frozen
class CommonGround:
    """Everyone who addresses a proposition leans to one side of it, and enough authors do.

    Enough are two thirds of the authors who could address it, and at least two. Texts older
    than the proposition could not. The notion is the group-informed consensus of Polis (Small
    et al. 2021), counted over positions read in texts instead of votes.

    Attributes:
        proposition: Id of the proposition.
        maps: Ids of the maps that address it.
        against: Whether they lean against it: a common denial.
        unanimous: Whether every author who could address it does.
        possible: Number of authors who could address it.
        claims: Ids of the claims with which each author takes the stance, map by map.
    """

    proposition: str
    maps: tuple[str, ...]
    against: bool = field(kw_only=True)
    unanimous: bool = field(kw_only=True)
    possible: int = field(kw_only=True)
    claims: tuple[tuple[str, ...], ...] = field(kw_only=True)


@frozen
class OneSided:
    """Exactly one author addresses a proposition.

    Attributes:
        proposition: Id of the proposition.
        map: Id of the map that addresses it.
        claims: Ids of the claims with which its author takes the stance.
    """

    proposition: str
    map: str
    claims: tuple[str, ...] = field(kw_only=True)


def enough_for_common_ground(possible: int) -> int:
    """Return how many of *possible* authors must lean to one side.

    >>> [enough_for_common_ground(possible) for possible in (1, 2, 3, 4, 5, 6)]
    [2, 2, 2, 3, 4, 4]
    """
    return max(_LEAST, ceil(2 * possible / 3))


def find_common_ground(standings: Sequence[Standing]) -> CommonGround | None:
    """Return what the standings on one proposition have in common, or None.

    Args:
        standings: One for every map of the debate, all on the same proposition.
    """
    addressed = [one for one in standings if one.is_scored]
    possible = sum(one.reason is not Reason.NOT_APPLICABLE for one in standings)
    sides = {one.side for one in addressed}
    if len(sides) != 1 or None in sides or len(addressed) < enough_for_common_ground(possible):
        return None
    return CommonGround(
        addressed[0].proposition,
        tuple(one.map for one in addressed),
        against=sides == {Sign.AGAINST},
        unanimous=len(addressed) == possible,
        possible=possible,
        claims=tuple(one.claims for one in addressed),
    )


def find_one_sided(standings: Sequence[Standing]) -> OneSided | None:
    """Return the only author among *standings* on one proposition, or None."""
    addressed = [one for one in standings if one.is_scored]
    if len(addressed) != 1:
        return None
    return OneSided(addressed[0].proposition, addressed[0].map, claims=addressed[0].claims)
