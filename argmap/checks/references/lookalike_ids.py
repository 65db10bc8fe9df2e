"""Two ids of a map should not be easy to confuse.

An id that differs from another one only in a hyphen, a plural s, or signs that look alike
(`l` and `1`, `o` and `0`, `rn` and `m`, `vv` and `w`) is read as the other, and typed for the
other, and no program can tell that the wrong claim was meant. Say in one of the two how they
differ. Numbers are read with care: `cost-1` and `cost-2`, or `audit-21` and `audit-22`, are
two names.

    # reported                            # accepted
    premises:                             premises:
      flood: {text: …}                      flood-damage: {text: …}
      floods: {text: …}                     flood-causes: {text: …}
"""

import re
from collections.abc import Iterator
from itertools import chain

from argmap.checks.finding import Finding
from argmap.diagnostics import Part
from argmap.model import ArgumentMap

NAME = "lookalike-ids"

_PLURAL = re.compile(r"(?<=[a-z]{2}[a-hj-rtv-z])s(?![a-z0-9])")
_HYPHEN = re.compile(r"(?<![0-9])-|-(?![0-9])")


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every id that looks like an earlier one; claims come first, then inferences."""
    first: dict[str, Part] = {}
    for part in _ids(argument_map):
        earlier = first.setdefault(_look(part[1]), part)
        if earlier is not part:
            yield Finding(
                part,
                f"the id {part[1]!r} is easy to confuse with {earlier[1]!r}",
                "rename one of the two so that the names say how they differ",
                related=((f"{earlier[1]!r} is here", earlier),),
            )


def _ids(argument_map: ArgumentMap) -> Iterator[tuple[str, str]]:
    return chain(
        (("claims", claim.id) for claim in argument_map.claims),
        (("inferences", one.name) for one in argument_map.inferences if one.name is not None),
        (("sources", source.id) for source in argument_map.sources),
    )


def _look(name: str) -> str:
    """Return what stays of an id for a hasty eye; ids that look alike have it in common."""
    look = _PLURAL.sub("", name) if "s" in name else name
    if "-" in look:
        joined = look.replace("-", "")
        look = joined if joined.isalpha() else _HYPHEN.sub("", look)
    return look.replace("rn", "m").replace("vv", "w").replace("l", "1").replace("o", "0")
