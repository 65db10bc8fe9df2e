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
        if len(text) > 2 * _MOST and _may_be_long(text) and (count := _count(text)) > _MOST:
            yield Finding(
                ("claims", claim.id, "text"),
                f"the claim {claim.id!r} has {count} words",
                f"say it in at most {_MOST}, or make two claims of it",
            )


def _may_be_long(text: str) -> bool:
    """Tell at little cost that a text is short: in one that is printable, only spaces divide."""
    return text.count(" ") >= _MOST or not text.isprintable()


def _count(text: str) -> int:
    return sum([part.isalnum() or any(map(str.isalnum, part)) for part in text.split()])
