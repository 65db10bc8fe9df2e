"""Debates in a few lines: positions as in a file, one word for each way to stand."""

import pytest

from argmap.model import (
    Debate,
    EvidenceEntry,
    EvidenceUse,
    Leaning,
    PartialDate,
    Position,
    PositionStance,
    Proposition,
)

_STANCES = {
    "not": (PositionStance.DENIES, None),
    "partly": (PositionStance.QUALIFIES, None),
    "partly-for": (PositionStance.QUALIFIES, Leaning.FOR),
    "partly-against": (PositionStance.QUALIFIES, Leaning.AGAINST),
    "reports": (PositionStance.REPORTS, None),
    "silent": (PositionStance.SILENT, None),
}


def _position(map_id, text):
    """Read ``floods``, ``not floods``, ``unsaid partly-for floods``, ``unsaid not``, ``silent``."""
    words = text.split()
    implicit = words[0] == "unsaid"
    stance, leans = PositionStance.AFFIRMS, None
    rest = words[implicit:]
    if rest and rest[0] in _STANCES:
        stance, leans = _STANCES[rest.pop(0)]
    return Position(map_id, stance, *rest, leans=leans, implicit=implicit)


def _proposition(name, positions, **fields):
    """Read ``{"ada": "floods, not sewers", "bo": "silent"}``."""
    return Proposition(
        name,
        f"The proposition {name}.",
        tuple(
            _position(map_id, text)
            for map_id, texts in positions.items()
            for text in texts.split(", ")
        ),
        **fields,
    )


@pytest.fixture(scope="session")
def debate():
    def build(
        maps, propositions, *, opposites=None, kinds=None, known=None, evidence=None, theses=()
    ):
        dates = {name: PartialDate.parse(text) for name, text in (known or {}).items()}
        return Debate(
            "debate",
            "Who is right?",
            maps=tuple(maps),
            propositions=tuple(
                _proposition(
                    name,
                    positions,
                    opposite_of=tuple((opposites or {}).get(name, ())),
                    kind=(kinds or {}).get(name),
                    known_from=dates.get(name),
                    thesis=name in theses,
                )
                for name, positions in propositions.items()
            ),
            evidence=tuple(
                EvidenceEntry(
                    name,
                    f"The evidence {name}.",
                    tuple(EvidenceUse(one, tuple(claims.split())) for one, claims in uses.items()),
                )
                for name, uses in (evidence or {}).items()
            ),
        )

    return build


@pytest.fixture(scope="session")
def authors(sketch):
    """Return maps that differ in nothing but their name, with the claims a to e."""

    def build(*names, steps="e; b -> a; a -> t; d -> c; c -x t"):
        return [sketch(steps, name) for name in names]

    return build
