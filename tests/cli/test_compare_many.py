"""``argmap compare`` on a folder of debates: a line each, whatever is wrong with one of them."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

HEAD = "DEBATE  AUTHORS  PROPOSITIONS  CONTRADICTIONS  CRUXES  FINDINGS  QUESTION\n"
MAPS = Path(__file__).parents[2] / "maps"
PROGRESS = re.compile(r"argmap: \d+ of 100 debates\n")
ASKED = "Should new buildings have to collect roof water?"
WHO = "Bo Brandt 2023, Ada Okafor 2024-03-09"


@pytest.fixture
def library(barrels, monkeypatch):
    """Return a folder, where we are, that holds the debate on barrels twice."""
    folder = barrels.parent / "library"
    for name in ("one", "two"):
        shutil.copytree(barrels, folder / name)
    monkeypatch.chdir(folder)
    return folder


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_line_each_and_a_closing_count(run, library):
    code, out, err = run("compare", ".")
    assert (code, err) == (0, "")
    assert out == (
        f"{HEAD}"
        f"one           2             1               1       1  none      {ASKED} | {WHO}\n"
        f"two           2             1               1       1  none      {ASKED} | {WHO}\n"
        "\n"
        "2 debates compared; findings: none\n"
    )
    assert run("compare", library)[0] == 0


def test_the_path_that_is_shown_is_one_to_go_on_with(run, library):
    edit(library / "one" / "debate.yaml", "argmap-debate: 1\n", "argmap-debate: 1\nid: roofs\n")
    (library / "two" / "debate.yaml").rename(library / "two" / "barrels.yaml")
    lines = run("compare", library)[1].splitlines()[1:3]
    shown = [line.split("  ")[0] for line in lines]
    assert shown == [str(library / "one"), str(library / "two" / "barrels.yaml")]
    assert f"{ASKED} [roofs] | " in lines[0]
    assert f"{ASKED} [barrels] | " in lines[1]
    for path in shown:
        assert run("compare", path)[0] == 0


def test_closest_and_furthest_are_named_where_they_are_known(run):
    line = run("compare", MAPS)[1].splitlines()[1]
    assert " | closest GZERO Media – Marwan Kabalan (0.83, n = 6) | furthest " in line


def test_json_is_one_debate_a_line(run, library):
    code, out, err = run("compare", library, "--format", "json")
    found = [json.loads(line) for line in out.splitlines()]
    assert (code, err, len(found)) == (0, "", 2)
    assert found[0] == {
        "argmap-debate-summary": 1,
        "debate": str(library / "one" / "debate.yaml"),
        "id": "one",
        "question": ASKED,
        "compared": True,
        "authors": [
            {
                "map": "brandt",
                "name": "Bo Brandt",
                "authors": ["Bo Brandt"],
                "published": "2023",
            },
            {
                "map": "okafor",
                "name": "Ada Okafor",
                "authors": ["Ada Okafor"],
                "published": "2024-03-09",
            },
        ],
        "left_out": [],
        "propositions": 1,
        "common_ground": 0,
        "contradictions": 1,
        "cruxes": [
            {
                "proposition": "roofs",
                "text": "Roof runoff causes most street floods.",
                "kind": "cause",
                "pairs": [["brandt", "okafor"]],
            }
        ],
        "closest": [],
        "furthest": [],
        "findings": [],
    }


SEWERS = (
    "  sewers:\n    text: Sewers do.\n    opposite-of: [roofs]\n"
    "    positions: {okafor: floods, brandt: sewers}\n"
)
GNATS = "  gnats: {text: Barrels breed gnats., positions: {okafor: silent, brandt: silent}}\n"
CIRCLE = "  age: {text: Sewers are old., supports: sewers, cite: ¶2}\n"


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "compared", "code"),
    [
        pytest.param(
            *("debate", "[okafor.yaml, brandt.yaml]", "[]", "missing-field", False, 1),
            id="no map is named",
        ),
        pytest.param(
            *("debate", "maps: [okafor.yaml, brandt.yaml]\n", "", "missing-field", False, 1),
            id="maps are missing",
        ),
        pytest.param(
            *("debate", "[okafor.yaml, brandt.yaml]", "[okafor.yaml]", "unknown-map", False, 1),
            id="a map is not named",
        ),
        pytest.param(
            *("debate", ", brandt: not sewers", "", "map-without-positions", True, 0),
            id="a map without positions",
        ),
        pytest.param(
            *("debate", "not sewers", "[not sewers, leave]", "holds-both-sides", True, 0),
            id="an author on both sides",
        ),
        pytest.param(
            *("debate", "not sewers}\n", f"not sewers}}\n{SEWERS}", "both-opposites", True, 0),
            id="contrary opposites",
        ),
        pytest.param(
            *("debate", "not sewers}\n", f"not sewers}}\n{GNATS}", "one-sided-proposition"),
            *(True, 0),
            id="a proposition nobody addresses",
        ),
        pytest.param(
            *("brandt", "supports: leave, cite: ¶2}\n"),
            *(f"supports: [leave, age], cite: ¶2}}\n{CIRCLE}", "circular-support", True, 1),
            id="circular support",
        ),
        pytest.param(
            *("brandt", "thesis:", "thesis", "yaml-syntax", False, 1),
            id="a map that does not load",
        ),
        pytest.param(
            *("debate", "argmap-debate: 1\n", "argmap-debate: 2\n", "newer-format", False, 1),
            id="a debate that does not load",
        ),
    ],
)
@pytest.mark.usefixtures("library")
def test_what_is_wrong_with_one_is_a_finding_and_the_rest_is_compared(
    run, file, old, new, rule, compared, code
):
    edit(Path("one", f"{file}.yaml"), old, new)
    for _ in ("cold", "warm"):
        found_code, out, err = run("compare", ".", "--format", "json")
        flawed, sound = map(json.loads, out.splitlines())
        rules = [finding["rule"] for finding in flawed["findings"]]
        assert rule in rules
        assert (flawed["compared"], sound["compared"], sound["findings"]) == (compared, True, [])
        assert found_code == code
        assert (f"error[{rule}]" in err) is (code == 1)


def test_a_debate_of_one_map_is_a_finding(run, library):
    debate = library / "one" / "debate.yaml"
    edit(debate, "[okafor.yaml, brandt.yaml]", "[okafor.yaml]")
    edit(debate, ", brandt: not sewers", "")
    code, out, err = run("compare", ".")
    assert (code, err) == (0, "")
    line = out.splitlines()[1]
    assert line.endswith(
        f"1 warning  {ASKED} | Ada Okafor 2024-03-09 | {'not compared'}: it takes two sound maps"
    )
    assert out.endswith("1 debate compared, 1 not; findings: 1 warning\n")
    assert "too-few-maps" in run("check", "one")[1]
    assert "argmap: 1 warning: see `argmap check one`\n" in run("compare", "one")[2]


def test_the_others_of_a_debate_are_compared_when_one_map_is_broken(run, library):
    shutil.copy("one/brandt.yaml", "one/ito.yaml")
    edit(library / "one" / "debate.yaml", "brandt.yaml]", "brandt.yaml, ito.yaml]")
    edit(library / "one" / "ito.yaml", "argmap: 1", "argmap: [")
    code, out, err = run("compare", ".", "--format", "json")
    found = json.loads(out.splitlines()[0])
    assert code == 1
    assert err.startswith("one/ito.yaml:1:".replace("/", os.sep))
    assert (found["compared"], found["left_out"]) == (True, ["ito.yaml"])
    assert [one["map"] for one in found["authors"]] == ["brandt", "okafor"]
    assert len(found["cruxes"]) == 1


@pytest.mark.usefixtures("library")
def test_a_question_cannot_give_orders_to_a_terminal(run):
    for name in ("one", "two"):
        edit(Path(name, "debate.yaml"), f"question: {ASKED}", r'question: "a\u202e\n\nb"')
    _, text, errors = run("compare", ".")
    _, lines, _ = run("compare", ".", "--format", "json")
    assert "\u202e" not in text + errors + lines
    assert len(text.splitlines()) == 5
    assert json.loads(lines.splitlines()[0])["question"] == "a\u202e\n\nb"


@pytest.mark.parametrize("arguments", [["--out", "out"], ["--jobs", "0"], ["--jobs", "two"]])
@pytest.mark.usefixtures("library")
def test_what_makes_no_sense_for_many_is_wrong_usage(run, arguments):
    code, out, err = run("compare", ".", *arguments)
    assert (code, out) == (2, "")
    assert "argmap compare: error: " in err
    assert not Path("out").exists()


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("ARGMAP_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.usefixtures("library")
def test_no_cache_keeps_nothing(run, cache, monkeypatch):
    without = run("compare", ".", "--no-cache")
    assert not cache.exists()
    monkeypatch.setenv("ARGMAP_NO_CACHE", "1")
    assert run("compare", ".") == without
    assert not cache.exists()
    monkeypatch.delenv("ARGMAP_NO_CACHE")
    assert run("compare", ".") == run("compare", ".") == without
    assert cache.exists()


@pytest.mark.usefixtures("library", "cache")
def test_a_second_run_loads_nothing_that_reads_or_compares():
    script = (
        "import sys; from argmap.cli import main; main(['compare', '.'])\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    loaded = []
    for _ in ("cold", "warm"):
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=True
        )
        loaded.append(set(done.stderr.split()))
    heavy = {"argmap.checks", "argmap.comparison", "argmap.workflow.batch.hands"}
    assert heavy <= loaded[0]
    assert not heavy & loaded[1]


@pytest.mark.usefixtures("cache")
class TestProcesses:
    @pytest.fixture
    def many(self, tmp_path):
        """Return so many debates that processes are started half way."""
        for number in range(100):
            shutil.copytree(MAPS / "iran-in-syria", tmp_path / "many" / f"d-{number}")
        return tmp_path / "many"

    @pytest.fixture
    def command(self, many):
        """Start the command in a group of its own, as a terminal does, and let it begin."""
        options = ["--jobs", "2", "--no-cache", "--format", "json"]
        started = subprocess.Popen(
            [sys.executable, "-m", "argmap", "compare", many, *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        for _ in range(50):
            started.stdout.readline()
        yield started
        started.kill()
        started.communicate()

    def all_end(self, group):
        """Tell whether every process of a group comes to its end."""
        for _ in range(100):
            try:
                os.killpg(group, 0)
            except ProcessLookupError:
                return True
            time.sleep(0.1)
        return False

    def test_the_number_of_them_changes_nothing(self, run, many):
        one = run("compare", many, "--jobs", "1", "--no-cache", "--format", "json")
        assert run("compare", many, "--jobs", "2", "--format", "json")[:2] == one[:2]
        assert len(one[1].splitlines()) == 100

    @pytest.mark.skipif(sys.platform == "win32", reason="sends the signals of POSIX")
    def test_an_interrupt_is_quiet_and_ends_them(self, command):
        os.killpg(command.pid, signal.SIGINT)
        _, err = command.communicate(timeout=20)
        assert (command.returncode, PROGRESS.sub("", err.decode())) == (130, "")
        assert self.all_end(command.pid)

    @pytest.mark.skipif(sys.platform == "win32", reason="sends the signals of POSIX")
    def test_they_end_when_the_command_is_killed(self, command):
        os.kill(command.pid, signal.SIGKILL)
        command.communicate(timeout=20)
        assert self.all_end(command.pid)

    @pytest.mark.skipif(sys.platform == "win32", reason="has no such pipes")
    def test_a_closed_pipe_is_quiet(self, many):
        script = f'"{sys.executable}" -m argmap compare {many} --jobs 2 --format json | head -n 60'
        done = subprocess.run(
            ["bash", "-c", f"{script}; exit ${{PIPESTATUS[0]}}"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, len(done.stdout.splitlines())) == (141, 60)
        assert PROGRESS.sub("", done.stderr) == ""
