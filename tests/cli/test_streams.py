"""Pipes, closed streams, full disks and interrupts: the command as a process."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from argmap.files import MAX_BYTES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs the streams of POSIX")

ARGMAP = f'"{sys.executable}" -m argmap'
NO_CLAIMS = "".join(f"claim-{number}: 1\n" for number in range(5000))


def shell(command, **options):
    """Run a line of the shell; return exit code, standard output and standard error."""
    script = ["bash", "-c", command]
    done = subprocess.run(script, capture_output=True, text=True, check=False, **options)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def crowded(tmp_path):
    """Return a file with more findings than fit into a pipe."""
    path = tmp_path / "crowded.yaml"
    path.write_text(f"argmap: 1\n{NO_CLAIMS}")
    return path


@pytest.fixture(params=["", "1"], ids=["buffered", "unbuffered"])
def buffering(request, monkeypatch):
    monkeypatch.setenv("PYTHONUNBUFFERED", request.param)


@pytest.mark.usefixtures("buffering")
@pytest.mark.parametrize("arguments", ["check {0}", "check {0} --format json", "--help"])
def test_a_closed_pipe_is_quiet_and_ends_as_sigpipe_would(crowded, arguments):
    command = f"(sleep 0.3; {ARGMAP} {arguments.format(crowded)}) | true; exit ${{PIPESTATUS[0]}}"
    assert shell(command) == (141, "", "")


@pytest.mark.usefixtures("buffering")
@pytest.mark.parametrize("arguments", ["check {0}", "check {0} --format json", "--help", "explain"])
@pytest.mark.parametrize(
    ("redirection", "reason"),
    [
        pytest.param(
            ">/dev/full",
            "No space left on device",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no /dev/full"),
        ),
        (">&-", "standard output is closed"),
        ("1</dev/null", "Bad file descriptor"),
    ],
)
def test_output_that_cannot_be_written_is_one_line(barrels, arguments, redirection, reason):
    found = shell(f"{ARGMAP} {arguments.format(barrels)} {redirection}")
    assert found == (2, "", f"argmap: error: cannot write the output: {reason}\n")


@pytest.mark.usefixtures("buffering")
@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ("check {0} {0}/gone.yaml", (2, "no findings in 3 files\n", "")),
        ("check {0}/gone.yaml", (2, "", "")),
        ("check {0} --diff", (0, "", "")),
        ("explain no-rule", (2, "", "")),
    ],
)
def test_nobody_to_be_told_is_no_fault(barrels, arguments, found, redirection):
    assert shell(f"{ARGMAP} {arguments.format(barrels)} {redirection}") == found


def test_standard_input_that_is_closed_is_one_line():
    code, out, err = shell(f"{ARGMAP} check - <&-")
    assert (code, out) == (2, "")
    assert err == (
        "argmap: error: standard input is closed; name a file, or pipe a map to argmap\n"
    )


def test_standard_input_without_end_is_read_up_to_the_limit():
    limit = "ulimit -v 1500000; "
    code, out, err = shell(f"{limit}yes 'a: b' | {ARGMAP} check -")
    assert (code, err) == (1, "")
    assert f"larger than {MAX_BYTES >> 20} MiB" in out


@pytest.fixture
def waiting(tmp_path):
    """Start a command that reads what never comes; return it once it does."""
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    command = subprocess.Popen(
        [sys.executable, "-m", "argmap", "check", pipe],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with pipe.open("wb"):  # opens when the command has opened its end
        yield command
    command.kill()
    command.communicate()


def test_an_interrupt_while_reading_is_quiet(waiting):
    waiting.send_signal(signal.SIGINT)
    out, err = waiting.communicate(timeout=20)
    assert (waiting.returncode, out, err) == (130, b"", b"")


def test_an_interrupt_while_printing_is_quiet(crowded):
    with subprocess.Popen(
        [sys.executable, "-m", "argmap", "check", crowded],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as command:
        assert command.stdout.read(1) == b"e"
        time.sleep(0.3)  # until the pipe is full
        command.send_signal(signal.SIGINT)
        assert command.wait(timeout=20) == 130
        assert command.stderr.read() == b""


@pytest.mark.parametrize(
    "module", ["argparse", "argmap.cli.parsing", "argmap.workflow.checking_files", "yaml", "attr"]
)
def test_an_interrupt_while_a_module_loads_is_quiet(barrels, module):
    listed = "argmap: 1\nthesis: {go: We should go.}\ntags:\n- trips\n"
    (barrels / "listed.yaml").write_text(listed)  # only the YAML parser reads it
    script = f"""
import sys

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupting())
from argmap.cli import main
sys.exit(main(["check", {str(barrels)!r}]))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_findings_can_be_piped_and_searched(barrels):
    (barrels / "okafor.yaml").write_text("argmap: 1\n")
    command = f"cd {barrels} && cat okafor.yaml | {ARGMAP} check - . --format concise"
    code, out, err = shell(f"{command} | grep no-thesis | cut -d: -f1-3 | sort")
    assert (code, err) == (0, "")
    assert [line.rsplit(":", 2)[0] for line in out.splitlines()] == ["okafor.yaml", "stdin"]


def test_a_mended_text_can_be_piped_on():
    text = "argmap: 1\nthesis: {go: {text: We should all go., kind: Policy}}\n"
    command = f"{ARGMAP} check - --fix | {ARGMAP} check - --isolated --select fields"
    code, out, err = shell(command, input=text)
    assert (code, out) == (0, "no findings in 1 file\n")
    assert "fixed 1 finding in 1 file\n" in err
