"""``argmap check``: standard input, paths given twice, and the options about rules."""

import io
import sys

import pytest

MAP = (
    "argmap: 1\nthesis: {go: We should go.}\npremises: {sun: {text: It is sunny., supports: gO}}\n"
)


@pytest.fixture
def typed(run, monkeypatch):
    """Run the command line with a text on standard input."""

    def run_with(text, *arguments):
        content = text if isinstance(text, bytes) else text.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
        return run(*arguments)

    return run_with


def test_a_map_is_read_from_standard_input(typed):
    code, out, err = typed(MAP, "check", "-")
    assert (code, err) == (1, "")
    assert " --> stdin:3:48\n" in out
    assert "in 1 file\n" in out


def test_standard_input_has_the_name_it_is_given(typed, barrels):
    path = barrels / "okafor.yaml"
    code, out, err = typed(MAP, "check", "-", "--stdin-filename", path)
    assert (code, err) == (1, "")
    assert f" --> {path}:3:48\n" in out


def test_a_debate_on_standard_input_finds_its_maps(typed, barrels):
    text = (barrels / "debate.yaml").read_text()
    name = barrels / "debate.yaml"
    found = typed(text, "check", "-", "--stdin-filename", name)
    assert found == (0, "no findings in 3 files\n", "")


def test_standard_input_takes_the_place_of_the_file_it_stands_for(typed, barrels):
    path = barrels / "okafor.yaml"
    code, out, _ = typed(MAP, "check", barrels, "-", "--stdin-filename", path)
    assert code == 1
    assert out.count("error[unknown-claim]") == 1
    assert " in 3 files\n" in out


def test_standard_input_is_read_once_and_beside_other_paths(typed, barrels):
    code, out, _ = typed(MAP, "check", "-", barrels, "-")
    assert code == 1
    assert out.count("error[unknown-claim]") == 1
    assert " in 4 files\n" in out


@pytest.mark.parametrize("content", [b"", b"\xff", b"argmap: [\n", b"argmap: 1\0"], ids=repr)
def test_whatever_stands_on_standard_input_is_a_finding(typed, content):
    code, out, err = typed(content, "check", "-")
    assert (code, err) == (1, "")
    assert out.startswith("error[")


def test_a_name_for_standard_input_without_it_is_wrong_usage(run, barrels):
    code, out, err = run("check", barrels, "--stdin-filename", "a.yaml")
    assert (code, out) == (2, "")
    assert err.endswith("--stdin-filename needs `-`, standard input, as one of the paths\n")


def test_a_path_given_twice_and_a_file_in_a_folder_are_checked_once(run, barrels):
    (barrels / "okafor.yaml").write_text("argmap: 1\n")
    path = barrels / "okafor.yaml"
    _, once, _ = run("check", barrels)
    assert run("check", path, barrels, barrels / ".." / "barrels", path)[1].count("error[") == (
        once.count("error[")
    )


@pytest.mark.parametrize(
    ("options", "rules"),
    [
        pytest.param([], ["uncited-evidence", "unconnected-claim"], id="all"),
        pytest.param(["--ignore", "uncited-evidence"], ["unconnected-claim"], id="ignore"),
        pytest.param(["--select", "citations"], ["uncited-evidence"], id="a family"),
        pytest.param(
            ["--select", "citations,structure", "--ignore", "unconnected-claim"],
            ["uncited-evidence"],
            id="both",
        ),
        pytest.param(
            ["--ignore", "uncited-evidence", "--ignore", " structure, "], [], id="repeated"
        ),
    ],
)
def test_select_and_ignore_take_rules_and_families(run, tmp_path, options, rules):
    path = tmp_path / "a.yaml"
    text = "argmap: 1\nthesis: {go: We should go.}\nevidence: {sun: The sun was out today.}\n"
    path.write_text(text)
    _, out, err = run("check", path, "--isolated", "--format", "concise", *options)
    assert err == ""
    wanted = {"uncited-evidence", "unconnected-claim"}
    shown = [line.partition("[")[2].partition("]")[0] for line in out.splitlines()[:-1]]
    assert sorted(wanted & set(shown)) == rules


@pytest.mark.parametrize("names", ["", ",", " , "])
@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_option_that_names_no_rule_is_wrong_usage(run, barrels, option, names):
    """`--select "$RULES"` with an empty variable used to run everything."""
    code, out, err = run("check", barrels, option, names)
    assert (code, out) == (2, "")
    assert f"argument {option}: it names no rule" in err


def test_a_pattern_of_the_settings_that_fits_nothing_is_noted(run, barrels):
    settings = barrels / "argmap.toml"
    (barrels / "drafts").mkdir()
    settings.write_text(
        '[per-path."draft/**"]\nignore = ["style"]\n[per-path."drafts/**"]\nignore = ["style"]\n'
        '[per-path."drafts/ito.yaml"]\nignore = ["style"]\n[per-path."**/x.yaml"]\n'
    )
    code, _, err = run("check", barrels)
    assert code == 0
    start = f"argmap: note: {settings}: per-path."
    assert err.splitlines() == [
        f'{start}"draft/**" fits nothing: there is no `draft`; did you mean `drafts`?',
        f'{start}"drafts/ito.yaml" fits nothing: there is no `ito.yaml` in drafts',
    ]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_wrong_usage_with_a_suggestion(run, barrels, option):
    code, out, err = run("check", barrels, option, "circular-suport")
    assert (code, out) == (2, "")
    assert "'circular-suport'" in err or "`circular-suport`" in err
    assert "did you mean `circular-support`?" in err


def test_settings_that_are_wrong_are_one_error(run, barrels):
    (barrels / "argmap.toml").write_text("selekt = []\n")
    code, out, err = run("check", barrels)
    assert (code, out) == (2, "")
    assert err.startswith("argmap: error: ")
    assert "did you mean `select`?" in err
    assert run("check", barrels, "--isolated")[0] == 0


def test_settings_are_read_from_the_file_that_is_named(run, barrels, tmp_path):
    path = barrels / "okafor.yaml"
    path.write_text(path.read_text().replace("supports: floods, cite: ¶3", "supports: floods"))
    settings = tmp_path / "mine.toml"
    settings.write_text('ignore = ["uncited-evidence"]\n')
    assert "uncited-evidence" in run("check", barrels)[1]
    assert "uncited-evidence" not in run("check", barrels, "--config", settings)[1]


def test_a_file_of_settings_and_none_cannot_both_be_asked_for(run, barrels):
    code, _, err = run("check", barrels, "--config", "a.toml", "--isolated")
    assert code == 2
    assert "not allowed with" in err


@pytest.mark.parametrize(
    ("settings", "options", "code"),
    [
        pytest.param("", [], 0, id="an error, where nothing is said"),
        pytest.param('fail-on = "warning"\n', [], 1, id="what the settings say"),
        pytest.param('fail-on = "warning"\n', ["--fail-on", "error"], 0, id="the option wins"),
    ],
)
def test_what_fails_is_settled_by_the_option_or_else_by_the_settings(
    run, barrels, settings, options, code
):
    path = barrels / "okafor.yaml"
    path.write_text(path.read_text().replace("supports: floods, cite: ¶3", "supports: floods"))
    (barrels / "argmap.toml").write_text(settings)
    found, out, err = run("check", barrels, *options)
    assert (found, err) == (code, "")
    assert "warning[uncited-evidence]" in out


def test_several_faults_of_settings_are_a_line_each(run, barrels):
    code, out, err = run("check", barrels, "--select", "stile", "--ignore", "citation")
    assert (code, out) == (2, "")
    lines = err.splitlines()
    assert [line.partition(" --")[0] for line in lines] == ["argmap: error:"] * 2


def test_what_is_waived_is_counted(run, barrels):
    path = barrels / "okafor.yaml"
    text = path.read_text().replace(
        "supports: floods, cite: ¶3}",
        "supports: floods}  # argmap: allow uncited-evidence (the text names none)",
    )
    path.write_text(text)
    assert run("check", path) == (0, "no findings in 1 file, 1 waived\n", "")


def test_a_text_is_not_taken_for_a_map(run, tmp_path):
    text = tmp_path / "comment.txt"
    text.write_text("The bus: it should run later.\n\n- It is dark.\n", encoding="utf-8")
    code, _, err = run("check", text, "--unsafe-fixes")
    assert code == 2
    assert f"{text}: no map: its name does not end in .yaml, and no line `argmap: 1`" in err
    assert text.read_text(encoding="utf-8").startswith("The bus: it should")
    (tmp_path / "comment.yaml").write_text("argmap: 1\nthesis: {go: We go.}\n", encoding="utf-8")
    assert f"; did you mean {tmp_path / 'comment.yaml'}?" in run("check", text)[2]


def test_a_map_by_another_name_is_checked(run, tmp_path):
    file = tmp_path / "comment.txt"
    file.write_text("thesis: {go: We go.}\n", encoding="utf-8")
    assert "error[missing-field]" in run("check", file)[1]
