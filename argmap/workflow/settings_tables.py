"""The keys of a file of settings, and everything that can be wrong with them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from attrs import define, field, frozen

from argmap.diagnostics import Severity
from argmap.errors import BadSettings
from argmap.files import names_if_any, real_path
from argmap.formats import suggest
from argmap.workflow.settings import Settings, fixed_names, unknown_names

_RULE_KEYS = ("select", "ignore", "severity")
_KEYS = (*_RULE_KEYS, "fail-on", "per-path")


@frozen
class FileSettings:
    """What a file of settings says.

    Attributes:
        file: Its path as it was found.
        folder: The folder in which it lies, without links.
        everywhere: The settings for all maps and debates.
        per_path: Settings for those whose path from the folder fits a pattern. Where several
            fit, each changes what those before it, in the order of the file, have settled.
    """

    file: Path
    folder: Path
    everywhere: Settings
    per_path: tuple[tuple[str, Settings], ...] = ()

    def settings_for(self, file: Path) -> Settings:
        """Return the settings for a file, given by its path without links."""
        found = self.everywhere
        if self.per_path and file.is_relative_to(self.folder):
            path = file.relative_to(self.folder).as_posix()
            for pattern, layer in self.per_path:
                if fits(path, pattern):
                    found = found.changed_by(layer)
        return found

    def hints(self) -> Iterator[str]:
        """Yield which patterns fit nothing, where a folder or a file they name is not there."""
        for pattern, _ in self.per_path:
            folder = self.folder
            for name in PurePosixPath(pattern).parts:
                if _WILDCARD.search(name):
                    break
                if name not in names_if_any(folder):
                    where = "" if folder == self.folder else f" in {folder.name}"
                    near = suggest(name, names_if_any(folder))
                    yield (
                        f'{self.file}: per-path."{pattern}" fits nothing: there is no '
                        f"`{name}`{where}" + (f"; {near}" if near else "")
                    )
                    break
                folder /= name


_WILDCARD = re.compile(r"[*?\[]")


def fits(path: str, pattern: str) -> bool:
    """Tell whether a path fits a pattern; ``**`` stands for any number of folders.

    >>> fits("drafts/ito.yaml", "drafts/*"), fits("drafts/old/ito.yaml", "drafts/*")
    (True, False)
    >>> fits("drafts/old/ito.yaml", "drafts/**"), fits("ito.yaml", "**/ito.yaml")
    (True, True)
    """
    names = path.split("/")
    reached = {0}
    for part in PurePosixPath(pattern).parts:
        if part == "**":
            reached = set(range(min(reached, default=len(names) + 1), len(names) + 1))
        else:
            reached = {at + 1 for at in reached if at < len(names) and fnmatchcase(names[at], part)}
    return len(names) in reached


def read_settings(table: object, file: Path, above: str = "") -> FileSettings:
    """Return what the table of a file of settings says.

    Args:
        table: The table, as TOML gives it.
        file: The file.
        above: The name of the table, for messages; empty for the whole file.

    Raises:
        BadSettings: Anything is wrong with it; the exception holds all of it.
    """
    reader = _Reader(str(file), above)
    found = reader.read(table, real_path(file).parent)
    if reader.problems:
        raise BadSettings(*reader.problems)
    return found


@define
class _Reader:
    """Reads tables and collects what is wrong with them."""

    file: str
    above: str
    problems: list[str] = field(factory=list, init=False)

    def read(self, table: object, folder: Path) -> FileSettings:
        content = self._table(table, "")
        self._check_keys(content, _KEYS, "")
        everywhere = self._layer(content, "")
        if "fail-on" in content:
            fail_on = self._severity(content["fail-on"], "fail-on")
            everywhere = everywhere.changed_by(Settings(fail_on=fail_on))
        per_path = self._table(content.get("per-path", {}), "per-path")
        layers = tuple((pattern, self._for(pattern, per_path[pattern])) for pattern in per_path)
        return FileSettings(Path(self.file), folder, everywhere, layers)

    def _for(self, pattern: str, table: object) -> Settings:
        place = f'per-path."{pattern}"'
        content = self._table(table, place)
        self._check_keys(content, _RULE_KEYS, place)
        if remedy := _wrong_pattern(pattern):
            self._note(place, remedy)
        return self._layer(content, place)

    def _layer(self, table: Mapping[str, object], above: str) -> Settings:
        places = {key: f"{above}.{key}" if above else key for key in _RULE_KEYS}
        ignored = self._names(table.get("ignore", []), places["ignore"])
        self._note_all(places["ignore"], fixed_names(ignored))
        return Settings(
            self._names(table.get("select", []), places["select"]),
            ignored,
            self._severities(table.get("severity", {}), places["severity"]),
        )

    def _names(self, value: object, place: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
            self._note(place, 'should be a list of names, such as ["style", "long-quote"]')
            return ()
        self._note_all(place, unknown_names(value))
        return tuple(value)

    def _severities(self, value: object, place: str) -> dict[str, Severity]:
        table = self._table(value, place)
        self._note_all(place, unknown_names(table))
        found = {name: self._severity(table[name], f"{place}.{name}") for name in table}
        lowered = [name for name, one in found.items() if one not in {None, Severity.ERROR}]
        self._note_all(place, fixed_names(lowered))
        return {name: severity for name, severity in found.items() if severity is not None}

    def _severity(self, value: object, place: str) -> Severity | None:
        words = [severity.value for severity in Severity]
        if isinstance(value, str) and value in words:
            return Severity(value)
        near = suggest(value, words) if isinstance(value, str) else ""
        self._note(place, f"should be one of {', '.join(map(repr, words))}; {near}".rstrip("; "))
        return None

    def _table(self, value: object, place: str) -> Mapping[str, object]:
        if isinstance(value, dict):
            return value
        self._note(place, "should be a table")
        return {}

    def _check_keys(self, table: Iterable[str], known: Sequence[str], place: str) -> None:
        for key in table:
            if key not in known:
                near = suggest(key, known) or f"known are {', '.join(known)}"
                self._note(place, f"there is no key `{key[:80]}`; {near}")

    def _note_all(self, place: str, problems: Iterable[str]) -> None:
        for problem in problems:
            self._note(place, problem)

    def _note(self, place: str, problem: str) -> None:
        where = ".".join(filter(None, (self.above, place)))
        self.problems.append(
            f"{self.file}: {where}: {problem}" if where else f"{self.file}: {problem}"
        )


def _wrong_pattern(pattern: str) -> str:
    """Say what is wrong with a pattern, or nothing."""
    if "\\" in pattern:
        return "write `/` between folders, on every system"
    if pattern.startswith("/") or ".." in pattern.split("/"):
        return "a pattern begins at the folder of this file and stays in it; leave out `/` and `..`"
    if not pattern or pattern.endswith("/"):
        return "write `/**` at the end for everything in a folder"
    return ""
