"""New files are whole or not there, whatever happens while they are written."""

import errno
import os
from pathlib import Path

import pytest

from argmap import creating
from argmap.creating import create_all
from argmap.errors import UnwritableFile

NAMES = ("a/one.yaml", "a/b/two.yaml", "three.yaml")


@pytest.fixture
def contents(tmp_path):
    return {tmp_path / name: name.encode() for name in NAMES}


def test_files_and_their_folders_are_created(contents, tmp_path):
    create_all(contents)
    assert {path: path.read_bytes() for path in contents} == contents
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "three.yaml"]
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    assert all(path.stat().st_mode == plain.stat().st_mode for path in contents)


@pytest.mark.parametrize("error", [UnwritableFile("disk full"), KeyboardInterrupt()])
@pytest.mark.parametrize("at", range(len(NAMES)))
def test_what_stops_at_any_file_leaves_nothing(contents, tmp_path, monkeypatch, at, error):
    def write(path, content):
        if content == NAMES[at].encode():
            raise error
        path.write_bytes(content)

    monkeypatch.setattr(creating, "write_whole", write)
    with pytest.raises(type(error)):
        create_all(contents)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", range(len(NAMES)))
def test_what_is_there_stays_and_nothing_is_added(contents, tmp_path, at):
    there = tmp_path / NAMES[at]
    there.parent.mkdir(parents=True, exist_ok=True)
    there.write_bytes(b"mine")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UnwritableFile, match="is there already, and is not overwritten"):
        create_all(contents)
    assert sorted(tmp_path.rglob("*")) == before
    assert there.read_bytes() == b"mine"


def test_a_link_to_nowhere_is_not_followed(tmp_path):
    link = tmp_path / "link.yaml"
    link.symlink_to(tmp_path / "elsewhere.yaml")
    with pytest.raises(UnwritableFile, match="is there already"):
        create_all({link: b"new"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.yaml"]


@pytest.fixture
def no_links(monkeypatch):
    """Make a file system in which a file has one name only."""

    def refuse(*_):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)


@pytest.mark.usefixtures("no_links")
def test_a_file_system_without_links_does_as_well(contents):
    create_all(contents)
    assert {path: path.read_bytes() for path in contents} == contents
    with pytest.raises(UnwritableFile, match="is there already"):
        create_all(contents)


@pytest.mark.parametrize("late", [False, True], ids=["before", "behind"])
@pytest.mark.parametrize("at", range(1, len(NAMES) + 1))
def test_an_interruption_while_a_name_is_given_leaves_nothing(
    contents, tmp_path, interrupting, at, late
):
    with interrupting(os, "link", at, late=late), pytest.raises(KeyboardInterrupt):
        create_all(contents)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("no_links")
@pytest.mark.parametrize("late", [False, True], ids=["before", "behind"])
@pytest.mark.parametrize("at", range(2, 2 * len(NAMES) + 1, 2))  # a whole file takes one as well
def test_an_interruption_while_a_name_is_taken_leaves_nothing(
    contents, tmp_path, interrupting, at, late
):
    with interrupting(Path, "replace", at, late=late), pytest.raises(KeyboardInterrupt):
        create_all(contents)
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_a_folder_is_needed_is_told(tmp_path):
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(UnwritableFile, match=r"one\.yaml: cannot create it: "):
        create_all({tmp_path / "a" / "one.yaml": b""})
