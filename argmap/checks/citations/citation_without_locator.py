"""A citation should lead to a place, not only to a work.

A claim that cites nothing but a work leaves its reader to look through all of it, and does
not say either where the mapped text draws on it. Give the place in the work, or at least the
paragraph of the text. Words that can be searched for (`quote`) are a place, too.

The text itself may name a work without a page. So a work alone is accepted beside another
citation of the claim that does give a place.

    # reported                            # accepted
    sources:                              sources:
      audit22: Harbour City audit           audit22: Harbour City audit
    evidence:                             evidence:
      traced: {text: …, cite: audit22}      traced: {text: …, cite: [¶3, audit22]}
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, Citation

NAME = "citation-without-locator"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim whose citations all name a work and no place."""
    for claim in argument_map.claims:
        cited = claim.citations
        if cited and not any(map(_has_place, cited)):
            work = cited[0].source
            yield Finding(
                ("claims", claim.id, "cite"),
                f"the claim {claim.id!r} cites {work!r} and no place in it",
                f"add the place, such as `{work} p. 14`, or the paragraph of the text, such as ¶8",
            )


def _has_place(citation: Citation) -> bool:
    return bool(citation.locators) or citation.quote is not None
