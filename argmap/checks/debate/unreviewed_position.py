"""Every map of a debate should have been read for every proposition.

A map that is missing under `positions` has not been looked into: nobody knows whether its
author agrees, objects or says nothing, and no comparison counts it. Read the text, and write
the claim by which the author takes a position, or `silent`.

Maps that are older than the proposition (`known-from`) cannot address it. A map that has no
position on any proposition is reported once, as `map-without-positions`.

    # reported
    propositions:
      benefit:
        text: Barrels are of use.
        positions: {okafor-2024: catch, brandt-2023: not floods, ito-2025: floods}
      cost-low:
        text: A barrel costs less than one percent of a house.
        positions: {okafor-2024: duty, brandt-2023: not catch}

    # accepted
    propositions:
      benefit:
        text: Barrels are of use.
        positions: {okafor-2024: catch, brandt-2023: not floods, ito-2025: floods}
      cost-low:
        text: A barrel costs less than one percent of a house.
        positions: {okafor-2024: duty, brandt-2023: not catch, ito-2025: silent}
"""

from collections.abc import Iterator, Sequence

from argmap.checks.finding import Finding
from argmap.model import Debate

NAME = "unreviewed-position"

_NAMED_AT_MOST = 4


def check(debate: Debate) -> Iterator[Finding]:
    """Report each proposition for which some maps have not been looked into, with these maps."""
    positions = (one for proposition in debate.propositions for one in proposition.positions)
    begun = {one.map for one in positions}
    maps = [one for one in debate.maps if one.id in begun]
    for proposition in debate.propositions:
        read = {one.map for one in proposition.positions}
        missing = [
            one.id for one in maps if one.id not in read and not proposition.is_later_than(one)
        ]
        if missing:
            yield Finding(
                ("propositions", proposition.id),
                f"nobody has looked what {_listed(missing)} says on {proposition.id!r}"
                if len(missing) == 1
                else f"nobody has looked what {_listed(missing)} say on {proposition.id!r}",
                "read the text and name the claim that takes a position, or write `silent`",
            )


def _listed(names: Sequence[str]) -> str:
    named = [repr(name) for name in names[:_NAMED_AT_MOST]]
    if len(names) > _NAMED_AT_MOST:
        named.append(f"{len(names) - _NAMED_AT_MOST} more")
    return " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))
