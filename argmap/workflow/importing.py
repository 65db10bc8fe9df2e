"""Outlines of pros and cons to maps in files."""

from pathlib import Path

from attrs import evolve, frozen

from argmap.comparison.similarity import content_words
from argmap.creating import create_all
from argmap.files import read_bytes
from argmap.formats import as_id, read_outline, write_map
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


def import_outline(
    path: Path, origin: Origin, content: bytes | None = None, target: Path | None = None
) -> ArgumentMap:
    """Return the map that an outline makes, with what is known of its text.

    Args:
        path: The file of the outline.
        origin: What is known of the text.
        content: What to read instead of what the file holds.
        target: The file that the map is for; its name gives the id, by default the outline's.

    Raises:
        InvalidOutline: It is none; the exception says everything that is wrong.
        UnreadableFile: There is nothing to read.
    """
    given = read_bytes(path) if content is None else content
    found = read_outline(given, str(path), content_words)
    return evolve(
        found,
        id=found.id if target is None else as_id(target.stem) or found.id,
        authors=origin.authors,
        title=origin.title,
        published=origin.published,
        question=origin.question,
    )


def save_new(argument_map: ArgumentMap, target: Path) -> None:
    """Write a map to a file that is not there yet, and the folders that it needs.

    Raises:
        UnwritableFile: There is something of that name, or it cannot be written.
    """
    create_all({target: write_map(argument_map).encode()})
