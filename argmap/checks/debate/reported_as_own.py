"""A position must rest on what its author says, not on what others are reported to say.

Recording a reported view as the author's own is the worst error a map can make. A claim
with `by:` is somebody else's, so its author does not affirm, deny or qualify anything by
it; the comparison counts such a position as reported whatever the debate says. Name the
claim by which the author answers, or write `reports`; `--unsafe-fixes` writes `reports` where
the position names that claim alone.

    # reported                            # accepted
    positions:                            positions:
      okafor-2024: mosquitoes               okafor-2024: not lids
                                            # or
                                            okafor-2024: reports mosquitoes

Here `mosquitoes` is the critics', and `lids` is the author's reply to it.
"""

from collections.abc import Iterator

from argmap.checks.debate.standpoints import is_borrowed, speaks
from argmap.checks.finding import Change, Finding, Repair
from argmap.diagnostics import Part
from argmap.model import Debate, Position, Proposition

NAME = "reported-as-own"


def check(debate: Debate) -> Iterator[Finding]:
    """Report every position of an author that rests on a claim of somebody else."""
    for proposition in debate.propositions:
        for position in proposition.positions:
            if speaks(position) and is_borrowed(debate, position):
                part = ("propositions", proposition.id, "positions", position.map)
                yield Finding(
                    part,
                    f"the claim {position.claim!r} is reported in {position.map!r}, "
                    f"so its author {position.stance} nothing by it",
                    f"write `reports {position.claim}`, or name the author's own claim",
                    repair=_repair(proposition, position, part),
                )


def _repair(proposition: Proposition, position: Position, part: Part) -> Repair | None:
    """Return how to write the position anew, where the short form says all of it."""
    says_more = position.leans or position.implicit or position.note or position.extra
    if says_more or len(proposition.positions_of(position.map)) > 1:
        return None
    return Repair("report the position", (Change(part, f"reports {position.claim}"),))
