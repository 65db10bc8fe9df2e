"""Gathers the pages of the site: those of the checkout, and those made of the code."""

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from argmap.checks import FAMILIES
from argmap_site.command_pages import command_pages
from argmap_site.contents import contents_of
from argmap_site.format_page import format_page
from argmap_site.json_pages import json_pages
from argmap_site.library_pages import library_pages
from argmap_site.notebook_page import notebook_page
from argmap_site.rules_pages import link_rules, rules_pages

DOCS = Path(__file__).parents[1]
ROOT = DOCS.parent

_FROM_ROOT = ("CHANGELOG.md",)
_LINK = re.compile(r"(!?)\[([^\]]*)\]\((?!https?:|#)([^)#\s]+)(#[^)\s]*)?\)")


def gather(target: Path) -> None:
    """Write all pages and pictures of the site into a folder that is not there yet."""
    target.mkdir()
    for path in sorted(DOCS.rglob("*.md")):
        _save(target, str(path.relative_to(DOCS)), path.read_text(encoding="utf-8"), DOCS)
    for name in _FROM_ROOT:
        _save(target, name.lower(), (ROOT / name).read_text(encoding="utf-8"), ROOT)
    for name, text in made_pages().items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    rules = target / "rules.md"
    rules.write_text(link_rules(rules.read_text(encoding="utf-8")), encoding="utf-8")
    _add_contents(rules, (f"rules/{family}" for family in FAMILIES))
    found = (path.stem for path in (DOCS / "decisions").glob("[0-9]*.md"))
    decisions = sorted(found, key=lambda name: int(name.partition("-")[0]))
    _add_contents(target / "decisions" / "README.md", decisions)
    shutil.copytree(DOCS / "pictures", target / "pictures")
    shutil.copytree(DOCS / "examples", target / "examples")
    for path in DOCS.glob("*.json"):
        shutil.copy(path, target)


def made_pages() -> dict[str, str]:
    """Return the pages that are made of the code, by the names of their files."""
    notebook = (DOCS / "notebook.ipynb").read_text(encoding="utf-8")
    return {
        "reference/format.md": format_page(),
        **rules_pages(),
        **command_pages(),
        **library_pages(),
        **json_pages(DOCS),
        "notebook.md": notebook_page(notebook),
    }


def _add_contents(page: Path, names: Iterable[str]) -> None:
    """Make pages stand under another one in the navigation of the site."""
    with page.open("a", encoding="utf-8") as file:
        file.write(contents_of(names))


def _save(target: Path, name: str, text: str, home: Path) -> None:
    """Save a page of the checkout with its links made to lead to other pages of the site."""
    page = target / name
    page.parent.mkdir(parents=True, exist_ok=True)
    folder = (home / name).parent

    def linked(found: re.Match[str]) -> str:
        return _linked(found, folder, page.parent, target)

    page.write_text(_LINK.sub(linked, text), encoding="utf-8")


def _linked(found: re.Match[str], folder: Path, page_folder: Path, target: Path) -> str:
    """Return a link as the site has it; what is not part of the site keeps its words only."""
    sign, words, address, place = found.groups()
    aim = (folder / address).resolve()
    if aim.is_relative_to(DOCS):
        new = target / aim.relative_to(DOCS)
    elif aim.name in _FROM_ROOT and aim.parent == ROOT:
        new = target / aim.name.lower()
    else:
        return f"{sign}[{words}]({address})" if sign else words
    if new.suffix == ".ipynb":
        new = new.with_suffix(".md")
    return f"{sign}[{words}]({_relative(new, page_folder)}{place or ''})"


def _relative(path: Path, folder: Path) -> str:
    up = 0
    while not path.is_relative_to(folder):
        folder, up = folder.parent, up + 1
    return "../" * up + path.relative_to(folder).as_posix()
