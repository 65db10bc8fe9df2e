"""How a person names the claims and propositions of a debate."""

from typing import TypeAlias

from argmap.errors import UnknownName
from argmap.formats import suggest
from argmap.model import Debate, MapClaim

Named: TypeAlias = MapClaim | str
"""A claim of one of the maps, or a proposition by its id."""


def named_in(debate: Debate, name: str) -> Named:
    """Return what *name* names: a claim as ``map:claim``, or a proposition by its id.

    Raises:
        UnknownName: The debate has no such map, claim or proposition.

    >>> from argmap.model import ArgumentMap, Claim, Role
    >>> okafor = ArgumentMap("okafor", claims=[Claim("buy", "Require barrels.", Role.THESIS)])
    >>> named_in(Debate("barrels", "Barrels?", maps=(okafor,)), "okafor:buy")
    MapClaim(map='okafor', claim='buy')
    """
    map_id, colon, claim = name.partition(":")
    if not colon:
        return _proposition(debate, name)
    maps = {one.id: one for one in debate.maps}
    if map_id not in maps:
        raise UnknownName(_unknown(f"the debate has no map `{map_id}`", map_id, list(maps)))
    claims = [one.id for one in maps[map_id].claims]
    if claim not in claims:
        raise UnknownName(_unknown(f"the map `{map_id}` has no claim `{claim}`", claim, claims))
    return MapClaim(map_id, claim)


def _proposition(debate: Debate, name: str) -> str:
    known = [one.id for one in debate.propositions]
    if name in known:
        return name
    having = [one.id for one in debate.maps if any(claim.id == name for claim in one.claims)]
    message = f"the debate has no proposition `{name}`"
    if having:
        raise UnknownName(f"{message}; a claim is named with its map: `{having[0]}:{name}`")
    raise UnknownName(_unknown(message, name, known))


def _unknown(message: str, word: str, known: list[str]) -> str:
    near = suggest(word, known)
    return f"{message}; {near}" if near else message
