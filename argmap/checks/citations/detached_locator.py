"""A place in a work must stand behind the work's id, in one citation.

In a list each item is a citation of its own. So in `[audit22, p. 14]` the page is one of the
mapped text, and the work is cited without a place. Write both together: `audit22 p. 14`.

Reported is a work without a place, with a place behind it in units that the map does not use
for the text itself elsewhere.

    # reported                                # accepted
    evidence:                                 evidence:
      traced:                                   traced:
        text: An audit traced the floods.         text: An audit traced the floods.
        supports: require                         supports: require
        cite: [¶3, audit22, p. 14]                cite: [¶3, audit22 p. 14]
"""

from collections.abc import Iterator
from itertools import takewhile

from argmap.checks.finding import Change, Finding, Repair
from argmap.model import ArgumentMap, Citation, Claim, Unit

NAME = "detached-locator"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every place behind a work that is no place of the text as far as the map shows."""
    suspects = [
        (claim, at, end)
        for claim in argument_map.claims
        if len(claim.citations) > 1
        for at, end in _behind_works(claim.citations)
    ]
    if not suspects:
        return
    own = _units_of_the_text(argument_map)
    for claim, at, end in suspects if own else ():
        behind = takewhile(
            lambda one: own.isdisjoint(place.unit for place in one.locators),
            claim.citations[at + 1 : end],
        )
        count = len(list(behind))
        if count:
            yield _finding(claim, at, at + 1 + count)


def _behind_works(citations: tuple[Citation, ...]) -> Iterator[tuple[int, int]]:
    """Yield where a work is cited alone, and where the bare places end that follow it."""
    for at, citation in enumerate(citations):
        if citation.source is None or citation.locators or citation != Citation(citation.source):
            continue
        end = at + 1
        while end < len(citations) and _is_bare(citations[end]):
            end += 1
        if end > at + 1:
            yield at, end


def _is_bare(citation: Citation) -> bool:
    return citation == Citation(locators=citation.locators) if citation.locators else False


def _units_of_the_text(argument_map: ArgumentMap) -> set[Unit]:
    """Return the units in which the map cites the text, but for what stands behind a work."""
    found: set[Unit] = set()
    for claim in argument_map.claims:
        behind = {number for at, end in _behind_works(claim.citations) for number in range(at, end)}
        for number, citation in enumerate(claim.citations):
            if citation.source is None and number not in behind:
                found.update(place.unit for place in citation.locators)
    return found


def _finding(claim: Claim, at: int, end: int) -> Finding:
    work = claim.citations[at].source
    places = tuple(place for one in claim.citations[at + 1 : end] for place in one.locators)
    whole = str(Citation(work, places))
    part = ("claims", claim.id, "cite")
    changes = (
        Change((*part, at), whole),
        *(Change((*part, number), None) for number in range(at + 1, end)),
    )
    shown = ", ".join(map(str, places))
    return Finding(
        (*part, at + 1),
        f"the claim {claim.id!r} cites {work!r} without a place, and {shown} of the text itself",
        f"write `{whole}` if the place is one of {work!r}",
        repair=Repair(f"write `{whole}`", changes),
    )
