"""The plain-text copies beside maps, in which their citations are looked up."""

from pathlib import Path

from attrs import frozen

from argmap.checks import Texts
from argmap.errors import UnreadableFile
from argmap.files import MAX_BYTES, is_file, is_folder, read_bytes, real_path
from argmap.formats import PlainText, is_outline_of, read_plain_text
from argmap.model import ArgumentMap


@frozen
class TextsFound:
    """The texts that were found for one map.

    Attributes:
        texts: Those that are at hand, or None where there is none.
        problems: A line for each that could not be read.
        lacks_own: Whether the map cites its own text, and that is not there.
    """

    texts: Texts | None
    problems: tuple[str, ...] = ()
    lacks_own: bool = False

    @property
    def has_own(self) -> bool:
        """Whether the text that is mapped is at hand."""
        return self.texts is not None and self.texts.mapped is not None


class TextFiles:
    """Finds the texts of maps in a folder, and reads each once.

    The text of a map is the one that its field ``text`` names, or else ``<map id>.txt`` in the
    folder; that of a source is the one that its own field names. Such a path begins at the
    map's file and must not lead out of its folder, unless into the folder of the texts.

    Raises:
        UnreadableFile: The folder is none.
    """

    def __init__(self, folder: Path) -> None:
        if not is_folder(folder):
            fault = "a file, not the folder of the texts" if is_file(folder) else "no such folder"
            raise UnreadableFile(f"{folder}: {fault}, so no text can be looked up in it")
        self._folder = folder
        self._known: dict[Path, PlainText | str] = {}

    def texts_of(self, argument_map: ArgumentMap, file: str = "") -> TextsFound:
        """Return the texts of a map that are at hand.

        Args:
            argument_map: The map.
            file: The file that it was read from; empty for one made in code.
        """
        home = Path(file).parent if file else self._folder
        named = {one.id: one.text for one in argument_map.sources if one.text is not None}
        found = {name: self._read(home, path) for name, path in named.items()}
        sources = {name: one for name, one in found.items() if isinstance(one, PlainText)}
        own = self._own(argument_map, home)
        mapped = own if isinstance(own, PlainText) else None
        cited = (one for claim in argument_map.claims for one in claim.citations)
        return TextsFound(
            Texts(mapped, sources) if mapped is not None or sources else None,
            tuple(one for one in (own, *found.values()) if isinstance(one, str)),
            own is None and any(one.source is None for one in cited),
        )

    def _own(self, argument_map: ArgumentMap, home: Path) -> PlainText | str | None:
        if argument_map.text is not None:
            return self._read(home, argument_map.text)
        usual = self._folder / f"{argument_map.id}.txt"
        if not is_file(usual):
            return None
        found = self._read_once(usual)
        is_text = isinstance(found, str) or not is_outline_of(found.text, argument_map)
        return found if is_text else None

    def _read(self, home: Path, named: str) -> PlainText | str:
        path = home / named
        roots = (home, self._folder)
        if not any(real_path(path).is_relative_to(real_path(root)) for root in roots):
            return f"{path}: a text must lie in {home} or in {self._folder}"
        return self._read_once(path)

    def _read_once(self, path: Path) -> PlainText | str:
        real = real_path(path)
        if real not in self._known:
            self._known[real] = _plain_text(path)
        return self._known[real]


def _plain_text(path: Path) -> PlainText | str:
    """Return the text in a file, or why it cannot be read."""
    try:
        content = read_bytes(path)
    except UnreadableFile as error:
        return str(error)
    if len(content) > MAX_BYTES:
        return f"{path}: larger than {MAX_BYTES // 1024**2} MiB"
    try:
        return read_plain_text(content, str(path))
    except UnicodeDecodeError as error:
        return f"{path}: not in UTF-8, from byte {error.start} on"
