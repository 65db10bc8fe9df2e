"""A proposition should be one on which several authors take a position.

Propositions are there to compare authors. Where one author speaks and all the others are
silent, only report the view of somebody else, or wrote too early to know, nothing is
compared. Look again at what the silent ones say, put the proposition in words that they
address too, or leave it out.

Accepted is a proposition on which the only speaker's own thesis stands: there the silence of
the others says where they do not meet. As long as nobody has looked into one of the maps,
`unreviewed-position` asks for that first. Agreement of all is no fault, but common ground.

    # reported                            # accepted
    positions:                            positions:
      okafor-2024: floods                   okafor-2024: floods
      brandt-2023: silent                   brandt-2023: not catch
      ito-2025: silent                      ito-2025: silent
"""

from collections.abc import Iterator

from argmap.checks.debate.standpoints import takes_side
from argmap.checks.finding import Finding
from argmap.model import Debate, Position, Proposition

NAME = "one-sided-proposition"

_HELP = "look again at what the others say, word it so that they address it, or leave it out"


def check(debate: Debate) -> Iterator[Finding]:
    """Report every reviewed proposition on which fewer than two authors take a position."""
    if len(debate.maps) < 2:
        return
    for proposition in debate.propositions:
        positions = [
            one
            for one in proposition.positions
            if takes_side(debate, one) and not proposition.is_later_than(debate.map(one.map))
        ]
        speakers = {one.map for one in positions}
        if len(speakers) > 1 or not _is_reviewed(debate, proposition):
            continue
        if not any(_is_by_thesis(debate, one) for one in positions):
            who = f"only {speakers.pop()!r} takes" if speakers else "nobody takes"
            yield Finding(
                ("propositions", proposition.id),
                f"{who} a position on the proposition {proposition.id!r}",
                _HELP,
            )


def _is_reviewed(debate: Debate, proposition: Proposition) -> bool:
    read = {one.map for one in proposition.positions}
    return all(one.id in read or proposition.is_later_than(one) for one in debate.maps)


def _is_by_thesis(debate: Debate, position: Position) -> bool:
    return position.claim == debate.map(position.map).thesis.id
