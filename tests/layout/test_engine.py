"""Finding and running a layout engine, with real programs that misbehave."""

import re
import stat
import sysconfig
from pathlib import Path

import pytest

from argmap.errors import LayoutEngineNotFound, LayoutError
from argmap.layout.engine import find_engine, run_engine


@pytest.fixture
def program(tmp_path):
    """Write a shell script and return its path."""

    def write(body, name="engine"):
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    return write


@pytest.fixture
def nothing_installed(monkeypatch, tmp_path):
    monkeypatch.delenv("ARGMAP_DOT", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sysconfig, "get_path", lambda _: str(tmp_path / "scripts"))


@pytest.mark.usefixtures("nothing_installed")
def test_without_an_engine_the_message_names_the_remedy():
    with pytest.raises(LayoutEngineNotFound, match="pip install graphviz-pure"):
        find_engine()


@pytest.mark.usefixtures("nothing_installed")
def test_graphviz_pure_comes_before_the_system_graphviz(program):
    system = program("", "dot")
    assert find_engine() == system
    pure = program("", "graphviz-pure")
    assert find_engine() == pure


@pytest.mark.usefixtures("nothing_installed")
def test_the_variable_comes_first_and_an_argument_before_it(program, monkeypatch):
    program("", "dot")
    named = program("", "named")
    monkeypatch.setenv("ARGMAP_DOT", str(named))
    assert find_engine() == named
    assert find_engine("dot").name == "dot"


def test_a_missing_program_is_named_with_where_it_was_asked_for(monkeypatch):
    monkeypatch.setenv("ARGMAP_DOT", "/no/such/dot")
    with pytest.raises(LayoutEngineNotFound, match=r"^ARGMAP_DOT: no program /no/such/dot; "):
        run_engine("digraph {}", "svg")


def test_a_file_that_is_no_program_is_named(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("not a program")
    with pytest.raises(LayoutError, match=r"text\.txt is not a program that may be started"):
        run_engine("digraph {}", "svg", engine=path)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        pytest.param("sleep 5", "did not finish within 0.3 seconds", id="hangs"),
        pytest.param("echo '<svg/>'; exit 1", r"failed \(exit 1\)$", id="fails after writing"),
        pytest.param(
            "echo 'Warning: x' >&2; echo 'Error: bad label' >&2; exit 3",
            r"failed \(exit 3\): Error: bad label$",
            id="says why",
        ),
        pytest.param("kill -SEGV $$", r"failed \(exit -11\)$", id="crashes"),
        pytest.param("exit 0", "wrote no picture$", id="writes nothing"),
        pytest.param(r"printf '\377\376' >&2; exit 1", "failed", id="complains in rubbish"),
    ],
)
def test_a_bad_engine_ends_in_one_clear_message(program, body, message):
    with pytest.raises(LayoutError, match=message) as caught:
        run_engine("digraph {}", "svg", engine=program(body), timeout=0.3)
    assert "\n" not in str(caught.value)


def test_a_program_of_another_machine_cannot_be_started(tmp_path):
    path = tmp_path / "engine"
    path.write_bytes(b"\x7fELF rubbish")
    path.chmod(0o755)
    with pytest.raises(LayoutError, match=f"^{re.escape(str(path))} cannot be started: "):
        run_engine("digraph {}", "svg", engine=path)


def test_the_source_goes_to_standard_input_as_utf8(program):
    assert run_engine("¶ ", "svg", engine=program("cat")) == "¶ ".encode()
    assert run_engine("", "svg", engine=program('echo "$@"'), settings=("-Gdpi=1",)) == (
        b"-Kdot -Tsvg -Gdpi=1\n"
    )


def test_the_installed_engine_is_found(engine):
    assert isinstance(engine, Path)
    assert b"<svg" in run_engine("digraph { a }", "svg")
