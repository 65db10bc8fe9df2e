"""Debates on maps that all make the same claims."""

from itertools import chain

import pytest

from argmap.formats.positions import parse_position
from argmap.model import Debate, Position, Proposition


@pytest.fixture(scope="session")
def debate_of(sketch):
    """Give what returns a debate of ``{"p": "okafor: own, not more; ito: silent"}``.

    Each of its maps makes the claims ``own`` and ``more`` and reports the claim ``theirs``; the
    maps may carry the years of their texts, as in ``okafor:2024``.
    """

    def build(propositions, maps="okafor brandt", **details):
        """Return the debate; *details* has fields of propositions by the proposition's id."""
        known = [entry.partition(":")[::2] for entry in maps.split()]
        return Debate(
            "barrels",
            "Barrels?",
            maps=tuple(
                sketch(
                    "own -> t; more -> t; theirs -x t",
                    name,
                    reported={"theirs"},
                    published=year or None,
                )
                for name, year in known
            ),
            propositions=tuple(
                Proposition(name, f"{name}.", tuple(_positions(written)), **details.get(name, {}))
                for name, written in propositions.items()
            ),
        )

    return build


def _positions(written):
    entries = (entry.split(":") for entry in written.split(";") if entry.strip())
    return chain.from_iterable(
        (Position(name.strip(), *parse_position(one.strip())) for one in positions.split(","))
        for name, positions in entries
    )
