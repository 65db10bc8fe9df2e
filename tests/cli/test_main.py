"""The command line itself: help, version, usage, and faults of our own."""

import subprocess
import sys

import pytest

import argmap


@pytest.mark.parametrize(
    "command",
    [[], ["check"], ["explain"], ["compare"], ["diff"], ["suggest"], ["draw"], ["new"], ["schema"]],
    ids=str,
)
def test_help_shows_how_to_go_on(run, command):
    code, out, err = run(*command, "--help")
    assert (code, err) == (0, "")
    assert out.startswith("usage: argmap")


def test_help_of_the_program_names_every_exit_code_and_command(run):
    out = run("--help")[1]
    for word in ("check", "explain", "compare", "diff", "suggest", "draw", "new", "schema"):
        assert f"\n    {word} " in out
    for code in (0, 1, 2, 3, 130, 141):
        assert f"\n  {code} " in out


def test_version_is_that_of_the_package(run):
    assert run("--version")[:2] == (0, f"argmap {argmap.__version__}\n")


@pytest.mark.parametrize("arguments", [[], ["chek"], ["check"], ["draw", "a", "--view", "pie"]])
def test_wrong_usage_ends_with_2(run, arguments):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("usage: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["draw", "a.yaml", "--widht", "screen"],
            "draw: error: there is no option `--widht`; did you mean `--width`?",
        ),
        (["check", "a.yaml", "--fx=1"], "check: error: there is no option `--fx`; did you mean"),
        (["check", "a.yaml", "--zzz"], "check: error: there is no option `--zzz`\n"),
        (["draw", "a.yaml", "b.yaml"], "draw: error: one argument too many: `b.yaml`"),
        (["rename", "a", "b", "c", "d"], "rename: error: one argument too many: `d`"),
        (
            ["import", "outline", "a.txt", "--auhtor", "A"],
            "import: error: there is no option `--a",
        ),
        (["chek", "a.yaml"], "`chek` is none of new, check, "),
        (["chek", "a.yaml"], "; did you mean `check`?"),
        (["draw", "a.yaml", "--view", "martix"], "evidence; did you mean `matrix`?"),
        (["add", "premisses", "x", "X.", "a.yaml"], "rebuttals; did you mean `premises`?"),
    ],
)
def test_wrong_usage_is_told_by_the_command_with_what_may_be_meant(run, arguments, message):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert message in err
    assert err.startswith("usage: argmap")


def test_a_fault_of_our_own_ends_with_3_and_its_traceback(run, barrels, monkeypatch):
    def broken(*_, **__):
        raise RuntimeError("a fault of our own")

    monkeypatch.setattr("argmap.workflow.checking_files.check_paths", broken)
    code, _, err = run("check", barrels)
    assert code == 3
    assert "Traceback" in err
    assert "RuntimeError: a fault of our own" in err


def test_an_interrupt_is_quiet(run, barrels, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("argmap.workflow.checking_files.check_paths", interrupted)
    assert run("check", barrels) == (130, "", "")


def loaded(code):
    """Return the modules that a fresh interpreter has loaded after *code*."""
    script = f"{code}\nimport sys; print(*sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(found.stdout.split("\n")[-2].split())


HELP = (
    "from argmap.cli import main\n"
    "import contextlib, io\n"
    "with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):\n"
    "    main(['--help'])"
)


def test_help_loads_the_command_line_and_nothing_else_of_argmap():
    """The whole list, so that whatever slows the start is seen in a diff."""
    assert sorted(name for name in loaded(HELP) if name.startswith("argmap")) == [
        "argmap",
        "argmap.cli",
        "argmap.cli.add",
        "argmap.cli.check",
        "argmap.cli.compare",
        "argmap.cli.completion",
        "argmap.cli.diff",
        "argmap.cli.draw",
        "argmap.cli.edits",
        "argmap.cli.explain",
        "argmap.cli.findings",
        "argmap.cli.fmt",
        "argmap.cli.import_",
        "argmap.cli.input",
        "argmap.cli.merge",
        "argmap.cli.move",
        "argmap.cli.new",
        "argmap.cli.outline",
        "argmap.cli.output",
        "argmap.cli.page",
        "argmap.cli.parser",
        "argmap.cli.parsing",
        "argmap.cli.rename",
        "argmap.cli.rm",
        "argmap.cli.schema",
        "argmap.cli.stats",
        "argmap.cli.suggest",
        "argmap.cli.watch",
    ]


@pytest.mark.parametrize("code", [HELP, "import argmap"], ids=["help", "import"])
@pytest.mark.parametrize(
    "module", ["graphviz", "hypothesis", "attr", "yaml", "subprocess", "typing", "pathlib"]
)
def test_starting_loads_no_heavy_module(code, module):
    assert module not in loaded(code) - loaded("pass")


def test_checking_a_map_loads_no_drawing(barrels):
    code = f"from argmap.cli import main; main(['check', {str(barrels)!r}])"
    assert not {"graphviz", "argmap.layout", "argmap.comparison", "subprocess"} & loaded(code)
