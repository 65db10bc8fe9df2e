"""Files are read whole, and written whole or not at all."""

import os
import re
import stat
import sys
from pathlib import Path

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


@pytest.fixture
def deep_file(tmp_path, monkeypatch):
    """Make a file in 1,200 folders in each other, and take all away: few tools could."""
    depth = 1_200
    monkeypatch.chdir(tmp_path)
    for _ in range(depth):
        Path("d").mkdir()
        os.chdir("d")
    Path("map.yaml").touch()
    yield tmp_path.joinpath(*["d"] * depth, "map.yaml")
    Path("map.yaml").unlink()
    for _ in range(depth):
        os.chdir("..")
        Path("d").rmdir()


@pytest.mark.skipif(sys.platform != "linux", reason="a path may not have so many characters")
def test_folders_in_folders_are_listed_however_deep(tmp_path, deep_file):
    assert files.list_files(tmp_path, (".yaml",)) == [deep_file]


@pytest.mark.parametrize(
    "ask",
    [
        files.read_bytes,
        files.names_in,
        lambda path: files.list_files(path, (".yaml",)),
        files.make_folder,
        lambda path: files.write_whole(path, b""),
    ],
)
def test_a_name_that_no_file_can_have_is_refused_in_words(tmp_path, ask):
    with pytest.raises((UnreadableFile, UnwritableFile), match="no file can have this name"):
        ask(tmp_path / "a\0b")


def test_nothing_has_a_name_that_no_file_can_have(tmp_path):
    path = tmp_path / "a\0b"
    assert not files.is_file(path)
    assert not files.is_dangling(path)
    assert not files.is_private(path)
    assert files.names_if_any(path) == []
    assert files.last_used(path) == 0
    files.touch(path, older_than=0)
    files.remove_oldest(path, re.compile(".*"), keep_bytes=0, keep_seconds=0)
    assert files.real_path(path) == path


def test_a_link_to_a_folder_above_is_not_followed(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "b.yaml").touch()
    assert files.list_files(tmp_path, (".yaml",)) == [tmp_path / "b.yaml"]


@pytest.mark.usefixtures("closed_folders")
def test_a_closed_folder_keeps_the_others_from_nobody_who_wants_to_know(tmp_path):
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "map.yaml").touch()
    (tmp_path / "b").chmod(0)
    told = []
    found = files.list_files(tmp_path, (".yaml",), lambda folder, why: told.append((folder, why)))
    with pytest.raises(UnreadableFile, match="permission denied"):
        files.list_files(tmp_path, (".yaml",))
    (tmp_path / "b").chmod(0o700)
    assert [path.parent.name for path in found] == ["a", "c"]
    assert [(folder.name, str(why)) for folder, why in told] == [
        ("b", f"{tmp_path / 'b'}: permission denied")
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such permissions")
@pytest.mark.parametrize(
    ("mode", "private"), [(0o700, True), (0o755, True), (0o770, False), (0o707, False)]
)
def test_a_folder_is_private_when_nobody_else_can_write_there(tmp_path, mode, private):
    folder = tmp_path / "folder"
    folder.mkdir()
    folder.chmod(mode)
    assert files.is_private(folder) is private


def test_no_folder_is_not_private(tmp_path):
    assert not files.is_private(tmp_path / "none")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such owners")
def test_the_folder_of_somebody_else_is_not_private(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: tmp_path.stat().st_uid + 1)
    assert not files.is_private(tmp_path)


class TestRemoveOldest:
    @pytest.fixture
    def shelves(self, tmp_path):
        """Make files of 10 bytes, the newest first by name, each a day older than the last."""
        now = 1_000_000_000
        for number, name in enumerate(("a/1.json", "b/2.json", "a/3.json", "b/4.json")):
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(b"0123456789")
            os.utime(path, (now, now - number * 86_400))
        return tmp_path, now

    def left(self, folder):
        return sorted(path.name[0] for path in folder.rglob("*.json"))

    @pytest.mark.parametrize(
        ("keep_bytes", "keep_days", "left"),
        [(100, 10, "1234"), (25, 10, "12"), (100, 1.5, "12"), (0, 10, ""), (100, -1, "")],
    )
    def test_takes_the_old_and_then_the_oldest(
        self, shelves, monkeypatch, keep_bytes, keep_days, left
    ):
        folder, now = shelves
        monkeypatch.setattr(files, "time", lambda: now)
        pattern = re.compile(r".*\.json")
        files.remove_oldest(folder, pattern, keep_bytes=keep_bytes, keep_seconds=keep_days * 86_400)
        assert self.left(folder) == list(left)

    def test_leaves_what_is_not_named(self, shelves):
        folder, _ = shelves
        (folder / "a" / "mine.txt").touch()
        (folder / "5.json").touch()
        (folder / "c").symlink_to(folder / "a")
        files.remove_oldest(folder, re.compile(r"b[/\\].*"), keep_bytes=0, keep_seconds=0)
        assert self.left(folder) == ["1", "3", "5"]
        assert (folder / "a" / "mine.txt").exists()


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


@pytest.mark.parametrize("obstacle", ["folder", "protected"])
def test_several_files_are_written_or_none(tmp_path, obstacle):
    (tmp_path / "a").write_bytes(b"old")
    if obstacle == "folder":
        (tmp_path / "b").mkdir()
    else:
        (tmp_path / "b").touch(0o444)
    with pytest.raises(UnwritableFile, match="b: cannot write: "):
        files.write_all({tmp_path / name: b"new" for name in "abc"})
    assert (tmp_path / "a").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]
    files.write_all({tmp_path / name: b"new" for name in "ac"})
    assert (tmp_path / "a").read_bytes() == (tmp_path / "c").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "reason"),
    [("no/a", "no such file or folder"), ("file/a", "a file stands where a folder is needed")],
)
def test_what_cannot_be_written_says_why(tmp_path, name, reason):
    (tmp_path / "file").touch()
    with pytest.raises(UnwritableFile, match=reason):
        files.write_whole(tmp_path / name, b"x")
