"""Whatever a file holds, reading it gives a value or a finding, and never an exception."""

import json

from hypothesis import example, given, settings
from hypothesis import strategies as st

from argmap.formats import read_debate, read_map
from argmap.formats.debate_fields import (
    DEBATE_FIELDS,
    EVIDENCE_FIELDS,
    POSITION_FIELDS,
    PROPOSITION_FIELDS,
    REVIEW_FIELDS,
)
from argmap.formats.map_fields import (
    CLAIM_FIELDS,
    INFERENCE_FIELDS,
    MAP_FIELDS,
    SOURCE_FIELDS,
)
from argmap.syntax import apply_edits

TABLES = (
    *(MAP_FIELDS, CLAIM_FIELDS, INFERENCE_FIELDS, SOURCE_FIELDS),
    *(DEBATE_FIELDS, PROPOSITION_FIELDS, POSITION_FIELDS, EVIDENCE_FIELDS, REVIEW_FIELDS),
)
FIELDS = sorted({field.name for table in TABLES for field in table})
WORDS = st.sampled_from(
    (
        *("a", "b", "a -> b", "a + b -> a", "a -x b", "a -x a -> b", "->", "+", "1", "", "~", "no"),
        *("not a", "partly b", "reports a", "silent", "¶8", "¶0", "a p. 3", "2024-02-30", "true"),
        *("asserts", "concedes", "fact", "qualifies", "for", "https://example.org", "x" * 70),
    )
)
NAMES = st.sampled_from(("a", "b", "Bad Id", "x-own", *FIELDS))
CONTENT = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=20,
)
GROUPS = st.dictionaries(NAMES, CONTENT, max_size=6)


@settings(max_examples=300)
@given(GROUPS, st.booleans())
@example(
    content={"thesis": {"a": "A."}, "premises": {"b": {"text": "B.", "undercuts": "b -x b"}}},
    whole=True,
)
def test_a_map_of_anything_is_read_or_refused(content, whole):
    if whole:
        content = {"argmap": "1", "thesis": {"a": "A."}} | content
    reading = read_map(json.dumps(content, ensure_ascii=False), "m.yaml")
    assert (reading.map is None) == bool(reading.diagnostics)
    for found in reading.diagnostics:
        assert found.help
        assert found.message
        assert found.fix is None or apply_edits(reading.source.text, found.fix.edits)


@settings(max_examples=300)
@given(GROUPS, st.booleans())
def test_a_debate_of_anything_is_read_or_refused(content, whole):
    if whole:
        head = {"argmap-debate": "1", "question": "Q?", "maps": ["a.yaml", "b.yaml"]}
        content = head | content
    text = "argmap: 1\nthesis: {a: A.}\npremises: {b: {text: B., supports: a}}\n"
    reading = read_debate(
        json.dumps(content, ensure_ascii=False),
        "d/debate.yaml",
        lambda name: read_map(text, name),
        folder="d",
    )
    assert (reading.debate is None) == bool(reading.diagnostics)
    for found in reading.diagnostics:
        assert found.help
        assert found.message
        assert found.fix is None or apply_edits(reading.source.text, found.fix.edits)
