"""The cache: never out of date, never trusted further than it can be, never in the way."""

import json
import os
import pickle
import subprocess
import sys
import time
from pathlib import Path

import platformdirs
import pytest

from argmap import files
from argmap.workflow.batch import cache as room
from argmap.workflow.batch import digests
from argmap.workflow.batch.cache import open_cache

only_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs the permissions of POSIX")


def entries(folder):
    return sorted((folder / "compared").rglob("*.json"))


@pytest.fixture
def kept(cache):
    """Return an open cache with one entry."""
    opened = open_cache()
    opened.put({"answer": ["¶3", None, 1.5]}, b"question")
    assert len(entries(cache)) == 1
    return opened


def test_what_was_put_in_comes_out(kept):
    assert kept.get(b"question") == {"answer": ["¶3", None, 1.5]}
    assert open_cache().get(b"question") == {"answer": ["¶3", None, 1.5]}


@pytest.mark.parametrize("parts", [(b"questioN",), (b"quest", b"ion"), (b"question", b""), ()])
def test_other_parts_are_another_entry(kept, parts):
    assert kept.get(*parts) is None


def test_an_entry_stands_under_no_other_name(kept, cache):
    [entry] = entries(cache)
    kept.put("other", b"other")
    [other] = set(entries(cache)) - {entry}
    other.write_bytes(entry.read_bytes())
    assert kept.get(b"other") is None


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda _: b"", id="empty"),
        pytest.param(lambda content: content[:-1], id="cut at the end"),
        pytest.param(lambda content: content[:20], id="cut in the seal"),
        pytest.param(lambda content: os.urandom(len(content)), id="noise"),
        pytest.param(lambda content: content.replace(b"1.5", b"2.5"), id="another figure"),
        pytest.param(lambda content: content + b" ", id="something behind it"),
        pytest.param(lambda content: b"\x00" * len(content), id="zeros, as after a crash"),
    ],
)
def test_a_harmed_entry_is_none_and_is_made_anew(kept, cache, harm):
    [entry] = entries(cache)
    entry.write_bytes(harm(entry.read_bytes()))
    assert kept.get(b"question") is None
    kept.put("new", b"question")
    assert kept.get(b"question") == "new"


def test_an_entry_that_is_a_folder_is_none(kept, cache):
    [entry] = entries(cache)
    entry.unlink()
    entry.mkdir()
    assert kept.get(b"question") is None
    kept.put("new", b"question")
    assert kept.get(b"question") is None


class Malice:
    def __reduce__(self):
        return (os.system, ("echo owned",))


@pytest.mark.parametrize("sealed", [False, True], ids=["unsealed", "sealed"])
def test_a_poisoned_entry_runs_no_code(kept, cache, sealed, capfd):
    [entry] = entries(cache)
    poison = pickle.dumps(Malice())
    key = bytes.fromhex(entry.parent.name + entry.stem)
    seal = digests.digest(key, poison).hex().encode() + b"\n" if sealed else b""
    entry.write_bytes(seal + poison)
    assert kept.get(b"question") is None
    assert "owned" not in capfd.readouterr().out


def test_a_deeply_nested_entry_is_none(kept, cache):
    [entry] = entries(cache)
    deep = b"[" * 100_000
    key = bytes.fromhex(entry.parent.name + entry.stem)
    entry.write_bytes(digests.digest(key, deep).hex().encode() + b"\n" + deep)
    assert kept.get(b"question") is None


@pytest.mark.parametrize("change", ["layout", "argmap", "python", "code"])
def test_whatever_else_changes_is_another_entry(kept, monkeypatch, tmp_path, change):
    if change == "layout":
        monkeypatch.setattr(digests, "_LAYOUT", "2")
    elif change == "argmap":
        monkeypatch.setattr("argmap.__version__", "99")
    elif change == "python":
        monkeypatch.setattr(sys, "version", "9.9")
    else:
        (tmp_path / "argmap").mkdir()
        (tmp_path / "argmap" / "__init__.py").touch()
        monkeypatch.setattr("argmap.__file__", str(tmp_path / "argmap" / "__init__.py"))
    digests.surroundings.cache_clear()
    assert kept.get(b"question") is None
    monkeypatch.undo()
    digests.surroundings.cache_clear()
    assert kept.get(b"question") is not None


def test_a_change_of_any_file_of_the_program_is_seen(tmp_path):
    rule = tmp_path / "checks" / "rule.py"
    rule.parent.mkdir()
    rule.write_text("a = 1\n")
    os.utime(rule, ns=(0, 6))
    before = list(digests._states(tmp_path))
    os.utime(rule, ns=(0, 7))
    assert before == [f"{Path('checks/rule.py')} 6 6"]
    assert list(digests._states(tmp_path)) == [f"{Path('checks/rule.py')} 6 7"]


class TestWhere:
    def test_is_what_the_variable_says(self, cache):
        open_cache().put(1, b"a")
        assert len(entries(cache)) == 1

    def test_is_else_the_users_cache_folder(self, tmp_path, monkeypatch):
        monkeypatch.delenv("ARGMAP_CACHE")
        monkeypatch.setattr(
            platformdirs, "user_cache_path", lambda name, **_: tmp_path / "home" / name
        )
        open_cache().put(1, b"a")
        assert len(entries(tmp_path / "home" / "argmap")) == 1

    @pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="a rule of freedesktop.org")
    def test_follows_xdg(self, tmp_path, monkeypatch):
        monkeypatch.delenv("ARGMAP_CACHE")
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
        open_cache().put(1, b"a")
        assert len(entries(tmp_path / "xdg" / "argmap")) == 1

    def test_is_the_folder_that_was_given(self, cache, tmp_path):
        open_cache(tmp_path / "given").put(1, b"a")
        assert len(entries(tmp_path / "given")) == 1
        assert not cache.exists()

    @pytest.mark.parametrize("choice", [True, "given"])
    def test_is_nowhere_when_the_user_wants_none(self, cache, tmp_path, monkeypatch, choice):
        monkeypatch.setenv("ARGMAP_NO_CACHE", "1")
        assert open_cache(choice if choice is True else tmp_path / choice) is None
        assert not cache.exists()
        assert open_cache(choice=False) is None

    def test_a_home_that_is_not_known_is_not_made_up(self, tmp_path, monkeypatch):
        monkeypatch.delenv("ARGMAP_CACHE")
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: Path("~/.cache"))
        assert open_cache() is None
        assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("kept")
class TestTrust:
    @only_posix
    def test_the_folder_is_for_its_owner_alone(self, cache):
        assert (cache / "compared").stat().st_mode & 0o777 == 0o700

    @only_posix
    @pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
    def test_a_folder_into_which_others_may_write_is_not_used(self, cache, mode):
        (cache / "compared").chmod(mode)
        assert open_cache() is None

    @only_posix
    def test_the_folder_of_somebody_else_is_not_used(self, monkeypatch):
        owner = os.geteuid()
        monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
        assert open_cache() is None


class TestNoPlace:
    def test_a_file_in_the_way_is_no_fault(self, cache):
        cache.write_text("mine")
        assert open_cache() is None
        assert cache.read_text() == "mine"

    def test_a_full_disk_is_no_fault_and_is_tried_once(self, kept, cache, monkeypatch):
        tried = []

        def full(*_, **__):
            tried.append(1)
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fdopen", full)
        for number in range(5):
            kept.put(1, bytes([number]))
        monkeypatch.undo()
        assert tried == [1]
        assert kept.get(b"question") is not None
        assert [path for path in cache.rglob("*") if path.name.startswith(".")] == []

    @pytest.mark.usefixtures("closed_folders", "kept")
    def test_a_folder_that_may_only_be_read_is_read(self, cache):
        shelf = entries(cache)[0].parent
        for folder in (shelf, cache / "compared"):
            folder.chmod(0o500)
        try:
            opened = open_cache()
            opened.put(1, b"a")
            opened.prune(1000)
            assert opened.get(b"question") is not None
            assert opened.get(b"a") is None
        finally:
            (cache / "compared").chmod(0o700)
            shelf.chmod(0o700)

    def test_what_is_too_large_is_not_kept(self, kept, cache, monkeypatch):
        monkeypatch.setattr(room, "MAX_BYTES", 100)
        kept.put("x" * 100, b"large")
        assert kept.get(b"large") is None
        assert len(entries(cache)) == 1


class TestPrune:
    @pytest.fixture
    def full(self, kept, cache):
        """Return a cache with one entry that is in use, and one that was not for 100 days."""
        [young] = entries(cache)
        kept.put("old", b"old")
        [old] = set(entries(cache)) - {young}
        past = time.time() - 100 * 86_400
        os.utime(old, (past, past))
        return kept

    def test_removes_what_is_not_in_use(self, full, cache):
        full.prune(1)
        assert full.get(b"question") is not None
        assert full.get(b"old") is None
        assert len(entries(cache)) == 1

    def test_use_is_noted(self, full):
        assert full.get(b"old") == "old"
        full.prune(1)
        assert full.get(b"old") == "old"

    def test_is_done_once_a_day_or_after_much(self, full, cache):
        full.prune(1)
        full.put("old", b"old")
        past = time.time() - 100 * 86_400
        for entry in entries(cache):
            os.utime(entry, (past, past))
        full.prune(1)
        assert len(entries(cache)) == 2
        full.prune(1000)
        assert entries(cache) == []

    def test_the_size_is_bounded(self, full, cache, monkeypatch):
        for number in range(20):
            full.put("x" * 1000, bytes([number]))
        monkeypatch.setattr(room, "_KEPT_BYTES", 5000)
        full.prune(1000)
        assert 3 <= len(entries(cache)) <= 5

    def test_removes_nothing_that_it_has_not_put_there(self, full, cache, monkeypatch):
        monkeypatch.setattr(room, "_KEPT_BYTES", 0)
        mine = [cache / "letter.json", cache / "compared" / "ab" / "letter.json"]
        for path in mine:
            path.parent.mkdir(exist_ok=True)
            path.touch()
        full.prune(1000)
        assert entries(cache) == [mine[1]]
        assert mine[0].exists()

    def test_takes_what_was_left_half_written(self, full, cache):
        [entry, _] = entries(cache)
        left = entry.with_name(f".{entry.name}.abc123")
        left.touch()
        os.utime(left, (0, 0))
        full.prune(1000)
        assert not left.exists()

    def test_marks_the_folder_for_backups(self, full, cache):
        full.prune(1)
        tag = (cache / "compared" / "CACHEDIR.TAG").read_bytes()
        assert tag.startswith(b"Signature: 8a477f597d28d172789f06886806bc55")


def test_two_processes_fill_one_cache_at_once(cache):
    script = (
        "import sys; from argmap.workflow.batch.cache import open_cache\n"
        "cache = open_cache()\n"
        "for turn in range(30):\n"
        "    for number in range(20):\n"
        "        found = cache.get(bytes([number]))\n"
        "        assert found in (None, 'x' * 5000 + str(number)), 'torn'\n"
        "        cache.put('x' * 5000 + str(number), bytes([number]))\n"
        "        assert cache.get(bytes([number])) == 'x' * 5000 + str(number)\n"
        "    cache.prune(1000 if turn == 15 else 0)\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.PIPE) for _ in range(3)
    ]
    for process in running:
        assert process.communicate(timeout=60)[1] == b""
        assert process.returncode == 0
    assert len(entries(cache)) == 20
    for entry in entries(cache):
        json.loads(entry.read_bytes().partition(b"\n")[2])
    assert [path for path in files.list_files(cache, (".json",)) if path.name[0] == "."] == []
