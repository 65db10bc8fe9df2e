"""Maps and debates in the canonical layout, and why some are left as they are."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from attrs import field, frozen

from argmap.errors import UnreadableFile
from argmap.files import is_dangling, is_folder, list_files, read_bytes, real_path
from argmap.formats import DEBATE_KEY, DebateReading, Reading, names_a_format, read_map
from argmap.formats.formatting import NoRoomForComment, format_yaml
from argmap.workflow.changes import ChangedFile, rewritten
from argmap.workflow.loading import MAP_ENDINGS, debate_reader

_FAULTY = "it has errors, and was left as it is"
_NO_ROOM = (
    "the layout has no place for this comment: write a space before its `#`, or put it on a line "
    "of its own"
)
_OTHER_PART = "this comment would waive something else: put it above what it is about"
_NOT_SAME = "it would not say the same in another layout, and was left as it is: please report this"


@frozen
class Refusal:
    """A file that was left as it is, and why.

    Attributes:
        reading: What the file says.
        reason: Why it cannot be laid out, in words.
        line: The line that stands in the way, from 0, if it is one.
    """

    reading: Reading | DebateReading = field(repr=False)
    reason: str
    line: int | None = None

    @property
    def is_faulty(self) -> bool:
        """Whether the file has errors."""
        return self.reason == _FAULTY

    def __str__(self) -> str:
        place = "" if self.line is None else f":{self.line + 1}"
        return f"{self.reading.source.file}{place}: {self.reason}"


@frozen
class FormattedFiles:
    """What came of laying files out.

    Attributes:
        changes: The files that change.
        unchanged: How many are laid out already.
        refused: The files that stay as they are, although they are not.
        unreadable: A line for each path that could not be read.
    """

    changes: tuple[ChangedFile, ...]
    unchanged: int
    refused: tuple[Refusal, ...]
    unreadable: tuple[str, ...]


def format_paths(
    paths: Sequence[Path], *, stdin: tuple[str, bytes] | None = None
) -> FormattedFiles:
    """Lay out the maps and debates at *paths*; nothing is written.

    A file changes only if it then reads as the same map or debate, with every comment where it
    was. Of folders, files that are neither are passed over.

    Args:
        paths: Files and folders.
        stdin: The name and the content of standard input, when that is to be laid out.
    """
    changes: list[ChangedFile] = []
    refused: list[Refusal] = []
    unchanged = 0
    unreadable: list[str] = []
    contents = dict(_contents(paths, unreadable))
    if stdin is not None:
        contents[Path(stdin[0])] = stdin[1]
    for file, content in contents.items():
        after = format_content(content, file)
        if isinstance(after, Refusal):
            refused.append(after)
        elif after == content:
            unchanged += 1
        else:
            is_stdin = stdin is not None and file == Path(stdin[0])
            changes.append(ChangedFile(str(file), content, after, is_stdin))
    return FormattedFiles(tuple(changes), unchanged, tuple(refused), tuple(unreadable))


def format_content(content: bytes, file: Path) -> bytes | Refusal:
    """Return the content of a file in the canonical layout, or why it stays as it is."""
    form = names_a_format(content) or ""
    read: Callable[[bytes], Reading | DebateReading] = (
        debate_reader(file) if form == DEBATE_KEY else partial(read_map, file=str(file))
    )
    before = read(content)
    if _value(before) is None:
        return Refusal(before, _FAULTY)
    try:
        formatted = format_yaml(before.places, form)
    except NoRoomForComment as error:
        return Refusal(before, _NO_ROOM, error.line)
    if formatted.changed_comment is not None:
        return Refusal(before, _OTHER_PART, formatted.changed_comment)
    after = rewritten(content, formatted.text)
    is_same = formatted.is_same and _value(read(after)) == _value(before)
    return after if is_same else Refusal(before, _NOT_SAME)


def _value(reading: Reading | DebateReading) -> object:
    return reading.map if isinstance(reading, Reading) else reading.debate


def _contents(paths: Sequence[Path], unreadable: list[str]) -> Iterator[tuple[Path, bytes]]:
    """Yield each file at *paths* once, with what it holds."""
    seen: set[Path] = set()
    for path in paths:
        try:
            for file, content in _in_folder(path) if is_folder(path) else _in_file(path):
                if real_path(file) not in seen:
                    yield file, content
                seen.add(real_path(file))
        except UnreadableFile as error:
            unreadable.append(str(error))


def _in_file(file: Path) -> Iterator[tuple[Path, bytes]]:
    yield file, read_bytes(file)


def _in_folder(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield the maps and debates in a folder.

    Raises:
        UnreadableFile: There is none, or one of them cannot be read.
    """
    files = (one for one in list_files(folder, MAP_ENDINGS) if not is_dangling(one))
    found = 0
    for file in files:
        content = read_bytes(file)
        if names_a_format(content) is not None:
            found += 1
            yield file, content
    if not found:
        raise UnreadableFile(f"{folder}: no map and no debate lies in this folder")
