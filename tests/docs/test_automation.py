"""The hooks and the workflow that we hand out do what they say."""

import json
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from argmap.cli.parsing import build_parser

ROOT = Path(__file__).parents[2]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
WORKFLOW = ROOT / "docs" / "examples" / "github-workflow.yml"
PAGE = (ROOT / "docs" / "automation.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_is_a_command_that_argmap_has(hook):
    program, *arguments = shlex.split(hook["entry"])
    options = build_parser().parse_args([*arguments, *hook["args"]])
    assert (program, options.paths) == ("argmap", ["."])
    assert hook["pass_filenames"] is False
    assert hook["always_run"] is True  # a file that is deleted or no YAML would else wake no hook


def test_the_page_names_the_hooks_with_arguments_that_they_take():
    block = PAGE.partition("```yaml\n")[2].partition("```")[0]
    [repository] = yaml.safe_load(block)["repos"]
    entries = {hook["id"]: hook["entry"] for hook in HOOKS}
    assert [hook["id"] for hook in repository["hooks"]] == list(entries)
    for hook in repository["hooks"]:
        command = [*shlex.split(entries[hook["id"]])[1:], *hook["args"]]
        assert build_parser().parse_args(command).paths == ["maps"]


def runs():
    """Return what the workflow runs of argmap, by the names of the steps."""
    steps = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]["check"]["steps"]
    return {step["name"]: step["run"] for step in steps if "name" in step and "run" in step}


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """Give a folder with the maps, one of them with a mistake, and argmap as a command."""
    shutil.copytree(ROOT / "maps" / "mill-bridge", tmp_path / "maps")
    path = tmp_path / "maps" / "pell-2024.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "  lost: no-such -> reopen\n", "utf-8")
    program = tmp_path / "bin" / "argmap"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m argmap "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return tmp_path


def test_the_workflow_comments_on_a_mistake_fails_and_keeps_it_as_an_alert(repository):
    comment, keep = (
        # As GitHub runs a step.
        subprocess.run(
            ["bash", "-e", "-c", step], cwd=repository, capture_output=True, text=True, check=False
        )
        for step in runs().values()
    )
    assert comment.returncode == 1
    assert "\n::error file=maps/pell-2024.yaml,line=" in comment.stdout
    assert (keep.returncode, keep.stderr) == (0, "")
    found = json.loads((repository / "argmap.sarif").read_text(encoding="utf-8"))
    assert "unknown-claim" in {one["ruleId"] for one in found["runs"][0]["results"]}


def test_the_page_shows_what_the_workflow_has():
    block = PAGE.rpartition("```yaml\n")[2].partition("```")[0]
    [step] = yaml.safe_load(block)
    assert runs()[step["name"]] == step["run"]
