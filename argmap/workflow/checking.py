"""Maps and debates to what is wrong with them."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from attrs import field, frozen

from argmap.checks import DEBATE_RULES, RULES, Finding
from argmap.diagnostics import Diagnostic, Severity
from argmap.errors import UnreadableFile
from argmap.files import is_folder, list_files, read_bytes, real_path
from argmap.formats import (
    DEBATE_KEY,
    DebateReading,
    Places,
    Reading,
    names_a_format,
    read_debate,
    read_map,
)
from argmap.model import ArgumentMap, Debate
from argmap.syntax import SourceText
from argmap.workflow.loading import named_map_reader


def check(subject: ArgumentMap | Debate | Reading | DebateReading) -> tuple[Diagnostic, ...]:
    r"""Return everything that is wrong with a map or a debate, by place.

    Args:
        subject: A map or debate; or a reading, whose diagnostics then say where in the
            text each finding stands. A debate's maps are checked with it.

    >>> import argmap
    >>> text = "argmap: 1\nthesis: {go: We should go.}\nevidence: {sun: It is sunny.}\n"
    >>> for finding in argmap.check(argmap.read(text).map):
    ...     print(finding.rule)
    unconnected-claim
    uncited-evidence
    """
    match subject:
        case ArgumentMap():
            found = list(_check_map(subject, None))
        case Debate():
            found = list(_check_debate(subject, None))
            for argument_map in subject.maps:
                found.extend(_check_map(argument_map, None))
        case Reading():
            return check_reading(subject)
        case DebateReading():
            found = list(check_debate_reading(subject))
            for reading in subject.maps:
                found.extend(check_reading(reading))
        case _:
            raise TypeError(f"a map, a debate or a reading can be checked, not {subject!r:.60}")
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.sort_key[:2]))


@frozen
class CheckedFiles:
    """What came of checking files and folders.

    Attributes:
        diagnostics: Everything that is wrong, by file and place.
        sources: The texts that were read.
        unreadable: A line for each path that could not be read.
        passed_over: Files in the folders that are neither maps nor debates.
    """

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[SourceText, ...] = field(repr=False)
    unreadable: tuple[str, ...] = ()
    passed_over: tuple[str, ...] = ()


def check_paths(paths: Sequence[Path]) -> CheckedFiles:
    """Check the maps and debates at *paths*; folders are walked.

    A debate's maps are checked with it, wherever they lie; every file is read once.
    """
    checker = _Checker()
    for path in paths:
        checker.check_path(path)
    return CheckedFiles(
        tuple(sorted(checker.found, key=lambda diagnostic: diagnostic.sort_key)),
        tuple(checker.sources.values()),
        tuple(checker.unreadable),
        tuple(checker.passed_over),
    )


_SUFFIXES = (".yaml", ".yml")


class _Checker:
    """Checks many files, each once."""

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []
        self.sources: dict[str, SourceText] = {}
        self.unreadable: list[str] = []
        self.passed_over: list[str] = []
        self._readings: dict[Path, Reading | DebateReading] = {}

    def check_path(self, path: Path) -> None:
        try:
            if is_folder(path):
                self._check_folder(path)
            else:
                self._check_file(path, wanted=True)
        except UnreadableFile as error:
            self.unreadable.append(str(error))

    def _check_folder(self, folder: Path) -> None:
        passed_over = len(self.passed_over)
        files = list_files(folder, _SUFFIXES)
        for file in files:
            try:
                self._check_file(file, wanted=False)
            except UnreadableFile as error:
                self.unreadable.append(str(error))
        if len(files) == len(self.passed_over) - passed_over:
            self.unreadable.append(f"{folder}: no map and no debate lies in this folder")

    def _check_file(self, file: Path, *, wanted: bool) -> None:
        if real_path(file) in self._readings:
            return
        content = read_bytes(file)
        named = names_a_format(content)
        if named is None and not wanted:
            self.passed_over.append(str(file))
        elif named == DEBATE_KEY:
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
        self._readings[real_path(file)] = reading
        self._add(reading.source, check_debate_reading(reading))

    def _read_map(self, file: Path, content: bytes | None = None) -> Reading:
        known = self._readings.get(real_path(file))
        if isinstance(known, Reading):
            return known
        reading = read_map(read_bytes(file) if content is None else content, str(file))
        self._readings[real_path(file)] = reading
        self._add(reading.source, check_reading(reading))
        return reading

    def _add(self, source: SourceText, found: Iterable[Diagnostic]) -> None:
        self.sources[source.file] = source
        self.found.extend(found)


def check_reading(reading: Reading) -> tuple[Diagnostic, ...]:
    """Return everything wrong with a map's file: what reading found, and what the rules find."""
    found = () if reading.map is None else _check_map(reading.map, reading.places)
    return (*reading.diagnostics, *found)


def check_debate_reading(reading: DebateReading) -> tuple[Diagnostic, ...]:
    """Return everything wrong with a debate's own file, not with its maps."""
    found = () if reading.debate is None else _check_debate(reading.debate, reading.places)
    return (*reading.diagnostics, *found)


def _check_map(argument_map: ArgumentMap, places: Places | None) -> Iterator[Diagnostic]:
    for rule in RULES:
        for finding in rule.check(argument_map):
            yield _diagnostic(rule.name, rule.severity, finding, places)


def _check_debate(debate: Debate, places: Places | None) -> Iterator[Diagnostic]:
    for rule in DEBATE_RULES:
        for finding in rule.check(debate):
            yield _diagnostic(rule.name, rule.severity, finding, places)


def _diagnostic(
    rule: str, severity: Severity, finding: Finding, places: Places | None
) -> Diagnostic:
    return Diagnostic(
        rule,
        severity,
        finding.message,
        places.source.file if places else "",
        places.span((*finding.part, "id")) if places else None,
        help=finding.help,
        part=finding.part,
    )
