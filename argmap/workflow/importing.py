"""Outlines of pros and cons to maps in files."""

from pathlib import Path

from attrs import evolve, frozen

from argmap.comparison.similarity import content_words
from argmap.errors import UnwritableFile
from argmap.files import is_dangling, is_file, is_folder, read_bytes, write_whole
from argmap.formats import read_outline, write_map
from argmap.model import ArgumentMap, PartialDate


@frozen
class Origin:
    """What is known of the text that is mapped; nothing of it needs to be known.

    Attributes:
        authors: Who wrote it.
        title: What it is called.
        published: When.
        question: The question that it answers.
    """

    authors: tuple[str, ...] = ()
    title: str | None = None
    published: PartialDate | None = None
    question: str | None = None


def import_outline(path: Path, origin: Origin, content: bytes | None = None) -> ArgumentMap:
    """Return the map that an outline makes, with what is known of its text.

    Args:
        path: The file of the outline.
        origin: What is known of the text.
        content: What to read instead of what the file holds.

    Raises:
        InvalidOutline: It is none; the exception says everything that is wrong.
        UnreadableFile: There is nothing to read.
    """
    given = read_bytes(path) if content is None else content
    found = read_outline(given, str(path), content_words)
    return evolve(
        found,
        authors=origin.authors,
        title=origin.title,
        published=origin.published,
        question=origin.question,
    )


def save_new(argument_map: ArgumentMap, target: Path) -> None:
    """Write a map to a file that is not there yet.

    Raises:
        UnwritableFile: There is something of that name, or it cannot be written.
    """
    if is_file(target) or is_folder(target) or is_dangling(target):
        raise UnwritableFile(f"{target}: it is there already, and is left as it is; name another")
    write_whole(target, write_map(argument_map).encode())
