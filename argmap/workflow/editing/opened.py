"""The files that an edit is about: a map, or a debate with all its maps."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path

from attrs import frozen

from argmap.errors import BadEdit, UnknownName, UnreadableFile
from argmap.files import is_file, is_folder, names_in, read_bytes, real_path
from argmap.formats import DEBATE_KEY, MAP_KEY, DebateReading, Reading, names_a_format, nearest
from argmap.model import ArgumentMap, Debate
from argmap.syntax import SourceText
from argmap.workflow.loading import (
    DEBATE_FILE,
    MAP_ENDINGS,
    invalid,
    read_debate_file,
    read_map_file,
)

OWN = "debate"
"""What stands before the colon in the name of a part of the debate's own."""


@frozen
class Named:
    """A part that a name stands for.

    Attributes:
        kind: What it is: claim, inference, source, map, proposition or evidence.
        name: Its id.
        map_id: The map in which it is; the id itself for a map, None for a debate's own.
    """

    kind: str
    name: str
    map_id: str | None = None

    @property
    def address(self) -> str:
        """What to type for it where the name alone is ambiguous."""
        if self.kind == "map":
            return f"map:{self.name}"  # a map may be called like one of its parts
        return f"{OWN if self.map_id is None else self.map_id}:{self.name}"

    def __str__(self) -> str:
        article = {"inference": "an ", "evidence": ""}.get(self.kind, "a ")
        where = f" of {self.map_id}" if self.map_id not in {None, self.name} else ""
        return f"{article}{self.kind}{where}"


@frozen
class Opened:
    """Sound files, as they stand on the disk.

    Attributes:
        maps: The readings of the maps.
        reading: The reading of the debate, if there is one.
        scope: The ids of the maps in which names are looked for.
    """

    maps: tuple[Reading, ...]
    reading: DebateReading | None
    scope: frozenset[str]

    @property
    def debate(self) -> Debate | None:
        """The debate, if there is one."""
        return None if self.reading is None else self.reading.debate

    @cached_property
    def by_id(self) -> dict[str, Reading]:
        """The readings of the maps by id."""
        return {one.map_id: one for one in self.maps}

    @property
    def sources(self) -> dict[str, SourceText]:
        """The texts by file."""
        found = [one.source for one in self.maps]
        if self.reading is not None:
            found.append(self.reading.source)
        return {one.file: one for one in found}

    def map(self, map_id: str) -> ArgumentMap:
        """Return a map."""
        found = self.by_id[map_id].map
        if found is None:
            raise BadEdit(f"{self.by_id[map_id].source.file} has errors")
        return found

    def find(self, name: str, kinds: Sequence[str]) -> Named:
        """Return the one part of some kinds that a name stands for.

        Args:
            name: An id, or one behind the map that has the part: ``pell:costs``; a part of the
                debate stands behind ``debate:``, a map behind ``map:``.
            kinds: What it may be.

        Raises:
            UnknownName: It stands for nothing.
            BadEdit: It stands for several parts.
        """
        wanted = frozenset(kinds)
        known = [one for one in self.parts() if one.kind in wanted]
        matching = [one for one in known if name in {one.name, one.address}]
        if len(matching) == 1:
            return matching[0]
        if not matching:
            other = next((one for one in self.parts() if name in {one.name, one.address}), None)
            if other is not None:
                raise UnknownName(f"`{name}` is {other}, and this is done to a {_listed(kinds)}")
            near = nearest(name, sorted({one.name for one in known}))
            help_ = f"; {near.question}" if near.word else ""
            raise UnknownName(f"no {_listed(kinds)} named `{name}` is here{help_}")
        what = ", ".join(f"{one} (type `{one.address}`)" for one in matching)
        raise BadEdit(f"`{name}` is {what}: say which")

    def parts(self) -> Iterable[Named]:
        """Yield whatever has an id, as far as names are looked for in it."""
        for map_id in self.by_id:
            if map_id in self.scope:
                argument_map = self.map(map_id)
                yield Named("map", map_id, map_id)
                yield from (Named("claim", one.id, map_id) for one in argument_map.claims)
                yield from (
                    Named("inference", one.name, map_id)
                    for one in argument_map.inferences
                    if one.name is not None
                )
                yield from (Named("source", one.id, map_id) for one in argument_map.sources)
        if self.debate is not None:
            yield from (Named("proposition", one.id) for one in self.debate.propositions)
            yield from (Named("evidence", one.id) for one in self.debate.evidence)


def _listed(kinds: Sequence[str]) -> str:
    return kinds[0] if len(kinds) == 1 else f"{', '.join(kinds[:-1])} or {kinds[-1]}"


def open_files(path: Path) -> Opened:
    """Return the files at a path: those of a debate, or one map, or the maps of a folder.

    With a map that the debate beside it names comes that debate.

    Raises:
        UnreadableFile: There is neither.
        InvalidMap: One of the files has errors.
    """
    if is_folder(path):
        if DEBATE_FILE in names_in(path):
            return _open_debate(path)
        return _sound(_maps_in(path), None, path)
    if names_a_format(read_bytes(path)) == DEBATE_KEY:
        return _open_debate(path)
    beside = path.parent / DEBATE_FILE
    if is_file(beside) and names_a_format(read_bytes(beside)) == DEBATE_KEY:
        debate = read_debate_file(beside)
        same = [one for one in debate.maps if _is_same(Path(one.source.file), path)]
        if same:
            return _sound(debate.maps, debate, path, [one.map_id for one in same])
    return _sound([read_map_file(path)], None, path)


def _open_debate(path: Path) -> Opened:
    reading = read_debate_file(path)
    return _sound(reading.maps, reading, path)


def _maps_in(folder: Path) -> list[Reading]:
    files = [folder / name for name in names_in(folder) if name.lower().endswith(MAP_ENDINGS)]
    found = [read_map_file(one) for one in files if names_a_format(read_bytes(one)) == MAP_KEY]
    if not found:
        raise UnreadableFile(
            f"{folder}: no {DEBATE_FILE} and no map lies in this folder; name a map, or the folder "
            "of a debate"
        )
    return found


def _sound(
    maps: Iterable[Reading],
    debate: DebateReading | None,
    path: Path,
    scope: Iterable[str] | None = None,
) -> Opened:
    readings = tuple(maps)
    whole: list[Reading | DebateReading] = [*readings]
    faulty = any(one.map is None for one in readings)
    if debate is not None:
        whole.append(debate)
        faulty = faulty or debate.debate is None or bool(debate.left_out)
    if faulty:
        found = tuple(diagnostic for one in whole for diagnostic in one.diagnostics)
        raise invalid(f"{path}: mend this first", found, whole)
    ids = [one.map_id for one in readings]
    return Opened(readings, debate, frozenset(ids if scope is None else scope))


def _is_same(one: Path, other: Path) -> bool:
    return real_path(one) == real_path(other)
