"""One claim should not both support and rebut another.

Whoever reads such a pair cannot tell which way the claim counts. Either one of the two was
written by mistake, or two sides of the matter are in one claim: split it, or name for each
side the premise that works together with it.

Accepted are different premises (`cheap + safe -> require`, `cheap -x require`), different
people who draw the one and the other, and a step conceded beside one asserted. A claim may
also support what another claim supports, and undercut that other step: it is then the better
reason.

    # reported                            # accepted
    premises:                             premises:
      costs:                                costs:
        text: A barrel costs 200 euros.       text: A barrel costs 200 euros.
        supports: require                     rebuts: require
        rebuts: require
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.checks.structure.inference_place import place_of
from argmap.model import ArgumentMap, Inference, Relation, Stance

NAME = "support-and-attack"

_Key = tuple[frozenset[str], str, tuple[str | None, Stance]]


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report each rebuttal whose premises also support its conclusion, in the same voice."""
    rebuttals = [one for one in argument_map.inferences if one.relation is Relation.REBUTS]
    if not rebuttals:
        return
    supports = {
        _key(one, argument_map): one
        for one in argument_map.inferences
        if one.relation is Relation.SUPPORTS
    }
    for rebuttal in rebuttals:
        support = supports.get(_key(rebuttal, argument_map))
        if support is not None and rebuttal.conclusion not in rebuttal.premises:
            yield _finding(rebuttal, support)


def _key(inference: Inference, argument_map: ArgumentMap) -> _Key:
    return frozenset(inference.premises), inference.conclusion, argument_map.voice(inference)


def _finding(rebuttal: Inference, support: Inference) -> Finding:
    premises = " + ".join(rebuttal.premises)
    return Finding(
        place_of(rebuttal),
        f"{premises!r} both supports and rebuts the claim {rebuttal.conclusion!r}",
        "drop one of the two, or split the claim that is used in two senses",
        related=(("it supports it here", place_of(support)),),
    )
