"""Maps and debates to what is wrong with them."""

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from argmap.checks import Texts
from argmap.collector import collector_paused
from argmap.diagnostics import Diagnostic
from argmap.errors import BadSettings, UnknownName, UnreadableFile
from argmap.formats import DebateReading, Reading
from argmap.model import ArgumentMap, Debate
from argmap.workflow.judging import judge_debate, judge_map, judge_reading
from argmap.workflow.loading import PathLike
from argmap.workflow.settings import Settings, fixed_names, unknown_names
from argmap.workflow.texts import TextFiles, TextsFound


@collector_paused()
def check(
    subject: ArgumentMap | Debate | Reading | DebateReading,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    sources: PathLike | None = None,
) -> tuple[Diagnostic, ...]:
    r"""Return everything that is wrong with a map or a debate, by place.

    Files of settings are not looked at. What a comment in the text waives is left out.

    Args:
        subject: A map or debate; or a reading, whose diagnostics then say where in the
            text each finding stands. A debate's maps are checked with it.
        select: Names of the rules and families to run; all when empty. Errors of reading
            are returned in any case.
        ignore: Names of rules and families not to run.
        sources: A folder with plain-text copies of the mapped texts, as ``<map id>.txt``;
            with one, citations are looked up in them.

    Raises:
        UnknownName: A name is neither that of a rule nor of a family.
        BadSettings: What is to be ignored are errors of reading.
        UnreadableFile: The folder of the texts, or a text in it, cannot be read.

    >>> import argmap
    >>> text = "argmap: 1\nthesis: {go: We should go.}\nevidence: {sun: It is sunny.}\n"
    >>> for finding in argmap.check(argmap.read(text).map, select=["citations"]):
    ...     print(finding.rule)
    uncited-evidence
    """
    settings = _settings(select, ignore)
    texts = _Texts(None if sources is None else TextFiles(Path(sources)))
    found: list[Diagnostic] = []
    match subject:
        case ArgumentMap():
            found += judge_map(subject, settings, texts=texts.of(subject))
        case Debate():
            found += judge_debate(subject, settings)
            for argument_map in subject.maps:
                found += judge_map(argument_map, settings, texts=texts.of(argument_map))
        case Reading():
            found += judge_reading(subject, settings, texts.of_reading(subject)).diagnostics
        case DebateReading():
            found += judge_reading(subject, settings).diagnostics
            for reading in subject.maps:
                found += judge_reading(reading, settings, texts.of_reading(reading)).diagnostics
        case _:
            raise TypeError(
                f"a map, a debate or a reading can be checked, not {subject!r:.60}; "
                "see argmap.load, argmap.load_debate and argmap.read"
            )
    return tuple(sorted(found, key=lambda diagnostic: diagnostic.sort_key[:2]))


@frozen
class _Texts:
    """The texts that maps cite; with one that cannot be read nothing is said of any."""

    files: TextFiles | None

    def of(self, argument_map: ArgumentMap, file: str = "") -> Texts | None:
        found = TextsFound(None) if self.files is None else self.files.texts_of(argument_map, file)
        for problem in found.problems:
            raise UnreadableFile(problem)
        return found.texts

    def of_reading(self, reading: Reading) -> Texts | None:
        return None if reading.map is None else self.of(reading.map, reading.source.file)


def _settings(select: Iterable[str], ignore: Iterable[str]) -> Settings:
    settings = Settings(tuple(select), tuple(ignore))
    for problem in unknown_names((*settings.select, *settings.ignore)):
        raise UnknownName(problem)
    for problem in fixed_names(settings.ignore):
        raise BadSettings(problem)
    return settings
