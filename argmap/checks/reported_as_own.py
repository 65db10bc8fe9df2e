"""A position must rest on what its author says, not on what others are reported to say.

Recording a reported view as the author's own is the worst error a map can make. A claim
with `by:` is somebody else's, so its author does not affirm, deny or qualify anything by
it; the comparison counts such a position as reported whatever the debate says. Name the
claim by which the author answers, or write `reports`.

    # reported                            # accepted
    positions:                            positions:
      okafor-2024: mosquitoes               okafor-2024: not lids
                                            # or
                                            okafor-2024: reports mosquitoes

Here `mosquitoes` is the critics', and `lids` is the author's reply to it.
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import Debate, Position, PositionStance

NAME = "reported-as-own"

_NOT_SPOKEN = {PositionStance.REPORTS, PositionStance.SILENT}


def check(debate: Debate) -> Iterator[Finding]:
    """Report every position of an author that rests on a claim of somebody else."""
    for proposition in debate.propositions:
        for position in proposition.positions:
            if _is_borrowed(debate, position):
                yield Finding(
                    ("propositions", proposition.id, "positions", position.map),
                    f"the claim {position.claim!r} is reported in {position.map!r}, "
                    f"so its author {position.stance} nothing by it",
                    f"write `reports {position.claim}`, or name the author's own claim",
                )


def _is_borrowed(debate: Debate, position: Position) -> bool:
    if position.claim is None or position.stance in _NOT_SPOKEN:
        return False
    return not debate.map(position.map).claim(position.claim).is_own
