"""``argmap compare``: what is printed, what is written, and what happens when it cannot be."""

import json
import shutil
import subprocess
import sys

import pytest


def test_the_answer_comes_first(run, barrels):
    code, out, err = run("compare", barrels)
    assert (code, err) == (0, "")
    assert out.startswith("Should new buildings have to collect roof water?\n")
    assert out.index("CRUXES") < out.index("POSITIONS")
    assert "Bo Brandt against Ada Okafor" in out


def test_a_debate_is_its_folder_or_its_file(run, barrels):
    assert run("compare", barrels) == run("compare", barrels / "debate.yaml")


def test_json_holds_the_results(run, barrels):
    code, out, _ = run("compare", barrels, "--format", "json")
    result = json.loads(out)
    assert code == 0
    assert result["question"] == "Should new buildings have to collect roof water?"
    assert [one["map"] for one in result["authors"]] == ["brandt", "okafor"]
    assert result["propositions"][0]["positions"]["okafor"] == {
        "stance": "affirms",
        "score": 1.0,
        "claims": ["floods"],
        "text": "Roof runoff causes most street floods.",
        "cite": "¶3",
        "implicit": False,
        "notes": [],
    }
    assert [one["proposition"] for one in result["cruxes"]] == ["roofs"]


@pytest.mark.usefixtures("engine")
def test_out_writes_report_data_and_pictures(run, barrels, tmp_path):
    code, _, err = run("compare", barrels, "--out", tmp_path / "new" / "out")
    assert code == 0
    assert err.endswith(f"wrote 10 files to {tmp_path / 'new' / 'out'}\n")
    assert sorted(path.name for path in (tmp_path / "new" / "out").iterdir()) == [
        "brandt.svg",
        "comparison.json",
        "contrast-brandt-okafor.svg",
        "matrix.svg",
        "merged.svg",
        "okafor.svg",
        "positions.csv",
        "report.html",
        "report.md",
        "timeline.svg",
    ]


def test_report_and_data_are_written_when_no_picture_can_be_drawn(
    run, barrels, tmp_path, monkeypatch
):
    monkeypatch.setenv("ARGMAP_DOT", shutil.which("false") or "false")
    code, out, err = run("compare", barrels, "--out", tmp_path / "out")
    assert code == 2
    assert err.startswith("argmap: error: ")
    assert out.startswith("Should new buildings")
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == ["comparison.json", "positions.csv", "report.html", "report.md"]
    assert "![" not in (tmp_path / "out" / "report.md").read_text(encoding="utf-8")


@pytest.mark.usefixtures("engine")
def test_a_file_where_the_folder_should_be_is_left_alone(run, barrels, tmp_path):
    (tmp_path / "out").write_text("mine")
    code, _, err = run("compare", barrels, "--out", tmp_path / "out")
    assert code == 2
    assert "a file stands where a folder is needed" in err
    assert (tmp_path / "out").read_text() == "mine"


def test_a_folder_without_a_debate_is_named_with_the_remedy(run, tmp_path):
    code, out, err = run("compare", tmp_path)
    assert (code, out) == (2, "")
    assert err == (
        f"argmap: error: {tmp_path}: no debate lies in this folder or below it; "
        "a debate is a folder with a debate.yaml, which names the maps\n"
    )


def test_a_map_is_no_debate(run, barrels):
    code, out, err = run("compare", barrels / "okafor.yaml")
    assert (code, out) == (1, "")
    assert "this is a map, not a debate" in err


@pytest.mark.parametrize("fault", ["missing", "broken"])
def test_the_other_maps_are_compared_when_one_cannot_be(run, barrels, fault):
    (barrels / "ito.yaml").write_text((barrels / "brandt.yaml").read_text())
    debate = barrels / "debate.yaml"
    text = debate.read_text().replace("brandt.yaml]", "brandt.yaml, ito.yaml]")
    debate.write_text(text.replace("brandt: not sewers", "brandt: not sewers, ito: silent"))
    if fault == "missing":
        (barrels / "ito.yaml").unlink()
    else:
        (barrels / "ito.yaml").write_text("argmap: 1\n")
    code, out, err = run("compare", barrels)
    assert code == 1
    assert "Bo Brandt against Ada Okafor" in out
    assert "argmap: ito.yaml is left out of the comparison: see above\n" in err
    assert ("unknown-map" if fault == "missing" else "no-thesis") in err


def test_one_sound_map_is_nothing_to_compare(run, barrels):
    (barrels / "brandt.yaml").write_text("")
    code, out, err = run("compare", barrels)
    assert (code, out) == (1, "")
    assert err.endswith("argmap: nothing to compare: a comparison needs two sound maps\n")


def test_a_closed_pipe_is_quiet(barrels):
    command = f'"{sys.executable}" -m argmap compare "{barrels}" | head -n 1'
    found = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)  # noqa: S602
    assert (found.stdout, found.stderr) == (
        "Should new buildings have to collect roof water?\n",
        "",
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_any_encoding_of_the_terminal_will_do(barrels, encoding):
    def printed(*options):
        return subprocess.run(
            [sys.executable, "-m", "argmap", "compare", barrels, *options],
            capture_output=True,
            check=True,
            env={"PYTHONIOENCODING": encoding, "PATH": ""},
        ).stdout

    assert b"Should new buildings" in printed()
    assert json.loads(printed("--format", "json").decode())["id"] == "barrels"


def test_texts_by_one_author_are_told_apart(run, barrels):
    path = barrels / "brandt.yaml"
    path.write_text(path.read_text().replace("Bo Brandt", "Ada Okafor"))
    out = run("compare", barrels)[1]
    assert "Ada Okafor (brandt) against Ada Okafor (okafor)" in out


def test_evidence_that_an_author_only_reports_is_shown_as_reported(run, barrels):
    path = barrels / "brandt.yaml"
    path.write_text(
        path.read_text()
        + "evidence:\n  audit: {text: Audits blame roofs., by: critics, cite: ¶4, rebuts: leave}\n"
    )
    debate = barrels / "debate.yaml"
    uses = "evidence: {audit: {text: The audit., uses: {okafor: traced, brandt: audit}}}\n"
    debate.write_text(debate.read_text() + uses)
    out = run("compare", barrels)[1]
    assert "Bo Brandt: Audits blame roofs. (¶4; reported, by critics)" in out


def test_a_map_listed_under_two_spellings_is_an_error_in_check_and_compare(run, barrels):
    debate = barrels / "debate.yaml"
    debate.write_text(debate.read_text().replace("okafor.yaml,", "okafor.yaml, ./okafor.yaml,"))
    for command in ("check", "compare"):
        code, out, err = run(command, barrels)
        assert code == 1
        assert "two maps of this debate have the id `okafor`" in out + err


def test_a_missing_map_gets_a_suggestion(run, barrels):
    debate = barrels / "debate.yaml"
    debate.write_text(debate.read_text().replace("okafor.yaml", "okafor.yml"))
    assert "did you mean `okafor.yaml`?" in run("compare", barrels)[2]


def test_the_default_id_does_not_depend_on_how_the_path_is_typed(run, barrels, monkeypatch):
    monkeypatch.chdir(barrels)
    outputs = [run("compare", path, "--format", "json")[1] for path in (".", barrels)]
    assert outputs[0] == outputs[1]


def test_results_do_not_depend_on_the_hash_seed(barrels):
    outputs = {
        subprocess.run(
            [sys.executable, "-m", "argmap", "compare", barrels, "--format", "json"],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PATH": ""},
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert len(outputs) == 1


def test_a_debate_that_names_no_map_is_an_error(run, barrels):
    debate = barrels / "debate.yaml"
    debate.write_text(debate.read_text().replace("[okafor.yaml, brandt.yaml]", "[]"))
    assert "the debate names no map" in run("check", debate)[1]


@pytest.mark.usefixtures("engine")
def test_no_picture_overwrites_another(run, barrels, tmp_path):
    for old, new in (("okafor", "matrix"), ("brandt", "b")):
        path = barrels / f"{old}.yaml"
        path.write_text(path.read_text().replace("argmap: 1", f"argmap: 1\nid: {new}"))
    debate = barrels / "debate.yaml"
    text = debate.read_text().replace("okafor:", "matrix:").replace("brandt:", "b:")
    debate.write_text(text)
    assert run("compare", barrels, "--out", tmp_path / "out")[0] == 0
    pictures = sorted(path.name for path in (tmp_path / "out").glob("*.svg"))
    assert pictures == [
        "b.svg",
        "contrast-b-matrix.svg",
        "matrix-2.svg",
        "matrix.svg",
        "merged.svg",
        "timeline.svg",
    ]
