"""The site has a page for everything that can be looked up, and no link of it is broken."""

import inspect
import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

import argmap
from argmap.checks import FAMILIES
from argmap.cli.grammar import grammar
from argmap.cli.parsing import build_parser
from argmap.formats import debate_fields, map_fields
from argmap.formats.records import Table

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def pages():
    """Return the pages that are made of the code, by their names."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "docs")
        from argmap_site.gathering import made_pages  # noqa: PLC0415

        return made_pages()


def section(page, heading):
    """Return what stands under a heading of a page."""
    [text] = [one for one in page.split("\n## ") if one.partition("\n")[0] == heading]
    return text


@pytest.mark.parametrize(
    ("heading", "table"),
    [
        ("A map", map_fields.MAP_FIELDS),
        ("A claim", map_fields.CLAIM_FIELDS),
        ("An inference", map_fields.INFERENCE_FIELDS),
        ("A source", map_fields.SOURCE_FIELDS),
        ("A debate", debate_fields.DEBATE_FIELDS),
        ("A proposition", debate_fields.PROPOSITION_FIELDS),
        ("A position", debate_fields.POSITION_FIELDS),
        ("Shared evidence", debate_fields.EVIDENCE_FIELDS),
        ("A review", debate_fields.REVIEW_FIELDS),
    ],
)
def test_every_field_is_in_the_reference_of_the_format(pages, heading, table):
    rows = section(pages["reference/format.md"], heading).split("| --- | --- | --- |\n")[1]
    found = [row.strip("| ").split(" | ") for row in rows.strip().splitlines()]
    assert [name.strip("`") for name, _, _ in found] == [field.name for field in table]
    assert [about.endswith("(**needed**)") for *_, about in found] == [
        field.required for field in table
    ]
    assert all(value for _, value, _ in found)


def test_every_table_of_fields_is_in_it(pages):
    tables = {
        name: table
        for module in (map_fields, debate_fields)
        for name, table in inspect.getmembers(module, lambda one: isinstance(one, Table))
    }
    headings = pages["reference/format.md"].count("\n| field | value |")
    assert len(tables) == headings - 1, "besides these there are citations"


@pytest.mark.parametrize("family", FAMILIES)
def test_every_rule_has_its_page(pages, family):
    page = pages[f"rules/{family}.md"]
    for rule in FAMILIES[family]:
        text = section(page, rule.name)
        assert f"\n*{rule.severity.value}*\n" in text
        assert text.count("```text\n") >= 1
        assert "# reported" in text


def with_all_within(command):
    """Yield a command and those that are called within it."""
    yield command
    for one in command.commands:
        yield from with_all_within(one)


@pytest.mark.parametrize(
    ("first", "command"),
    [
        pytest.param(first, command, id=command.name)
        for first in grammar(build_parser()).commands
        for command in with_all_within(first)
    ],
)
def test_every_command_and_option_has_its_place(pages, first, command):
    page = pages[f"reference/{first.name.replace(' ', '-')}.md"]
    assert page.startswith(f"# {first.name}\n")
    assert f"`{first.name}`" in pages["reference/commands.md"]
    assert command.name in page
    for argument in command.arguments:
        assert "--help" in argument.names or (", ".join(argument.names) or argument.value) in page
    assert command.more in page


def test_every_public_name_is_described_once(pages):
    library = [page for name, page in pages.items() if name.startswith("reference/argmap")]
    for name in argmap.__all__:
        lines = [line for page in library for line in page.splitlines()]
        assert [line.partition(":: ")[2] for line in lines].count(f"argmap.{name}") == 1


class Links(HTMLParser):
    """What a page names as its own places, and where it leads."""

    def __init__(self, path):
        super().__init__()
        self.places, self.aims, self.parts = set(), [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.places.add(values.get("id"))
        if tag == "a" and values.get("href"):
            self.aims.append(values["href"])
        if tag in {"img", "script"} and values.get("src"):
            self.parts.append(values["src"])
        if tag == "link" and values.get("rel") == "stylesheet":
            self.parts.append(values["href"])


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """Return the folder of the site as it is built, or skip where Sphinx is not installed."""
    for needed in ("sphinx", "myst_parser", "furo"):
        pytest.importorskip(needed)
    folder = tmp_path_factory.mktemp("site")
    path = os.pathsep.join([str(ROOT / "docs"), *filter(None, [os.environ.get("PYTHONPATH")])])
    built = subprocess.run(
        [sys.executable, "-m", "argmap_site", str(folder)],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    return folder


def test_every_link_of_the_site_leads_to_a_place_of_it(site):
    pages = {path: Links(path) for path in site.rglob("*.html")}
    broken = []
    for path, links in pages.items():
        for aim in [*links.aims, *links.parts]:
            address = urlsplit(aim)
            if address.scheme or address.netloc:
                continue
            target = (path.parent / unquote(address.path)).resolve() if address.path else path
            place = unquote(address.fragment)
            exists = target.exists() and (
                not place or target.suffix != ".html" or place in pages[target].places
            )
            if not exists:
                broken.append(f"{path.relative_to(site)} leads to {aim}")
    assert broken == []


def test_addresses_of_other_sites_are_whole(site):
    for path in site.rglob("*.html"):
        for aim in Links(path).aims:
            address = urlsplit(aim)
            assert not address.scheme or (address.scheme == "https" and "." in address.netloc), aim


def test_the_site_takes_no_part_of_itself_from_elsewhere(site):
    for path in site.rglob("*.html"):
        assert [part for part in Links(path).parts if urlsplit(part).netloc] == []


def test_every_document_is_a_page_of_the_site(site):
    documents = [path.relative_to(ROOT / "docs") for path in (ROOT / "docs").rglob("*.md")]
    missing = [one for one in documents if not (site / one.with_suffix(".html")).exists()]
    assert missing == []
    assert (site / "contributing.html").exists()
