"""What can be counted in a map."""

from collections import Counter

from attrs import frozen

from argmap.analysis.distances import distances_to_thesis
from argmap.analysis.objections import unanswered
from argmap.model import ArgumentMap, Relation, Role, Stance


@frozen
class Statistics:
    """How large a map is, how deep, and what is missing in it.

    Attributes:
        claims: How many claims it has, the thesis among them.
        premises: How many of these are premises.
        evidence: How many are evidence.
        rebuttals: How many are rebuttals.
        implicit: How many the author relies on unsaid.
        conceded: How many the author concedes to others.
        reported: How many are other people's, and not the author's.
        supports: How many inferences support.
        attacks: How many rebut or undercut.
        linked: How many inferences have several premises.
        depth: The most inferences between the thesis and a claim that leads to it.
        uncited: Ids of the claims without a citation; what is left unsaid has none to have.
        unconnected: Ids of the claims that never lead to the thesis.
        unanswered: Ids of the inferences by which others object, and which nothing answers.
    """

    claims: int
    premises: int
    evidence: int
    rebuttals: int
    implicit: int
    conceded: int
    reported: int
    supports: int
    attacks: int
    linked: int
    depth: int
    uncited: tuple[str, ...] = ()
    unconnected: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()

    @property
    def citable(self) -> int:
        """How many claims a citation can be given for: those that the text says."""
        return self.claims - self.implicit

    @property
    def cited(self) -> int:
        """How many of these have one."""
        return self.citable - len(self.uncited)


def statistics_of(argument_map: ArgumentMap) -> Statistics:
    """Return what can be counted in a map.

    >>> from argmap.model import Claim, Inference
    >>> claims = [Claim("require", "Require barrels.", "thesis"), Claim("floods", "F.", "premise")]
    >>> steps = [Inference(("floods",), Relation.SUPPORTS, "require")]
    >>> found = statistics_of(ArgumentMap("okafor", claims=claims, inferences=steps))
    >>> found.claims, found.depth, found.uncited
    (2, 1, ('require', 'floods'))
    """
    claims, steps = argument_map.claims, argument_map.inferences
    roles = Counter(one.role for one in claims)
    stances = Counter(one.stance for one in claims)
    distances = distances_to_thesis(argument_map)
    supports = sum(one.relation is Relation.SUPPORTS for one in steps)
    return Statistics(
        claims=len(claims),
        premises=roles[Role.PREMISE],
        evidence=roles[Role.EVIDENCE],
        rebuttals=roles[Role.REBUTTAL],
        implicit=sum(one.implicit for one in claims),
        conceded=stances[Stance.CONCEDES],
        reported=stances[Stance.REPORTS],
        supports=supports,
        attacks=len(steps) - supports,
        linked=sum(len(one.premises) > 1 for one in steps),
        depth=max(distances.values()),
        uncited=tuple(one.id for one in claims if not one.citations and not one.implicit),
        unconnected=tuple(one.id for one in claims if one.id not in distances),
        unanswered=tuple(one.id for one in unanswered(argument_map)),
    )
