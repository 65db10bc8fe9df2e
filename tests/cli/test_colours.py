"""When what is printed is coloured."""

import io

import pytest

from argmap.cli.colours import wants_colour


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture(autouse=True)
def no_wishes(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")


@pytest.mark.parametrize(
    ("stream", "environment", "coloured"),
    [
        pytest.param(Terminal(), {}, True, id="terminal"),
        pytest.param(io.StringIO(), {}, False, id="pipe"),
        pytest.param(None, {}, False, id="closed"),
        pytest.param(Terminal(), {"NO_COLOR": "1"}, False, id="forbidden"),
        pytest.param(Terminal(), {"NO_COLOR": ""}, True, id="an empty wish is none"),
        pytest.param(io.StringIO(), {"FORCE_COLOR": "1"}, True, id="demanded"),
        pytest.param(io.StringIO(), {"FORCE_COLOR": ""}, False, id="an empty demand is none"),
        pytest.param(io.StringIO(), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, id="both"),
        pytest.param(Terminal(), {"TERM": "dumb"}, False, id="dumb terminal"),
        pytest.param(io.StringIO(), {"FORCE_COLOR": "1", "TERM": "dumb"}, True, id="dumb, forced"),
    ],
)
def test_the_environment_decides_where_the_option_does_not(
    monkeypatch, stream, environment, coloured
):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_colour("auto", stream) is coloured
    assert wants_colour("always", stream)
    assert not wants_colour("never", stream)


@pytest.mark.parametrize("form", ["text", "concise"])
def test_colour_changes_no_word_for_people(run, barrels, form):
    (barrels / "okafor.yaml").write_text("argmap: 1\n")
    plain = run("check", barrels, "--format", form)[1]
    coloured = run("check", barrels, "--format", form, "--color", "always")[1]
    assert "\x1b[1;31merror[" in coloured
    for code in ("\x1b[0m", "\x1b[1m", "\x1b[1;31m", "\x1b[1;33m", "\x1b[1;34m"):
        coloured = coloured.replace(code, "")
    assert coloured == plain


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_programs_get_no_colour(run, barrels, form):
    (barrels / "okafor.yaml").write_text("argmap: 1\n")
    assert "\x1b" not in run("check", barrels, "--format", form, "--color", "always")[1]
