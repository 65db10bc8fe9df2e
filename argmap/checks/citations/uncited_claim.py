"""A claim that the text makes should say where.

Without the paragraph nobody can tell whether the author said it, or how it was put. What the
author does not say but relies on is marked `implicit: true` and needs no citation. Evidence
has a stricter rule of its own, `uncited-evidence`.

A map that cites nothing yet is passed over. Where fewer than half of the claims are cited,
one finding counts those that are not.

    # reported                            # accepted
    premises:                             premises:
      catch: {text: …, cite: ¶4}            catch: {text: …, cite: ¶4}
      floods: {text: …}                     floods: {text: …, cite: ¶3}
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, Role

NAME = "uncited-claim"

_HELP = (
    "add `cite:` with the paragraph, such as ¶8; what the text leaves unsaid is `implicit: true`"
)


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report the claims without a citation, at once where they are the greater part."""
    explicit = [claim for claim in argument_map.claims if not claim.implicit]
    uncited = [claim for claim in explicit if not claim.citations]
    asked = [claim for claim in uncited if claim.role is not Role.EVIDENCE]
    if not asked or not any(claim.citations for claim in argument_map.claims):
        return
    if len(asked) > 1 and 2 * len(uncited) > len(explicit):
        yield Finding(
            ("claims", asked[0].id),
            f"{len(asked)} claims do not say where the text makes them; "
            f"{asked[0].id!r} is the first",
            _HELP,
        )
        return
    for claim in asked:
        yield Finding(
            ("claims", claim.id),
            f"the claim {claim.id!r} does not say where the text makes it",
            _HELP,
        )
