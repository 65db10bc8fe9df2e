"""A value has the form that its field asks for."""

import pytest

QUOTES = "put quotes around a text that begins with `[`, `{` or has `: ` in it"
SECTION = "write one `id: …` line for each, indented under it"
ARROW = "join ids with `+`; `->` supports and `-x` attacks what follows"
LOCATOR = (
    "write ¶8, ¶9-11, p. 14, ch. 2, § 3, l. 5 or 00:12:30, perhaps with a source's id before it"
)
BEGIN = "begin with the line `argmap: 1`, then one `name: value` a line"


@pytest.mark.parametrize(
    ("lines", "place", "message", "remedy"),
    [
        pytest.param(
            "  mud: [Mud.]", "6:8", "the claim `mud` is a list, not a text", QUOTES, id="list"
        ),
        pytest.param(
            "  mud:\n    - Mud.\n    - Dirt.",
            "7:5",
            "the claim `mud` is a list, not a text",
            QUOTES,
            id="list of lines",
        ),
        pytest.param(
            "  mud: {text: {so: it is}}",
            "6:15",
            "the text is a group of `name: value` lines, not a text",
            QUOTES,
            id="group",
        ),
        pytest.param("note: [sic]", "6:7", "the note is a list, not a text", QUOTES, id="[sic]"),
        pytest.param(
            "  mud: {text: Mud., by: [Bob, Cy]}",
            "6:25",
            "the name is a list, not a text",
            "write one text, for several people as well: `Bob and Cy`",
            id="several people",
        ),
        pytest.param(
            "  mud: {text: Mud., by: [{a: b}]}",
            "6:25",
            "the name is a list, not a text",
            QUOTES,
            id="people in groups",
        ),
        pytest.param("rebuttals: Mud.", "6:12", "`rebuttals` is a text", SECTION, id="section"),
        pytest.param(
            "evidence:\n  - Mud.", "7:3", "`evidence` is a list", SECTION, id="section of dashes"
        ),
    ],
)
def test_what_is_no_text_is_told_as_what_it_is(faults, lines, place, message, remedy):
    assert faults(lines) == [("wrong-shape", place, message, remedy)]


@pytest.mark.parametrize(
    ("inference", "message", "remedy"),
    [
        pytest.param(
            "floods require",
            "the inference `main` is not of the form `premise + premise -> conclusion`",
            ARROW,
            id="no arrow",
        ),
        pytest.param(
            "floods => require",
            "the inference `main` is not of the form `premise + premise -> conclusion`",
            ARROW,
            id="other arrow",
        ),
        pytest.param(
            "floods + -> require",
            "the inference `main` is not of the form `premise + premise -> conclusion`",
            ARROW,
            id="no second premise",
        ),
        pytest.param(
            "floods ->",
            "the inference `main` is not of the form `premise + premise -> conclusion`",
            ARROW,
            id="no conclusion",
        ),
        pytest.param(
            "floods + floods -> require",
            "the inference `main` names a premise twice",
            "once is enough",
            id="premise twice",
        ),
        pytest.param(
            "[floods]",
            "the inference `main` is a list",
            "write `a + b -> c`, or a group with `from`, and `supports`, `rebuts` or `undercuts`",
            id="list",
        ),
        pytest.param(
            "{from: floods, supports: require, rebuts: require}",
            "the inference `main` bears on 2 things",
            "give it exactly one of `supports`, `rebuts` and `undercuts`, with one name",
            id="two fields",
        ),
        pytest.param(
            "{from: floods, supports: require, by: critics, stance: asserts}",
            "the inference `main` is held by somebody else, so its author does not assert it",
            "write `stance: concedes` if the author grants it, or leave out `by`",
            id="asserted for somebody else",
        ),
    ],
)
def test_an_inference_is_an_arrow_or_a_group(faults, inference, message, remedy):
    lines = f"inferences:\n  main: {inference}"
    assert faults(lines) == [("wrong-shape", "7:9", message, remedy)]


@pytest.mark.parametrize(
    ("citation", "reason", "remedy"),
    [
        pytest.param("8", "`8` is no place in a text", "did you mean `¶8`?", id="bare number"),
        pytest.param("P. 3", "`P. 3` is no place in a text", "write `p. 3`", id="a capital"),
        pytest.param(
            "S. 3", "`S. 3` is no place in a text", "did you mean `p. 3`?", id="a German page"
        ),
        pytest.param("page x9", "`page x9` is no place in a text", LOCATOR, id="no number"),
        pytest.param(
            "Smith 2020", "`Smith 2020` is no place in a text", LOCATOR, id="name and year"
        ),
        pytest.param(
            "¶11-9", "the range 11-9 runs backwards", "did you mean `¶9-11`?", id="backwards"
        ),
        pytest.param(
            "¶0", "there is no paragraph 0: they are counted from 1", LOCATOR, id="nought"
        ),
    ],
)
def test_a_citation_is_a_place_in_a_text(faults, citation, reason, remedy):
    expected = [("wrong-shape", "6:27", f"not a citation: {reason}", remedy)]
    assert faults(f"  mud: {{text: Mud., cite: {citation}}}") == expected


@pytest.mark.parametrize(
    ("lines", "place", "message"),
    [
        pytest.param(
            "  mud: {text: Mud., supports: [require, require]}",
            "6:41",
            "`require` stands in the list twice",
            id="target",
        ),
        pytest.param("tags: [rain, rain]", "6:14", "this stands in the list twice", id="tag"),
        pytest.param(
            "  mud: {text: Mud., undercuts: [floods, floods -> require]}",
            "6:41",
            "the inference `mud -x floods -> require` stands here twice",
            id="inference",
        ),
    ],
)
def test_a_list_names_each_thing_once(faults, lines, place, message):
    assert faults(lines) == [("wrong-shape", place, message, "delete one of the two")]


def test_a_claim_of_somebody_else_is_not_asserted(faults):
    [fault] = faults("  mud: {text: Mud., by: critics, stance: asserts}")
    assert fault == (
        "wrong-shape",
        "6:8",
        "the claim `mud` is held by somebody else, so its author does not assert it",
        "write `stance: concedes` if the author grants it, or leave out `by`",
    )


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param('  mud: "[Mud.]"', id="brackets in quotes"),
        pytest.param("  mud: Mud [sic].", id="brackets inside"),
        pytest.param("author: [Ada, Bo]", id="several authors"),
        pytest.param("  mud: {text: Mud., by: critics, stance: concedes}", id="granted"),
        pytest.param("  mud: {text: Mud., stance: asserts}", id="the author's own"),
        pytest.param("  mud: {text: Mud., cite: [¶3, p. 4]}", id="two places"),
        pytest.param("  mud: {text: Mud., cite: para 8}", id="a word for the sign"),
        pytest.param("  mud: {text: Mud., supports: [require, floods]}", id="two targets"),
        pytest.param("inferences:\n  main: floods->require", id="no spaces about the arrow"),
        pytest.param("inferences:\n  main: floods -x require", id="attack"),
    ],
)
def test_the_forms_that_a_field_takes_are_accepted(faults, lines):
    assert faults(lines) == []


@pytest.mark.parametrize(
    ("text", "place", "message", "remedy"),
    [
        pytest.param("", "1:1", "the file is empty", BEGIN, id="nothing"),
        pytest.param("# only\n", "1:1", "the file is empty", BEGIN, id="only a comment"),
        pytest.param("- a\n", "1:1", "the file is a list", BEGIN, id="list"),
        pytest.param("Barrels.\n", "1:1", "the file is a text", BEGIN, id="prose"),
        pytest.param(
            "argmap-debate: 1\nmaps: [a.yaml]\n",
            "1:1",
            "this is a debate, not a map",
            "compare it with `argmap compare`",
            id="debate",
        ),
        pytest.param(
            "argmap: 1\nquestion: Q?\nmaps: [a.yaml]\n",
            "1:1",
            "this looks like a debate, but does not begin as one",
            "begin it with `argmap-debate: 1`",
            id="debate that begins as a map",
        ),
        pytest.param(
            "argmap: 1\nthesis: Barrels.\n",
            "2:9",
            "the thesis has no id",
            "write the id and the text on a line of their own: `  my-thesis: …`",
            id="thesis without an id",
        ),
        pytest.param(
            "argmap: 1\nthesis:\n  a: A.\n  b: B.\n",
            "4:3",
            "a map has one thesis, and `b` is a second one",
            "move it to `premises`, or make a second map",
            id="two theses",
        ),
    ],
)
def test_a_file_has_the_form_of_a_map(file_faults, text, place, message, remedy):
    assert file_faults(text) == [("wrong-shape", place, message, remedy)]


POSITION = "write a claim's id, `not …`, `partly …` or `reports …` before it, or `silent`"


@pytest.mark.parametrize(
    ("position", "message", "remedy"),
    [
        pytest.param("yes floods", "`yes floods` is no position", POSITION, id="other word"),
        pytest.param("Silent", "`Silent` is no position", "write `silent`", id="capital"),
        pytest.param(
            "denies floods", "`denies floods` is no position", "write `not floods`", id="long word"
        ),
        pytest.param(
            "[silent, floods]",
            "an author who is silent takes no position besides",
            "keep either `silent` or the claims",
            id="silent and more",
        ),
        pytest.param(
            "[floods, not floods]", "a claim stands here twice", "name each claim once", id="twice"
        ),
        pytest.param(
            "[{stance: denies, implicit: true}, {stance: affirms, implicit: true}]",
            "an author takes two positions here without a claim",
            "keep one of them, or add the claim that takes each: `claim: …`",
            id="two without a claim",
        ),
        pytest.param(
            "{claim: floods, stance: silent}",
            "an author who is silent makes no claim",
            "leave out `claim`, or change the stance",
            id="silent with a claim",
        ),
        pytest.param(
            "{stance: denies}",
            "the position names no claim",
            "add `claim: …`, or `implicit: true`",
            id="no claim",
        ),
        pytest.param(
            "{claim: floods, leans: for}",
            "only a qualified position leans",
            "write `stance: qualifies`, or leave out `leans`",
            id="leans without qualifying",
        ),
    ],
)
def test_a_position_has_one_of_its_forms(debate_faults, position, message, remedy):
    lines = f"propositions:\n  p:\n    text: P.\n    positions:\n      okafor: {position}"
    assert debate_faults(lines) == [("wrong-shape", "8:15", message, remedy)]


def test_a_proposition_is_a_group_and_not_its_own_opposite(debate_faults):
    assert debate_faults("propositions:\n  p: Barrels help.") == [
        (
            "wrong-shape",
            "5:6",
            "the proposition `p` is a text",
            "write `text:` and the other fields under it, indented",
        )
    ]
    assert debate_faults("propositions:\n  p: {text: P., opposite-of: p}") == [
        (
            "wrong-shape",
            "5:30",
            "the proposition `p` cannot be its own opposite",
            "name another proposition, or delete the line",
        )
    ]
