"""A text should have characters as they are, not as HTML writes them.

What was copied from the source of a page has `&amp;` for an ampersand and `&quot;` for a
quotation mark. A map is no HTML: the signs are shown as they stand, in pictures and in
reports. `--unsafe-fixes` writes the characters.

    # reported                              # accepted
    premises:                               premises:
      floods:                                 floods:
        text: Roofs &amp; mud cause floods.     text: Roofs & mud cause floods.
        supports: require                       supports: require
"""

from collections.abc import Iterator

from argmap.checks.entities import find_entity, without_entities
from argmap.checks.finding import Change, Finding, Repair
from argmap.model import ArgumentMap

NAME = "html-entity"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim with a character in the notation of HTML."""
    for claim in argument_map.claims:
        found = find_entity(claim.text)
        if found is not None:
            part = ("claims", claim.id, "text")
            plain = without_entities(claim.text)
            changes = (Change(part, plain),)
            yield Finding(
                part,
                f"the claim {claim.id!r} has `{found}` in it, as HTML writes a character",
                f"write the character itself: `{without_entities(found).strip() or 'a space'}`",
                repair=Repair("write the character itself", changes)
                if plain.isprintable()
                else None,
            )
