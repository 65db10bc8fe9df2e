"""Debates are found at any depth, each once, and nothing else is taken for one."""

import sys

import pytest

from argmap.errors import UnreadableFile
from argmap.workflow.batch.finding import find_debates


def names(found, folder):
    return [file.relative_to(folder).as_posix() for file in found.files]


def test_debates_at_any_depth_in_the_order_of_their_paths(debates, tmp_path):
    folder = debates(2, "b/deep/deeper")
    debates(1, "a")
    assert names(find_debates([tmp_path]), tmp_path) == [
        "a/d-0/debate.yaml",
        "b/deep/deeper/d-0/debate.yaml",
        "b/deep/deeper/d-1/debate.yaml",
    ]
    assert names(find_debates([folder]), folder) == ["d-0/debate.yaml", "d-1/debate.yaml"]


def test_the_order_of_the_paths_is_kept(debates):
    folder = debates(3)
    paths = [folder / "d-2", folder / "d-0" / "debate.yaml", folder]
    assert [file.parent.name for file in find_debates(paths).files] == ["d-2", "d-0", "d-1"]


def test_a_debate_by_another_name_is_known_by_how_it_begins(debates):
    folder = debates(1) / "d-0"
    (folder / "debate.yaml").rename(folder / "barrels.yml")
    assert names(find_debates([folder]), folder) == ["barrels.yml"]


def test_a_file_called_debate_is_one_whatever_it_holds(debates):
    folder = debates(2)
    (folder / "d-1" / "debate.yaml").write_bytes(b"\xff")
    assert len(find_debates([folder]).files) == 2


def test_a_folder_that_is_a_debate_is_that_debate(debates):
    folder = debates(2)
    (folder / "debate.yaml").write_text("argmap-debate: 1\n")
    assert names(find_debates([folder]), folder) == ["debate.yaml"]


def test_hidden_folders_are_passed_over(debates, tmp_path):
    debates(1, ".git")
    debates(1, "seen")
    assert names(find_debates([tmp_path]), tmp_path) == ["seen/d-0/debate.yaml"]


@pytest.mark.parametrize("there", ["nothing", "maps"])
def test_a_folder_without_debates_is_an_error_of_the_caller(debates, tmp_path, there):
    folder = tmp_path / "empty"
    folder.mkdir()
    if there == "maps":
        (debates(1) / "d-0" / "okafor.yaml").rename(folder / "okafor.yaml")
    with pytest.raises(UnreadableFile, match="no debate lies in this folder or below it"):
        find_debates([folder])


def test_nothing_at_a_path_is_an_error_of_the_caller(tmp_path):
    with pytest.raises(UnreadableFile, match="no such file or folder"):
        find_debates([tmp_path / "none"])


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
class TestLinks:
    def test_a_debate_reached_twice_is_found_once(self, debates, tmp_path):
        folder = debates(1)
        (tmp_path / "link").symlink_to(folder)
        assert len(find_debates([tmp_path]).files) == 1
        assert len(find_debates([tmp_path / "link", folder, folder / "d-0"]).files) == 1

    def test_a_circle_of_links_has_an_end(self, debates):
        folder = debates(1)
        (folder / "d-0" / "up").symlink_to(folder)
        assert len(find_debates([folder]).files) == 1

    def test_a_linked_file_is_a_debate_of_the_folder_in_which_the_link_is(self, debates):
        folder = debates(2)
        (folder / "d-1" / "debate.yaml").unlink()
        (folder / "d-1" / "debate.yaml").symlink_to(folder / "d-0" / "debate.yaml")
        assert len(find_debates([folder]).files) == 2

    def test_a_link_to_nowhere_is_found_so_that_it_can_be_told_of(self, debates):
        folder = debates(1)
        (folder / "d-0" / "debate.yaml").unlink()
        (folder / "d-0" / "debate.yaml").symlink_to(folder / "gone")
        (folder / "d-0" / "other.yaml").symlink_to(folder / "gone")
        assert names(find_debates([folder]), folder) == ["d-0/debate.yaml"]


@pytest.mark.usefixtures("closed_folders")
def test_a_closed_folder_is_told_of_and_the_others_are_found(debates):
    folder = debates(3)
    (folder / "d-1").chmod(0)
    try:
        found = find_debates([folder])
    finally:
        (folder / "d-1").chmod(0o700)
    assert names(found, folder) == ["d-0/debate.yaml", "d-2/debate.yaml"]
    assert found.closed == ((folder / "d-1", f"{folder / 'd-1'}: permission denied"),)


def test_every_file_is_read_once(debates):
    folder = debates(1)
    glances = find_debates([folder]).glances
    for name in ("okafor", "brandt"):
        path = folder / "d-0" / f"{name}.yaml"
        before = glances.digest_of(path)
        path.write_text("changed")
        assert glances.digest_of(path) == before
