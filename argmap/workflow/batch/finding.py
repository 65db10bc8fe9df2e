"""Paths to the debates that lie there, each file looked at once."""

from collections.abc import Callable, Iterable
from pathlib import Path

from attrs import field, frozen

from argmap.errors import UnreadableFile
from argmap.files import list_files, read_bytes, real_path
from argmap.formats import DEBATE_KEY, names_a_format
from argmap.workflow.batch.digests import digest
from argmap.workflow.loading import (
    DEBATE_FILE,
    MAP_ENDINGS,
    PathLike,
    find_debate_file,
    is_debate_path,
)


class Glances:
    """What files hold, by their digests; each file is read once."""

    def __init__(self) -> None:
        self._digests: dict[str, bytes] = {}

    def digest_of(self, file: Path) -> bytes:
        """Return the digest of what the file held when it was first looked at.

        Raises:
            UnreadableFile: It cannot be read.
        """
        known = self._digests.get(str(file))
        return self._note(file, read_bytes(file)) if known is None else known

    def is_debate(self, file: Path) -> bool:
        """Tell whether a file begins as a debate does; one that cannot be read is none."""
        try:
            content = read_bytes(file)
        except UnreadableFile:
            return False
        self._note(file, content)
        return names_a_format(content) == DEBATE_KEY

    def _note(self, file: Path, content: bytes) -> bytes:
        found = self._digests[str(file)] = digest(content)
        return found


@frozen
class FoundDebates:
    """The debates at some paths.

    Attributes:
        files: The debates' files, each once, in the order of the paths and sorted within each.
        closed: Folders that could not be looked into, each with the reason.
        glances: What has been read on the way.
    """

    files: tuple[Path, ...]
    closed: tuple[tuple[Path, str], ...] = ()
    glances: Glances = field(factory=Glances, repr=False, eq=False)


def find_debates(paths: Iterable[PathLike]) -> FoundDebates:
    """Return the debates at *paths*.

    A path is a debate's file; or a folder that holds ``debate.yaml``, which is that debate; or
    any other folder, which stands for all debates below it: files called ``debate.yaml``, and
    others that begin as a debate does. Hidden ones and links to folders are passed over.

    Raises:
        UnreadableFile: There is nothing at a path, or no debate in a folder.
    """
    files: dict[Path, Path] = {}
    closed: dict[Path, str] = {}
    glances = Glances()

    def pass_over(folder: Path, error: UnreadableFile) -> None:
        closed.setdefault(folder, str(error))

    for path in map(Path, paths):
        before = len(closed)
        found = _debates_at(path, glances, pass_over)
        if not found and len(closed) == before:
            raise UnreadableFile(
                f"{path}: no debate lies in this folder or below it; "
                f"a debate is a folder with a {DEBATE_FILE}, which names the maps"
            )
        for file in found:
            files.setdefault(real_path(file.parent) / file.name, file)
    return FoundDebates(tuple(files.values()), tuple(closed.items()), glances)


def _debates_at(
    path: Path, glances: Glances, pass_over: Callable[[Path, UnreadableFile], None]
) -> list[Path]:
    if is_debate_path(path):
        file = find_debate_file(path)
        glances.digest_of(file)
        return [file]
    files = list_files(path, MAP_ENDINGS, pass_over)
    return [file for file in files if file.name == DEBATE_FILE or glances.is_debate(file)]
