"""Several files are replaced or none, wherever it is interrupted."""

import os
import shutil
from pathlib import Path

import pytest

from argmap.errors import UnwritableFile
from argmap.files import write_all

NAMES = ("a.yaml", "b.yaml", "new.yaml")


@pytest.fixture
def folder(tmp_path):
    for name in NAMES[:2]:
        (tmp_path / name).write_text(f"old {name}")
    return tmp_path


def held(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


@pytest.mark.parametrize("late", [False, True], ids=["before", "behind"])
@pytest.mark.parametrize(
    ("owner", "name", "number"),
    [
        *((Path, "chmod", number) for number in (1, 2, 3)),
        *((os, "link", number) for number in (1, 2)),
        *((Path, "replace", number) for number in (1, 2, 3)),
    ],
)
def test_an_interruption_leaves_the_old_files(folder, interrupting, owner, name, number, late):
    before = held(folder)
    with interrupting(owner, name, number, late=late), pytest.raises(KeyboardInterrupt):
        write_all({folder / one: b"new" for one in NAMES})
    assert held(folder) == before


@pytest.mark.parametrize("refused", NAMES)
def test_the_file_that_cannot_be_replaced_is_the_one_that_is_told(folder, monkeypatch, refused):
    before, replace = held(folder), Path.replace

    def refuse(new, target):
        if Path(target).name == refused and not new.name.endswith(".old"):
            raise PermissionError(13, "Permission denied", str(new), None, str(target))
        return replace(new, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UnwritableFile, match=rf"{refused}: cannot write: permission denied"):
        write_all({folder / one: b"new" for one in NAMES})
    assert held(folder) == before


def test_where_a_file_can_have_one_name_only_a_copy_is_kept(folder, monkeypatch, interrupting):
    before = held(folder)

    def refuse(*_):
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", refuse)
    with interrupting(Path, "replace", 2, late=True), pytest.raises(KeyboardInterrupt):
        write_all({folder / one: b"new" for one in NAMES})
    assert held(folder) == before


def test_half_a_copy_never_takes_the_place_of_a_file(folder, monkeypatch):
    before = held(folder)

    def half(_, old):
        Path(old).write_text("ol")
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError))
    monkeypatch.setattr(shutil, "copy2", half)
    with pytest.raises(KeyboardInterrupt):
        write_all({folder / one: b"new" for one in NAMES})
    monkeypatch.undo()
    assert held(folder) == before


def test_all_are_written_and_nothing_is_left_beside_them(folder):
    write_all({folder / one: b"new" for one in NAMES})
    assert held(folder) == dict.fromkeys(NAMES, "new")
