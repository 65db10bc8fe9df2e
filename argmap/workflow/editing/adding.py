"""A claim added to a section of a map, behind those that stand there."""

from collections.abc import Mapping
from shlex import quote

from attrs import evolve

from argmap.errors import BadEdit
from argmap.formats import read_map
from argmap.formats.editing import NoRoom, add_claim
from argmap.formats.yaml_writer import Written
from argmap.model import ID_FORM, ID_PATTERN
from argmap.workflow.editing.intents import Intent
from argmap.workflow.editing.opened import Opened
from argmap.workflow.editing.renaming import ids_in

_HOW_TO_JOIN = (
    "{name} bears on nothing yet: name it under `inferences:`, or type "
    "`argmap move {name} --{relation} TARGET {file}`"
)


def add(opened: Opened, section: str, name: str, fields: Mapping[str, Written]) -> Intent:
    """Return what a new claim makes of the files.

    Args:
        opened: The files.
        section: premises, evidence or rebuttals.
        name: Its id, or ``map:id``.
        fields: What is written of it, ``text`` among them.

    Raises:
        BadEdit: It is not said in which map, the id is none or is taken, or there is no room.
    """
    map_id, own = _split(opened, name)
    old = opened.map(map_id)
    if not ID_PATTERN.fullmatch(own):
        raise BadEdit(f"`{own}` cannot be an id: {ID_FORM}")
    if own in ids_in(old):
        raise BadEdit(f"`{own}` is already the id of something else in {map_id}")
    source = opened.by_id[map_id].source
    try:
        text = add_claim(source.text, section, own, dict(fields))
    except NoRoom as error:
        raise BadEdit(
            f"{source.file}: there is no room for a claim among the {section} as they are laid out"
        ) from error
    new = read_map(text, source.file).map
    if new is None:  # what is wrong with it is told when it is checked
        return Intent({source.file: text}, {}, opened.debate, "")
    others = tuple(claim for claim in new.claims if claim.id != own)
    kept = tuple(one for one in new.inferences if own not in one.premises)
    if evolve(new, claims=others, inferences=kept) != old:
        raise BadEdit(f"{source.file}: it cannot be written into the file as it is laid out")
    debate = opened.debate
    if debate is not None:
        maps = tuple(new if one.id == map_id else one for one in debate.maps)
        debate = evolve(debate, maps=maps)
    bears_on_nothing = len(kept) == len(new.inferences)
    return Intent(
        {source.file: text},
        {map_id: new},
        debate,
        f"added {own} to the {section}",
        _how_to_join(own, section, source.file) if bears_on_nothing else "",
    )


def _how_to_join(name: str, section: str, file: str) -> str:
    relation = "rebuts" if section == "rebuttals" else "supports"
    return _HOW_TO_JOIN.format(name=name, relation=relation, file=quote(file))


def _split(opened: Opened, name: str) -> tuple[str, str]:
    map_id, colon, own = name.rpartition(":")
    if not colon:
        if len(opened.scope) == 1:
            return next(iter(opened.scope)), name
        choices = ", ".join(f"`{one}:{name}`" for one in opened.by_id)
        raise BadEdit(f"there are several maps: type {choices}, or name the map's file")
    if map_id not in opened.scope:
        raise BadEdit(f"no map named `{map_id}` is here; the maps: {', '.join(opened.by_id)}")
    return map_id, own
