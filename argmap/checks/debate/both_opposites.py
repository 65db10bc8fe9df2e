"""An author should not affirm two propositions that cannot both be true.

The debate declares with `opposite-of` that not both of the propositions can be true. An
author who affirms both contradicts the debate or themself: perhaps the two are not opposites,
perhaps one of the claims only qualifies. To deny both is accepted: a third thing may be true.

    # reported
    propositions:
      ban:
        text: Barrels should be banned.
        opposite-of: [free]
        positions: {ito-2025: floods}
      free:
        text: Everybody should be free to have a barrel.
        positions: {ito-2025: catch}

    # accepted
    propositions:
      ban:
        text: Barrels should be banned.
        opposite-of: [free]
        positions: {ito-2025: not floods}
      free:
        text: Everybody should be free to have a barrel.
        positions: {ito-2025: catch}
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from argmap.checks.debate.standpoints import takes_side
from argmap.checks.finding import Finding
from argmap.diagnostics import Part
from argmap.model import Debate, PositionStance, Proposition

NAME = "both-opposites"


def check(debate: Debate) -> Iterator[Finding]:
    """Report each map that affirms two opposites, at the one that comes later."""
    affirming: dict[str, list[str]] = {}
    opposites = _opposites(debate)
    for proposition in debate.propositions:
        maps = _affirming(debate, proposition)
        for other in opposites[proposition.id]:
            for map_id in affirming.get(other, ()):
                if map_id in maps:
                    yield _finding(map_id, proposition.id, other)
        affirming[proposition.id] = list(maps)


def _opposites(debate: Debate) -> Mapping[str, dict[str, None]]:
    """Return what each proposition is an opposite of, whichever of the two declares it."""
    opposites: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for proposition in debate.propositions:
        for other in proposition.opposite_of:
            opposites[proposition.id][other] = None
            opposites[other][proposition.id] = None
    return opposites


def _affirming(debate: Debate, proposition: Proposition) -> dict[str, None]:
    return {
        one.map: None
        for one in proposition.positions
        if one.stance is PositionStance.AFFIRMS and takes_side(debate, one)
    }


def _finding(map_id: str, later: str, earlier: str) -> Finding:
    return Finding(
        _place(later, map_id),
        f"{map_id!r} affirms both {later!r} and its opposite {earlier!r}",
        "write `partly …` where it only qualifies, or take back `opposite-of`",
        related=((f"affirms {earlier!r} here", _place(earlier, map_id)),),
    )


def _place(proposition: str, map_id: str) -> Part:
    return ("propositions", proposition, "positions", map_id)
