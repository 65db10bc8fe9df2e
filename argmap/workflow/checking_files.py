"""Files and folders to everything that is wrong with the maps and debates in them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from attrs import field, frozen

from argmap.checks import Texts
from argmap.diagnostics import Diagnostic, Severity
from argmap.errors import UnreadableFile
from argmap.files import is_dangling, is_file, is_folder, list_files, read_bytes, real_path
from argmap.formats import (
    DEBATE_KEY,
    DebateReading,
    Reading,
    names_a_format,
    names_a_section,
    read_debate,
    read_map,
)
from argmap.syntax import SourceText
from argmap.workflow.judging import judge_reading
from argmap.workflow.loading import MAP_ENDINGS, named_map_reader
from argmap.workflow.settings_files import SettingsFiles, SettingsSource
from argmap.workflow.texts import TextFiles

_NO_CONTENTS: Mapping[Path, bytes] = MappingProxyType({})


@frozen
class CheckedFiles:
    """What came of checking files and folders.

    Attributes:
        diagnostics: Everything that is wrong, by file and place.
        sources: The texts that were read.
        unreadable: A line for each path that could not be read.
        passed_over: Files in the folders that are neither maps nor debates.
        waived: How many findings comments in the texts waive.
        fail_on: The least severity with which each file fails, where its settings name one.
        verified: How many maps had their citations looked up, or None when that was not asked.
        without_text: The ids of maps whose text was looked for and is not there.
        unread: The files whose citations were not looked up, since they have errors.
        dangling: Links in the folders that lead nowhere: no file that could be wrong.
        hints: What in the files of settings has no effect as far as can be known.
    """

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[SourceText, ...] = field(repr=False)
    unreadable: tuple[str, ...] = ()
    passed_over: tuple[str, ...] = ()
    waived: int = 0
    fail_on: Mapping[str, Severity] = field(factory=dict)
    verified: int | None = None
    without_text: tuple[str, ...] = ()
    dangling: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    def fails(self, fail_on: Severity | None = None) -> bool:
        """Tell whether a finding is at least so grave that checking fails.

        Args:
            fail_on: The least such severity for all files; by default it is what the settings
                of each file name, or else an error.
        """
        return any(
            one.severity.reaches(fail_on or self.fail_on.get(one.file, Severity.ERROR))
            for one in self.diagnostics
        )


def check_paths(
    paths: Sequence[Path],
    *,
    settings: SettingsSource = SettingsSource(),  # noqa: B008  (a frozen value)
    stdin: tuple[str, bytes] | None = None,
    contents: Mapping[Path, bytes] = _NO_CONTENTS,
    texts: TextFiles | None = None,
) -> CheckedFiles:
    """Check the maps and debates at *paths*; folders are walked.

    A debate's maps are checked with it, wherever they lie; every file is read once. What comes
    of it does not depend on the order of the paths.

    Args:
        paths: Files and folders.
        settings: Where the settings of each file come from.
        stdin: The name and the content of standard input, which stands for the file of that
            name, whether there is one or not.
        contents: What to read instead of what the files hold, by their paths without links.
        texts: The texts in which citations are looked up.

    Raises:
        BadSettings: A file of settings cannot be read, or says what it cannot say.
    """
    given = dict(contents)
    named = sorted(set(paths))
    if stdin is not None:
        file = Path(stdin[0])
        given[real_path(file)] = stdin[1]
        named.insert(0, file)
    checker = _Checker(SettingsFiles(settings), given, texts)
    checker.check_all(named)
    return CheckedFiles(
        tuple(sorted(checker.found, key=lambda diagnostic: diagnostic.sort_key)),
        tuple(checker.sources.values()),
        tuple(checker.unreadable),
        tuple(checker.passed_over),
        checker.waived,
        checker.fail_on,
        None if texts is None else checker.verified,
        tuple(checker.without_text),
        tuple(checker.dangling),
        checker.settings.hints(),
        tuple(checker.unread),
    )


class _Checker:
    """Checks many files, each once."""

    def __init__(
        self, settings: SettingsFiles, contents: Mapping[Path, bytes], texts: TextFiles | None
    ) -> None:
        self.found: list[Diagnostic] = []
        self.sources: dict[str, SourceText] = {}
        self.unreadable: list[str] = []
        self.passed_over: list[str] = []
        self.dangling: list[str] = []
        self.waived = 0
        self.fail_on: dict[str, Severity] = {}
        self.verified = 0
        self.without_text: list[str] = []
        self.unread: list[str] = []
        self.settings = settings
        self._contents = contents
        self._texts = texts
        self._formats: dict[Path, str | None] = {}
        self._maps: dict[Path, Reading] = {}
        self._debates: set[Path] = set()

    def check_all(self, paths: Iterable[Path]) -> None:
        """Check the files first: whatever is named is read, whatever it looks like."""
        folders = []
        for path in paths:
            try:
                if real_path(path) not in self._contents and is_folder(path):
                    folders.append(path)
                else:
                    self._check_file(path, wanted=True)
            except UnreadableFile as error:
                self.unreadable.append(str(error))
        for folder in folders:
            self._check_folder(folder)

    def _check_folder(self, folder: Path) -> None:
        try:
            files = list_files(folder, MAP_ENDINGS)
        except UnreadableFile as error:
            self.unreadable.append(str(error))
            return
        self.dangling += (str(file) for file in files if is_dangling(file))
        files = [file for file in files if not is_dangling(file)]
        for file in files:
            try:
                self._check_file(file, wanted=False)
            except UnreadableFile as error:
                self.unreadable.append(str(error))
        if all(map(self._is_passed_over, files)):
            self.unreadable.append(f"{folder}: no map and no debate lies in this folder")

    def _is_passed_over(self, file: Path) -> bool:
        real = real_path(file)
        return real in self._formats and real not in self._maps and real not in self._debates

    def _check_file(self, file: Path, *, wanted: bool) -> None:
        real = real_path(file)
        if real in self._debates or (real in self._maps and self._formats[real] != DEBATE_KEY):
            return
        if self._is_passed_over(file) and not wanted:
            return
        content = self._content(file)
        named = self._formats[real]
        if named is None and not wanted:
            self.passed_over.append(str(file))
        elif named is None and not _may_be_map(file, content):
            raise UnreadableFile(_no_map(file))
        elif named == DEBATE_KEY:
            self._debates.add(real)
            self._check_debate(file, content)
        else:
            self._read_map(file, content)

    def _check_debate(self, file: Path, content: bytes) -> None:
        reading = read_debate(
            content,
            str(file),
            named_map_reader(file, self._read_map),
            folder=real_path(file).parent.name,
        )
        self._judge(file, reading)

    def _read_map(self, file: Path, content: bytes | None = None) -> Reading:
        real = real_path(file)
        if real not in self._maps:
            reading = read_map(self._content(file) if content is None else content, str(file))
            self._maps[real] = reading
            self._judge(file, reading)
        return self._maps[real]

    def _content(self, file: Path) -> bytes:
        real = real_path(file)
        content = self._contents[real] if real in self._contents else read_bytes(file)
        self._formats[real] = names_a_format(content)
        return content

    def _judge(self, file: Path, reading: Reading | DebateReading) -> None:
        settings = self.settings.settings_for(file)
        judged = judge_reading(reading, settings, self._texts_of(reading))
        self.sources[reading.source.file] = reading.source
        self.found.extend(judged.diagnostics)
        self.waived += judged.waived
        if settings.fail_on is not None:
            self.fail_on[reading.source.file] = settings.fail_on

    def _texts_of(self, reading: Reading | DebateReading) -> Texts | None:
        """Return the texts that a map cites, and note how it stands with them."""
        if self._texts is None or not isinstance(reading, Reading):
            return None
        if reading.map is None:
            self.unread.append(reading.source.file)
            return None
        found = self._texts.texts_of(reading.map, reading.source.file)
        self.unreadable += (one for one in found.problems if one not in self.unreadable)
        self.verified += found.has_own
        if found.lacks_own:
            self.without_text.append(reading.map.id)
        return found.texts


def _may_be_map(file: Path, content: bytes) -> bool:
    """Tell whether a file without the version of a format may still be meant for a map."""
    usual = not file.suffix or file.name.lower().endswith(MAP_ENDINGS)
    return usual or not content.strip() or names_a_section(content)


def _no_map(file: Path) -> str:
    """Say that a file is no map, and what may be meant."""
    said = f"{file}: no map: its name does not end in .yaml, and no line `argmap: 1` stands in it"
    beside = file.with_suffix(".yaml")
    return f"{said}; did you mean {beside}?" if is_file(beside) else said
