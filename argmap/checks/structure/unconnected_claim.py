"""Every claim must bear on the thesis, directly or through other claims.

A claim that neither supports nor attacks anything on the way to the thesis is no part of
the argument: either its `supports`, `rebuts` or `undercuts` was forgotten, or it does not
belong in the map. A group of claims that bear only on each other is reported claim by claim.

    # reported                            # accepted
    premises:                             premises:
      floods: {text: …}                     floods: {text: …, supports: require}
"""

from collections.abc import Iterator

from argmap.analysis import unconnected_claims
from argmap.checks.finding import Finding
from argmap.model import ArgumentMap

NAME = "unconnected-claim"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim from which no inference leads to the thesis."""
    for name in unconnected_claims(argument_map):
        yield Finding(
            ("claims", name),
            f"the claim {name!r} bears on nothing that leads to the thesis",
            "add `supports:`, `rebuts:` or `undercuts:`, or name it in an inference",
        )
