"""What every inference of a map finally bears on, and on which side."""

from collections.abc import Iterable, Mapping
from enum import IntEnum

from attrs import frozen

from argmap.model import ArgumentMap, Inference, Relation, Stance


class Sign(IntEnum):
    """The side on which one claim bears on another: for it or against it.

    >>> Sign.AGAINST * Sign.AGAINST == Sign.FOR
    True
    """

    FOR = 1
    AGAINST = -1

    @property
    def opposite(self) -> "Sign":
        """The other side."""
        return Sign(-self)


@frozen
class Bearing:
    """An inference, the claim on which it finally bears, and the side it takes.

    To support speaks for a claim and to rebut speaks against it. To undercut takes the other
    side than the inference it attacks: against a claim when it attacks a reason for it, for a
    claim when it attacks an objection to it (Pollock, *Defeasible Reasoning*, 1987).
    """

    inference: Inference
    claim: str
    sign: Sign


def own_inferences(argument_map: ArgumentMap) -> tuple[Inference, ...]:
    """Return the inferences that the author draws or concedes, in the order of the map.

    >>> from argmap.model import Claim, Role
    >>> thesis = Claim("require", "Barrels should be required.", Role.THESIS)
    >>> swarm = Claim("swarm", "Barrels breed mosquitoes.", Role.REBUTTAL, by="critics")
    >>> objection = Inference(("swarm",), Relation.REBUTS, "require")
    >>> own_inferences(ArgumentMap("okafor", claims=(thesis, swarm), inferences=(objection,)))
    ()
    """
    reports = Stance.REPORTS
    reported = {claim.id for claim in argument_map.claims if claim.stance is reports}
    # What `is_own` says of each; to ask it of one after the other takes longer.
    return tuple(
        [
            one
            for one in argument_map.inferences
            if (
                one.premises[0] not in reported if one.stance is None else one.stance is not reports
            )
        ]
    )


def bearings(argument_map: ArgumentMap) -> tuple[Bearing, ...]:
    """Return what each inference finally bears on, in the order of the map.

    Left out are inferences that undercut each other in a circle, and those that undercut them:
    they bear on no claim.

    >>> from argmap.model import Claim, Role
    >>> claims = [
    ...     Claim("require", "Barrels should be required.", Role.THESIS),
    ...     Claim("floods", "Runoff causes floods.", Role.PREMISE),
    ...     Claim("full", "Barrels are full by the second day.", Role.REBUTTAL),
    ... ]
    >>> main = Inference(("floods",), Relation.SUPPORTS, "require")
    >>> undercut = Inference(("full",), Relation.UNDERCUTS, main.id)
    >>> barrels = ArgumentMap("okafor", claims=claims, inferences=(main, undercut))
    >>> [(bearing.claim, bearing.sign.name) for bearing in bearings(barrels)]
    [('require', 'FOR'), ('require', 'AGAINST')]
    """
    return bearings_among(argument_map.inferences)


def bearings_among(inferences: Iterable[Inference]) -> tuple[Bearing, ...]:
    """Return what each of some inferences bears on, without passing any other inference.

    Left out is an undercutter of an inference that is not among them.
    """
    by_id = {inference.id: inference for inference in inferences}
    settled: dict[str, Bearing | None] = {}
    for name in by_id:
        _settle(name, by_id, settled)
    return tuple(bearing for name in by_id if (bearing := settled[name]) is not None)


def _settle(name: str, by_id: Mapping[str, Inference], settled: dict[str, Bearing | None]) -> None:
    waiting: list[str] = []
    while name not in settled:
        inference = by_id.get(name)
        if inference is None:
            settled[name] = None
            break
        if inference.relation is not Relation.UNDERCUTS:
            sign = Sign.AGAINST if inference.relation.is_attack else Sign.FOR
            settled[name] = Bearing(inference, inference.conclusion, sign)
            break
        settled[name] = None
        waiting.append(name)
        name = inference.conclusion
    _hand_back(reversed(waiting), settled[name], by_id, settled)


def _hand_back(
    waiting: Iterable[str],
    target: Bearing | None,
    by_id: Mapping[str, Inference],
    settled: dict[str, Bearing | None],
) -> None:
    for name in waiting:
        if target is not None:
            target = Bearing(by_id[name], target.claim, target.sign.opposite)
        settled[name] = target
