"""A source should be cited by a claim.

`sources` lists the works on which the text draws, so that claims can cite them. A work that
no claim cites tells a reader nothing: either a citation was forgotten, or the entry is left
over. `--unsafe-fixes` takes the entry out. One whose id reads like a place is left to
`source-like-place`: it may well be cited, as its author sees it.

    # reported                            # accepted
    sources:                              sources:
      audit22: Harbour City audit           audit22: Harbour City audit
    evidence:                             evidence:
      traced: {text: …, cite: ¶3}           traced: {text: …, cite: [¶3, audit22]}
"""

from collections.abc import Iterator

from argmap.checks.finding import Change, Finding, Repair
from argmap.formats import place_named
from argmap.model import ArgumentMap

NAME = "unused-source"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every source that no claim cites."""
    if not argument_map.sources:
        return
    cited = {citation.source for claim in argument_map.claims for citation in claim.citations}
    for source in argument_map.sources:
        if source.id not in cited and place_named(source.id) is None:
            part = ("sources", source.id)
            yield Finding(
                part,
                f"no claim cites the source {source.id!r}",
                f"cite it where the text draws on it, such as `{source.id} p. 14`, or take it out",
                repair=Repair("take the source out", (Change(part, None),)),
            )
