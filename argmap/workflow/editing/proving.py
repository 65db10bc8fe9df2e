"""An edit proven: what the new texts say is what was meant, and nothing is wrong with it."""

from collections import Counter
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from attrs import evolve

from argmap.diagnostics import Diagnostic, Severity
from argmap.errors import BadEdit
from argmap.files import read_bytes, real_path
from argmap.formats import DebateReading, Reading, read_debate, read_map
from argmap.model import ArgumentMap, Debate
from argmap.workflow.changes import ChangedFile, rewritten
from argmap.workflow.checking_files import check_paths
from argmap.workflow.editing.intents import Intent
from argmap.workflow.editing.opened import Opened


def prove(opened: Opened, intent: Intent) -> tuple[ChangedFile, ...]:
    """Return the files that an edit changes; nothing is written.

    Raises:
        BadEdit: A new text does not say what was meant, the edit would bring in an error, or a
            file has changed since it was read.
    """
    before = {Path(file): _unchanged(opened, file) for file in intent.texts}
    after = {file: rewritten(before[file], intent.texts[str(file)]) for file in before}
    contents = {real_path(file): content for file, content in after.items()}
    _check_errors(opened, contents)
    _check_meaning(opened, intent, contents)
    return tuple(
        ChangedFile(str(file), before[file], after[file])
        for file in sorted(before)
        if after[file] != before[file]
    )


def _unchanged(opened: Opened, file: str) -> bytes:
    """Return the bytes of a file, which are still those that the edit was made for."""
    content = read_bytes(Path(file))
    if content != rewritten(content, opened.sources[file].text):
        raise BadEdit(f"{file}: changed since it was read; nothing was written")
    return content


def _check_errors(opened: Opened, contents: Mapping[Path, bytes]) -> None:
    files = [one.source.file for one in opened.maps]
    files += [] if opened.reading is None else [opened.reading.source.file]
    paths = [Path(file) for file in files]
    there, now = (
        [
            one
            for one in check_paths(paths, contents=some).diagnostics
            if one.severity is Severity.ERROR
        ]
        for some in ({}, contents)
    )
    # A message names ids, which an edit may change: an error that was there is told by its rule.
    more = Counter(map(_sort, now)) - Counter(map(_sort, there))
    if more:
        known = {one.message for one in there}
        new = [one for one in now if more[_sort(one)] and one.message not in known]
        lines = "\n".join(map(str, new or now))
        raise BadEdit(f"this would bring in an error; nothing was written\n{lines}")


def _sort(error: Diagnostic) -> tuple[str, str]:
    return error.file, error.rule


def _check_meaning(opened: Opened, intent: Intent, contents: Mapping[Path, bytes]) -> None:
    readings = {one.map_id: _read(one, contents) for one in opened.maps}
    for map_id, reading in readings.items():
        meant = intent.maps.get(map_id, opened.map(map_id))
        if reading.map is None or _ordered(reading.map) != _ordered(meant):
            raise _no_room(reading.source.file)
    if opened.reading is not None:
        debate = _read_debate(opened.reading, readings, contents)
        if debate.debate is None or _settled(debate.debate) != _settled(intent.debate):
            raise _no_room(opened.reading.source.file)


def _no_room(file: str) -> BadEdit:
    return BadEdit(
        f"{file}: it cannot be written into the file as it is laid out; nothing was written "
        "(`argmap fmt` may help, or change the file by hand)"
    )


def _read(reading: Reading, contents: Mapping[Path, bytes]) -> Reading:
    file = reading.source.file
    content = contents.get(real_path(Path(file)))
    return reading if content is None else read_map(content, file)


def _read_debate(
    reading: DebateReading, maps: Mapping[str, Reading], contents: Mapping[Path, bytes]
) -> DebateReading:
    file = Path(reading.source.file)
    by_file = {real_path(Path(one.source.file)): one for one in maps.values()}
    content = contents.get(real_path(file), reading.source.text.encode())
    read_named = partial(_named, file.parent, by_file)
    return read_debate(content, str(file), read_named, folder=real_path(file).parent.name)


def _named(folder: Path, by_file: Mapping[Path, Reading], name: str) -> Reading:
    return by_file[real_path(folder / name)]


def _ordered(argument_map: ArgumentMap) -> ArgumentMap:
    """Return a map with its inferences in one order: that of a file says nothing."""
    inferences = sorted(argument_map.inferences, key=lambda one: one.id)
    return evolve(argument_map, inferences=tuple(inferences))


def _settled(debate: Debate | None) -> Debate | None:
    return debate and evolve(debate, maps=tuple(map(_ordered, debate.maps)))
