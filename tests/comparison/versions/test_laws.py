"""What holds for any two maps and their difference."""

from zlib import crc32

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from argmap.comparison.versions import ChangeKind, MapDiff, apply, diff
from argmap.errors import InvalidModel
from argmap.model import Claim, Inference, Relation, Role, Stance
from argmap.testing import argument_maps, texts

MAPS = argument_maps() | argument_maps(plain=True, max_claims=9)


def shuffled(chance, values):
    return tuple(chance.sample(values, len(values)))


def reordered(argument_map, chance):
    """Return the map with the order of everything changed in which order says nothing."""
    return evolve(
        argument_map,
        claims=shuffled(
            chance,
            [
                evolve(
                    one,
                    tags=shuffled(chance, one.tags),
                    citations=shuffled(chance, one.citations),
                    extra=evolve(one.extra, entries=shuffled(chance, one.extra.entries)),
                )
                for one in argument_map.claims
            ],
        ),
        inferences=shuffled(
            chance,
            [
                evolve(one, premises=shuffled(chance, one.premises))
                for one in argument_map.inferences
            ],
        ),
        sources=shuffled(chance, argument_map.sources),
        tags=shuffled(chance, argument_map.tags),
    )


def new_name(name):
    """Return another id for *name*; the new ids sort in another order."""
    return f"{'az'[crc32(name.encode()) % 2]}q-{name}"


def new_address(address):
    return " ".join(w if w in {"->", "-x"} else new_name(w) for w in address.split(" "))


def renamed(argument_map):
    """Return the map with every claim, named inference and source under another id."""

    def cited(citation):
        return evolve(citation, source=citation.source and new_name(citation.source))

    return evolve(
        argument_map,
        claims=[
            evolve(one, id=new_name(one.id), citations=tuple(map(cited, one.citations)))
            for one in argument_map.claims
        ],
        inferences=[
            evolve(
                one,
                premises=tuple(map(new_name, one.premises)),
                conclusion=new_address(one.conclusion),
                name=one.name and new_name(one.name),
            )
            for one in argument_map.inferences
        ],
        sources=tuple(evolve(one, id=new_name(one.id)) for one in argument_map.sources),
    )


@st.composite
def mutated(draw, argument_map):
    """Return a version of a map with some of what an editor does to it."""
    claims = [draw(mutated_claim(one)) for one in argument_map.claims]
    ids = [one.id for one in claims]
    inferences = [draw(mutated_inference(one, ids)) for one in argument_map.inferences]
    inferences = [one for one in inferences if one is not None]
    if draw(st.booleans()):
        claims.append(Claim("fresh-claim", draw(texts()), Role.PREMISE))
        target = draw(st.sampled_from(ids))
        inferences.append(Inference(("fresh-claim",), Relation.SUPPORTS, target))
    unique = {one.id: one for one in inferences}
    known = {name for name, one in unique.items() if one.relation is not Relation.UNDERCUTS}
    kept = [
        one
        for one in unique.values()
        if one.relation is not Relation.UNDERCUTS or one.conclusion in known
    ]
    changed = evolve(argument_map, claims=claims, inferences=kept)
    return renamed(changed) if draw(st.sampled_from((False, False, True))) else changed


@st.composite
def mutated_claim(draw, claim):
    how = draw(st.sampled_from(("", "", "text", "voice", "role", "confidence", "kind", "note")))
    other_roles = (Role.PREMISE, Role.EVIDENCE, Role.REBUTTAL)
    is_thesis = claim.role is Role.THESIS
    changed = {
        "": {},
        "text": {"text": f"{claim.text} {draw(texts())}"},
        "voice": {"by": "somebody", "stance": Stance.CONCEDES},
        "role": {"role": claim.role if is_thesis else draw(st.sampled_from(other_roles))},
        "confidence": {"confidence": "low"},
        "kind": {"kind": "value", "implicit": not claim.implicit},
        "note": {"note": draw(texts(multiline=True)), "citations": ()},
    }
    return evolve(claim, **changed[how])


@st.composite
def mutated_inference(draw, inference, ids):
    how = draw(st.sampled_from(("", "", "gone", "moved", "turned", "named", "grouped")))
    to_claim = inference.relation is not Relation.UNDERCUTS
    match how:
        case "gone":
            return None
        case "moved" if to_claim:
            return evolve(inference, conclusion=draw(st.sampled_from(ids)))
        case "turned" if to_claim:
            back = inference.relation is Relation.REBUTS
            return evolve(inference, relation=Relation.SUPPORTS if back else Relation.REBUTS)
        case "named" if inference.name is None:
            stance = draw(st.sampled_from(Stance))
            name = f"step-{inference.premises[0]}-{len(inference.id)}"
            return evolve(inference, name=name, stance=stance)
        case "grouped" if inference.name is not None:
            premises = dict.fromkeys((*inference.premises, draw(st.sampled_from(ids))))
            return evolve(inference, premises=tuple(premises))
    return inference


@given(MAPS, MAPS)
def test_applying_the_difference_of_any_two_maps_gives_the_second(old, new):
    assert apply(diff(old, new), old) == new


@given(st.data())
def test_applying_the_difference_of_a_map_and_its_revision_gives_the_revision(data):
    old = data.draw(MAPS)
    try:
        new = data.draw(mutated(old))
    except InvalidModel:  # two changes made one id
        return
    assert apply(diff(old, new), old) == new
    assert apply(diff(new, old), new) == old


@given(MAPS)
def test_a_map_does_not_differ_from_itself(argument_map):
    assert diff(argument_map, argument_map) == MapDiff()
    assert not diff(argument_map, evolve(argument_map))


@given(MAPS, st.randoms(use_true_random=False))
def test_order_alone_is_no_change(argument_map, chance):
    other = reordered(argument_map, chance)
    found = diff(argument_map, other)
    assert found.changes == ()
    assert apply(found, argument_map) == other


@given(MAPS)
def test_renaming_ids_gives_renamed_parts_and_nothing_else(argument_map):
    other = renamed(argument_map)
    found = diff(argument_map, other)
    assert {one.kind for one in found.changes} == {ChangeKind.RENAMED}
    assert found.reordered == ()
    assert {(one.old, one.new) for one in found.changes} == {
        (name, new_name(name))
        for part in (argument_map.claims, argument_map.inferences, argument_map.sources)
        for name in (getattr(one, "name", one.id) for one in part)
        if name is not None
    }
    assert apply(found, argument_map) == other


@given(MAPS, MAPS, MAPS)
def test_a_difference_is_applied_to_no_map_in_which_its_parts_are_not_as_they_were(old, new, other):
    found = diff(old, new)
    parts = {"claim": "claims", "inference": "inferences", "source": "sources"}
    gone = [one for one in found.changes if one.kind is ChangeKind.REMOVED]
    missing = [one for one in gone if one.before not in getattr(other, parts[one.part])]
    if missing:
        with pytest.raises(InvalidModel, match="the diff is of another map"):
            apply(found, other)
