"""A claim must say something that can be true or false.

A question says nothing yet, and nothing can support or attack it; the claim is the answer
that the author gives or suggests. A text that ends in a colon or in dots breaks off before
it has said anything.

    # reported                                # accepted
    premises:                                 premises:
      cost: {text: "Who will pay?"}             cost: {text: Nobody has said who will pay.}
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap

NAME = "not-a-claim"

_QUESTION = ("?", "？", "؟")
_BROKEN_OFF = (":", "：", "…", "...")


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim that ends like a question or in the middle of a sentence."""
    for claim in argument_map.claims:
        if claim.text.endswith(_QUESTION):
            yield Finding(
                ("claims", claim.id, "text"),
                f"the claim {claim.id!r} is a question",
                "write down what the author answers, as a statement",
            )
        elif claim.text.endswith(_BROKEN_OFF):
            yield Finding(
                ("claims", claim.id, "text"),
                f"the claim {claim.id!r} breaks off",
                "write a whole sentence that can be true or false",
            )
