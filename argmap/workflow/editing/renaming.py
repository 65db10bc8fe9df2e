"""An id changed in a map, in the addresses of its inferences, and in the debate that names it."""

import re
from collections.abc import Callable

from attrs import evolve

from argmap.errors import BadEdit
from argmap.formats.editing import NoRoom, rename_in_debate, rename_in_map, rename_map
from argmap.model import ID_FORM, ID_PATTERN, ArgumentMap, Debate, MapClaim
from argmap.workflow.editing.intents import Intent
from argmap.workflow.editing.opened import Named, Opened

_ARROW = re.compile(r"( -> | -x )")
_KINDS = ("claim", "inference", "source", "map", "proposition", "evidence")

Name = Callable[[str], str]


def rename(opened: Opened, old: str, new: str) -> Intent:
    """Return what giving a part another id makes of the files.

    Args:
        opened: The files.
        old: The part: an id, or ``map:id``.
        new: Its new id.

    Raises:
        UnknownName: There is no such part.
        BadEdit: Several are called so, or the new id is none, or is taken.
    """
    if ":" in new and ID_PATTERN.fullmatch(new.rpartition(":")[2]):
        raise BadEdit(f"the new id stands alone: `{new.rpartition(':')[2]}`")
    if not ID_PATTERN.fullmatch(new):
        raise BadEdit(f"`{new}` cannot be an id: {ID_FORM}")
    part = opened.find(old, _KINDS)
    if part.name == new:
        raise BadEdit(f"`{new}` is called so already")
    _check_free(opened, part, new)
    try:
        texts = _texts(opened, part, new)
    except NoRoom as error:
        raise BadEdit(
            f"`{part.name}` is written somewhere in a way that cannot be changed by itself; "
            "nothing was written"
        ) from error
    maps = {}
    if part.map_id is not None:
        argument_map = opened.map(part.map_id)
        maps[part.map_id] = (
            evolve(argument_map, id=new)
            if part.kind == "map"
            else renamed(argument_map, part.name, new)
        )
    debate = None if opened.debate is None else renamed_in_debate(opened.debate, part, new, maps)
    return Intent(texts, maps, debate, f"{part.name} is now {new}")


def _check_free(opened: Opened, part: Named, new: str) -> None:
    if part.kind == "map":
        taken = set(opened.by_id)
    elif part.map_id is not None:
        taken = ids_in(opened.map(part.map_id))
    else:
        taken = {one.name for one in opened.parts() if one.map_id is None}
    if new in taken:
        hint = "; to make one claim of two, `argmap merge`" if part.kind == "claim" else ""
        raise BadEdit(f"`{new}` is already the id of something else there{hint}")


def ids_in(argument_map: ArgumentMap) -> set[str]:
    """Return all ids that are taken in a map."""
    ids = {claim.id for claim in argument_map.claims}
    ids |= {source.id for source in argument_map.sources}
    return ids | {one.name for one in argument_map.inferences if one.name is not None}


def _texts(opened: Opened, part: Named, new: str) -> dict[str, str]:
    texts: dict[str, str] = {}
    if part.map_id is not None:
        source = opened.by_id[part.map_id].source
        texts[source.file] = (
            rename_map(source.text, new)
            if part.kind == "map"
            else rename_in_map(source.text, part.name, new, source=part.kind == "source")
        )
    if opened.reading is not None and part.kind not in {"inference", "source"}:
        source = opened.reading.source
        texts[source.file] = rename_in_debate(source.text, part.name, new, part.kind, part.map_id)
    return texts


def renamed(argument_map: ArgumentMap, old: str, new: str) -> ArgumentMap:
    """Return a map in which a claim, an inference or a source has another id."""

    def name(own: str) -> str:
        return new if own == old else own

    claims = tuple(
        evolve(
            claim,
            id=name(claim.id),
            citations=tuple(
                one if one.source is None else evolve(one, source=name(one.source))
                for one in claim.citations
            ),
        )
        for claim in argument_map.claims
    )
    inferences = tuple(
        evolve(
            one,
            name=None if one.name is None else name(one.name),
            premises=tuple(map(name, one.premises)),
            conclusion=in_address(one.conclusion, name),
        )
        for one in argument_map.inferences
    )
    sources = tuple(evolve(one, id=name(one.id)) for one in argument_map.sources)
    return evolve(argument_map, claims=claims, inferences=inferences, sources=sources)


def in_address(address: str, name: Name) -> str:
    """Return an id, or the address of an inference, with other names for its claims.

    >>> in_address("full -x traced -> floods", str.upper)
    'FULL -x TRACED -> FLOODS'
    """
    parts = enumerate(_ARROW.split(address))
    return "".join(part if number % 2 else name(part) for number, part in parts)


def renamed_in_debate(
    debate: Debate, part: Named, new: str, maps: dict[str, ArgumentMap]
) -> Debate:
    """Return a debate in which a part of it, or of one of its maps, has another id."""
    is_own, is_map = part.map_id is None, part.kind == "map"

    def own(name: str) -> str:
        return new if is_own and name == part.name else name

    def map_id(name: str) -> str:
        return new if is_map and name == part.name else name

    def claim(in_map: str, name: str) -> str:
        of_claim = part.kind == "claim" and in_map == part.map_id
        return new if of_claim and name == part.name else name

    propositions = tuple(
        evolve(
            one,
            id=own(one.id),
            opposite_of=tuple(map(own, one.opposite_of)),
            positions=tuple(
                evolve(
                    position,
                    map=map_id(position.map),
                    claim=position.claim and claim(position.map, position.claim),
                )
                for position in one.positions
            ),
        )
        for one in debate.propositions
    )
    evidence = tuple(
        evolve(
            one,
            id=own(one.id),
            uses=tuple(
                evolve(
                    use,
                    map=map_id(use.map),
                    claims=tuple(claim(use.map, name) for name in use.claims),
                )
                for use in one.uses
            ),
        )
        for one in debate.evidence
    )
    reviewed = tuple(
        evolve(
            one,
            claims=tuple(MapClaim(map_id(c.map), claim(c.map, c.claim)) for c in one.claims),
            proposition=one.proposition and own(one.proposition),
        )
        for one in debate.reviewed
    )
    return evolve(
        debate,
        maps=tuple(maps.get(one.id, one) for one in debate.maps),
        propositions=propositions,
        evidence=evidence,
        reviewed=reviewed,
    )
