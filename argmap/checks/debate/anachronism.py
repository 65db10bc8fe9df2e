"""A text cannot take a position on what was not known yet.

`known-from` says when a proposition could first be discussed. Where a map's text is older,
every day that its date can mean, a position is read into it: no comparison counts it. One of
the two dates is mistaken, or the position belongs to a proposition that is less specific.
A text that is too old needs no entry; `silent` is accepted.

    # reported
    maps: [okafor-2024.yaml]                # published: 2024-03-09
    propositions:
      audit-right:
        text: The audit of 2025 is right.
        known-from: 2025
        positions: {okafor-2024: floods}

    # accepted
    maps: [okafor-2024.yaml]
    propositions:
      audit-right:
        text: The audit of 2022 is right.
        known-from: 2022
        positions: {okafor-2024: floods}
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import Debate, PositionStance

NAME = "anachronism"


def check(debate: Debate) -> Iterator[Finding]:
    """Report each map that takes a position on what was known only later."""
    for proposition in debate.propositions:
        spoken = (one for one in proposition.positions if one.stance is not PositionStance.SILENT)
        for map_id in dict.fromkeys(one.map for one in spoken):
            argument_map = debate.map(map_id)
            if proposition.is_later_than(argument_map):
                yield Finding(
                    ("propositions", proposition.id, "positions", map_id),
                    f"{map_id!r} ({argument_map.published}) is older than {proposition.id!r}, "
                    f"known from {proposition.known_from}",
                    "correct one of the dates, or take the position out",
                )
