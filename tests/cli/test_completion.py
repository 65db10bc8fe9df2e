"""``argmap completion``: what a shell proposes, and that bash, zsh and fish do propose it."""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from argmap.checks import FAMILIES, RULES
from argmap.cli.grammar import grammar
from argmap.cli.parsing import build_parser

ROOT = Path(__file__).parents[2]


@pytest.fixture
def propose(run, barrels, monkeypatch):
    """Return the words proposed at the end of a line, in the folder above a debate."""
    monkeypatch.chdir(barrels.parent)

    def propose_at(line, shell="bash"):
        code, out, err = run("completion", shell, "--line", line)
        assert (code, err) == (0, "")
        return out.splitlines()

    return propose_at


def test_every_command_is_proposed(propose):
    names = [one.name.removeprefix("argmap ") for one in grammar(build_parser()).commands]
    assert {"check", "compare", "completion", "draw"} <= set(names)
    assert propose("argmap ") == propose("argmap") == names


def all_commands(within):
    """Return the commands that are called without another behind them."""
    return [
        one
        for command in within.commands
        for one in (all_commands(command) if command.commands else [command])
    ]


@pytest.mark.parametrize("command", all_commands(grammar(build_parser())), ids=lambda one: one.name)
def test_every_option_of_a_command_is_proposed(propose, run, command):
    options = propose(f"{command.name} -")
    assert "--help" in options
    usage = run(*command.name.split()[1:], "--help")[1]
    for option in options:
        assert option in usage


@pytest.mark.parametrize(
    ("line", "words"),
    [
        pytest.param("argmap dr", ["draw"], id="command"),
        pytest.param("argmap draw --vi", ["--view"], id="option"),
        pytest.param("argmap draw --view m", ["map", "merged", "matrix"], id="choice"),
        pytest.param("argmap draw --view=ti", ["timeline"], id="choice behind ="),
        pytest.param("argmap import ", ["outline"], id="choice at a place"),
        pytest.param("argmap draw barrels --maps ", ["okafor", "brandt"], id="maps"),
        pytest.param("argmap draw barrels --maps okafor b", ["brandt"], id="second map"),
        pytest.param("argmap draw barrels --proposition ", ["roofs"], id="propositions"),
        pytest.param(
            "argmap draw barrels/okafor.yaml --focus ", ["require", "floods", "traced"], id="claims"
        ),
        pytest.param("argmap draw --focus fl", [], id="no map is named"),
        pytest.param("argmap suggest barrels --accept brandt:s", ["sewers"], id="claim of a map"),
        pytest.param("argmap suggest barrels --reject okafor:floods r", ["roofs"], id="verdict"),
        pytest.param("argmap explain circ", ["circular-support"], id="rule"),
        pytest.param("argmap check --ignore style,newer-s", ["style,newer-source"], id="rules"),
        pytest.param("argmap check barrels", [], id="files are the shell's"),
        pytest.param("argmap draw barrels -o ", [], id="so are files of options"),
        pytest.param("argmap check -- -", [], id="behind --"),
        pytest.param("argmap draw 'barrels' --vi", ["--view"], id="quoted"),
        pytest.param("argmap draw 'barr", [], id="open quotation"),
        pytest.param("argmap chek --fi", [], id="no such command"),
        pytest.param("argmap draw nowhere --maps ", [], id="no such file"),
        pytest.param("argmap new debate barrels --maps ", [], id="maps that are files"),
    ],
)
def test_what_may_stand_next_is_proposed(propose, line, words):
    assert propose(line) == words


def test_the_debate_in_which_one_stands_needs_no_name(propose, barrels, monkeypatch):
    monkeypatch.chdir(barrels)
    assert propose("argmap draw --maps ") == ["okafor", "brandt"]


@pytest.mark.parametrize(
    "line",
    [
        "argmap rename fl",
        "argmap move fl",
        "argmap move traced --supports fl",
        "argmap rm fl",
        "argmap merge traced fl",
    ],
)
def test_edits_propose_the_claims_of_the_debate_in_which_one_stands(
    propose, barrels, monkeypatch, line
):
    monkeypatch.chdir(barrels)
    assert propose(line) == ["floods"]


def test_all_rules_and_families_are_proposed(propose):
    assert propose("argmap explain ") == [*RULES, *FAMILIES]


def test_an_option_is_proposed_once_unless_it_may_be_repeated(propose):
    assert "--format" not in propose("argmap check --format json -")
    assert "--ignore" in propose("argmap check --ignore style -")
    assert "--author" in propose("argmap new debate --author Ada -")


def test_a_debate_with_errors_proposes_nothing_and_is_quiet(propose, barrels):
    (barrels / "debate.yaml").write_text("argmap-debate: [", encoding="utf-8")
    assert propose("argmap draw barrels --maps ") == []


def test_shells_that_show_them_get_words_with_what_they_are(propose):
    line = "argmap suggest barrels --accept okafor:f"
    assert propose(line, "zsh") == ["okafor\\:floods:Roof runoff causes most street floods."]
    assert propose(line, "fish") == ["okafor:floods\tRoof runoff causes most street floods."]


def test_no_word_of_a_map_acts_in_a_shell(propose, barrels):
    text = (barrels / "okafor.yaml").read_text(encoding="utf-8")
    text = text.replace("Roof runoff causes most street floods.", '"A $(touch x) `id`\\nB\\tC."')
    (barrels / "okafor.yaml").write_text(text, encoding="utf-8")
    line = "argmap draw barrels/okafor.yaml --focus fl"
    assert propose(line) == ["floods"]
    assert propose(line, "fish") == ["floods\tA $(touch x) `id` B C."]


class TestShells:
    """The scripts in the shells themselves."""

    @pytest.fixture
    def shell(self, barrels, tmp_path, monkeypatch):
        """Return a command that starts a shell, with argmap on its path."""
        program = tmp_path / "bin" / "argmap"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec {sys.executable} -m argmap "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("TERM", "dumb")
        monkeypatch.chdir(barrels.parent)

        def found(name):
            return shutil.which(name) or pytest.skip(f"there is no {name} here")

        return found

    @pytest.mark.parametrize(
        ("line", "words"),
        [
            ("argmap dr", "draw"),
            ("argmap draw barrels --maps ", "okafor brandt"),
            ("argmap suggest barrels --accept brandt:s", "sewers"),
            ("argmap check bar", ""),
        ],
    )
    def test_bash(self, shell, line, words):
        script = (
            "source <(argmap completion bash); COMP_LINE=$1; COMP_POINT=${#1}; _argmap;"
            'IFS=" "; echo "${COMPREPLY[*]}"'
        )
        command = [shell("bash"), "--norc", "-c", script, "bash", line]
        found = subprocess.run(command, capture_output=True, text=True, check=True)
        assert (found.stdout, found.stderr) == (f"{words}\n", "")

    @pytest.mark.parametrize(
        ("line", "words"),
        [
            ("argmap dr", ["draw"]),
            ("argmap draw barrels --maps ", ["okafor", "brandt"]),
            ("argmap suggest barrels --accept brandt:s", ["brandt:sewers"]),
            ("argmap check bar", ["barrels/"]),
        ],
    )
    def test_fish(self, shell, line, words):
        script = f"argmap completion fish | source; complete --do-complete '{line}'"
        command = [shell("fish"), "--no-config", "-c", script]
        found = subprocess.run(command, capture_output=True, text=True, check=True)
        assert [one.partition("\t")[0] for one in found.stdout.splitlines()] == words

    @pytest.mark.parametrize(
        ("name", "start"),
        [
            ("bash", ["--norc", "--noprofile", "-i"]),
            ("zsh", ["-f", "-i"]),
        ],
    )
    @pytest.mark.parametrize(
        ("typed", "shown"),
        [
            ("argmap expl\tcircular-sup\t", "A claim must not support itself"),
            ("argmap outline bar\tokaf\t", "Thesis: New buildings"),
            ("argmap draw barrels --maps ok\t-o - --form\tout\t", "Thesis: New buildings"),
        ],
    )
    def test_the_tab_key(self, shell, name, start, typed, shown):
        loading = "autoload -U compinit; compinit -u;" if name == "zsh" else ""
        script = f"{loading} source <(argmap completion {name}); echo rea''dy"
        with Terminal([shell(name), *start]) as terminal:
            terminal.send(f"{script}\n")
            terminal.wait_for("ready\r\n")
            *completed, rest = typed.split("\t")
            for part in completed:
                terminal.send(f"{part}\t")
                terminal.wait_for_silence()
            terminal.send(f"{rest}\n")
            terminal.wait_for(shown)


class Terminal:
    """A shell as a person has it before them."""

    def __init__(self, command):
        self._command = command

    def __enter__(self):
        self._master, slave = pty.openpty()
        self._shell = subprocess.Popen(
            self._command, stdin=slave, stdout=slave, stderr=slave, start_new_session=True
        )
        os.close(slave)
        return self

    def __exit__(self, *_):
        self._shell.kill()
        self._shell.wait()
        os.close(self._master)

    def send(self, keys):
        os.write(self._master, keys.encode())

    def wait_for(self, words, seconds=30):
        shown, end = "", time.monotonic() + seconds
        while words not in shown:
            assert time.monotonic() < end, f"{words!r} is not shown: {shown!r}"
            shown += self._read(0.5)

    def wait_for_silence(self):
        """Wait until the shell has begun to answer, and then has nothing more to say."""
        waited = self._read(10)
        while waited:
            waited = self._read(1)

    def _read(self, seconds):
        ready, _, _ = select.select([self._master], [], [], seconds)
        return os.read(self._master, 4096).decode("utf-8", "replace") if ready else ""
