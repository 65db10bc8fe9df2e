"""A claim should have at most 25 words.

Long claims are hard to take in beside others, and they often hold two statements, a reason
or a reservation that deserves a claim of its own. Say it shorter, or split it. Words are
what stands between spaces; a dash is none.

    # reported                                  # accepted
    premises:                                   premises:
      floods:                                     floods:
        text: |-                                    text: |-
          As the council's audit of last year,        Most street floods in the city are
          which was long delayed, has at last         caused by roof runoff.
          shown beyond any doubt, it is roof
          runoff and nothing else that causes
          most of the street floods in the city.
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap

NAME = "long-claim"

_MOST = 25


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim of more than 25 words."""
    for claim in argument_map.claims:
        text = claim.text
        if len(text) <= 2 * _MOST or (text.count(" ") < _MOST and text.isprintable()):
            continue  # in a text that is printable only spaces stand between words
        if (count := _count(text)) > _MOST:
            yield Finding(
                ("claims", claim.id, "text"),
                f"the claim {claim.id!r} has {count} words",
                f"say it in at most {_MOST}, or make two claims of it",
            )


def _count(text: str) -> int:
    return sum([part.isalnum() or any(map(str.isalnum, part)) for part in text.split()])
