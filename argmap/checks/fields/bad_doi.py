"""A DOI must be one: `10.`, the number of who registered it, a slash and a name.

Readers look works up by it, and a work cited by several authors is known to be one by it. So
it is written alone, without the `https://doi.org/` or `doi:` before it; `--fix` takes these
away. An address that is no DOI belongs in `url`.

    # reported                                    # accepted
    sources:                                      sources:
      audit22:                                      audit22:
        title: Harbour City audit                     title: Harbour City audit
        doi: https://doi.org/10.1000/182              doi: 10.1000/182
"""

import re
from collections.abc import Iterator

from argmap.checks.finding import Change, Finding, Repair
from argmap.model import ArgumentMap

NAME = "bad-doi"

_DOI = re.compile(r"10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s<>]+", re.ASCII)
"""https://www.doi.org/doi-handbook/HTML/index.html, 2.2: prefix, slash, suffix."""


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every DOI of a source that is none, or more than one."""
    for source in argument_map.sources:
        alone = source.bare_doi
        if alone is None or _DOI.fullmatch(source.doi or ""):
            continue
        part = ("sources", source.id, "doi")
        is_one = _DOI.fullmatch(alone) is not None
        yield Finding(
            part,
            f"the source {source.id!r} has {'more than a DOI' if is_one else 'no DOI'} in `doi`",
            f"write `{alone}`" if is_one else "write it as it is registered, such as 10.1000/182",
            repair=Repair(f"write `{alone}`", (Change(part, alone),), safe=True)
            if is_one
            else None,
        )
