"""Debates whose maps are a few lines: ``{"ada": {"a": "Roofs flood.", "b": "…"}}``."""

import pytest

from argmap.model import (
    ArgumentMap,
    Claim,
    Debate,
    Position,
    PositionStance,
    Proposition,
    Role,
)


@pytest.fixture(scope="session")
def said():
    """Return a debate of authors with their claims by id; the first is the thesis."""

    def build(authors, positions=(), **fields):
        maps = [
            ArgumentMap(
                name,
                claims=[
                    claim
                    if isinstance(claim, Claim)
                    else Claim(key, claim, Role.PREMISE if number else Role.THESIS)
                    for number, (key, claim) in enumerate(claims.items())
                ],
            )
            for name, claims in authors.items()
        ]
        propositions = [
            Proposition(
                name,
                text,
                tuple(Position(one, PositionStance.AFFIRMS, claim) for one, claim in taken.items()),
            )
            for name, text, taken in positions
        ]
        return Debate("d", "?", maps=tuple(maps), propositions=tuple(propositions), **fields)

    return build
