"""``argmap check --format``: each format goes where programs find it."""

import json
import subprocess
import sys

import pytest

FORMATS = ("text", "concise", "json", "sarif", "github")


@pytest.fixture
def misspelt(barrels):
    path = barrels / "okafor.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("supports: require", "supports: requir"), encoding="utf-8")
    return path


def test_concise_is_one_line_a_finding_and_a_count(run, misspelt):
    code, out, err = run("check", misspelt, "--format", "concise")
    assert (code, err) == (1, "")
    lines = out.splitlines()
    assert lines[0] == (
        f"{misspelt}:7:68: error[unknown-claim] no claim named `requir` (did you mean `require`?)"
    )
    assert "1 error in 1 file" in lines


def test_text_and_concise_say_what_can_be_fixed(run, misspelt):
    for form in ("text", "concise"):
        out = run("check", misspelt, "--format", form)[1]
        assert out.endswith("1 can be fixed with --unsafe-fixes\n")


def test_github_prints_commands_and_no_count(run, misspelt):
    code, out, err = run("check", misspelt, "--format", "github")
    assert (code, err) == (1, "")
    assert [line.split()[0] for line in out.splitlines()] == ["::error"]


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_data_is_one_document_even_when_all_is_well(run, barrels, form):
    code, out, err = run("check", barrels, "--format", form)
    assert (code, err) == (0, "")
    document = json.loads(out)
    assert document.get("findings", document.get("runs", [{}])[0].get("results")) == []


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_that_cannot_be_read_is_said_on_standard_error(run, barrels, form):
    code, out, err = run("check", barrels, barrels / "gone.yaml", "--format", form)
    assert code == 2
    assert err == f"argmap: error: {barrels / 'gone.yaml'}: no such file or folder\n"
    if form in {"json", "sarif", "github"}:
        assert "no such file or folder" in out


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_data_is_utf8_whatever_the_terminal_speaks(barrels, form):
    path = barrels / "日本.yaml"
    path.write_text('argmap: 1\nthesis: {go: "日本?"}\nx: 1\n', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "argmap", "check", path, "--format", form],
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii", "PATH": "", "PYTHONUTF8": "1"},
    )
    assert (done.returncode, done.stderr) == (1, b"")
    text = done.stdout.decode("utf-8")
    assert "日本" in text or "%E6%97%A5%E6%9C%AC" in text


def test_a_file_name_is_made_safe_for_terminals(run, tmp_path):
    path = tmp_path / "a\x1b[2J.yaml"
    path.write_text("argmap: 1\n")
    for form in FORMATS:
        _, out, err = run("check", path, f"{path}.gone", "--format", form)
        assert "\x1b" not in out + err
