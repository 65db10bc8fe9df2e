"""The script and the style sheet of a page are those of the files in which they are written."""

import importlib.util
import os
import re
from importlib.resources import files
from pathlib import Path

import pytest

from argmap.page.shelf import asset, script, style

ASSETS = files("argmap.page").joinpath("assets")
SOURCES = sorted(
    one.name for one in ASSETS.iterdir() if one.name.endswith((".js", ".css", ".html"))
)
MODULES = [name for name in SOURCES if name.endswith(".js")]


@pytest.fixture(scope="module")
def bundle():
    path = Path(__file__).with_name("bundle.py")
    spec = importlib.util.spec_from_file_location("bundle", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(
    "ARGMAP_ESBUILD" not in os.environ,
    reason="ARGMAP_ESBUILD names no folder where `npm install esbuild@0.28.2` was run",
)
@pytest.mark.parametrize("name", ["page.js", "page.css", "watch.js", "watch.css"])
def test_what_is_built_is_built_of_what_is_written(bundle, name):
    kept = asset(f"built/{name}")
    assert kept == bundle.built(name), "run `python tests/page/bundle.py`"


@pytest.mark.parametrize("name", MODULES)
def test_every_module_is_needed(name):
    imported = {
        found for each in MODULES for found in re.findall(r'"\./([\w-]+\.js)"', asset(each))
    }
    assert name in imported | {"main.js", "watch.js"}


@pytest.mark.parametrize("name", MODULES)
def test_no_text_becomes_markup_or_code(name):
    banned = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|setHTML"
    assert not re.search(banned, asset(name))


@pytest.mark.parametrize("text", [script(), style(), script("watch"), style("watch")])
def test_nothing_that_is_built_could_end_the_element_in_which_it_stands(text):
    assert not re.search(r"</(?:script|style)|<!--", text, re.IGNORECASE)
    assert not re.search(r"^\s*(?:import|export)\b", text, re.MULTILINE)


@pytest.mark.parametrize("name", [name for name in SOURCES if name.endswith(".html")])
def test_a_shell_has_neither_styles_nor_scripts_of_its_own(name):
    """They would need another hash, and could not be linted."""
    shell = asset(name)
    assert not re.search(r'style="|\son\w+=', shell)
    found = re.findall(r"<(?:style|script)(?: type=\"module\")?>(.*?)</", shell, re.DOTALL)
    assert sorted(found) == ["{{script}}", "{{style}}"]
