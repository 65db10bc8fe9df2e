"""The schemas in yaml-language-server itself, from npm, where it is there."""

import importlib.util
import os
import shutil
from pathlib import Path

import pytest

from argmap.cli import main

ROOT = Path(__file__).parents[3]
SHIPPED = sorted((ROOT / "maps").rglob("*.yaml"))
MAP = """\
argmap: 1
author: Ada Okafor
thesis:
  require: New buildings should have to collect roof water.
premises:
  floods:
    text: Roof runoff causes most street floods.
    supports: require
    kind: fact
"""


@pytest.fixture(scope="module")
def server():
    """A running yaml-language-server, or a skipped test."""
    folder = os.environ.get("ARGMAP_YAML_LANGUAGE_SERVER")
    if not folder:
        pytest.skip("ARGMAP_YAML_LANGUAGE_SERVER names no folder where npm has installed it")
    if shutil.which("node") is None:
        pytest.skip("there is no node to run yaml-language-server with")
    path = Path(__file__).with_name("language_server.py")
    spec = importlib.util.spec_from_file_location("language_server", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    running = module.LanguageServer(module.program_in(folder))
    yield running
    running.close()


@pytest.fixture
def opened(server, tmp_path):
    """Return what the server says of a text under a schema; line 1 is that of the schema."""

    def show(text, kind="map"):
        path = tmp_path / "file.yaml"
        schema = ROOT / "docs" / f"{kind}-1.schema.json"
        return path, server.open(path, f"# yaml-language-server: $schema={schema}\n{text}")

    return show


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_the_shipped_maps_are_as_they_should_be(opened, path):
    kind = "debate" if path.name == "debate.yaml" else "map"
    assert opened(path.read_text(encoding="utf-8"), kind)[1] == []


def test_what_argmap_new_writes_is_known_to_the_editor_at_once(server, tmp_path):
    texts = ("--author", "A", "--title", "T") * 2
    assert main(["new", "debate", str(tmp_path / "d"), *texts, "--question", "Q: x?"]) == 0
    files = sorted((tmp_path / "d").glob("*.yaml"))
    assert len(files) == 3
    for path in files:
        assert server.open(path, path.read_text(encoding="utf-8")) == []
        assert "The format's version" in server.hover(path, 3, 2) + server.hover(path, 2, 2)


@pytest.mark.parametrize(
    ("fault", "line", "message"),
    [
        ("authr: Ada", 1, "Property authr is not allowed."),
        ("published: 9 March 2024", 1, "write 2024, 2024-03 or 2024-03-09, with `~` behind it"),
        ("url: example.org", 1, "write it in full, beginning with https:// or http://"),
        ("status: done", 1, 'Value is not accepted. Valid values: "draft", "reviewed".'),
        ("question:", 1, "Incorrect type. Expected one of string, number."),
        ("argmap: 2", 1, "Value is above the maximum of 1."),
        ("premises: {Floods: Roofs.}", 1, "small letters, digits and hyphens, a letter first"),
        ("premises: {a: {supports: require}}", 1, 'Missing property "text".'),
        (
            "premises: {a: {text: A., kind: facts}}",
            1,
            'Value is not accepted. Valid values: "fact"',
        ),
        ("premises: {a: {text: A., implicit: maybe}}", 1, "write `true` or `false`"),
        ("premises: {a: {text: A., supports: The thesis}}", 1, "small letters, digits and hyphens"),
        ("premises: {a: {text: A., cite: 3rd}}", 1, "write ¶8, ¶9-11, p. 14, ch. 2, § 3, l. 5"),
        ("inferences: {main: a => b}", 1, "write `premise + premise -> conclusion`, or `-x`"),
    ],
)
def test_a_fault_is_marked_where_it_stands(opened, fault, line, message):
    rest = "" if fault.startswith("argmap") else "argmap: 1\n"
    found = opened(f"{fault}\n{rest}thesis: {{require: Collect.}}\n")[1]
    assert [(at, words[: len(message)]) for at, words in found] == [(line, message)]


def test_a_position_that_is_none_is_marked(opened):
    text = (
        "argmap-debate: 1\nquestion: Q?\nmaps: [a.yaml]\n"
        "propositions: {p: {text: P., positions: {a: denies floods, b: not floods}}}\n"
    )
    message = "write a claim's id, `not …`, `partly …` or `reports …` before it, or `silent`"
    assert opened(text, "debate")[1] == [(4, message)]


def test_what_is_missing_is_told(opened):
    assert opened("argmap: 1\n")[1] == [(1, 'Missing property "thesis".')]


@pytest.mark.parametrize("value", ["2024", "0.5", "yes", "'true'", "012", "1:20"])
def test_what_is_a_text_to_argmap_is_one_to_the_editor(opened, value):
    assert opened(f"argmap: 1\ntitle: {value}\nthesis: {{t: {value}}}\n")[1] == []


def test_fields_are_completed_with_what_they_are_for(server, opened):
    path, _ = opened(f"{MAP}    \n")
    found = server.complete(path, 10, 4)
    assert {"cite", "by", "stance", "rebuts"} <= found.keys()
    assert found.keys().isdisjoint({"text", "supports", "kind", "thesis", "true", "null"})
    assert found["by"]["documentation"] == "Who holds it, when that is not the author."
    assert found["by"]["insertText"] == "by: "


def test_sections_and_fields_of_the_map_are_completed(server, opened):
    path, _ = opened(MAP)
    found = server.complete(path, 10, 0)
    assert {"evidence", "rebuttals", "published", "title"} <= found.keys()
    assert found["evidence"]["insertText"].startswith("evidence:\n")


@pytest.mark.parametrize(
    ("field", "proposed"),
    [
        ("kind", {"fact", "cause", "forecast", "value", "policy", "definition"}),
        ("stance", {"asserts", "concedes", "reports"}),
        ("implicit", {"true", "false"}),
        ("confidence", {"low", "medium", "high"}),
        ("cite", {"¶8", "¶9-11", "p. 14", "audit22 p. 14"}),
        ("note", set()),
        ("supports", set()),
    ],
)
def test_words_are_completed(server, opened, field, proposed):
    path, _ = opened(f"argmap: 1\nthesis:\n  t:\n    text: T.\n    {field}: \n")
    assert server.complete(path, 5, len(f"    {field}: ")).keys() == proposed


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        (2, 2, "Who wrote it."),
        (3, 2, "The claim the map is about."),
        (6, 4, "A claim: its text, or a group of fields."),
        (8, 6, "The claim or claims it is a reason for."),
        (9, 6, "* `forecast`"),
    ],
)
def test_what_one_points_at_is_explained(server, opened, line, column, words):
    path, _ = opened(MAP)
    assert words in server.hover(path, line, column)
