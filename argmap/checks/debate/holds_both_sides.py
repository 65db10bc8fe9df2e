"""An author should not both affirm and deny one proposition.

A comparison cannot tell where such an author stands, and counts neither. Mostly one of the
two claims only qualifies the proposition (`partly …`), or the proposition holds two
statements on which the author differs: split it. An author who does say both is described
by a qualified position with a note.

    # reported                              # accepted
    positions:                              positions:
      okafor-2024: [floods, not catch]        okafor-2024: [floods, partly catch]
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from argmap.checks.debate.standpoints import takes_side
from argmap.checks.finding import Finding
from argmap.model import Debate, Position, PositionStance, Proposition

NAME = "holds-both-sides"


def check(debate: Debate) -> Iterator[Finding]:
    """Report each map that affirms and denies one proposition, and qualifies neither."""
    for proposition in debate.propositions:
        taken: defaultdict[str, list[Position]] = defaultdict(list)
        for position in proposition.positions:
            if takes_side(debate, position):
                taken[position.map].append(position)
        for map_id, positions in taken.items():
            stances = {one.stance for one in positions}
            if stances == {PositionStance.AFFIRMS, PositionStance.DENIES}:
                yield _finding(proposition, map_id, positions)


def _finding(proposition: Proposition, map_id: str, positions: Sequence[Position]) -> Finding:
    affirmed = _first(positions, PositionStance.AFFIRMS)
    denied = _first(positions, PositionStance.DENIES)
    return Finding(
        ("propositions", proposition.id, "positions", map_id),
        f"{map_id!r} both affirms {proposition.id!r} ({affirmed}) and denies it ({denied})",
        "write `partly …` for the claim that only qualifies it, or split the proposition",
    )


def _first(positions: Sequence[Position], stance: PositionStance) -> str:
    claim = next(one.claim for one in positions if one.stance is stance)
    return "unsaid" if claim is None else f"by {claim!r}"
