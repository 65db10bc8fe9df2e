"""Argument maps: every field, every way to infer, circles included."""

from collections.abc import Sequence

from hypothesis import strategies as st

from argmap.model import ArgumentMap, Claim, ClaimKind, Inference, Relation, Role, Status
from argmap.testing.parts import (
    AUTHORS,
    OPTIONAL_DATES,
    OPTIONAL_NOTES,
    OPTIONAL_TEXTS,
    OPTIONAL_URLS,
    TAGS,
    VOICES,
    citations,
    extras,
    sources,
)
from argmap.testing.texts import ids, texts

_OPTIONAL_CONFIDENCES = st.sampled_from(
    (None, "low", "medium", "high", "0", "1", "0.5", "0.75", "1.0", "0.999")
)
_OPTIONAL_KINDS = st.sampled_from((None, *ClaimKind))
_OPTIONAL_STATUSES = st.sampled_from((None, *Status))
_OPTIONAL_LANGUAGES = st.sampled_from((None, "en", "de", "pt-BR", "zh-Hant"))
_OTHER_ROLES = (Role.PREMISE, Role.EVIDENCE, Role.REBUTTAL)
_PLAIN_TEXTS = st.sampled_from(("Barrels leak.", "Floods are costly.", "Lids stop mosquitoes."))


def argument_maps(
    *,
    min_claims: int = 1,
    max_claims: int = 6,
    map_id: str | None = None,
    plain: bool = False,
) -> st.SearchStrategy[ArgumentMap]:
    """Maps are valid values of the model: whole, but not always sound.

    Premises are joint or single, inferences have a name or none and undercut each other,
    claims may support themselves through others, and nothing need reach the thesis.

    Args:
        min_claims: Least number of claims, from 1.
        max_claims: Greatest number of claims, at most 30.
        map_id: The map's id; any by default.
        plain: Whether to leave out all that no comparison reads (citations, works, notes,
            tags, titles), which is several times as fast.

    >>> from hypothesis import given
    >>> @given(argument_maps(min_claims=2))
    ... def test_the_thesis_comes_first(argument_map):
    ...     assert argument_map.claims[0] == argument_map.thesis
    """
    sizes = st.integers(min_claims, max_claims)
    return _argument_maps(sizes, ids() if map_id is None else st.just(map_id), plain=plain)


@st.composite
def _argument_maps(
    draw: st.DrawFn, sizes: st.SearchStrategy[int], map_ids: st.SearchStrategy[str], *, plain: bool
) -> ArgumentMap:
    count = draw(sizes)
    named = draw(st.integers(0, 4))
    works = 0 if plain else draw(st.integers(0, 2))
    total = count + named + works
    known = draw(st.lists(ids(), min_size=total, max_size=total, unique=True))
    claim_ids, inference_ids = known[:count], known[count : count + named]
    source_ids = known[count + named :]
    roles = [Role.THESIS, *(draw(st.sampled_from(_OTHER_ROLES)) for _ in claim_ids[1:])]
    claims = [
        draw(_claims(name, role, source_ids, plain=plain))
        for name, role in zip(claim_ids, roles, strict=True)
    ]
    unnamed = draw(_unnamed_inferences(claim_ids, inference_ids))
    targets = [*(inference.id for inference in unnamed), *inference_ids]
    inferences = [
        draw(_named_inferences(name, claim_ids, targets, plain=plain)) for name in inference_ids
    ]
    skeleton = ArgumentMap(
        draw(map_ids),
        claims=draw(st.permutations(claims)),
        inferences=(*unnamed, *inferences),
        sources=tuple(draw(sources(source_id=name)) for name in source_ids),
        published=draw(OPTIONAL_DATES),
    )
    return skeleton if plain else draw(_described(skeleton))


@st.composite
def _described(draw: st.DrawFn, skeleton: ArgumentMap) -> ArgumentMap:
    return ArgumentMap(
        skeleton.id,
        claims=skeleton.claims,
        inferences=skeleton.inferences,
        sources=skeleton.sources,
        authors=draw(AUTHORS),
        title=draw(OPTIONAL_TEXTS),
        published=skeleton.published,
        publisher=draw(OPTIONAL_TEXTS),
        text=draw(OPTIONAL_TEXTS),
        url=draw(OPTIONAL_URLS),
        language=draw(_OPTIONAL_LANGUAGES),
        question=draw(OPTIONAL_TEXTS),
        mapped_by=draw(OPTIONAL_TEXTS),
        status=draw(_OPTIONAL_STATUSES),
        tags=draw(TAGS),
        note=draw(OPTIONAL_NOTES),
        extra=draw(extras()),
    )


@st.composite
def _claims(
    draw: st.DrawFn, name: str, role: Role, source_ids: Sequence[str], *, plain: bool
) -> Claim:
    by, stance = draw(VOICES)
    implicit = draw(st.booleans())
    if plain or draw(st.booleans()):
        wording = _PLAIN_TEXTS if plain else texts()
        return Claim(name, draw(wording), role, by=by, stance=stance, implicit=implicit)
    return Claim(
        name,
        draw(texts()),
        role,
        by=by,
        stance=stance,
        implicit=implicit,
        citations=tuple(draw(st.lists(citations(source_ids=source_ids), max_size=3))),
        confidence=draw(_OPTIONAL_CONFIDENCES),
        kind=draw(_OPTIONAL_KINDS),
        tags=draw(TAGS),
        note=draw(OPTIONAL_NOTES),
        extra=draw(extras()),
    )


@st.composite
def _unnamed_inferences(
    draw: st.DrawFn, claim_ids: Sequence[str], inference_ids: Sequence[str]
) -> list[Inference]:
    claim = st.sampled_from(claim_ids)
    to_claims = st.sampled_from((Relation.SUPPORTS, Relation.SUPPORTS, Relation.REBUTS))
    plans = st.lists(st.tuples(claim, to_claims, claim), max_size=2 * len(claim_ids), unique=True)
    found = [Inference((one,), relation, other) for one, relation, other in draw(plans)]
    for premise in draw(st.lists(claim, max_size=3)):
        known = [inference.id for inference in found]
        if targets := [*known, *inference_ids]:
            target = draw(st.sampled_from(targets))
            undercut = Inference((premise,), Relation.UNDERCUTS, target)
            if undercut.id not in known:
                found.append(undercut)
    return found


@st.composite
def _named_inferences(
    draw: st.DrawFn,
    name: str,
    claim_ids: Sequence[str],
    targets: Sequence[str],
    *,
    plain: bool,
) -> Inference:
    relation = draw(st.sampled_from((Relation.SUPPORTS, *Relation)))
    conclusions = targets if relation is Relation.UNDERCUTS else claim_ids
    premises = draw(st.lists(st.sampled_from(claim_ids), min_size=1, max_size=3, unique=True))
    conclusion = draw(st.sampled_from(conclusions))
    by, stance = draw(VOICES)
    if plain:
        return Inference(tuple(premises), relation, conclusion, name, by=by, stance=stance)
    return Inference(
        tuple(premises),
        relation,
        conclusion,
        name,
        by=by,
        stance=stance,
        scheme=draw(OPTIONAL_TEXTS),
        warrant=draw(OPTIONAL_TEXTS),
        note=draw(OPTIONAL_NOTES),
        extra=draw(extras()),
    )
