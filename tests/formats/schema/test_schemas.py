"""The schemas take what reading takes; what they refuse, reading refuses."""

import ast
import json
import re
from pathlib import Path
from textwrap import dedent

import jsonschema
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from argmap.cli import main
from argmap.formats import SCHEMAS, names_a_format, read_debate, read_map, write_debate, write_map
from argmap.formats.context import Context
from argmap.formats.debate_fields import (
    DEBATE_FIELDS,
    EVIDENCE_FIELDS,
    POSITION_FIELDS,
    PROPOSITION_FIELDS,
    REVIEW_FIELDS,
)
from argmap.formats.ids import References
from argmap.formats.map_fields import CLAIM_FIELDS, INFERENCE_FIELDS, MAP_FIELDS, SOURCE_FIELDS
from argmap.formats.records import Section
from argmap.formats.version import Version
from argmap.formats.yaml_writer import write_in_flow, write_yaml
from argmap.syntax import decode, parse
from argmap.testing import argument_maps, debates

ROOT = Path(__file__).parents[3]
CHECKERS = {name: jsonschema.Draft7Validator(make()) for name, make in SCHEMAS.items()}
DEFINITIONS = {
    name: one for it in CHECKERS.values() for name, one in it.schema["definitions"].items()
}
TABLES = (
    *(MAP_FIELDS, CLAIM_FIELDS, INFERENCE_FIELDS, SOURCE_FIELDS),
    *(DEBATE_FIELDS, PROPOSITION_FIELDS, POSITION_FIELDS, EVIDENCE_FIELDS, REVIEW_FIELDS),
)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_is_one_of_draft_7(name):
    jsonschema.Draft7Validator.check_schema(SCHEMAS[name]())


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_published_schema_is_what_the_command_prints(name, capsys):
    assert main(["schema", name]) == 0
    kept = (ROOT / "docs" / f"{name}-1.schema.json").read_text(encoding="utf-8")
    remedy = f"run `argmap schema {name} > docs/{name}-1.schema.json`"
    assert capsys.readouterr().out == kept, remedy


@pytest.mark.parametrize(
    "field",
    [
        pytest.param(one, id=one.name)
        for one in dict.fromkeys(f for t in TABLES for f in t)
        if one.examples
    ],
)
def test_examples_are_as_their_field_takes_them(field):
    checker = jsonschema.Draft7Validator(field.schema() | {"definitions": DEFINITIONS})
    for example in field.examples:
        checker.validate(example)


@pytest.mark.parametrize("name", [one for one, it in DEFINITIONS.items() if "examples" in it])
def test_examples_are_as_their_part_takes_them(name):
    checker = jsonschema.Draft7Validator(DEFINITIONS[name] | {"definitions": DEFINITIONS})
    for example in DEFINITIONS[name]["examples"]:
        checker.validate(example)


def good_texts():
    """Return the maps and debates that are shipped, and those in the tests that read well."""
    shipped = [path.read_text(encoding="utf-8") for path in (ROOT / "maps").rglob("*.yaml")]
    found = dict.fromkeys(shipped)
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            text = (
                dedent(node.value)
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
                else ""
            )
            if _reads_well(text):
                found[text] = None
    return list(found)


def _reads_well(text):
    key = names_a_format(text.encode(errors="replace"))
    if key == "argmap":
        return read_map(text, "m.yaml").map is not None
    if key is None:
        return False
    names = set(re.findall(r"[a-z][a-z0-9-]*", text)) - {"t"}
    every = (
        "argmap: 1\nthesis: {t: T.}\npremises: {" + ", ".join(f"{one}: A." for one in names) + "}"
    )
    found = read_debate(text, "debate.yaml", lambda name: read_map(every, name))
    return found.debate is not None and not found.left_out


@pytest.mark.parametrize("loader", ["as_texts", "as_editors"])
def test_every_good_text_is_as_the_schema_says(loader, request):
    load = request.getfixturevalue(loader)
    texts = good_texts()
    assert len(texts) > 60
    for text in texts:
        kind = "map" if names_a_format(text.encode()) == "argmap" else "debate"
        found = [str(one.message) for one in CHECKERS[kind].iter_errors(load(text))]
        assert not found, text


@given(argument_maps())
def test_every_written_map_is_as_the_schema_says(as_texts, argument_map):
    CHECKERS["map"].validate(as_texts(write_map(argument_map)))


@settings(max_examples=30)
@given(debates())
def test_every_written_debate_is_as_the_schema_says(as_texts, debate):
    CHECKERS["debate"].validate(as_texts(write_debate(debate)))


WORDS = st.sampled_from(
    (
        *("a", "b", "t", "a -> b", "a + b -> a", "a -x b", "a -x a -> b", "a->t", "->", "+", "1"),
        *("not a", "partly b", "reports  a", "silent", "¶8", "¶0", "a p. 3", "2024-02-30", "2024"),
        *("asserts", "concedes ", "fact", "qualifies", "for", "https://example.org", "Yes", "no"),
        *("0.5", "1.5", "high", " low", "pp. 3–5, 7", "ch. 2.1; § 3b", "00:12:30", "xiv", "B3-5"),
        *("2024~", " 2024-03 ", "no URL", "mailto:a@b.c", "same", "affirms", "Bad Id", "¶3, ¶18"),
        *("audit p. 2, 5-7, l. 3", "8", "paras 3", "¶3 and 4", "-x", "1e1", "012", "3 - 4", "L3"),
    )
)
NAMES = st.sampled_from(
    ("a", "b", "t", "Bad Id", "x-own", *sorted({field.name for table in TABLES for field in table}))
)
CONTENT = st.recursive(
    WORDS | st.just(""),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=8,
)


def mutated(draw, content):
    """Return content in which something has been replaced, added or left out."""
    if isinstance(content, dict) and content and draw(st.integers(0, 4)):
        key = draw(st.sampled_from(sorted(content)))
        match draw(st.sampled_from(("deeper", "deeper", "deeper", "add", "drop", "rename"))):
            case "deeper":
                return content | {key: mutated(draw, content[key])}
            case "add":
                return content | {draw(NAMES): draw(CONTENT)}
            case "rename":
                return {draw(NAMES) if one == key else one: it for one, it in content.items()}
            case _:
                return {one: it for one, it in content.items() if one != key}
    if isinstance(content, list) and content and draw(st.booleans()):
        at = draw(st.integers(0, len(content) - 1))
        return [*content[:at], mutated(draw, content[at]), *content[at + 1 :]]
    return draw(CONTENT)


MAP = {
    "argmap": "1",
    "author": ["Ada Okafor", "Bo"],
    "published": "2024-03",
    "sources": {"audit": {"title": "Audit", "published": "2022", "pages": "3"}, "other": "Other"},
    "thesis": {"t": {"text": "T.", "cite": "¶1"}},
    "premises": {
        "a": {"text": "A.", "supports": "t", "cite": ["¶3", "audit p. 14"], "kind": "fact"},
        "b": {"text": "B.", "confidence": "0.5", "implicit": "true", "tags": "one"},
        "c": {"text": "C.", "cite": {"paragraph": "8", "page": ["3", "5-6"], "quote": "few"}},
    },
    "rebuttals": {
        "d": {"text": "D.", "by": "critics", "stance": "concedes", "undercuts": "a -> t"},
        "e": {"text": "E.", "rebuts": ["t", "a"]},
    },
    "inferences": {"main": "b + c -> t", "long": {"from": ["b"], "rebuts": "a", "by": "them"}},
}
DEBATE = {
    "argmap-debate": "1",
    "question": "Q?",
    "maps": ["a.yaml", "b.yaml"],
    "propositions": {
        "p": {
            "text": "P.",
            "kind": "cause",
            "thesis": "true",
            "known-from": "2022",
            "opposite-of": ["q"],
            "positions": {"a": "not t", "b": ["a", {"claim": "t", "stance": "denies"}]},
        },
        "q": {"text": "Q.", "positions": {"a": "silent"}},
    },
    "evidence": {"x": {"text": "X.", "uses": {"a": "t", "b": ["a", "t"]}}},
    "reviewed": [{"claims": {"a": "t", "b": "a"}, "verdict": "same"}],
}
SMALL_MAP = "argmap: 1\nthesis: {t: T.}\npremises: {a: {text: A., supports: t}}\n"


@st.composite
def changed(draw, content):
    """Content after a few changes."""
    for _ in range(draw(st.sampled_from((1, 1, 1, 2)))):
        content = mutated(draw, content)
    return content if isinstance(content, dict) else {"x-own": content}


def written(content, *, quoted):
    """Return content as YAML, with or without quotes where they can be left out."""
    text = json.dumps(content, ensure_ascii=False) if quoted else write_yaml([content])
    return text or "{}"


KINDS = [
    pytest.param(field, id=f"{number}-{field.name}")
    for number, field in enumerate(dict.fromkeys(field for table in TABLES for field in table))
    if not isinstance(field.kind, Section | References | Version)  # these are checked later
]
TEXTS = st.text(max_size=6) | st.text("0123456789-~ .,;:¶§pchlxiv–abzB", max_size=12) | WORDS


@pytest.mark.parametrize("field", KINDS)
@given(TEXTS | st.lists(TEXTS, max_size=2), st.booleans())
def test_each_kind_of_value_reads_no_more_than_its_schema_takes(
    as_texts, as_editors, field, content, quoted
):
    text = json.dumps(content, ensure_ascii=False) if quoted else write_in_flow(content)
    context = Context(decode("m.yaml", text)[0])
    root = parse(context.problems)
    if not context.problems.errors:
        field.kind.read(root, context)
    if not context.problems.errors:
        checker = jsonschema.Draft7Validator(field.schema() | {"definitions": DEFINITIONS})
        checker.validate(as_texts(text))
        bare = {"true", "false", "null", "~"}.intersection(text.lower().strip("[]").split(", "))
        assert bare or checker.is_valid(as_editors(text))


@settings(max_examples=300)
@given(changed(MAP), st.booleans(), st.sampled_from(("as_texts", "as_editors")))
def test_what_the_schema_of_maps_refuses_reading_refuses(request, content, quoted, loader):
    text = written(content, quoted=quoted)
    refused = not CHECKERS["map"].is_valid(request.getfixturevalue(loader)(text))
    event(f"refused: {refused}")
    if refused:
        assert read_map(text, "m.yaml").map is None, text


@settings(max_examples=300)
@given(changed(DEBATE), st.booleans(), st.sampled_from(("as_texts", "as_editors")))
def test_what_the_schema_of_debates_refuses_reading_refuses(request, content, quoted, loader):
    text = written(content, quoted=quoted)
    refused = not CHECKERS["debate"].is_valid(request.getfixturevalue(loader)(text))
    event(f"refused: {refused}")
    if refused:
        found = read_debate(text, "debate.yaml", lambda name: read_map(SMALL_MAP, name))
        assert found.all_diagnostics, text


@pytest.mark.parametrize(
    ("kind", "change", "message"),
    [
        ("map", {"argmap": "2"}, "'2' does not match '^\\\\s*(?:1)\\\\s*$'"),
        ("map", {"authr": "Ada"}, "'authr' does not match any of the regexes: '^x-'"),
        ("map", {"thesis": {}}, "{} should be non-empty"),
        ("map", {"published": "9 March 2024"}, "'9 March 2024' does not match"),
        ("map", {"thesis": {"T": "T."}}, "'T' does not match '^[a-z][a-z0-9-]*$'"),
        ("debate", {"maps": {"a": "b"}}, "is not valid under any of the given schemas"),
        ("debate", {"question": ["Q?"]}, "['Q?'] is not of type 'string', 'number'"),
    ],
)
def test_the_schema_notices_what_it_should(kind, change, message):
    whole = {"map": MAP, "debate": DEBATE}[kind]
    assert CHECKERS[kind].is_valid(whole)
    (found,) = CHECKERS[kind].iter_errors(whole | change)
    assert message in found.message


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("cite", "8"),
        ("cite", "¶3 and audit p. 14"),
        ("cite", {"quot": "few"}),
        ("cite", {"prefix": "few"}),
        ("supports", "A claim"),
        ("undercuts", "a => t"),
        ("kind", "facts"),
        ("confidence", "1.5"),
        ("implicit", "maybe"),
        ("text", ["T."]),
        ("tags", [""]),
    ],
)
def test_the_schema_notices_a_wrong_field_of_a_claim(where, value):
    claim = {"text": "A.", where: value}
    assert not CHECKERS["map"].is_valid(MAP | {"premises": {"a": claim}})


def test_a_long_citation_takes_no_time():
    """Each part can match in one way, so a fault at the end costs no more than one at the start."""
    line = "¶1" + ", 00:12, ll, c3, 3" * 2000 + ", ?"
    assert not CHECKERS["map"].is_valid(MAP | {"thesis": {"t": {"text": "T.", "cite": line}}})
