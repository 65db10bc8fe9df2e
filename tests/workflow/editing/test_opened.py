"""Which files an edit is about, and that they are still those that were read."""

import pytest

from argmap.errors import BadEdit, UnreadableFile
from argmap.workflow.editing.opened import open_files
from argmap.workflow.editing.proving import prove
from argmap.workflow.editing.renaming import rename

ONE = "argmap: 1\nthesis: {go: We go.}\n"


@pytest.fixture
def folder(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text(ONE)
    (tmp_path / "settings.yaml").write_text("other: yes\n")
    return tmp_path


def test_a_folder_without_a_debate_gives_its_maps(folder):
    opened = open_files(folder)
    assert (sorted(opened.by_id), opened.debate) == (["one", "two"], None)


def test_a_map_brings_the_debate_that_names_it_and_no_other(folder):
    debate = folder / "debate.yaml"
    debate.write_text("argmap-debate: 1\nquestion: Go?\nmaps: [one.yaml]\n")
    assert open_files(folder / "one.yaml").debate is not None
    assert open_files(folder / "two.yaml").debate is None


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(UnreadableFile, match="no map lies in this folder; name a map"):
        open_files(tmp_path)


def test_a_file_that_changes_meanwhile_is_not_overwritten(folder):
    opened = open_files(folder / "one.yaml")
    intent = rename(opened, "go", "leave")
    (folder / "one.yaml").write_text(ONE + "# mine\n")
    with pytest.raises(BadEdit, match="changed since it was read"):
        prove(opened, intent)
