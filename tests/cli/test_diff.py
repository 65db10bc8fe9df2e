"""``argmap diff``: two files, files at a revision of git, and what cannot be compared."""

import json
import shutil
import subprocess

import pytest

REWORDED = ("Roof runoff causes most street floods.", "Roof runoff causes many street floods.")


@pytest.fixture
def versions(barrels, tmp_path, monkeypatch):
    """Give two versions of a map, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    old = (barrels / "okafor.yaml").read_text(encoding="utf-8")
    (tmp_path / "old.yaml").write_text(old, encoding="utf-8")
    (tmp_path / "new.yaml").write_text(old.replace(*REWORDED), encoding="utf-8")
    return tmp_path


@pytest.fixture
def repository(barrels, monkeypatch):
    """Give a repository with a map in a folder, committed and then reworded."""
    if shutil.which("git") is None:
        pytest.skip("no git is installed")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    top = barrels.parent
    git(top, "init", "--quiet")
    git(top, "add", ".")
    git(top, "commit", "--quiet", "-m", "One: a map")
    path = barrels / "okafor.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(*REWORDED), encoding="utf-8")
    monkeypatch.chdir(barrels)
    return top


def git(folder, *arguments):
    settings = ("-c", "user.name=Ada", "-c", "user.email=ada@example.org")
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.mark.usefixtures("versions")
def test_maps_that_differ_end_with_1(run):
    code, out, err = run("diff", "old.yaml", "new.yaml")
    assert (code, err) == (1, "")
    assert out.startswith("old.yaml → new.yaml\nAda Okafor, 2024-03-09\n\nREWORDED\n")
    assert out.endswith("\n1 reworded\n")


@pytest.mark.usefixtures("versions")
def test_names_of_files_are_no_difference(run):
    code, out, _ = run("diff", "old.yaml", "barrels/okafor.yaml")
    assert (code, out.splitlines()[-1]) == (0, "no difference")


def test_an_id_that_is_written_is_one(run, versions):
    for name in ("old", "new"):
        text = (versions / "old.yaml").read_text(encoding="utf-8")
        (versions / f"id-{name}.yaml").write_text(f"{text}id: {name}\n", encoding="utf-8")
    code, out, _ = run("diff", "id-old.yaml", "id-new.yaml")
    assert (code, out.splitlines()[-1]) == (1, "1 renamed")


@pytest.mark.usefixtures("versions")
@pytest.mark.parametrize(
    ("form", "start"),
    [("text", "old.yaml → new.yaml\n"), ("markdown", "# Ada Okafor"), ("json", "{\n")],
)
def test_every_format_is_printed(run, form, start):
    code, out, err = run("diff", "old.yaml", "new.yaml", "--format", form)
    assert (code, err) == (1, "")
    assert out.startswith(start)


@pytest.mark.usefixtures("versions")
@pytest.mark.parametrize(
    ("options", "variables", "coloured"),
    [
        ([], {}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (["--color", "always"], {"NO_COLOR": "1"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        (["--format", "markdown", "--color", "always"], {}, False),
    ],
)
def test_colours_are_settled_as_for_check(run, monkeypatch, options, variables, coloured):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in run("diff", "old.yaml", "new.yaml", *options)[1]) == coloured


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    "old",
    [
        "HEAD:./okafor.yaml",
        "HEAD:barrels/okafor.yaml",
        ":./okafor.yaml",
        "HEAD^{/One: a}:./okafor.yaml",
    ],
)
def test_a_version_can_be_a_revision_of_git(run, old):
    code, out, err = run("diff", old, "okafor.yaml")
    assert (code, err) == (1, "")
    assert out.startswith(f"{old} → okafor.yaml\n")
    assert out.endswith("\n1 reworded\n")


@pytest.mark.usefixtures("repository")
def test_both_versions_can_be_revisions(run):
    code, out, _ = run("diff", "HEAD:./okafor.yaml", "HEAD:barrels/okafor.yaml")
    assert (code, out.splitlines()[-1]) == (0, "no difference")


@pytest.mark.parametrize(
    ("old", "message"),
    [
        pytest.param("nope:./okafor.yaml", "git knows no revision 'nope'", id="revision"),
        pytest.param("HEAD~9:./okafor.yaml", "git knows no revision 'HEAD~9'", id="before all"),
        pytest.param("HEAD:./ito.yaml", "no such file at HEAD", id="file"),
        pytest.param(":./ito.yaml", "no such file among what is staged", id="staged"),
        pytest.param(
            "HEAD:okafor.yaml",
            "no such file at HEAD at the top of the repository; from the current folder it is "
            "`HEAD:./okafor.yaml`",
            id="from here",
        ),
        pytest.param("HEAD:barrels", "is a folder at HEAD, not a file", id="folder"),
        pytest.param("--output=x:okafor.yaml", "no revision begins with `-`", id="an option"),
        pytest.param("-p:okafor.yaml", "no revision begins with `-`", id="a short option"),
        pytest.param("HEAD", "no such file or folder", id="no path"),
        pytest.param(".", "is a folder; two versions of one map are compared", id="a folder"),
        pytest.param(
            "debate.yaml", "is a debate; two versions of one map are compared", id="debate"
        ),
        pytest.param("HEAD:./debate.yaml", "is a debate; two versions of one map", id="old debate"),
    ],
)
def test_what_cannot_be_compared_is_one_line(run, repository, old, message):
    code, out, err = run("diff", "--", old, "okafor.yaml")
    assert (code, out) == (2, "")
    assert err.startswith(f"argmap: error: {old}: {message}")
    assert err.count("\n") == 1
    assert sorted(path.name for path in repository.iterdir()) == [".git", "barrels"]


@pytest.mark.usefixtures("repository")
def test_without_git_a_revision_says_what_is_needed(run, monkeypatch):
    monkeypatch.setenv("PATH", "")
    code, _, err = run("diff", "HEAD:./okafor.yaml", "okafor.yaml")
    assert code == 2
    assert "to read a revision git is needed, which was not found" in err


@pytest.mark.usefixtures("versions")
def test_outside_of_a_repository_git_says_so(run, monkeypatch, tmp_path):
    if shutil.which("git") is None:
        pytest.skip("no git is installed")
    monkeypatch.delenv("GIT_DIR", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    code, _, err = run("diff", "HEAD:./old.yaml", "new.yaml")
    assert code == 2
    assert "HEAD:./old.yaml: no such file, and git finds no revision: not a git repository" in err


@pytest.mark.usefixtures("repository")
def test_a_file_comes_before_a_revision_of_the_same_name(run, barrels):
    text = (barrels / "okafor.yaml").read_text(encoding="utf-8")
    try:
        (barrels / "HEAD:okafor.yaml").write_text(text, encoding="utf-8")
    except OSError:
        pytest.skip("no file can have this name here")
    code, out, _ = run("diff", "HEAD:okafor.yaml", "okafor.yaml")
    assert (code, out.splitlines()[-1]) == (0, "no difference")


def test_maps_with_errors_are_not_compared(run, versions):
    (versions / "new.yaml").write_text("argmap: 1  # un\u200bseen\n", encoding="utf-8")
    code, out, err = run("diff", "old.yaml", "new.yaml")
    assert (code, out) == (2, "")
    assert "error[no-thesis]" in err
    assert "warning[" not in err
    assert err.endswith("argmap: error: new.yaml has errors: see above\n")
    (versions / "old.yaml").write_text("argmap: 1\n", encoding="utf-8")
    err = run("diff", "old.yaml", "new.yaml")[2]
    assert err.endswith("argmap: error: old.yaml and new.yaml have errors: see above\n")


@pytest.mark.usefixtures("engine")
def test_the_picture_is_drawn_and_the_report_printed(run, versions):
    code, out, err = run("diff", "old.yaml", "new.yaml", "-o", "d.svg", "--format", "json")
    assert (code, err) == (1, "argmap: wrote d.svg\n")
    assert json.loads(out)["counts"] == {"reworded": 1}
    assert "~ REWORDED" in (versions / "d.svg").read_text(encoding="utf-8")


@pytest.mark.usefixtures("versions")
def test_a_picture_that_cannot_be_written_leaves_the_report(run):
    code, out, err = run("diff", "old.yaml", "new.yaml", "-o", "d.bmp")
    assert code == 2
    assert out.endswith("\n1 reworded\n")
    assert "known are .svg, .png, .pdf, .dot, .gv, .mmd and .txt" in err
