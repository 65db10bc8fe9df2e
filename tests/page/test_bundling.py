"""The script and the style sheet are the files in which they are written, without what is idle."""

import re
import shutil
import subprocess
from importlib.resources import files

import pytest

from argmap.page.bundling import script, style

ASSETS = files("argmap.page").joinpath("assets")
SCRIPTS = sorted(one.name for one in ASSETS.iterdir() if one.name.endswith(".js"))
TOP = re.compile(r"^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE)


def text_of(name):
    return ASSETS.joinpath(name).read_text(encoding="utf-8")


def test_every_module_stands_in_the_script_once():
    for name in SCRIPTS:
        for top in TOP.findall(text_of(name)):
            defined = re.findall(
                rf"^(?:async )?(?:function\*?|const|let|class) {top}\b", script(), re.MULTILINE
            )
            assert len(defined) == 1, f"{top} of {name}"


def test_nothing_is_left_that_only_a_module_has():
    assert not re.search(r"^\s*(?:import|export)\b", script(), re.MULTILINE)


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_template_string_runs_over_lines(name):
    """Indentation is taken out of every line."""
    for line in text_of(name).splitlines():
        assert line.count("`") % 2 == 0, line


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_text_becomes_markup_or_code(name):
    banned = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|setHTML"
    assert not re.search(banned, text_of(name))


@pytest.mark.parametrize("name", [*SCRIPTS, "page.css"])
def test_no_file_could_end_the_element_in_which_it_stands(name):
    assert not re.search(r"</(?:script|style)|<!--", text_of(name), re.IGNORECASE)


def test_the_style_sheet_has_neither_comments_nor_idle_room():
    assert not re.search(r"/\*|\n|  |[{;:,]\s", re.sub(r'"[^"]*"', '""', style()))


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_the_script_is_one_that_an_engine_takes(tmp_path):
    path = tmp_path / "page.js"
    path.write_text(script(), encoding="utf-8")
    checked = subprocess.run(["node", "--check", path], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, "")
