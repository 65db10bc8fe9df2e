"""A claim should be a whole sentence.

One word or two name a topic and claim nothing about it, so nobody can tell what would
support or refute them. Two words that end in a full stop, as in “Barrels leak.”, count as a
sentence. Texts in scripts that do not put spaces between words are passed over.

    # reported                            # accepted
    premises:                             premises:
      cost: Low cost                        cost: A barrel costs little.
"""

import re
from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap

NAME = "short-claim"

_FEWEST = 3
_UNSPACED = (
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Thai, Lao, Tibetan, Burmese, Khmer, Chinese and Japanese."""


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim of one word, and of two that are no sentence."""
    for claim in argument_map.claims:
        count = len(claim.text.split(None, _FEWEST))
        if count < _FEWEST and not _may_be_whole(claim.text, count):
            yield Finding(
                ("claims", claim.id, "text"),
                f"the claim {claim.id!r} has only {count} {'word' if count == 1 else 'words'}",
                "write a whole sentence that can be true or false",
            )


def _may_be_whole(text: str, count: int) -> bool:
    is_sentence = count == _FEWEST - 1 and text.endswith((".", "!", "?"))
    return is_sentence or re.search(_UNSPACED, text) is not None
