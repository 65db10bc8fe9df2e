"""Files to maps and debates."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from argmap.diagnostics import Diagnostic
from argmap.errors import InvalidMap, UnreadableFile
from argmap.files import is_folder, names_in, read_bytes, real_path
from argmap.formats import (
    DEBATE_KEY,
    DebateReading,
    Reading,
    names_a_format,
    nearest,
    read_debate,
    read_map,
    write_map,
)
from argmap.model import ArgumentMap, Debate
from argmap.reports.findings_text import findings_text

DEBATE_FILE = "debate.yaml"
"""The file that makes a folder a debate."""

MAP_ENDINGS = (".yaml", ".yml")
"""How the names of maps and debates end."""

PathLike = str | os.PathLike[str]


def read(content: str | bytes, *, file: str = "") -> Reading:
    r"""Return what a map's text says, together with everything that is wrong with it.

    Bad text never raises. The reading has a ``map``, or None when there are errors, and
    its ``diagnostics`` say what and where they are.

    Args:
        content: The text of a map, or its bytes.
        file: A name for diagnostics; without its ending it is the map's default id.

    >>> import argmap
    >>> reading = argmap.read("argmap: 1\nthesis: {go: We should go.}\npremises: {why: }\n")
    >>> for diagnostic in reading.diagnostics:
    ...     print(diagnostic)
    error[empty-text]: the claim `why` is empty (write it, or delete the line)
    """
    return read_map(content, file)


def load(path: PathLike) -> ArgumentMap:
    r"""Return the map in a file.

    Raises:
        InvalidMap: The file has errors; the exception carries all of them.
        UnreadableFile: There is no such file, or it cannot be read.

    >>> import argmap, pathlib, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "trip.yaml")
    ...     _ = path.write_text("argmap: 1\nthesis: {go: We should go.}\n")
    ...     argmap.load(path).thesis.text
    'We should go.'
    """
    reading = read_map_file(path)
    if reading.map is None:
        raise invalid(str(path), reading.diagnostics, [reading])
    return reading.map


def load_debate(path: PathLike) -> Debate:
    """Return the debate in a folder or file, with all the maps it names.

    Args:
        path: A folder that holds ``debate.yaml``, or the debate's file itself.

    Raises:
        InvalidMap: The debate or one of its maps has errors, or a map is missing; the
            exception carries all of them.
        UnreadableFile: There is no such debate, or it cannot be read.
    """
    return sound_debate(read_debate_file(path), path)


def sound_debate(reading: DebateReading, path: PathLike) -> Debate:
    """Return the debate of a reading.

    Raises:
        InvalidMap: It, or one of its maps, has errors.
    """
    if reading.debate is None or reading.left_out:
        raise invalid(str(path), reading.all_diagnostics, [reading, *reading.maps])
    return reading.debate


def holds_debate(path: PathLike) -> bool:
    """Tell whether *path* holds a debate, not a map.

    Raises:
        UnreadableFile: There is nothing to read.
    """
    file = Path(path)
    return is_folder(file) or names_a_format(read_bytes(file)) == DEBATE_KEY


def load_any(path: PathLike) -> ArgumentMap | Debate:
    """Return what a path holds: the debate of a folder, or the debate or map of a file.

    Raises:
        InvalidMap: It has errors; the exception carries all of them.
        UnreadableFile: There is nothing to read.
    """
    return load_debate(path) if holds_debate(path) else load(path)


def write(argument_map: ArgumentMap) -> str:
    r"""Return a map as YAML text that reads back as the same map.

    >>> import argmap
    >>> reading = argmap.read("argmap: 1\nid: trip\nthesis: {go: We should go.}\n")
    >>> print(argmap.write(reading.map), end="")
    argmap: 1
    id: trip
    <BLANKLINE>
    thesis:
      go: We should go.
    """
    return write_map(argument_map)


def read_map_file(path: PathLike) -> Reading:
    """Return the reading of the map in a file; raises only when there is nothing to read."""
    return read_map(read_bytes(Path(path)), str(path))


def read_debate_file(path: PathLike) -> DebateReading:
    """Return the reading of a debate and its maps; raises only when there is nothing to read."""
    file = find_debate_file(Path(path))
    return read_debate(
        read_bytes(file),
        str(file),
        named_map_reader(file, read_map_file),
        folder=real_path(file).parent.name,
    )


def named_map_reader(file: Path, read_path: Callable[[Path], Reading]) -> Callable[[str], Reading]:
    """Return what reads a map by the name that a debate gives it, from the debate's folder.

    A name that leads nowhere gets a suggestion from the files that are there.
    """

    def read_named_map(name: str) -> Reading:
        path = file.parent / name
        try:
            return read_path(path)
        except UnreadableFile as error:
            others = [one for one in names_in(file.parent) if one not in {name, file.name}]
            near = nearest(name, others)
            failure = UnreadableFile(f"{error}; {near.question}" if near.word else str(error))
            failure.near = near.word if near.clear else ""
            raise failure from error

    return read_named_map


def debate_reader(file: Path) -> Callable[[bytes], DebateReading]:
    """Return what reads the debate from a content of its file, and each of its maps once."""
    read_named_map = named_map_reader(file, cache(read_map_file))
    folder = real_path(file).parent.name
    return lambda content: read_debate(content, str(file), read_named_map, folder=folder)


def is_debate_path(path: PathLike) -> bool:
    """Tell whether *path* stands for one debate: a folder that holds its file, or any file.

    Raises:
        UnreadableFile: It is a folder that cannot be looked into.
    """
    folder = Path(path)
    return not is_folder(folder) or DEBATE_FILE in names_in(folder)


def find_debate_file(path: Path) -> Path:
    """Return the file of the debate that *path*, a folder or a file, stands for.

    Raises:
        UnreadableFile: The folder holds no debate.
    """
    if not is_debate_path(path):
        raise UnreadableFile(
            f"{path}: the folder holds no {DEBATE_FILE}; name the folder or the file of a debate"
        )
    return path / DEBATE_FILE if is_folder(path) else path


def invalid(
    path: str, diagnostics: tuple[Diagnostic, ...], readings: list[Reading | DebateReading]
) -> InvalidMap:
    """Return the exception that tells of the errors of a map, or of a debate and its maps."""
    sources = [reading.source for reading in readings]
    return InvalidMap(f"{path}\n{findings_text(diagnostics, sources)}", diagnostics)
