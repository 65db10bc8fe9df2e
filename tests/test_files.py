"""Files are read whole, and written whole or not at all."""

import os
import stat

import pytest

from argmap import files
from argmap.errors import UnreadableFile, UnwritableFile


@pytest.mark.parametrize(
    ("name", "reason"),
    [("missing.yaml", "no such file or folder"), ("folder", "is a folder, not a file")],
)
def test_what_cannot_be_read_says_why(tmp_path, name, reason):
    (tmp_path / "folder").mkdir()
    with pytest.raises(UnreadableFile, match=reason):
        files.read_bytes(tmp_path / name)


def test_no_more_is_read_than_the_limit_and_one(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MAX_BYTES", 3)
    (tmp_path / "a").write_bytes(b"123456")
    assert files.read_bytes(tmp_path / "a") == b"1234"


def test_files_are_listed_by_path_without_hidden_ones(tmp_path):
    for name in ("b.yaml", "a/c.yml", "a/D.YML", "a/d.txt", ".git/e.yaml", "a/.f.yaml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    found = files.list_files(tmp_path, (".yaml", ".yml"))
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "a/D.YML",
        "a/c.yml",
        "b.yaml",
    ]


def test_a_link_to_a_folder_above_is_not_followed(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "b.yaml").touch()
    assert files.list_files(tmp_path, (".yaml",)) == [tmp_path / "b.yaml"]


def test_a_new_file_has_the_usual_permissions(tmp_path):
    files.write_whole(tmp_path / "a", b"x")
    (tmp_path / "b").touch()
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path):
    target = tmp_path / "a"
    target.touch()
    target.chmod(0o600)
    files.write_whole(target, b"x")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_file_that_is_write_protected_stays(tmp_path):
    target = tmp_path / "a"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(UnwritableFile, match="permission denied"):
        files.write_whole(target, b"new")
    assert target.read_bytes() == b"old"


def test_a_link_is_written_through(tmp_path):
    (tmp_path / "real").touch()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    files.write_whole(tmp_path / "link", b"x")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"x"


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    target = tmp_path / "a"
    target.write_bytes(b"old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(UnwritableFile, match="No space left on device"):
        files.write_whole(target, b"new")
    monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [("no/a", "no such file or folder"), ("file/a", "a file stands where a folder is needed")],
)
def test_what_cannot_be_written_says_why(tmp_path, name, reason):
    (tmp_path / "file").touch()
    with pytest.raises(UnwritableFile, match=reason):
        files.write_whole(tmp_path / name, b"x")
