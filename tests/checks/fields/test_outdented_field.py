"""A field that stands beside its claim is no claim."""

import pytest

from argmap.formats import read_debate, read_map
from argmap.syntax import apply_edits

HEAD = "argmap: 1\nthesis:\n  require: Cities should require barrels.\n"


def told(text):
    found = read_map(text, "okafor.yaml").diagnostics
    return [(one.rule, one.span.line + 1, one.message) for one in found]


def beside(field, name="floods", what="claim"):
    return f"`{field}` is a field of a {what}, and stands beside the {what} `{name}`"


def mended(text):
    """Return a text after the fix that several findings share."""
    fixes = {one.fix for one in read_map(text, "okafor.yaml").diagnostics}
    [fix] = fixes
    assert fix.safe is False
    return apply_edits(text, fix.edits)


@pytest.mark.parametrize(
    "field",
    [
        "cite: ¶3",
        "cite: p 14",
        "cite: {paragraph: 3}",
        "cite: [¶3, ¶4]",
        "kind: cause",
        "kind: opinion",
        "supports: require",
        "rebuts: [require]",
        "undercuts: catch -> require",
        "by: critics",
        "stance: concedes",
        "implicit: true",
        "confidence: 80%",
        "tags: rain",
        "note: Check the paragraph, the audit may say more.",
    ],
)
def test_a_field_beside_its_claim_is_told_and_indented(field):
    text = f"{HEAD}premises:\n  floods:\n    text: Roofs cause floods.\n  {field}\n  catch: C.\n"
    name = field.partition(":")[0]
    first = told(text)[0]
    assert first == ("outdented-field", 7, beside(name))
    [fix] = {one.fix for one in read_map(text).diagnostics if one.rule == "outdented-field"}
    assert apply_edits(text, fix.edits) == text.replace(f"  {field}", f"    {field}")


def test_a_text_is_one_where_the_claim_above_has_none():
    text = f"{HEAD}premises:\n  floods:\n  text: Roofs cause floods.\n  cite:\n    - ¶3\n    - ¶4\n"
    assert told(text) == [
        ("outdented-field", 6, beside("text")),
        ("outdented-field", 7, beside("cite")),
    ]
    assert mended(text) == (
        f"{HEAD}premises:\n  floods:\n    text: Roofs cause floods.\n    cite:\n"
        "      - ¶3\n      - ¶4\n"
    )


def test_a_claim_on_one_line_becomes_a_group():
    text = f"{HEAD}premises:\n  floods: Roofs cause floods.\n  supports: require\n  cite: ¶3\n"
    assert [rule for rule, _, _ in told(text)] == ["outdented-field"] * 2
    assert mended(text) == (
        f"{HEAD}premises:\n  floods:\n    text: Roofs cause floods.\n"
        "    supports: require\n    cite: ¶3\n"
    )


def test_what_else_is_wrong_with_such_a_field_is_told_in_the_same_pass():
    text = f"{HEAD}premises:\n  floods:\n    text: F.\n  supports: requires\n"
    assert [rule for rule, _, _ in told(text)] == ["outdented-field", "unknown-claim"]


def test_the_fields_of_the_thesis_are_no_second_thesis():
    assert told(f"{HEAD}  cite: ¶1\n") == [("outdented-field", 4, beside("cite", "require"))]


def test_in_braces_the_help_names_the_braces():
    text = f"{HEAD}premises:\n  floods: {{text: F.}}\n  cite: ¶3\n"
    [found] = read_map(text).diagnostics
    assert found.help == (
        "write it inside the braces of `floods`; "
        "a claim that is called `cite` is written as a group"
    )
    assert found.fix is None


@pytest.mark.parametrize(
    ("lines", "name", "above", "what"),
    [
        pytest.param(
            "sources:\n  audit:\n    title: Audit\n  author: City Council",
            *("author", "audit", "source"),
            id="source",
        ),
        pytest.param(
            "inferences:\n  m:\n    from: floods\n    rebuts: require\n  warrant: What rains runs.",
            *("warrant", "m", "inference"),
            id="inference",
        ),
        pytest.param(
            "inferences:\n  m: floods -> require\n  scheme: sign",
            *("scheme", "m", "inference"),
            id="behind an arrow",
        ),
    ],
)
def test_other_sections_have_such_fields_as_well(lines, name, above, what):
    text = f"{HEAD}premises: {{floods: F.}}\n{lines}\n"
    assert [message for _, _, message in told(text)] == [beside(name, above, what)]


def test_the_fields_of_a_claim_without_an_id_are_told():
    text = f"{HEAD}premises:\n  text: Roofs cause floods.\n  supports: require\n"
    assert told(text) == [
        ("outdented-field", line, f"`{name}` is a field of a claim, and this one has no id")
        for line, name in ((5, "text"), (6, "supports"))
    ]


def test_a_proposition_has_such_fields_as_well():
    text = (
        "argmap-debate: 1\nquestion: Q?\nmaps: [okafor.yaml]\npropositions:\n"
        "  p:\n    text: P.\n  kind: cause\n  positions:\n    okafor: require\n"
    )
    found = read_debate(text, "debate.yaml", lambda name: read_map(HEAD, name)).diagnostics
    assert [(one.rule, one.message) for one in found] == [
        ("outdented-field", beside(name, "p", "proposition")) for name in ("kind", "positions")
    ]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  text: {text: The text is old., supports: require}", id="a group"),
        pytest.param("  note: {text: The note was forged.}", id="a note that is a claim"),
        pytest.param("  text: The text is old.", id="a text beside one"),
        pytest.param("  kind: Kindness pays in the end.", id="a sentence"),
        pytest.param("  by: By and large it rains more than it did.", id="many words"),
        pytest.param("  cite: Cities cite each other.", id="no citation"),
        pytest.param("  supports: Beams hold roofs", id="no ids"),
        pytest.param("  by: critics\ninferences: {m: by + floods -> require}", id="referred to"),
        pytest.param(
            "sources: {author: The author}\nevidence:\n  e: {text: E., cite: author p. 2}"
        ),
    ],
)
def test_claims_that_have_the_names_of_fields_are_accepted(lines):
    text = f"{HEAD}premises:\n  floods:\n    text: Roofs cause floods.\n    supports: require\n"
    assert told(f"{text}{lines}\n") == []


def test_a_field_of_two_claims_is_not_deleted_as_a_repetition():
    text = (
        f"{HEAD}premises:\n  floods:\n    text: F.\n  supports: require\n"
        "  catch:\n    text: C.\n  supports: require\n"
    )
    again = read_map(text).diagnostics[-1]
    assert (again.rule, again.fix) == ("duplicate-key", None)
    assert again.help.endswith("or indent a field under its claim")
