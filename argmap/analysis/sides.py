"""On which side of the thesis each inference stands."""

from collections.abc import Mapping

from argmap.analysis.bearings import Bearing, Sign, bearings
from argmap.analysis.signed_paths import signed_paths_by, steps_of
from argmap.model import ArgumentMap


def sides(argument_map: ArgumentMap) -> Mapping[str, frozenset[Sign]]:
    """Return, for each inference by its id, the sides on which it finally bears on the thesis.

    Every inference counts, whoever draws it. None is left out: an inference that never reaches
    the thesis stands on no side, and one that reaches it in two ways may stand on both.

    >>> from argmap.model import Claim, Inference, Relation, Role
    >>> claims = [
    ...     Claim("require", "Barrels should be required.", Role.THESIS),
    ...     Claim("swarm", "Barrels breed mosquitoes.", Role.REBUTTAL, by="critics"),
    ...     Claim("lids", "A lid stops mosquitoes.", Role.REBUTTAL),
    ... ]
    >>> steps = [("swarm", "require"), ("lids", "swarm")]
    >>> inferences = [Inference((one,), Relation.REBUTS, other) for one, other in steps]
    >>> barrels = ArgumentMap("okafor", claims=claims, inferences=inferences)
    >>> {name: [sign.name for sign in signs] for name, signs in sides(barrels).items()}
    {'swarm -x require': ['AGAINST'], 'lids -x swarm': ['FOR']}
    """
    borne = {bearing.inference.id: bearing for bearing in bearings(argument_map)}
    paths = signed_paths_by(steps_of(argument_map, borne.values()), argument_map.thesis.id)

    def signs(bearing: Bearing) -> frozenset[Sign]:
        return frozenset(Sign(bearing.sign * sign) for sign in paths.signs(bearing.claim))

    return {
        one.id: signs(borne[one.id]) if one.id in borne else frozenset()
        for one in argument_map.inferences
    }
