"""A quote should have at most 15 words.

A quote anchors a citation: it is there to be found in the text, so a few words do that stand
nowhere else. Longer ones copy what the map should put in the claim's own words, and they
break at the next small difference between two editions.

    # reported
    premises:
      floods:
        text: Roof runoff causes most street floods.
        cite:
          paragraph: 3
          quote: >-
            It is the roofs, as anyone who has ever walked through the old harbour
            in a storm knows, that drown our streets

    # accepted
    premises:
      floods:
        text: Roof runoff causes most street floods.
        cite: {paragraph: 3, quote: It is the roofs}
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap

NAME = "long-quote"

_MOST = 15


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every quote of more than 15 words."""
    for claim in argument_map.claims:
        for citation in claim.citations:
            count = _count(citation.quote or "")
            if count > _MOST:
                yield Finding(
                    ("claims", claim.id, "cite"),
                    f"a quote of the claim {claim.id!r} has {count} words",
                    f"keep the few that are easy to find, at most {_MOST}",
                )


def _count(text: str) -> int:
    return sum(any(map(str.isalnum, part)) for part in text.split()) if len(text) > _MOST else 0
