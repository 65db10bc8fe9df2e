"""The first files of a map or a debate, written where there were none."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from argmap.creating import create_all
from argmap.errors import BadAnswer, UnwritableFile
from argmap.files import real_path
from argmap.formats import as_id
from argmap.model import told_apart
from argmap.syntax import quote
from argmap.workflow.loading import DEBATE_FILE, load
from argmap.workflow.starting.answers import Text
from argmap.workflow.starting.templates import fill, schemas_beside

_THESIS = "thesis-claim"
_UNDATED = "# published: 2024-03-09"


def refuse_map(path: Path) -> None:
    """Raise what `begin_map` would raise of a path, before anybody is asked for more.

    Raises:
        BadAnswer: The file's name cannot be that of a map.
        UnwritableFile: Something is there already.
    """
    if path.suffix not in {".yaml", ".yml"}:
        raise BadAnswer(f"{path}: a map's file ends in .yaml; write `{path.stem or 'map'}.yaml`")
    _refuse_existing(path)


def refuse_debate(folder: Path) -> None:
    """Raise `UnwritableFile` where a debate is already, before anybody is asked for more.

    Raises:
        UnwritableFile: A debate is there already.
    """
    _refuse_existing(folder / DEBATE_FILE)


def _refuse_existing(path: Path) -> None:
    if os.path.lexists(path):
        raise UnwritableFile(f"{path}: is there already, and is not overwritten")


def begin_map(path: Path, text: Text, question: str) -> list[Path]:
    """Write a new map and return the files that are new: the map and, first, its schema.

    Raises:
        BadAnswer: The file's name cannot be that of a map.
        UnwritableFile: Something is there already, or cannot be written.
    """
    refuse_map(path)
    map_id = as_id(path.stem) or "map"
    return _create(
        schemas_beside(path.parent, "map") | {path: _map_content(map_id, text, question)}
    )


def begin_debate(folder: Path, texts: Sequence[Text], question: str) -> list[Path]:
    """Write a new debate with a new map of each text, and return the files that are new.

    Raises:
        UnwritableFile: Something is there already, or cannot be written.
    """
    ids = _ids_of(texts)
    maps = {
        folder / f"{map_id}.yaml": _map_content(map_id, text, question)
        for map_id, text in zip(ids, texts, strict=True)
    }
    listed = [(f"{map_id}.yaml", map_id, _THESIS) for map_id in ids]
    debate = {folder / DEBATE_FILE: _debate_content(folder, listed, question)}
    return _create(schemas_beside(folder, "map", "debate") | maps | debate)


def begin_debate_of(folder: Path, maps: Iterable[Path], question: str) -> list[Path]:
    """Write a new debate of maps that are there, and return the files that are new.

    Raises:
        InvalidMap: One of the maps has errors.
        BadAnswer: Two of the maps have the same id.
        UnreadableFile: One of them is not there.
        UnwritableFile: Something is there already, or cannot be written.
    """
    read = [(path, load(path)) for path in maps]
    ids = [found.id for _, found in read]
    if len(set(ids)) < len(ids):
        raise BadAnswer("two of the maps have the same id; give one of them another `id:`")
    listed = [(_from(folder, path), found.id, found.thesis.id) for path, found in read]
    debate = {folder / DEBATE_FILE: _debate_content(folder, listed, question)}
    return _create(schemas_beside(folder, "debate") | debate)


def _create(contents: dict[Path, bytes]) -> list[Path]:
    create_all(contents)
    return list(contents)


def _map_content(map_id: str, text: Text, question: str) -> bytes:
    dated = _UNDATED if text.published is None else f"published: {quote(text.published)}"
    words = {"author": text.author, "title": text.title, "question": question}
    quoted = {name: quote(one) for name, one in words.items()}
    return fill("map", {"id": map_id, "published": dated, **quoted})


def _debate_content(folder: Path, maps: Sequence[tuple[str, str, str]], question: str) -> bytes:
    names = ", ".join(quote(name, in_flow=True) for name, _, _ in maps)
    stands = ["" if number == 0 else "not " for number in range(len(maps))]
    positions = [
        f"      {map_id}: {stand}{thesis}"
        for (_, map_id, thesis), stand in zip(maps, stands, strict=True)
    ]
    words = {
        "id": as_id(real_path(folder).name) or "debate",
        "question": quote(question),
        "maps": f"[{names}]",
        "positions": "\n".join(positions),
    }
    return fill("debate", words)


def _from(folder: Path, path: Path) -> str:
    """Return how a debate in *folder* names a map: `..` leads out of where a link to it leads."""
    there = real_path(path.parent) / path.name
    return Path(os.path.relpath(there, real_path(folder))).as_posix()


def _ids_of(texts: Sequence[Text]) -> list[str]:
    """Return an id for each text: the author's last name and the year, as far as known."""
    plain = (_plain_id(text, number) for number, text in enumerate(texts, 1))
    return list(told_apart(plain, taken=[Path(DEBATE_FILE).stem]))


def _plain_id(text: Text, number: int) -> str:
    name = as_id(text.author.split()[-1]) or f"text-{number}"
    return f"{name}-{text.published[:4]}" if text.published else name
