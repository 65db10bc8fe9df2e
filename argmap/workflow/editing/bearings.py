"""What claims bear on: inferences looked up, put in and taken out of a map."""

from collections.abc import Iterable, Mapping

from attrs import evolve, frozen

from argmap.errors import BadEdit
from argmap.formats import nearest
from argmap.model import ArgumentMap, Inference, Relation

_UNDERCUT = " -x "


@frozen
class Bearing:
    """That a claim supports, rebuts or undercuts something.

    Attributes:
        relation: Which of the three.
        target: A claim's id; of what is undercut, a name, an address, or the claim that begins it.
    """

    relation: Relation
    target: str

    def __str__(self) -> str:
        return f"{self.relation.value} {self.target}"


def own_inferences(argument_map: ArgumentMap, claim: str) -> tuple[Inference, ...]:
    """Return the inferences without a name that a claim begins: those written with it."""
    return tuple(
        one for one in argument_map.inferences if one.name is None and one.premises == (claim,)
    )


def conclusion_of(argument_map: ArgumentMap, bearing: Bearing) -> str:
    """Return the id of what is borne on.

    Raises:
        BadEdit: There is no such thing, or several may be meant.
    """
    claims = {claim.id for claim in argument_map.claims}
    inferences = [one.id for one in argument_map.inferences]
    target = " ".join(bearing.target.split())
    if bearing.relation is not Relation.UNDERCUTS:
        if target in claims:
            return target
        hint = "; an inference can only be undercut" if target in inferences else ""
        raise BadEdit(f"no claim named `{target}` is in the map{hint or _nearest(target, claims)}")
    if target in inferences:
        return target
    begun = [one.id for one in argument_map.inferences if target in one.premises]
    if len(begun) == 1:
        return begun[0]
    if begun:
        raise BadEdit(f"`{target}` begins {len(begun)} inferences; say which: {_quoted(begun)}")
    if target in claims:
        raise BadEdit(
            f"no step begins at `{target}`, so none can be undercut; `--rebuts {target}` attacks "
            "the claim itself"
        )
    raise BadEdit(f"no inference named `{target}` is in the map{_nearest(target, inferences)}")


def _nearest(word: str, known: Iterable[str]) -> str:
    near = nearest(word, sorted(known))
    return f"; {near.question}" if near.word else ""


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def with_inferences(
    argument_map: ArgumentMap, dropped: Iterable[Inference], added: Iterable[Inference]
) -> ArgumentMap:
    """Return a map with some inferences instead of others.

    Where one goes and one of the same claim comes, what undercuts the old one undercuts the new.

    Raises:
        BadEdit: Something undercuts an inference that goes, and nothing stands in for it.
    """
    gone = {one.id: one for one in dropped}
    come = {one.id: one for one in added}
    kept = [one for one in argument_map.inferences if one.id not in gone]
    left = {name: one for name, one in gone.items() if name not in come}
    stand_ins = _stand_ins(left, {name: one for name, one in come.items() if name not in gone})
    moved = [evolve(one, conclusion=_followed(one, left, stand_ins)) for one in kept]
    known = {one.id for one in moved}
    new = [one for one in come.values() if one.id not in known]
    return evolve(argument_map, inferences=(*moved, *new))


def _stand_ins(gone: Mapping[str, Inference], come: Mapping[str, Inference]) -> dict[str, str]:
    if len(gone) != 1 or len(come) != 1:
        return {}
    return dict(zip(gone, come, strict=True))


def _followed(one: Inference, gone: Mapping[str, Inference], stand_ins: Mapping[str, str]) -> str:
    """Return what an inference bears on when others have gone: perhaps what stands in for one."""
    for name in gone:
        if one.conclusion != name and not one.conclusion.endswith(_UNDERCUT + name):
            continue
        if name not in stand_ins:
            who = " + ".join(one.premises)
            raise BadEdit(f"`{who}` undercuts `{name}`, which would go: move or remove it first")
        return one.conclusion[: len(one.conclusion) - len(name)] + stand_ins[name]
    return one.conclusion
