"""Debates: maps, propositions with positions of every kind, and shared evidence."""

from collections.abc import Callable, Sequence
from functools import partial

from hypothesis import strategies as st

from argmap.model import (
    NO_EXTRA,
    ArgumentMap,
    ClaimKind,
    Debate,
    EvidenceEntry,
    EvidenceUse,
    Leaning,
    MapClaim,
    Position,
    PositionStance,
    Proposition,
    Review,
    Verdict,
)
from argmap.testing.maps import argument_maps
from argmap.testing.parts import (
    OPTIONAL_DATES,
    OPTIONAL_NOTES,
    OPTIONAL_TEXTS,
    TAGS,
    extras,
)
from argmap.testing.texts import ids, texts

_SPOKEN = (
    *(PositionStance.AFFIRMS, PositionStance.AFFIRMS, PositionStance.DENIES),
    *(PositionStance.DENIES, PositionStance.QUALIFIES, PositionStance.REPORTS),
)


def debates(
    *,
    min_maps: int = 2,
    max_maps: int = 3,
    max_propositions: int = 4,
    max_claims: int = 5,
    plain: bool = False,
) -> st.SearchStrategy[Debate]:
    """Debates have positions of every kind, contraries, late discoveries and shared evidence.

    Some remember what a person has said of claims that look alike.

    The positions of one map stand together, and a silent one stands alone, as in a file.

    Args:
        min_maps: Least number of maps, from 0.
        max_maps: Greatest number of maps.
        max_propositions: Greatest number of propositions.
        max_claims: Greatest number of claims in a map.
        plain: Whether to leave out all that no comparison reads.

    >>> from hypothesis import given
    >>> @given(debates(min_maps=3))
    ... def test_three_authors_fit_on_a_page(debate):
    ...     assert len(debate.maps) >= 3
    """
    map_ids = st.lists(ids(), min_size=min_maps, max_size=max_maps, unique=True)
    build = partial(argument_maps, max_claims=max_claims, plain=plain)
    return _debates(map_ids, build, max_propositions, plain=plain)


_OPTIONAL_KINDS = st.sampled_from((None, *ClaimKind))
_OPTIONAL_LEANINGS = st.sampled_from((None, *Leaning))


@st.composite
def _debates(
    draw: st.DrawFn,
    map_ids: st.SearchStrategy[list[str]],
    build: Callable[..., st.SearchStrategy[ArgumentMap]],
    max_propositions: int,
    *,
    plain: bool,
) -> Debate:
    maps = [draw(build(map_id=name)) for name in draw(map_ids)]
    known = draw(st.lists(ids(), max_size=max_propositions + 2, unique=True))
    propositions, entries = known[:max_propositions], known[max_propositions:]
    return Debate(
        draw(ids()),
        draw(texts()),
        maps=tuple(maps),
        propositions=tuple(
            draw(_propositions(name, propositions, maps, plain=plain)) for name in propositions
        ),
        evidence=tuple(draw(_entries(name, maps, plain=plain)) for name in entries),
        reviewed=() if plain else draw(_reviews(maps, propositions)),
        title=None if plain else draw(OPTIONAL_TEXTS),
        tags=() if plain else draw(TAGS),
        note=None if plain else draw(OPTIONAL_NOTES),
        extra=NO_EXTRA if plain else draw(extras()),
    )


@st.composite
def _propositions(
    draw: st.DrawFn,
    name: str,
    propositions: Sequence[str],
    maps: Sequence[ArgumentMap],
    *,
    plain: bool,
) -> Proposition:
    others = [other for other in propositions if other != name]
    opposites = (
        st.lists(st.sampled_from(others), max_size=2, unique=True) if others else st.just([])
    )
    positions = [draw(_positions_in(argument_map, plain=plain)) for argument_map in maps]
    return Proposition(
        name,
        draw(texts()),
        tuple(position for group in draw(st.permutations(positions)) for position in group),
        kind=draw(_OPTIONAL_KINDS),
        known_from=draw(OPTIONAL_DATES),
        thesis=draw(st.booleans()),
        opposite_of=tuple(draw(opposites)),
        tags=() if plain else draw(TAGS),
        note=None if plain else draw(OPTIONAL_NOTES),
        extra=NO_EXTRA if plain else draw(extras()),
    )


@st.composite
def _positions_in(
    draw: st.DrawFn, argument_map: ArgumentMap, *, plain: bool
) -> tuple[Position, ...]:
    how = draw(st.sampled_from(("spoken", "spoken", "spoken", "silent", "unread", "unsaid")))
    if how == "unread":
        return ()
    if how == "spoken":
        known = [claim.id for claim in argument_map.claims]
        chosen = draw(st.lists(st.sampled_from(known), min_size=1, max_size=2, unique=True))
        return tuple(draw(_spoken(argument_map.id, claim, plain=plain)) for claim in chosen)
    if how == "silent":
        note = None if plain else draw(OPTIONAL_NOTES)
        return (Position(argument_map.id, PositionStance.SILENT, note=note),)
    return (draw(_spoken(argument_map.id, None, plain=plain)),)


@st.composite
def _spoken(draw: st.DrawFn, map_id: str, claim: str | None, *, plain: bool) -> Position:
    stance = draw(st.sampled_from(_SPOKEN))
    qualified = stance is PositionStance.QUALIFIES
    return Position(
        map_id,
        stance,
        claim,
        leans=draw(_OPTIONAL_LEANINGS) if qualified else None,
        implicit=claim is None or draw(st.sampled_from((False, False, True))),
        note=None if plain else draw(OPTIONAL_NOTES),
        extra=NO_EXTRA if plain else draw(extras()),
    )


@st.composite
def _entries(
    draw: st.DrawFn, name: str, maps: Sequence[ArgumentMap], *, plain: bool
) -> EvidenceEntry:
    users = draw(st.lists(st.sampled_from(maps), unique_by=id, max_size=4)) if maps else []
    return EvidenceEntry(
        name,
        draw(texts()),
        tuple(draw(_uses(argument_map)) for argument_map in users),
        tags=() if plain else draw(TAGS),
        note=None if plain else draw(OPTIONAL_NOTES),
        extra=NO_EXTRA if plain else draw(extras()),
    )


@st.composite
def _uses(draw: st.DrawFn, argument_map: ArgumentMap) -> EvidenceUse:
    known = st.sampled_from([claim.id for claim in argument_map.claims])
    claims = draw(st.lists(known, min_size=1, max_size=2, unique=True))
    return EvidenceUse(argument_map.id, tuple(claims))


@st.composite
def _reviews(
    draw: st.DrawFn, maps: Sequence[ArgumentMap], propositions: Sequence[str]
) -> tuple[Review, ...]:
    found: dict[frozenset[MapClaim | str], Review] = {}
    for _ in range(draw(st.integers(0, 3)) if maps else 0):
        held = draw(st.lists(st.sampled_from(maps), min_size=1, max_size=2, unique_by=id))
        claims = tuple(MapClaim(one.id, draw(st.sampled_from(one.claims)).id) for one in held)
        if len(claims) == 1 and not propositions:
            continue
        review = Review(
            claims,
            draw(st.sampled_from(Verdict)),
            proposition=draw(st.sampled_from(propositions)) if len(claims) == 1 else None,
            note=draw(OPTIONAL_NOTES),
            extra=draw(extras()),
        )
        found.setdefault(review.subjects, review)
    return tuple(found.values())
