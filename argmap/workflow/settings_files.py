"""Files of settings: ``argmap.toml``, or the table ``tool.argmap`` of a ``pyproject.toml``."""

import re
from pathlib import Path
from typing import Any

from attrs import field, frozen

from argmap.errors import BadSettings, UnreadableFile
from argmap.files import MAX_BYTES, is_file, read_bytes, real_path
from argmap.workflow.settings import Settings, fixed_names, unknown_names
from argmap.workflow.settings_tables import FileSettings, read_settings

OWN_FILE = "argmap.toml"
SHARED_FILE = "pyproject.toml"

_OWN_TABLE = re.compile(rb"""\btool["']?\s*\.\s*["']?argmap\b""")


def _check_names(instance: "SettingsSource", *_: object) -> None:
    problems = [
        *(f"--select: {problem}" for problem in unknown_names(instance.select)),
        *(f"--ignore: {problem}" for problem in unknown_names(instance.ignore)),
        *(f"--ignore: {problem}" for problem in fixed_names(instance.ignore)),
    ]
    if problems:
        raise BadSettings(*problems)


@frozen
class SettingsSource:
    """Where the settings of a file come from: files of settings, and the command line.

    The nearest file counts, from the folder of the map upwards: an ``argmap.toml``, or else a
    ``pyproject.toml`` with a table ``tool.argmap``. Files further up are not looked at.

    Attributes:
        config: The file of settings to go by, instead of the nearest one.
        isolated: Whether to go by no file of settings.
        select: Rules and families that replace what the file selects.
        ignore: Rules and families to ignore besides what the file ignores.

    Raises:
        BadSettings: A name in *select* or *ignore* is not known, or cannot be ignored.
    """

    config: Path | None = None
    isolated: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = field(default=(), validator=_check_names)

    def settings_for(self, file: Path) -> Settings:
        """Return the settings for a map or a debate.

        Raises:
            BadSettings: The file of settings cannot be read, or says what it cannot say.
        """
        return SettingsFiles(self).settings_for(file)


class SettingsFiles:
    """The settings of many files; each file of settings is read once."""

    def __init__(self, source: SettingsSource) -> None:
        self._top = Settings(source.select, source.ignore)
        self._nearest: dict[Path, FileSettings | None] = {}
        self._given = None if source.config is None else _load(source.config)
        self._isolated = source.isolated

    def settings_for(self, file: Path) -> Settings:
        """Return the settings for a map or a debate, as `SettingsSource.settings_for` does."""
        if self._isolated:
            return self._top
        real = real_path(file)
        found = self._given or self._find(real.parent)
        return self._top if found is None else found.settings_for(real).changed_by(self._top)

    def hints(self) -> tuple[str, ...]:
        """Return what is known to have no effect in the files of settings that were read."""
        read = {found.file: found for found in (self._given, *self._nearest.values()) if found}
        return tuple(hint for file in sorted(read) for hint in read[file].hints())

    def _find(self, folder: Path) -> FileSettings | None:
        """Return the settings of the nearest file, from *folder* upwards."""
        passed: list[Path] = []
        found: FileSettings | None = None
        for place in (folder, *folder.parents):
            if place in self._nearest:
                found = self._nearest[place]
                break
            passed.append(place)
            found = _load_from(place)
            if found is not None:
                break
        self._nearest.update(dict.fromkeys(passed, found))
        return found


def _load_from(folder: Path) -> FileSettings | None:
    """Return the settings of a file in *folder*, if one has any."""
    if is_file(own := folder / OWN_FILE):
        return _load(own)
    shared = folder / SHARED_FILE
    return _load_shared(shared) if is_file(shared) else None


def _load(file: Path) -> FileSettings:
    """Return the settings of a file that must have some."""
    if file.name == SHARED_FILE:
        found = _load_shared(file)
        if found is None:
            raise BadSettings(f"{file}: there is no table `[tool.argmap]` in it")
        return found
    return read_settings(_parse(file, _read(file)), file)


def _load_shared(file: Path) -> FileSettings | None:
    """Return the settings of a file that belongs to others, if it has any for argmap.

    What is wrong with the rest of it is no business of argmap: a file that is no TOML counts
    only if it names the table.
    """
    try:
        content = _read(file)
    except BadSettings:
        return None
    if b"argmap" not in content:
        return None
    try:
        table = _parse(file, content)
    except BadSettings:
        if _OWN_TABLE.search(content):
            raise
        return None
    tools = table.get("tool")
    own = tools.get("argmap") if isinstance(tools, dict) else None
    return None if own is None else read_settings(own, file, "tool.argmap")


def _read(file: Path) -> bytes:
    try:
        content = read_bytes(file)
    except UnreadableFile as error:
        raise BadSettings(str(error)) from error
    if len(content) > MAX_BYTES:
        raise BadSettings(f"{file}: larger than {MAX_BYTES >> 20} MiB")
    return content


def _parse(file: Path, content: bytes) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415  (most maps are checked without a file of settings)

    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadSettings(f"{file}: is not UTF-8; save it as UTF-8") from error
    except RecursionError as error:
        raise BadSettings(f"{file}: is nested too deeply") from error
    except ValueError as error:
        raise BadSettings(f"{file}: is not valid TOML: {error}") from error
