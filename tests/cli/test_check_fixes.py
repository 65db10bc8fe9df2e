"""``argmap check --fix``, ``--unsafe-fixes`` and ``--diff``: what changes, and what is said."""

import io
import sys

import pytest

SAFE = "argmap: 1\nthesis: {go: {text: We should all go., kind: Policy}}\n"
GUESS = "argmap: 1\nthesis: {go: {text: We should all go., knid: policy}}\n"
MENDED = "argmap: 1\nthesis: {go: {text: We should all go., kind: policy}}\n"


@pytest.fixture
def files(tmp_path):
    """Return a folder with a map that is safe to fix and one that takes a guess."""
    (tmp_path / "guess.yaml").write_text(GUESS)
    (tmp_path / "safe.yaml").write_text(SAFE)
    return tmp_path


def texts(folder):
    return [(folder / name).read_text() for name in ("safe.yaml", "guess.yaml")]


def test_fix_writes_what_is_safe_and_shows_what_is_left(run, files):
    code, out, err = run("check", files, "--fix", "--select", "fields")
    assert (code, err) == (1, "")
    assert texts(files) == [MENDED, GUESS]
    assert out.count("error[") == 1
    assert out.endswith(
        "1 error in 2 files\n1 can be fixed with --unsafe-fixes\nfixed 1 finding in 1 file\n"
    )


def test_unsafe_fixes_include_the_safe_ones(run, files):
    code, out, err = run("check", files, "--unsafe-fixes", "--select", "fields")
    assert (code, err) == (0, "")
    assert texts(files) == [MENDED, MENDED]
    assert out == "no findings in 2 files\nfixed 2 findings in 2 files\n"


def test_nothing_to_fix_changes_nothing(run, barrels):
    before = {path: path.read_bytes() for path in barrels.iterdir()}
    assert run("check", barrels, "--fix") == (0, "no findings in 3 files\nnothing to fix\n", "")
    assert {path: path.read_bytes() for path in barrels.iterdir()} == before


@pytest.mark.parametrize(
    ("options", "count"),
    [
        pytest.param(["--diff"], "would fix 1 finding in 1 file\n", id="alone"),
        pytest.param(["--fix", "--diff"], "would fix 1 finding in 1 file\n", id="with fix"),
        pytest.param(["--unsafe-fixes", "--diff"], "would fix 2 findings in 2 files\n", id="both"),
    ],
)
def test_diff_shows_the_change_and_makes_none(run, files, options, count):
    code, out, err = run("check", files, "--select", "fields", *options)
    assert (code, err) == (1, count)
    assert "\n-thesis: {go: {text: We should all go., kind: Policy}}\n" in out
    assert "\n+thesis: {go: {text: We should all go., kind: policy}}\n" in out
    assert texts(files) == [SAFE, GUESS]


def test_diff_of_nothing_is_empty_and_clean(run, barrels):
    assert run("check", barrels, "--diff") == (0, "", "nothing to fix\n")


def test_diff_of_a_missing_file_ends_with_2(run, files):
    code, _, err = run("check", files, files / "gone.yaml", "--diff")
    assert code == 2
    assert "gone.yaml: no such file or folder" in err


@pytest.fixture
def typed(run, monkeypatch):
    def run_with(text, *arguments):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        return run(*arguments)

    return run_with


@pytest.mark.parametrize("text", [SAFE, MENDED], ids=["mended", "as it was"])
def test_of_standard_input_the_text_goes_out_and_the_findings_beside_it(typed, text):
    code, out, err = typed(text, "check", "-", "--fix", "--select", "fields")
    assert (code, out) == (0, MENDED)
    assert err.startswith("no findings in 1 file\n")


def test_what_cannot_be_fixed_goes_out_as_it_came(typed):
    code, out, err = typed(GUESS, "check", "-", "--fix", "--select", "fields")
    assert (code, out) == (1, GUESS)
    assert "error[unknown-field]" in err


@pytest.mark.parametrize("name", ["safe.yaml", "./safe.yaml", ".//x/../safe.yaml"])
@pytest.mark.parametrize("on_disk", ["mine\n", SAFE], ids=["another text", "the same text"])
def test_a_file_that_standard_input_stands_for_is_not_written_to(
    typed, files, monkeypatch, name, on_disk
):
    monkeypatch.chdir(files)
    (files / "x").mkdir()
    (files / "safe.yaml").write_text(on_disk)
    options = ("--fix", "--select", "fields", "--stdin-filename", name)
    assert typed(SAFE, "check", "-", *options)[1] == MENDED
    assert typed(SAFE, "check", "-", ".", *options)[1] == MENDED
    assert (files / "safe.yaml").read_text() == on_disk


def test_half_of_a_text_that_is_too_large_is_not_printed(typed, monkeypatch):
    monkeypatch.setattr("argmap.files.MAX_BYTES", 100)
    code, out, err = typed(SAFE * 9, "check", "-", "--fix")
    assert (code, out) == (2, "")
    assert err.startswith("argmap: error: standard input is larger than ")


def test_a_waiver_in_a_debate_stays_while_one_of_its_maps_cannot_be_read(run, barrels):
    """`--fix` used to delete it: without that map nothing broke the rule."""
    debate = barrels / "debate.yaml"
    text = debate.read_text().replace(
        "  roofs:",
        "  # argmap: allow one-sided-proposition (nobody else has written yet)\n  roofs:",
    )
    debate.write_text(text.replace(", brandt: not sewers", ", brandt: silent"))
    assert run("check", barrels)[0] == 0
    broken = barrels / "okafor.yaml"
    broken.write_text(broken.read_text().replace("supports: require", "suports: require"))
    kept = debate.read_text()
    code, out, _ = run("check", barrels, "--fix")
    assert (code, debate.read_text()) == (1, kept)
    assert "unused-waiver" not in out
