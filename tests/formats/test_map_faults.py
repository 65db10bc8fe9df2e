"""What reading says of each fault an author can make in a map."""

from textwrap import dedent

import pytest

from argmap.formats import read_map
from argmap.syntax import apply_edits

WHOLE = """\
argmap: 1
thesis:
  require: New buildings should have to collect roof water.
premises:
  floods: {text: Roof runoff causes most street floods., supports: require}
"""


def faults(text):
    """Return (rule, line, column, message) of each fault, counted from 1 as editors do."""
    found = read_map(text, "okafor.yaml").diagnostics
    return [(d.rule, d.span.line + 1, d.span.column + 1, d.message) for d in found]


def helps(text):
    return [d.help for d in read_map(text, "okafor.yaml").diagnostics]


def test_a_sound_map_has_no_faults():
    assert faults(WHOLE) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", ("wrong-shape", 1, 1, "the file is empty"), id="empty file"),
        pytest.param("# only\n", ("wrong-shape", 1, 1, "the file is empty"), id="only a comment"),
        pytest.param("- a\n", ("wrong-shape", 1, 1, "the file is a list"), id="list"),
        pytest.param("Barrels\n", ("wrong-shape", 1, 1, "the file is a text"), id="prose"),
        pytest.param(
            "argmap-debate: 1\nmaps: [a.yaml]\n",
            ("wrong-shape", 1, 1, "this is a debate, not a map"),
            id="debate",
        ),
    ],
)
def test_a_file_that_is_no_map_is_refused(text, expected):
    assert faults(text) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "  mud: {text: Mud., suports: require}",
            ("unknown-field", 6, 21, "the claim `mud` has no field `suports`"),
            id="misspelt field",
        ),
        pytest.param(
            "  mud: {supports: require}",
            ("missing-field", 6, 8, "the claim `mud` has no `text`"),
            id="no text",
        ),
        pytest.param(
            "  mud: {text: [a, b], supports: require}",
            ("wrong-shape", 6, 15, "the text is a list, not a text"),
            id="text is a list",
        ),
        pytest.param(
            '  mud: {text: " ", supports: require}',
            ("empty-text", 6, 15, "the text is empty"),
            id="empty text",
        ),
        pytest.param(
            "  mud:",
            ("empty-text", 6, 7, "the claim `mud` is empty"),
            id="claim without anything",
        ),
        pytest.param(
            "  mud: [Mud.]",
            ("wrong-shape", 6, 8, "the claim `mud` is a list, not a text"),
            id="claim is a list",
        ),
        pytest.param(
            "  mud: {text: Mud., kind: opinion, supports: require}",
            ("unknown-word", 6, 27, "`opinion` is none of the words that can stand here"),
            id="unknown kind",
        ),
        pytest.param(
            "  mud: {text: Mud., implicit: perhaps, supports: require}",
            ("unknown-word", 6, 31, "`perhaps` is neither true nor false"),
            id="neither yes nor no",
        ),
        pytest.param(
            "  mud: {text: Mud., confidence: 1.5, supports: require}",
            ("unknown-word", 6, 33, "`1.5` is no confidence"),
            id="confidence above one",
        ),
        pytest.param(
            "  mud: {text: Mud., by: critics, stance: asserts, supports: require}",
            (
                "wrong-shape",
                6,
                8,
                "the claim `mud` is held by somebody else, so its author does not assert it",
            ),
            id="asserted for somebody else",
        ),
        pytest.param(
            "  Mud: {text: Mud., supports: require}",
            ("bad-id", 6, 3, "`Mud` cannot be an id"),
            id="capital in an id",
        ),
        pytest.param(
            "  floods: {text: Mud., supports: require}",
            ("duplicate-key", 6, 3, "`floods` stands here twice"),
            id="same id in the section",
        ),
        pytest.param(
            "evidence:\n  floods: {text: Mud., supports: require}",
            (
                "duplicate-id",
                7,
                3,
                "`floods` is already the id of something else in this file",
            ),
            id="same id in another section",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: reqire}",
            ("unknown-claim", 6, 31, "no claim named `reqire`"),
            id="unknown claim",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: [require, require]}",
            ("wrong-shape", 6, 41, "`require` stands in the list twice"),
            id="same target twice",
        ),
        pytest.param(
            "  mud: {text: Mud., undercuts: mian}",
            ("unknown-inference", 6, 32, "no inference named `mian`"),
            id="unknown inference",
        ),
        pytest.param(
            "  mud: {text: Mud., undercuts: require}",
            ("unknown-inference", 6, 32, "no inference begins at the claim `require`"),
            id="undercuts a claim",
        ),
        pytest.param(
            "  mud: {text: Mud., undercuts: floods -x require}",
            ("unknown-inference", 6, 32, "no inference `floods -x require`"),
            id="address of no inference",
        ),
        pytest.param(
            "  mud: {text: Mud., rebuts: floods -> require}",
            ("unknown-claim", 6, 29, "`floods -> require` is an inference, not a claim"),
            id="rebuts an inference",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: require, cite: page x9}",
            ("wrong-shape", 6, 46, "not a citation: `page x9` is no place in a text"),
            id="no locator",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: require, cite: ¶0}",
            (
                "wrong-shape",
                6,
                46,
                "not a citation: there is no paragraph 0: they are counted from 1",
            ),
            id="paragraph nought",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: require, cite: ¶11-9}",
            ("wrong-shape", 6, 46, "not a citation: the range 11-9 runs backwards"),
            id="backward range",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: require, cite: audit22 p. 14}",
            ("unknown-source", 6, 46, "no source named `audit22`"),
            id="unknown source",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: require, cite: {prefix: so}}",
            ("missing-field", 6, 46, "the citation says neither where nor what"),
            id="citation of nothing",
        ),
        pytest.param(
            "inferences:\n  main: floods + flods -> require",
            ("unknown-claim", 7, 18, "no claim named `flods`"),
            id="unknown premise",
        ),
        pytest.param(
            "inferences:\n  main: floods -x reqire",
            ("unknown-claim", 7, 19, "no claim named `reqire`"),
            id="attack on nothing",
        ),
        pytest.param(
            "inferences:\n  main: floods require",
            (
                "wrong-shape",
                7,
                9,
                "the inference `main` is not of the form `premise + premise -> conclusion`",
            ),
            id="no arrow",
        ),
        pytest.param(
            "inferences:\n  main: floods + floods -> require",
            ("wrong-shape", 7, 9, "the inference `main` names a premise twice"),
            id="premise twice",
        ),
        pytest.param(
            "inferences:\n  main: {from: floods}",
            ("missing-field", 7, 9, "the inference `main` bears on nothing"),
            id="inference to nothing",
        ),
        pytest.param(
            "inferences:\n  main: {from: [], supports: require}",
            ("missing-field", 7, 16, "the inference `main` has no premises"),
            id="inference from nothing",
        ),
        pytest.param(
            "inferences:\n  main: {from: floods, supports: require, rebuts: require}",
            ("wrong-shape", 7, 9, "the inference `main` bears on 2 things"),
            id="inference to two things",
        ),
        pytest.param(
            "published: 2024-13",
            ("bad-date", 6, 12, "`2024-13` is not a date"),
            id="thirteenth month",
        ),
        pytest.param(
            "url: javascript:alert(1)",
            ("bad-url", 6, 6, "`javascript:alert(1)` is not an address"),
            id="address that runs",
        ),
        pytest.param(
            "status: final",
            ("unknown-word", 6, 9, "`final` is none of the words that can stand here"),
            id="unknown status",
        ),
        pytest.param(
            "rebutals: {}",
            ("unknown-field", 6, 1, "the map has no field `rebutals`"),
            id="misspelt section",
        ),
        pytest.param(
            "sources: {audit22: {author: City Council}}",
            ("missing-field", 6, 20, "the source `audit22` has no `title`"),
            id="source without a title",
        ),
    ],
)
def test_each_fault_is_located_and_named(line, expected):
    assert faults(WHOLE + line + "\n") == [expected]


@pytest.mark.parametrize(
    ("thesis", "expected"),
    [
        pytest.param("", ("no-thesis", 1, 1, "the map has no thesis"), id="absent"),
        pytest.param("thesis:\n", ("no-thesis", 1, 1, "the map has no thesis"), id="empty"),
        pytest.param(
            "thesis: Barrels.\n", ("wrong-shape", 2, 9, "the thesis has no id"), id="without id"
        ),
        pytest.param(
            "thesis: {a: A., b: B.}\n",
            ("wrong-shape", 2, 17, "a map has one thesis, and `b` is a second one"),
            id="two",
        ),
    ],
)
def test_a_map_needs_exactly_one_thesis(thesis, expected):
    assert faults("argmap: 1\n" + thesis) == [expected]


@pytest.mark.parametrize(
    ("version", "rule"),
    [
        pytest.param("2", "newer-format", id="newer"),
        pytest.param("one", "unknown-word", id="no number"),
        pytest.param("01", "unknown-word", id="01 stays what was typed"),
    ],
)
def test_another_version_of_the_format_is_refused(version, rule):
    found = faults(f"argmap: {version}\nthesis: {{go: We should go.}}\n")
    assert [(fault[0], fault[1], fault[2]) for fault in found] == [(rule, 1, 9)]


def test_a_missing_version_is_refused():
    assert [fault[0] for fault in faults("thesis: {go: We should go.}\n")] == ["missing-field"]


def test_a_file_name_that_is_no_id_asks_for_one():
    [found] = read_map("argmap: 1\nthesis: {go: We should go.}\n", "Trip 2024.yaml").diagnostics
    assert (found.rule, found.help) == (
        "bad-id",
        "add a line `id: …` of small letters, digits and hyphens",
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("  mud: {text: M., suports: require}", "did you mean `supports`?", id="field"),
        pytest.param("  mud: {text: M., supports: reqire}", "did you mean `require`?", id="claim"),
        pytest.param("  mud: {text: M., kind: facts}", "did you mean `fact`?", id="word"),
        pytest.param("premisses: {}", "did you mean `premises`?", id="section"),
        pytest.param(
            "  street-mud: {text: M., supports: street mud}",
            "did you mean `street-mud`?",
            id="space for a hyphen",
        ),
        pytest.param(
            "  Street Mud: M.",
            "small letters, digits and hyphens, a letter first: `street-mud`",
            id="id",
        ),
        pytest.param(
            "  mud: {text: M., undercuts: require}",
            "to attack the claim itself, write `rebuts: require`",
            id="undercut of a claim",
        ),
    ],
)
def test_a_fault_says_what_to_type_instead(line, expected):
    assert expected in helps(WHOLE + line + "\n")


def test_an_inference_that_could_be_two_is_refused_and_both_are_named():
    text = (
        WHOLE
        + "  wet: {text: Wet., supports: floods, rebuts: require}\n"
        + ("  mud: {text: Mud., undercuts: wet}\n")
    )
    [found] = read_map(text, "okafor.yaml").diagnostics
    assert found.rule == "ambiguous-inference"
    assert found.help == "say which: `wet -> floods`, `wet -x require`"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("a: {text: A., undercuts: a}", id="itself"),
        pytest.param("a: {text: A., undercuts: b}\n  b: {text: B., undercuts: a}", id="each other"),
    ],
)
def test_undercutters_without_names_cannot_undercut_in_a_circle(lines):
    found = faults(f"argmap: 1\nthesis: {{go: We should go.}}\npremises:\n  {lines}\n")
    assert {fault[0] for fault in found} == {"ambiguous-inference"}


def test_a_long_row_of_undercutters_needs_names():
    """Each address holds the one before it, so a row of them would grow without bound."""
    row = "".join(f"  c{n}: {{text: C., undercuts: c{n - 1}}}\n" for n in range(1, 2000))
    text = "argmap: 1\nthesis: {go: We should go.}\npremises:\n"
    text += "  c0: {text: C., supports: go}\n" + row
    assert {fault[0] for fault in faults(text)} == {"ambiguous-inference"}


def test_all_faults_of_a_file_come_in_one_pass_in_their_order():
    text = """\
        argmap: 1
        autor: Ada Okafor
        published: soon
        thesis:
          require: New buildings should have to collect roof water.
        premises:
          Floods: Roof runoff causes most street floods.
          catch: {text: Barrels hold enough., supports: requires}
        rebuttals:
          mosquitoes: {text: "", rebuts: require}
          lids: {text: Lids help., undercuts: nothing, cite: page}
    """
    assert [(rule, line) for rule, line, _, _ in faults(dedent(text))] == [
        ("unknown-field", 2),
        ("bad-date", 3),
        ("bad-id", 7),
        ("unknown-claim", 8),
        ("empty-text", 10),
        ("unknown-inference", 11),
        ("unknown-source", 11),
    ]


@pytest.mark.parametrize(
    ("text", "line", "remedy"),
    [
        pytest.param(
            WHOLE + "  mud: {text: Mud, dirt and rain., supports: require}\n",
            6,
            "a comma ends a text inside `{…}`: put the whole text in quotes",
            id="comma in a group",
        ),
        pytest.param(
            WHOLE + "  mud: {text: Mud., supports:require}\n",
            6,
            "put a space behind the colon: `supports: …`",
            id="no space behind a colon",
        ),
        pytest.param(
            "argmap: 1\nauthor:Ada\nthesis: {go: We should go.}\n",
            2,
            "write `author: …`",
            id="no space behind a colon in a line",
        ),
        pytest.param(
            "argmap: 1\nquestion: Q?\nmaps: [a.yaml]\n",
            1,
            "begin it with `argmap-debate: 1`",
            id="debate that begins as a map",
        ),
        pytest.param(
            "argmap: 1\ntitle: - foo\nthesis: {go: We should go.}\n",
            2,
            'put the whole text in quotes: "- foo"',
            id="text that begins with a dash",
        ),
    ],
)
def test_the_remedy_fits_the_mistake(text, line, remedy):
    [found] = read_map(text, "okafor.yaml").diagnostics
    assert (found.span.line + 1, found.help) == (line, remedy)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("premises:\n  a: {text: A., supports: go}\n", "no-thesis", id="no thesis"),
        pytest.param(
            "thesis: Go.\npremises:\n  a: {text: A., supports: go}\n",
            "wrong-shape",
            id="bare thesis",
        ),
        pytest.param(
            "thesis: {go: Go.}\npremisses:\n  a: {text: A., supports: go}\n"
            "rebuttals: {b: {text: B., rebuts: a}}\n",
            "unknown-field",
            id="misspelt section",
        ),
        pytest.param(
            "thesis: {go: Go.}\npremises:\n  Rain: {text: R., supports: go}\n"
            "rebuttals: {b: {text: B., rebuts: rain}}\n",
            "bad-id",
            id="id in capitals",
        ),
    ],
)
def test_one_mistake_is_one_finding(text, rule):
    assert [fault[0] for fault in faults(f"argmap: 1\n{text}")] == [rule]


def test_suggestions_end_where_they_would_cost_more_than_reading():
    """Each compares a word with every claim: 2,000 mistakes among 2,000 claims took a minute."""
    lines = "".join(f"  c{n}: {{text: T., supports: z{n}}}\n" for n in range(2000))
    found = read_map(f"argmap: 1\nthesis: {{c: T.}}\npremises:\n{lines}").diagnostics
    assert len(found) == 2000
    without = [one for one in found if not one.help.startswith("did you mean")]
    assert {one.help for one in without} == {"name one of the map's claims, or add this one"}
    assert len(without) > 1500


@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        pytest.param("inferences: {Main: floods -> require}", "bad-id", id="id of an inference"),
        pytest.param(
            "inferences: {main: {from: [floods], supports: require, by: A, stance: asserts}}",
            "wrong-shape",
            id="voice of an inference",
        ),
        pytest.param(
            "rebuttals: {full: {text: F., undercuts: [floods, floods -> require]}}",
            "wrong-shape",
            id="one undercut in two spellings",
        ),
        pytest.param(
            "evidence: {a: {text: A., supports: floods, cite: ¶" + "1" * 5000 + "}}",
            "wrong-shape",
            id="number without end",
        ),
        pytest.param('note: "\\e[2J"', "control-character", id="escape for a control character"),
        pytest.param(
            "evidence: {a: {text: So it is, x-rays show, supports: floods}}",
            "unknown-field",
            id="torn text that looks like a field of one's own",
        ),
    ],
)
def test_what_an_adversary_found_is_one_finding(lines, rule):
    assert [fault[0] for fault in faults(f"{WHOLE}{lines}\n")] == [rule]


def test_undercutters_of_each_other_are_looked_up_once():
    """Nine unknown addresses of one claim once took minutes and gave millions of findings."""
    addresses = ", ".join(f"a -x z{number}" for number in range(9))
    text = f"{WHOLE}rebuttals: {{a: {{text: R., undercuts: [{addresses}]}}}}\n"
    assert len(faults(text)) < 100


def test_what_a_line_defines_that_cannot_be_read_is_not_said_to_be_missing():
    text = """\
argmap: 1
thesis:
  require: Barrels should be required.
premises:
  mud: {text: Mud., supports: [floods, require]}
  gnats: {text: Gnats., supports: flods}
- floods: {text: Floods., supports: require}
"""
    assert [(rule, line) for rule, line, *_ in faults(text)] == [
        ("unknown-claim", 6),
        ("yaml-syntax", 7),
    ]


@pytest.mark.parametrize(
    ("thesis", "expected"),
    [
        pytest.param("{}", ("no-thesis", "the map has no thesis"), id="empty group"),
        pytest.param("", ("no-thesis", "the map has no thesis"), id="left empty"),
        pytest.param("Barrels.", ("wrong-shape", "the thesis has no id"), id="text alone"),
        pytest.param(
            "{text: Barrels., cite: ¶1}", ("wrong-shape", "the thesis has no id"), id="fields alone"
        ),
        pytest.param("[Barrels.]", ("wrong-shape", "`thesis` is a list"), id="list"),
    ],
)
def test_a_section_that_holds_no_thesis_is_one_fault(thesis, expected):
    found = read_map(f"argmap: 1\nthesis: {thesis}\n", "okafor.yaml").diagnostics
    assert [(one.rule, one.message) for one in found] == [expected]


def test_a_misspelt_section_is_not_missing_besides():
    found = read_map("argmap: 1\nthesys: {go: We should go.}\n", "okafor.yaml").diagnostics
    assert [(one.rule, one.help) for one in found] == [("unknown-field", "did you mean `thesis`?")]


def test_names_with_a_comma_between_them_are_put_in_brackets():
    text = WHOLE + "  mud: {text: Mud is bad., supports: floods, require}\n"
    [found] = read_map(text, "okafor.yaml").diagnostics
    assert not found.fix.safe
    assert "supports: [floods, require]}" in apply_edits(text, found.fix.edits)
