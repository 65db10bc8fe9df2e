"""How often suggestions find what a person has aligned: ``python tests/benchmarks/recall.py``.

The positions of a debate are hidden and looked for again. A figure is worth what the debate is
worth: the claims are in the words of one mapper, and the propositions were stated by the same.
"""

from collections.abc import Iterator
from pathlib import Path

from attrs import evolve

import argmap
from argmap.comparison.suggesting import suggest
from argmap.model import MapClaim, PositionStance

MAPS = Path(__file__).parents[2] / "maps"
UNSCORED = (PositionStance.REPORTS, PositionStance.SILENT)


def aligned(debate: argmap.Debate) -> Iterator[tuple[str, set[MapClaim]]]:
    """Yield each proposition with the authors' own claims that take a position on it."""
    for proposition in debate.propositions:
        taken = {
            MapClaim(one.map, one.claim)
            for one in proposition.positions
            if one.claim is not None and one.stance not in UNSCORED
        }
        yield proposition.id, {one for one in taken if debate.map(one.map).claim(one.claim).is_own}


def partners_found(debate: argmap.Debate) -> tuple[int, int]:
    """Return of how many claims a true partner is among the three suggested, and of how many.

    All positions are hidden, so that the authors' claims are all there is to go by.
    """
    partners: dict[MapClaim, set[MapClaim]] = {}
    for _, claims in aligned(debate):
        for one in claims:
            others = {other for other in claims if other.map != one.map}
            partners.setdefault(one, set()).update(others)
    wanted = {one: others for one, others in partners.items() if others}
    found = suggest(evolve(debate, propositions=(), reviewed=()), least=0).nearest
    shown = {one.claim: {near.claim for near in one.claims} for one in found}
    return sum(not wanted[one].isdisjoint(shown[one]) for one in wanted), len(wanted)


def propositions_found(debate: argmap.Debate) -> tuple[int, int]:
    """Return of how many claims the true proposition is among the three, and of how many.

    The positions of one author at a time are hidden, as if that author were new to the debate.
    """
    found = total = 0
    for argument_map in debate.maps:
        hidden = evolve(
            debate,
            propositions=tuple(
                evolve(one, positions=tuple(p for p in one.positions if p.map != argument_map.id))
                for one in debate.propositions
            ),
            reviewed=(),
        )
        true: dict[MapClaim, set[str]] = {}
        for name, claims in aligned(debate):
            for one in claims:
                if one.map == argument_map.id:
                    true.setdefault(one, set()).add(name)
        for one in suggest(hidden, least=0).nearest:
            if one.claim in true:
                total += 1
                shown = {near.proposition for near in one.propositions}
                found += not true[one.claim].isdisjoint(shown)
    return found, total


if __name__ == "__main__":
    for name in ("iran-in-syria", "mill-bridge"):
        loaded = argmap.load_debate(MAPS / name)
        print(
            name, "partners", *partners_found(loaded), "propositions", *propositions_found(loaded)
        )
