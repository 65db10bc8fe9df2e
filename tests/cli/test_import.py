"""``argmap import outline``: a list of pros and cons to a map in a file."""

import io
from pathlib import Path

import pytest

OUTLINE = "Require barrels. [¶2]\n+ Roofs cause floods. [¶3]\n- Barrels breed gnats. [¶4]\n"


@pytest.fixture(autouse=True)
def draft(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "draft.txt"
    path.write_text(OUTLINE, encoding="utf-8")
    return path


def test_the_map_is_written_beside_the_outline_and_checks(run, tmp_path):
    options = ("--author", "Ada Okafor", "--author", "Bo: Brandt", "--published", "2024-03~")
    assert run("import", "outline", "draft.txt", *options) == (0, "draft.yaml\n", "")
    text = (tmp_path / "draft.yaml").read_text(encoding="utf-8")
    assert 'author: [Ada Okafor, "Bo: Brandt"]\npublished: 2024-03~\n' in text
    code, out, _ = run("check", "draft.yaml", "--format", "concise")
    assert code == 0
    assert "unanswered-rebuttal" in out
    assert out.count("\n") == 2


def test_a_file_that_is_there_is_left_alone(run, tmp_path):
    (tmp_path / "draft.yaml").write_text("mine", encoding="utf-8")
    code, out, err = run("import", "outline", "draft.txt")
    assert (code, out) == (2, "")
    assert "draft.yaml: is there already, and is not overwritten" in err
    assert (tmp_path / "draft.yaml").read_text(encoding="utf-8") == "mine"
    assert run("import", "outline", "draft.txt", "-o", "new.yaml")[1] == "new.yaml\n"


def test_standard_input_goes_to_standard_output(run, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(OUTLINE.encode())))
    code, out, err = run("import", "outline", "-")
    assert (code, err) == (0, "")
    assert out.startswith("argmap: 1\nid: stdin\n\nthesis:\n  require-barrels:\n")


def test_what_is_wrong_is_told_a_line_each_and_nothing_written(run, draft):
    draft.write_text("T\n+\nx\n", encoding="utf-8")
    code, out, err = run("import", "outline", "draft.txt")
    assert (code, out) == (1, "")
    assert err.splitlines() == [
        "argmap: error: draft.txt:3: a line without a sign; begin it with `+` or `-`"
    ]
    assert not Path("draft.yaml").exists()


def test_a_date_that_is_none_is_told(run):
    code, _, err = run("import", "outline", "draft.txt", "--published", "March")
    assert code == 2
    assert "'March' is no date; write 2024, 2024-03 or 2024-03-09" in err


def test_the_id_is_that_of_the_file_that_is_written(run, tmp_path, monkeypatch):
    assert run("import", "outline", "draft.txt", "-o", "moss-2024.yaml")[0] == 0
    assert (
        (tmp_path / "moss-2024.yaml")
        .read_text(encoding="utf-8")
        .startswith("argmap: 1\nid: moss-2024\n")
    )
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(OUTLINE.encode())))
    assert run("import", "outline", "-", "-o", "piped.yaml")[:2] == (0, "piped.yaml\n")
    assert "id: piped\n" in (tmp_path / "piped.yaml").read_text(encoding="utf-8")


def test_a_map_is_written_to_a_file_that_ends_like_one(run, tmp_path):
    code, out, err = run("import", "outline", "draft.txt", "-o", "moss")
    assert (code, out) == (2, "")
    assert "moss: a map's file ends in .yaml; write `moss.yaml`" in err
    assert not (tmp_path / "moss").exists()


def test_the_outline_is_not_taken_for_the_text_of_its_map(run):
    assert run("import", "outline", "draft.txt")[0] == 0
    assert run("stats", "draft.yaml")[1].splitlines()[1].endswith(" –")
    _, out, _ = run("check", "draft.yaml", "--sources", ".", "--format", "concise")
    assert "locator-outside-text" not in out
    assert "copied-wording" not in out
