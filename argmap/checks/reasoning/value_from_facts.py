"""What ought to be does not follow from what is alone.

A claim of kind `value` or `policy` needs, among its reasons, one that says what is good,
right or to be done (Hume, *A Treatise of Human Nature*, 3.1.1). Authors often leave it
unsaid. Supply it with `implicit: true`, so that a reader can ask whether it holds.

Reported is a claim of the author's whose own reasons are all facts, causes, forecasts or
definitions. Where a premise has no `kind`, nothing is said. A policy that names its end, as
in “To prevent floods, cities should require barrels”, may follow from facts about means.

    # reported                              # accepted
    thesis:                                 thesis:
      require: {text: …, kind: policy}        require: {text: …, kind: policy}
    premises:                               premises:
      floods:                                 floods: {text: …, kind: cause}
        text: …                               duty: {text: …, kind: value, implicit: true}
        kind: cause                         inferences:
        supports: require                     main: floods + duty -> require
"""

import re
from collections.abc import Iterator

from argmap.analysis import own_inferences
from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, Claim, ClaimKind, Relation

NAME = "value-from-facts"

_OUGHT = (ClaimKind.VALUE, ClaimKind.POLICY)
_END = re.compile(r"(?:To|For|If|In order to)\b[^,]{0,200},")


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report each own value or policy whose own premises are all known to be neither."""
    kinds = _kinds_of_premises(argument_map)
    for claim in argument_map.claims:
        given = kinds.get(claim.id)
        if given and claim.is_own and given.isdisjoint((None, *_OUGHT)):
            yield Finding(
                ("claims", claim.id),
                f"the claim {claim.id!r} is a {claim.kind}, but no premise for it is a value or "
                "a policy",
                "add the value on which the step relies, with `kind: value`, and with "
                "`implicit: true` where the text leaves it unsaid",
            )


def _kinds_of_premises(argument_map: ArgumentMap) -> dict[str, set[ClaimKind | None]]:
    """Return the kinds of the own premises for each claim that needs a value among them."""
    kinds: dict[str, set[ClaimKind | None]] = {
        claim.id: set() for claim in argument_map.claims if _needs_a_value(claim)
    }
    if kinds:
        for inference in own_inferences(argument_map):
            if inference.relation is Relation.SUPPORTS and inference.conclusion in kinds:
                premises = map(argument_map.claim, inference.premises)
                kinds[inference.conclusion].update(premise.kind for premise in premises)
    return kinds


def _needs_a_value(claim: Claim) -> bool:
    if claim.kind is ClaimKind.POLICY:
        return _END.match(claim.text) is None
    return claim.kind is ClaimKind.VALUE
