"""Two claims made one: citations, inferences and positions of the second go to the first."""

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from argmap.errors import BadEdit
from argmap.formats.editing import merge_claims
from argmap.model import (
    ArgumentMap,
    Claim,
    Debate,
    Extra,
    Inference,
    MapClaim,
    Position,
    Proposition,
)
from argmap.workflow.editing.intents import Intent, changed_map
from argmap.workflow.editing.opened import Opened
from argmap.workflow.editing.renaming import in_address

_SAME = {
    "by": "held by the same",
    "stance": "of one stance",
    "implicit": "both said or both unsaid",
}
_ONE = ("kind", "confidence", "note")


def merge(opened: Opened, kept: str, merged: str) -> Intent:
    """Return what it makes of the files that two claims of a map are one.

    The words of the first stay; what the second cites, bears on and stands for goes to it.

    Args:
        opened: The files.
        kept: The claim that stays: an id, or ``map:id``.
        merged: The claim that goes.

    Raises:
        UnknownName: There is no such claim.
        BadEdit: The two cannot be one.
    """
    one, other = (opened.find(name, ("claim",)) for name in (kept, merged))
    map_id = one.map_id or ""
    if one == other:
        raise BadEdit(f"`{one.name}` is a single claim already; name two claims of one map")
    if other.map_id != map_id:
        raise BadEdit("only two claims of one map can be made one")
    old = opened.map(map_id)
    claims = {claim.id: claim for claim in old.claims}
    fault = next(_faults(old, claims[one.name], claims[other.name]), None)
    if fault is not None:
        raise BadEdit(f"`{one.name}` and `{other.name}` cannot be one: {fault}")
    new = _merged_map(old, claims[one.name], claims[other.name])
    return changed_map(
        opened,
        map_id,
        new,
        f"merged {other.name} into {one.name}, whose words stay",
        debate=opened.debate and _merged_debate(opened.debate, map_id, one.name, other.name),
        in_debate=lambda text: merge_claims(text, map_id, one.name, other.name),
    )


def _faults(argument_map: ArgumentMap, one: Claim, other: Claim) -> Iterator[str]:
    if other.id == argument_map.thesis.id:
        yield f"`{other.id}` is the thesis; merge the other way round"
    for name, words in _SAME.items():
        if getattr(one, name) != getattr(other, name):
            yield f"they are not {words}"
    for name in _ONE:
        values = {getattr(one, name), getattr(other, name)} - {None}
        if len(values) > 1:
            yield f"each has a {name} of its own; make them the same first"
    if {key for key, _ in one.extra.entries} & {key for key, _ in other.extra.entries}:
        yield "both have the same field of yours; take it out of one first"
    yield from _faults_of_steps(argument_map, one.id, other.id)


def _faults_of_steps(argument_map: ArgumentMap, one: str, other: str) -> Iterator[str]:
    pair = {one, other}
    relations: dict[str, Inference] = {}
    for step in argument_map.inferences:
        if pair.issubset(step.premises):
            yield f"`{step.id}` joins them"
        if pair.intersection(step.premises) and step.conclusion in pair:
            yield f"`{step.id}` leads from one to the other"
        if pair.intersection(step.premises) and len(step.premises) == 1:
            first = relations.setdefault(step.conclusion, step)
            if first.relation.is_attack is not step.relation.is_attack:
                yield f"`{first.id}` and `{step.id}` contradict each other"


def _merged_map(argument_map: ArgumentMap, one: Claim, other: Claim) -> ArgumentMap:
    def name(own: str) -> str:
        return one.id if own == other.id else own

    steps: dict[str, Inference] = {}
    for step in argument_map.inferences:
        moved = evolve(
            step,
            premises=tuple(map(name, step.premises)),
            conclusion=in_address(step.conclusion, name),
        )
        steps.setdefault(moved.id, moved)
    cited = [own for own in other.citations if own not in one.citations]
    both = evolve(
        one,
        citations=(*one.citations, *cited),
        tags=tuple(dict.fromkeys((*one.tags, *other.tags))),
        kind=one.kind or other.kind,
        confidence=one.confidence or other.confidence,
        note=one.note or other.note,
        extra=Extra((*one.extra.entries, *other.extra.entries)),
    )
    claims = tuple(both if c.id == one.id else c for c in argument_map.claims if c.id != other.id)
    return evolve(argument_map, claims=claims, inferences=tuple(steps.values()))


def _merged_debate(debate: Debate, map_id: str, one: str, other: str) -> Debate:
    def name(in_map: str, claim: str) -> str:
        return one if (in_map, claim) == (map_id, other) else claim

    propositions = tuple(
        evolve(own, positions=tuple(_merged_positions(own, map_id, {other: one})))
        for own in debate.propositions
    )
    evidence = tuple(
        evolve(
            entry,
            uses=tuple(
                evolve(use, claims=_once(name(use.map, claim) for claim in use.claims))
                for use in entry.uses
            ),
        )
        for entry in debate.evidence
    )
    reviewed = tuple(
        evolve(own, claims=tuple(MapClaim(c.map, name(c.map, c.claim)) for c in own.claims))
        for own in debate.reviewed
    )
    if len({own.subjects for own in reviewed}) < len(reviewed):
        raise BadEdit(
            f"`{one}` and `{other}` have been reviewed against the same thing: delete one of the "
            f"two reviews in the debate first"
        )
    return evolve(debate, propositions=propositions, evidence=evidence, reviewed=reviewed)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _merged_positions(
    proposition: Proposition, map_id: str, names: Mapping[str, str]
) -> Iterator[Position]:
    """Yield the positions on a proposition; two that become the same are one.

    Raises:
        BadEdit: The two claims take different positions on it.
    """
    kept = {one.claim: one for one in proposition.positions_of(map_id)}
    for one in proposition.positions:
        target = names.get(one.claim or "") if one.map == map_id else None
        moved = one if target is None else evolve(one, claim=target)
        if target is None or target not in kept:
            yield moved
        elif moved != kept[target]:
            raise BadEdit(
                f"`{target}` and `{one.claim}` take different positions on the proposition "
                f"`{proposition.id}`: change one of them first"
            )
