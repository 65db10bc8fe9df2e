"""Two versions of one map: files, or files at a revision of git."""

from pathlib import Path, PurePath

from attrs import frozen

from argmap.errors import UnreadableFile
from argmap.files import MAX_BYTES, is_file, is_folder, read_bytes
from argmap.formats import DEBATE_KEY, Reading, names_a_format, read_map
from argmap.model import ID_PATTERN
from argmap.revisions import names_a_revision, read_revision


@frozen
class Versions:
    """Two versions of one map, as far as they can be read.

    Attributes:
        old: The reading of the old version.
        new: The reading of the new version.
    """

    old: Reading
    new: Reading

    @property
    def broken(self) -> tuple[Reading, ...]:
        """The readings that gave no map."""
        return tuple(one for one in (self.old, self.new) if one.map is None)


def read_versions(old: str, new: str) -> Versions:
    """Return the readings of two versions of a map.

    A version is the name of a file, or ``REV:path`` where there is no such file. A map that
    gives no id has that of the other version: two files of one map cannot have one name.

    Raises:
        UnreadableFile: There is nothing to read, or it is a debate or a folder.
    """
    old_content, new_content = _content_of(old), _content_of(new)
    stems = [_stem_of(name) for name in (old, new)]
    new_reading = read_map(new_content, new, stems[1])
    old_id = stems[0] if stems[0] == stems[1] else new_reading.map_id
    return Versions(read_map(old_content, old, old_id), new_reading)


def _content_of(name: str) -> bytes:
    path = Path(name)
    if is_folder(path):
        raise UnreadableFile(
            f"{name}: is a folder; two versions of one map are compared: name the file of a map"
        )
    if is_file(path) or not names_a_revision(name):
        content = read_bytes(path)
    else:
        content = read_revision(name, MAX_BYTES)
    if names_a_format(content) == DEBATE_KEY:
        raise UnreadableFile(
            f"{name}: is a debate; two versions of one map are compared: name the file of a map"
        )
    return content


def _stem_of(name: str) -> str:
    stem = PurePath(name.rpartition(":")[2]).stem
    return stem if ID_PATTERN.fullmatch(stem) else "map"
