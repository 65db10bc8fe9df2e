"""A map of a debate should take a position on some proposition.

A map on which no proposition of the debate bears is compared with nothing. Either nobody has
looked into it yet, or its author writes of other things, or the propositions are put in the
words of the other authors only. Views that a map only reports are no positions of its author.
A debate without any proposition is passed over.

    # reported
    propositions:
      benefit:
        text: Barrels are of use.
        positions: {okafor-2024: catch, brandt-2023: not floods}

    # accepted
    propositions:
      benefit:
        text: Barrels are of use.
        positions: {okafor-2024: catch, brandt-2023: not floods, ito-2025: partly floods}
"""

from collections.abc import Iterator

from argmap.checks.debate.standpoints import takes_side
from argmap.checks.finding import Finding
from argmap.model import Debate

NAME = "map-without-positions"


def check(debate: Debate) -> Iterator[Finding]:
    """Report every map that takes no position on any proposition of the debate."""
    positions = [one for proposition in debate.propositions for one in proposition.positions]
    speaking = {one.map for one in positions if takes_side(debate, one)}
    for argument_map in debate.maps if debate.propositions else ():
        if argument_map.id not in speaking:
            yield Finding(
                ("maps", argument_map.id),
                f"the map {argument_map.id!r} takes no position on any proposition",
                "add its positions, a proposition that it addresses, or leave it out of `maps`",
            )
