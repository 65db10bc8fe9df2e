"""What the documents show is what happens."""

import doctest
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import indent

import pytest
import yaml

from argmap.cli.parsing import build_parser
from argmap.formats import names_a_format, read_map
from argmap.workflow.importing import Origin, import_outline
from argmap.workflow.settings_files import SettingsSource

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
TUTORIAL = ROOT / "docs" / "tutorial.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCE = re.compile(r"^ *```+([^\n]*)\n.*?^ *```+$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
SKIPPED = "…"


def blocks(language, documents=DOCUMENTS):
    """Return the blocks of a language in the documents, each with a name for its test."""
    return [
        pytest.param(found.group(2), id=f"{path.relative_to(ROOT)}:{number}")
        for path in documents
        for number, found in enumerate(BLOCK.finditer(path.read_text(encoding="utf-8")))
        if found.group(1) == language
    ]


def save_files_of_documents(folder):
    """Save each YAML block that names its file in its first line, as its reader is told to."""
    for parameters in blocks("yaml"):
        block = parameters.values[0]
        named = re.match(r"# ((?!maps/)(?:[\w-]+/)?[\w-]+\.yaml)\n", block)
        if named:
            path = folder / named.group(1)
            path.parent.mkdir(exist_ok=True)
            path.write_text(block, encoding="utf-8")


@pytest.fixture
def workplace(tmp_path, monkeypatch):
    """Give a folder with the maps, the README's first map and those with a name of their own."""
    shutil.copytree(ROOT / "maps", tmp_path / "maps")
    first = next(
        found.group(2)
        for found in BLOCK.finditer((ROOT / "README.md").read_text(encoding="utf-8"))
        if found.group(1) == "yaml"
    )
    mistaken = first.replace("supports: require", "supports: requires")
    (tmp_path / "barrels.yaml").write_text(mistaken, encoding="utf-8")
    save_files_of_documents(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def commands(block):
    """Yield each command of a console block with the lines that it is said to print."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def matches(shown, printed):
    """Tell whether the output is as shown; a line `…` stands for any lines."""
    parts = [re.escape(part) for part in re.split(rf"^{SKIPPED}\n", shown, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*?".join(parts), printed) is not None


@pytest.mark.usefixtures("workplace")
@pytest.mark.parametrize("block", blocks("console", [one for one in DOCUMENTS if one != TUTORIAL]))
def test_commands_print_what_is_shown(block):
    for command, shown in commands(block):
        program, *arguments = shlex.split(command)
        assert program == "argmap"
        found = subprocess.run(
            [sys.executable, "-m", "argmap", *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert matches(shown, found.stdout), f"$ {command}\n{found.stdout}{found.stderr}"


def sessions():
    """Return the Python of each document in one: what one block names, the next may use."""
    found = {}
    for path in DOCUMENTS:
        for language, block in BLOCK.findall(path.read_text(encoding="utf-8")):
            if language == "python":
                found.setdefault(str(path.relative_to(ROOT)), []).append(block)
    return [pytest.param("\n".join(parts), id=name) for name, parts in found.items()]


@pytest.mark.usefixtures("workplace")
@pytest.mark.parametrize("session", sessions())
def test_python_examples_run(session):
    test = doctest.DocTestParser().get_doctest(session, {}, "document", None, 0)
    assert doctest.DocTestRunner().run(test).failed == 0


@pytest.mark.parametrize(
    "block", [one for one in blocks("python") if not one.values[0].startswith(">>>")]
)
def test_python_that_needs_more_than_is_here_is_python(block):
    compile(block, "document", "exec")


@pytest.mark.parametrize("block", blocks("yaml", [one for one in DOCUMENTS if one != TUTORIAL]))
def test_maps_in_documents_are_sound(block):
    if names_a_format(block.encode()) == "argmap":
        assert read_map(block, "example.yaml").diagnostics == ()
    else:
        assert yaml.safe_load(block)


@pytest.mark.parametrize("block", blocks("toml"))
def test_settings_in_documents_can_be_read(block, tmp_path):
    path = tmp_path / "argmap.toml"
    path.write_text(block, encoding="utf-8")
    settings = SettingsSource(config=path).settings_for(tmp_path / "drafts" / "a.yaml")
    assert settings.fail_on.value == "warning"


@pytest.mark.parametrize("block", blocks("sh"))
def test_commands_for_a_shell_are_spelt_right(block):
    subprocess.run(["bash", "-n", "-c", block], check=True)
    for line in block.replace("&&", "\n").splitlines():
        command, _, _ = line.partition(" > ")
        program, *arguments = shlex.split(command, comments=True) or [""]
        if program == "argmap":
            build_parser().parse_args(arguments)


READ_ELSEWHERE = {
    "docs/decisions/1-rooms.md": "a drawing of the rooms",
    "docs/tutorial.md": "texts, which test_tutorial.py saves and looks up",
    "docs/writing-maps.md": "an outline, which is read below",
}
"""Documents with blocks of plain text, and why."""


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_block_is_run_or_parsed(path):
    languages = set(FENCE.findall(path.read_text(encoding="utf-8")))
    if "text" in languages:
        assert str(path.relative_to(ROOT)) in READ_ELSEWHERE
    # The building of the site reads what stands in braces, and fails when it is wrong.
    checked = {"console", "python", "sh", "text", "toml", "yaml", "{toctree}"}
    assert languages <= checked


def test_the_outline_in_the_documents_becomes_a_map():
    [outline] = blocks("text", [ROOT / "docs" / "writing-maps.md"])
    found = import_outline(Path("barrels.txt"), Origin(), outline.values[0].encode())
    assert [claim.id for claim in found.claims if claim.by] == [
        "barrels-full-second",
        "standing-barrels-breed",
    ]


@pytest.mark.parametrize(
    "block", [one for one in blocks("yaml") if one.values[0].startswith("# maps/")]
)
def test_what_is_shown_of_a_map_stands_in_it(block):
    name, _, shown = block.partition("\n")
    text = (ROOT / name.removeprefix("# ")).read_text(encoding="utf-8")
    assert indent(shown, "  ") in text


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(path):
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), f"{path.name} links to {target}"


def test_the_readme_is_short():
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) < 150
