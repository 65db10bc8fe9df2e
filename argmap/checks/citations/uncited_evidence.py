"""Evidence must say where it comes from.

Evidence is an observation, event, document or figure. A reader who cannot look it up has
to take the map's word for it, and then it is no evidence. Cite the paragraph of the text,
the work it quotes, or both; where the text gives no source either, its paragraph is enough.

    # reported                            # accepted
    evidence:                             evidence:
      traced:                               traced:
        text: The audit traced 61% …          text: The audit traced 61% …
        supports: floods                      supports: floods
                                              cite: [¶3, audit22 p. 14]
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, Role

NAME = "uncited-evidence"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every piece of evidence without a citation."""
    for claim in argument_map.claims:
        if claim.role is Role.EVIDENCE and not claim.citations:
            yield Finding(
                ("claims", claim.id),
                f"the evidence {claim.id!r} does not say where it comes from",
                "add `cite:` with the paragraph, such as ¶8",
            )
