"""Files to what can be counted in the maps that they hold, and in their texts."""

from collections.abc import Iterator
from pathlib import Path

from argmap.analysis import statistics_of
from argmap.comparison.suggesting.passages import cited_paragraphs, unused_paragraphs
from argmap.model import ArgumentMap
from argmap.reports.statistics_rows import Counted
from argmap.workflow.loading import holds_debate, load, read_debate_file, sound_debate
from argmap.workflow.texts import TextFiles


def count(path: Path, sources: Path | None = None) -> tuple[Counted, ...]:
    """Return what can be counted in a map, or in each map of a debate.

    Args:
        path: A map, or the folder or file of a debate.
        sources: The folder in which texts lie, as ``<map id>.txt``; by default that of each map.

    Raises:
        InvalidMap: It has errors.
        UnreadableFile: There is nothing to read, or no folder of texts.
    """
    maps = list(_maps_with_files(path))
    return tuple(_counted(one, file, sources) for one, file in maps)


def _maps_with_files(path: Path) -> Iterator[tuple[ArgumentMap, str]]:
    if not holds_debate(path):
        yield load(path), str(path)
        return
    reading = read_debate_file(path)
    sound_debate(reading, path)
    yield from ((one.map, one.source.file) for one in reading.maps if one.map)


def _counted(argument_map: ArgumentMap, file: str, sources: Path | None) -> Counted:
    found = TextFiles(sources or Path(file).parent).texts_of(argument_map, file)
    counted = statistics_of(argument_map)
    if found.texts is None or found.texts.mapped is None:
        return Counted(argument_map.id, counted)
    own = found.texts.mapped
    unused = unused_paragraphs(cited_paragraphs(argument_map, own), own)
    return Counted(argument_map.id, counted, len(own.paragraphs), unused)
