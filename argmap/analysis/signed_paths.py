"""On which sides a claim bears on another, by the author's own inferences or by any."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from argmap.analysis.bearings import Bearing, Sign, bearings_among, own_inferences
from argmap.errors import UnknownName
from argmap.model import ArgumentMap

Steps = Mapping[str, Sequence[tuple[str, Sign]]]
"""For each claim, the premises that bear on it in one inference, and their sides."""

_State = tuple[str, Sign]


_NO_SIGNS: frozenset[Sign] = frozenset()
_BOTH_SIGNS = frozenset(Sign)
_ONE_SIGN = {sign: frozenset({sign}) for sign in Sign}


@frozen
class SignedPaths:
    """How claims reach one claim by own inferences, and with which signs.

    The sign of a path is the product of the signs of its steps: what attacks an objection
    speaks for what the objection attacks (Cartwright and Harary 1956). Only where attack runs
    in a circle can a path pass a claim twice; none passes the target on its way.

    Attributes:
        target: The claim to which the paths lead.
    """

    target: str
    _next: Mapping[_State, _State | None] = field(repr=False, eq=False)

    def signs(self, claim: str) -> frozenset[Sign]:
        """Return the signs with which *claim* reaches the target; none when it does not."""
        return self._signs.get(claim, _NO_SIGNS)

    @cached_property
    def _signs(self) -> dict[str, frozenset[Sign]]:
        signs: dict[str, frozenset[Sign]] = {}
        for claim, sign in self._next:
            signs[claim] = _BOTH_SIGNS if claim in signs else _ONE_SIGN[sign]
        return signs

    def path(self, claim: str, sign: Sign = Sign.FOR) -> tuple[str, ...]:
        """Return a shortest path from *claim* to the target, both included.

        Among paths of one length, the one whose inferences come first in the map is chosen.

        Raises:
            UnknownName: *claim* does not reach the target with *sign*.
        """
        state: _State | None = (claim, sign)
        if state not in self._next:
            raise UnknownName(f"no path leads from {claim!r} {sign.name.lower()} {self.target!r}")
        claims = []
        while state is not None:
            claims.append(state[0])
            state = self._next[state]
        return tuple(claims)


def signed_paths(argument_map: ArgumentMap, target: str | None = None) -> SignedPaths:
    """Return the signed paths to a claim through inferences the author draws or concedes.

    To support is a step for a claim, to rebut a step against it. An undercut is a step to the
    claim on which it finally bears (see `Bearing`), when the inference it attacks is the
    author's too. A reply to what others say, whether it rebuts or undercuts, is no step: it
    wards an attack off and gives no reason for the claim attacked.

    Args:
        argument_map: The map to follow.
        target: Id of the claim to reach; the thesis by default.

    Raises:
        UnknownName: The map has no claim *target*.

    >>> from argmap.model import Claim, Inference, Relation, Role
    >>> claims = [
    ...     Claim("require", "Barrels should be required.", Role.THESIS),
    ...     Claim("swarm", "Barrels breed mosquitoes.", Role.REBUTTAL),
    ...     Claim("lids", "A lid stops mosquitoes.", Role.REBUTTAL),
    ... ]
    >>> steps = [("swarm", "require"), ("lids", "swarm")]
    >>> inferences = [Inference((one,), Relation.REBUTS, other) for one, other in steps]
    >>> paths = signed_paths(ArgumentMap("okafor", claims=claims, inferences=inferences))
    >>> paths.path("lids", Sign.FOR)
    ('lids', 'swarm', 'require')
    """
    goal = argument_map.thesis.id if target is None else argument_map.claim(target).id
    return signed_paths_by(own_steps(argument_map), goal)


def own_steps(argument_map: ArgumentMap) -> Steps:
    """Return the premises that bear on each claim in own inferences, in the order of the map.

    Whoever follows paths to many claims of one map collects the steps once.
    """
    return steps_of(argument_map, bearings_among(own_inferences(argument_map)))


def steps_of(argument_map: ArgumentMap, borne: Iterable[Bearing]) -> Steps:
    """Return the premises that bear on each claim of a map in the inferences of some bearings."""
    steps: dict[str, list[_State]] = {claim.id: [] for claim in argument_map.claims}
    for bearing in borne:
        steps[bearing.claim].extend((one, bearing.sign) for one in bearing.inference.premises)
    return steps


def signed_paths_by(steps: Steps, target: str) -> SignedPaths:
    """Return the signed paths to *target* by steps from `own_steps` or `steps_of`."""
    start: _State = (target, Sign.FOR)
    onward: dict[_State, _State | None] = {start: None}
    waiting = deque([start])
    while waiting:
        state = waiting.popleft()
        claim, so_far = state
        for premise, sign in steps[claim]:
            earlier = (premise, so_far if sign is Sign.FOR else so_far.opposite)
            if premise != target and earlier not in onward:
                onward[earlier] = state
                waiting.append(earlier)
    return SignedPaths(target, onward)
