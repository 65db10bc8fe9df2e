"""A debate should have propositions: without one, nothing can be compared.

Maps say what each author claims; propositions are the neutral statements on which several
authors can be held against each other. `argmap suggest` names claims that may be one
proposition. A debate with fewer than two maps is passed over: it needs those first.

    # reported
    maps: [okafor-2024.yaml, brandt-2023.yaml]

    # accepted
    maps: [okafor-2024.yaml, brandt-2023.yaml]
    propositions:
      benefit:
        text: Barrels are of use.
        positions: {okafor-2024: catch, brandt-2023: not floods}
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import Debate

NAME = "no-propositions"


def check(debate: Debate) -> Iterator[Finding]:
    """Report a debate of several maps that has no proposition."""
    if len(debate.maps) > 1 and not debate.propositions:
        yield Finding(
            ("maps",),
            f"the debate {debate.id!r} has no propositions, so its authors cannot be compared",
            "add `propositions:`; `argmap suggest` names claims that may be one",
        )
