"""The names in the files of a command that is being typed."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from argmap.checks import FAMILIES, RULES, manual_page
from argmap.errors import ArgmapError
from argmap.model import ArgumentMap, Debate
from argmap.workflow.loading import load_any

Named = tuple[str, str]
"""An id, and what it stands for in words."""


@frozen
class PartNames:
    """The ids of a map or a debate.

    Attributes:
        maps: Those of the maps of a debate.
        claims: Those of the claims, by their map's own names.
        claims_of_maps: Those of the claims, each behind that of its map.
        propositions: Those of the propositions of a debate.
    """

    maps: tuple[Named, ...] = ()
    claims: tuple[Named, ...] = ()
    claims_of_maps: tuple[Named, ...] = ()
    propositions: tuple[Named, ...] = ()


def parts_near(words: Iterable[str]) -> PartNames:
    """Return the names in the first map or debate among *words*, or where one stands."""
    subjects = (_load(path) for path in (*map(Path, words), Path()))
    found = next((subject for subject in subjects if subject is not None), None)
    if isinstance(found, Debate):
        propositions = tuple((one.id, one.text) for one in found.propositions)
        return _names(found.maps, propositions)
    return PartNames() if found is None else _names([found], ())


def _load(path: Path) -> ArgumentMap | Debate | None:
    try:
        return load_any(path) if path.exists() else None
    except (ArgmapError, OSError):
        return None


def _names(maps: Iterable[ArgumentMap], propositions: tuple[Named, ...]) -> PartNames:
    claims = [(one.id, claim.id, claim.text) for one in maps for claim in one.claims]
    return PartNames(
        tuple((one.id, one.title or ", ".join(one.authors)) for one in maps),
        tuple({claim: text for _, claim, text in claims}.items()),
        tuple((f"{home}:{claim}", text) for home, claim, text in claims),
        propositions,
    )


def rule_names() -> Iterator[Named]:
    """Yield the names of all rules and families with what they are about."""
    for name in RULES:
        yield name, manual_page(name).partition("\n")[0]
    for family, rules in FAMILIES.items():
        yield family, f"{len(rules)} rules"
