"""A claim must not support itself, directly or through other claims.

A circle gives no reason to accept any of its members (petitio principii). Drop one
inference, or split the claim that is used in two senses.

    # reported                      # accepted
    premises:                       premises:
      a: {text: …, supports: b}       a: {text: …, supports: b}
      b: {text: …, supports: a}       c: {text: …, supports: a}
"""

from collections.abc import Iterator

from argmap.analysis import support_circles
from argmap.checks.finding import Finding
from argmap.model import ArgumentMap

NAME = "circular-support"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report each circle once, at the member that comes first in the map."""
    for first, *others in support_circles(argument_map):
        through = f" through {', '.join(map(repr, others))}" if others else ""
        yield Finding(
            ("claims", first),
            f"the claim {first!r} supports itself{through}",
            "drop one of these inferences, or split the claim that is used in two senses",
        )
