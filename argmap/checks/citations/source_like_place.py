"""The id of a source must not read like a place in a text.

`cite: p0` cites page 0 of the mapped text, also where `sources` has a work called `p0`: that
work can be cited only in the long form, `cite: {source: p0}`, and whoever writes the short one
cites something else unawares. Give the work an id that no unit begins, such as its author and
its year.

    # reported                                # accepted
    sources:                                  sources:
      p12: A paper on drains                    moss12: A paper on drains
    evidence:                                 evidence:
      traced: {text: …, cite: p12}              traced: {text: …, cite: moss12}
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.formats import place_named
from argmap.model import ArgumentMap

NAME = "source-like-place"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every source whose id is also a place in a text."""
    for source in argument_map.sources:
        place = place_named(source.id)
        if place is not None:
            yield Finding(
                ("sources", source.id),
                f"the id {source.id!r} reads like a place: `cite: {source.id}` cites {place} of "
                "the mapped text, not this source",
                "give it another id, such as the author and the year, here and where it is cited",
            )
