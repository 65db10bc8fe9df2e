"""A picture that takes too long ends in a summary, and in words that say so."""

import stat
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

import argmap
from argmap.layout.engine import EngineTooSlow
from argmap.workflow.drawing_in_time import draw_in_time
from argmap.workflow.drawing_views import Wish

MAPS = Path(__file__).parents[2] / "maps" / "iran-in-syria"


@pytest.fixture
def slow_with(tmp_path, monkeypatch, engine):
    """Make an engine that does not finish with so many claims, and wait for it no longer."""
    run = subprocess.run

    def hasty(*arguments, **settings):
        return run(*arguments, **settings | {"timeout": 3})

    def make(claims):
        program = tmp_path / "dot"
        program.write_text(
            dedent(f"""\
            #!{sys.executable}
            import subprocess, sys, time
            source = sys.stdin.buffer.read()
            if source.count(b"id=claim_") >= {claims}:
                time.sleep(60)
            done = subprocess.run([{str(engine)!r}, *sys.argv[1:]], input=source)
            sys.exit(done.returncode)
            """),
            encoding="utf-8",
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("ARGMAP_DOT", str(program))
        monkeypatch.setattr(subprocess, "run", hasty)

    return make


@pytest.mark.skipif(sys.platform == "win32", reason="a script cannot stand for a program there")
@pytest.mark.parametrize("asked", [{"everything": True}, {"depth": 9}], ids=["all", "depth"])
def test_a_summary_is_drawn_where_all_takes_too_long(slow_with, asked):
    slow_with(60)
    said = []
    giustozzi = argmap.load(MAPS / "giustozzi-2025.yaml")
    drawn = draw_in_time(giustozzi, Wish(direction="RL", **asked), "svg", said.append)
    assert drawn.content.count(b"data-claim") == 40
    assert drawn.picture.left_out.startswith("40 of 110 claims are drawn")
    [words] = said
    assert "did not finish within 30 seconds" in words
    assert words.endswith("; this is a summary of it")


@pytest.mark.skipif(sys.platform == "win32", reason="a script cannot stand for a program there")
def test_a_summary_that_takes_too_long_is_an_error(slow_with):
    slow_with(10)
    giustozzi = argmap.load(MAPS / "giustozzi-2025.yaml")
    with pytest.raises(EngineTooSlow, match="did not finish"):
        draw_in_time(giustozzi, Wish(direction="RL"), "svg", pytest.fail)
