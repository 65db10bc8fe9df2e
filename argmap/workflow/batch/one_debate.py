"""One debate, from its file to its summary: the unit of work."""

from collections.abc import Iterator
from pathlib import Path, PurePath

from attrs import frozen

from argmap.collector import collector_paused
from argmap.comparison import compare
from argmap.diagnostics import Diagnostic
from argmap.errors import UnreadableFile
from argmap.files import read_bytes, real_path
from argmap.formats import (
    DebateReading,
    Places,
    Reading,
    from_plain,
    read_debate,
    read_map,
    to_plain,
)
from argmap.model import ArgumentMap
from argmap.reports.debate_summary import Named, debate_summary
from argmap.reports.summaries import Summary, at_path, failed_summary
from argmap.syntax import SourceText
from argmap.workflow.batch.cache import Cache, CacheChoice, open_cache
from argmap.workflow.batch.digests import digest
from argmap.workflow.batch.recalling import keep_debate, keep_map, recall_map
from argmap.workflow.judging import judge_reading
from argmap.workflow.loading import named_map_reader
from argmap.workflow.settings import Settings


def compare_debate(file: str, cache: CacheChoice = False) -> Summary:
    """Return the summary of the debate in a file; whatever is wrong with it is in there.

    It takes and gives plain values only, and can so be sent to another process or machine.

    Args:
        file: Path of the debate's file.
        cache: Whether to keep what was read, or the folder to keep it in.
    """
    try:
        return _compare(Path(file), open_cache(cache))
    except UnreadableFile as error:
        return failed_summary(file, str(error))
    except Exception as error:  # noqa: BLE001  (the other debates must not suffer from it)
        return failure(file, error)


def failure(file: str, error: BaseException) -> Summary:
    """Return the summary of a debate with which argmap itself, or a worker, has failed."""
    said = f": {error}" if str(error) else ""
    return failed_summary(
        file,
        f"comparing this debate failed: {type(error).__name__}{said}",
        f"`argmap compare {file}` tells more",
    )


@collector_paused()
def _compare(file: Path, cache: Cache | None) -> Summary:
    maps = _Maps(file, cache)
    content = read_bytes(file)
    reading = read_debate(content, file.name, maps.read, folder=real_path(file).parent.name)
    debate = reading.debate
    comparison = compare(debate) if debate is not None and len(debate.maps) > 1 else None
    findings = [*_findings_of(reading, file.name), *maps.findings]
    summary = debate_summary(debate, comparison, findings, reading.left_out)
    if cache is not None and not maps.any_missing:
        keep_debate(cache, file, digest(content), maps.digests, summary)
    return at_path(summary, file)


def _findings_of(reading: DebateReading | Reading, name: str) -> Iterator[Named]:
    for one in judge_reading(reading, Settings()).diagnostics:
        yield Named(name, one)


class _Maps:
    """Reads the maps of a debate, or remembers them, and notes what is wrong with each."""

    def __init__(self, file: Path, cache: Cache | None) -> None:
        self.digests: dict[str, bytes] = {}
        self.findings: list[Named] = []
        self.any_missing = False
        self._read_named = named_map_reader(file, self._read_path)
        self._cache = cache
        self._name = ""

    def read(self, name: str) -> Reading:
        """Return the reading of a map by the name that the debate gives it."""
        self._name = str(PurePath(name))
        try:
            return self._read_named(name)
        except UnreadableFile:
            self.any_missing = True  # what is said of it depends on what else is in the folder
            raise

    def _read_path(self, path: Path) -> Reading:
        content = read_bytes(path)
        read = _remembered(self._cache, path.name, content) or _read(path.name, content)
        if self._name not in self.digests:
            self.findings += (Named(self._name, one) for one in read.findings)
        self.digests[self._name] = digest(content)
        if self._cache is not None and not read.is_old:
            kept = (read.reading.map_id, read.reading.map, read.findings)
            keep_map(self._cache, path.name, content, to_plain(kept))
        return read.reading


@frozen
class _ReadMap:
    """A map that was read, what is wrong with it, and whether that was known before."""

    reading: Reading
    findings: tuple[Diagnostic, ...]
    is_old: bool = False


def _read(name: str, content: bytes) -> _ReadMap:
    reading = read_map(content, name)
    return _ReadMap(reading, judge_reading(reading, Settings()).diagnostics)


def _remembered(cache: Cache | None, name: str, content: bytes) -> _ReadMap | None:
    """Return the map that the cache has of a file; its text is not looked at again."""
    kept = None if cache is None else recall_map(cache, name, content)
    try:
        known = from_plain(kept)
    except ValueError:
        return None
    match known:
        case (str() as map_id, ArgumentMap() | None as argument_map, (*findings,)):
            source = SourceText(name, "")
            reading = Reading(source, argument_map, map_id, Places(source, None), ())
            return _ReadMap(reading, tuple(findings), is_old=True)
        case _:  # nothing, or not what argmap has put there
            return None
