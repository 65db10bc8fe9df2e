"""The script and the style sheet are the files in which they are written, without what is idle."""

import re
import shutil
import subprocess
from collections import Counter
from importlib.resources import files

import pytest

from argmap.page.bundling import script, style
from argmap.page.script_tokens import tokens_of

ASSETS = files("argmap.page").joinpath("assets")
SCRIPTS = sorted(one.name for one in ASSETS.iterdir() if one.name.endswith(".js"))
TOP = re.compile(r"^(?:export )?(?:async )?(?:function\*?|const|let|class) (\w+)", re.MULTILINE)


def text_of(name):
    return ASSETS.joinpath(name).read_text(encoding="utf-8")


def test_top_level_names_are_unique_as_all_modules_become_one_block():
    names = Counter(top for name in SCRIPTS for top in TOP.findall(text_of(name)))
    assert {name for name, number in names.items() if number > 1} == set()


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_module_is_needed(name):
    imported = {
        found for each in SCRIPTS for found in re.findall(r'"\./([\w-]+\.js)"', text_of(each))
    }
    assert name in imported | {"main.js"}


def test_every_text_of_a_module_stands_in_the_script():
    for name in SCRIPTS:
        for token in tokens_of(re.sub(r"^import[^;]*;$", "", text_of(name), flags=re.MULTILINE)):
            assert token.kind != "text" or token.text[0] != '"' or token.text in script()


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
