"""What reading would type instead: applied, each fix mends its fault."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from argmap.formats import read_debate, read_map, write_map
from argmap.syntax import apply_edits
from argmap.testing import argument_maps

HEAD = """\
argmap: 1
thesis:
  require: New buildings should have to collect roof water.
premises:
  floods: {text: Roof runoff causes most street floods., supports: require}
"""


def fix_of(text, file="okafor.yaml"):
    """Return the only fix there is, however many findings it mends."""
    [fix] = {found.fix for found in read_map(text, file).diagnostics if found.fix}
    return fix


def mended(line, head=HEAD):
    """Return what becomes of the lines behind the head, and whether the fix is safe."""
    text = f"{head}{line}\n"
    fix = fix_of(text)
    after = apply_edits(text, fix.edits)
    assert after.startswith(head)
    return after[len(head) :].removesuffix("\n"), fix.safe


def claim(fields):
    return f"  mud: {{text: Mud., {fields}}}"


@pytest.mark.parametrize(
    ("before", "after", "safe"),
    [
        pytest.param("suports: require", "supports: require", False, id="misspelt field"),
        pytest.param("Supports: require", "supports: require", True, id="field in capitals"),
        pytest.param("kind: facts", "kind: fact", False, id="misspelt word"),
        pytest.param("kind: FACT", "kind: fact", True, id="word in capitals"),
        pytest.param("implicit: Y", "implicit: true", True, id="yes"),
        pytest.param("implicit: off", "implicit: false", True, id="no"),
        pytest.param("confidence: 80%", "confidence: 0.8", True, id="percentage"),
        pytest.param('confidence: "0,8"', "confidence: 0.8", True, id="decimal comma"),
        pytest.param("confidence: HIGH", "confidence: high", True, id="confidence in capitals"),
        pytest.param("confidence: hihg", "confidence: high", False, id="misspelt confidence"),
        pytest.param("supports: reqire", "supports: require", False, id="misspelt claim"),
        pytest.param(
            "supports: [floods, floods]", "supports: [floods]", True, id="claim twice in a list"
        ),
        pytest.param("by: [Bob]", "by: Bob", False, id="name in brackets"),
        pytest.param("by: [Bob, Cy, Di]", 'by: "Bob, Cy and Di"', False, id="names in a list"),
        pytest.param("tags: [a, b, a]", "tags: [a, b]", True, id="tag twice in a list"),
        pytest.param("undercuts: floods -x require", "undercuts: floods -> require", False, id="x"),
        pytest.param("undercuts: require", "rebuts: require", False, id="undercut of a claim"),
        pytest.param(
            "rebuts: floods -> require",
            "undercuts: floods -> require",
            False,
            id="rebuttal of an inference",
        ),
        pytest.param(
            "undercuts: [floods, floods -> require]", "undercuts: [floods]", True, id="one twice"
        ),
        pytest.param(
            "supports: floods and require",
            "supports: [floods, require]",
            False,
            id="two names in one text",
        ),
        pytest.param("cite: 8", "cite: ¶8", False, id="bare number"),
        pytest.param("cite: pp 3 to 5", "cite: p. 3-5", True, id="range in words"),
        pytest.param("cite: Page 14", "cite: p. 14", True, id="unit in capitals"),
        pytest.param("cite: 8th paragraph", "cite: ¶8", True, id="ordinal"),
        pytest.param("cite: ¶11-9", "cite: ¶9-11", False, id="backward range"),
        pytest.param("cite: ¶3 and para 4", 'cite: "¶3, ¶4"', True, id="one in words"),
        pytest.param("cite: ¶3 and audit p. 14", "cite: [¶3, audit p. 14]", False, id="two"),
        pytest.param("cite: [¶3, ¶4 & ¶5]", 'cite: [¶3, "¶4, ¶5"]', True, id="and"),
        pytest.param(
            "cite: {paragraph: 3 to 5}", "cite: {paragraph: 3-5}", True, id="in the long form"
        ),
        pytest.param("note: ", None, False, id="empty field"),
    ],
)
def test_a_claim_is_mended(before, after, safe):
    expected = claim(after) if after else "  mud: {text: Mud.}"
    assert mended(claim(before)) == (expected, safe)


@pytest.mark.parametrize(
    ("before", "after", "safe"),
    [
        pytest.param(
            "  mud: {text: Mud, dirt, and rain., supports: require}",
            '  mud: {text: "Mud, dirt, and rain.", supports: require}',
            True,
            id="text torn at commas",
        ),
        pytest.param(
            '  mud: {text: The "mud", as they say., supports: require}',
            '  mud: {text: "The \\"mud\\", as they say.", supports: require}',
            True,
            id="torn text with quotation marks",
        ),
        pytest.param(
            "  mud: {text:Mud, supports: require}",
            "  mud: {text: Mud, supports: require}",
            True,
            id="no space behind the colon",
        ),
        pytest.param(
            "  Street Mud: Mud.\n  wet: {text: W., supports: Street Mud}\n"
            "inferences:\n  main: floods + Street Mud -> require",
            "  street-mud: Mud.\n  wet: {text: W., supports: street-mud}\n"
            "inferences:\n  main: floods + street-mud -> require",
            False,
            id="id with its references",
        ),
        pytest.param(
            "sources: {Audit: A}\nevidence:\n  e: {text: E., supports: floods, cite: Audit p. 3}",
            "sources: {audit: A}\nevidence:\n  e: {text: E., supports: floods, cite: audit p. 3}",
            False,
            id="id of a source with its citations",
        ),
        pytest.param(
            "sources: {audit: A}\nevidence:\n  e: {text: E., supports: floods, cite: adit p. 3}",
            "sources: {audit: A}\nevidence:\n  e: {text: E., supports: floods, cite: audit p. 3}",
            False,
            id="misspelt source",
        ),
        pytest.param(
            "  mud: {text: M., by: critics, stance: asserts, rebuts: require}",
            "  mud: {text: M., by: critics, rebuts: require}",
            False,
            id="asserted for somebody else",
        ),
        pytest.param("  mud:", "", False, id="claim without anything"),
        pytest.param("published: 9 March 2024", "published: 2024-03-09", True, id="day"),
        pytest.param("published: 2024/3/9", "published: 2024-03-09", True, id="slashes"),
        pytest.param("published: ca. March 2024", "published: 2024-03~", True, id="about"),
        pytest.param("published: 31.12.2024", "published: 2024-12-31", True, id="day above 12"),
        pytest.param("url: example.org/x", "url: https://example.org/x", False, id="no scheme"),
        pytest.param("url: HTTP://example.org", "url: http://example.org", True, id="capitals"),
        pytest.param("status: Draft", "status: draft", True, id="status"),
        pytest.param("Note: so", "note: so", True, id="field of the map"),
        pytest.param("mapped_by: Cy", "mapped-by: Cy", True, id="underscore"),
        pytest.param("rebutals: {}", "rebuttals: {}", False, id="section"),
        pytest.param(
            "inferences:\n  main: floods + flods -> require",
            "inferences:\n  main: floods + floods -> require",
            False,
            id="premise of an arrow",
        ),
        pytest.param(
            "inferences:\n  main: floods + floods -> require",
            "inferences:\n  main: floods -> require",
            True,
            id="premise twice",
        ),
        pytest.param(
            "inferences:\n  main: floods => require",
            "inferences:\n  main: floods -> require",
            True,
            id="another arrow",
        ),
        pytest.param(
            "inferences:\n  main: require <- floods",
            "inferences:\n  main: floods -> require",
            True,
            id="backward arrow",
        ),
    ],
)
def test_lines_are_mended(before, after, safe):
    assert mended(before) == (after, safe)


@pytest.mark.parametrize(
    ("before", "after", "safe"),
    [
        pytest.param(
            "thesis: {go: We go.}\n", "argmap: 1\nthesis: {go: We go.}\n", True, id="none"
        ),
        pytest.param(
            "argmap: v1.0\nthesis: {go: G.}\n", "argmap: 1\nthesis: {go: G.}\n", True, id="v"
        ),
        pytest.param(
            "argmpa: 1\nthesis: {go: G.}\n", "argmap: 1\nthesis: {go: G.}\n", False, id="misspelt"
        ),
        pytest.param(
            "argmap: 1\nthesis: We should go.  # now\n",
            "argmap: 1\nthesis:\n  we-should-go: We should go.  # now\n",
            False,
            id="thesis without an id",
        ),
        pytest.param(
            "argmap: 1\nthesis: G.\npremises: {a: {text: A., supports: thesis}}\n",
            "argmap: 1\nthesis:\n  thesis: G.\npremises: {a: {text: A., supports: thesis}}\n",
            False,
            id="thesis that others call so",
        ),
        pytest.param(
            "argmap: 1\nquestion: Q?\nmaps: [a.yaml]\n",
            "argmap-debate: 1\nquestion: Q?\nmaps: [a.yaml]\n",
            False,
            id="debate that begins as a map",
        ),
    ],
)
def test_a_whole_map_is_mended(before, after, safe):
    fix = fix_of(before, "trip.yaml")
    assert (apply_edits(before, fix.edits), fix.safe) == (after, safe)


def test_a_file_whose_name_is_no_id_gets_one():
    text = "argmap: 1\nthesis: {go: We should go.}\n"
    fix = fix_of(text, "Trip 2024.yaml")
    assert apply_edits(text, fix.edits) == (
        "argmap: 1\nid: trip-2024\nthesis: {go: We should go.}\n"
    )


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("published: 03/09/2024", id="day or month first"),
        pytest.param("published: soon", id="no date"),
        pytest.param("url: javascript:alert(1)", id="address that runs"),
        pytest.param(claim("supports: cost-3") + "\n  cost-1: A.\n  cost-2: B.", id="two as near"),
        pytest.param(claim("kind: opinion"), id="no word is near"),
        pytest.param(claim("confidence: 120%"), id="more than all"),
        pytest.param(claim("cite: page x9"), id="no place"),
        pytest.param(claim('text: "", supports: require'), id="text that is needed"),
        pytest.param("  Mud: M.\n  mud: N.", id="id that would be taken"),
        pytest.param(claim("suports: require, supports: floods"), id="field that is there already"),
        pytest.param(claim("supports: floods -> require"), id="support is not turned to attack"),
        pytest.param("inferences:\n  main: floods require", id="no arrow"),
    ],
)
def test_where_only_the_author_can_know_there_is_no_fix(line):
    found = read_map(f"{HEAD}{line}\n", "okafor.yaml").diagnostics
    assert found
    assert [one.fix for one in found] == [None] * len(found)


MAPS = {
    "okafor.yaml": HEAD,
    "brandt.yaml": "argmap: 1\nthesis: {leave: Leave it to owners.}\n",
}
DEBATE = "argmap-debate: 1\nquestion: Barrels?\nmaps: [okafor.yaml, brandt.yaml]\n"


def debate_fixes(text):
    found = read_debate(text, "debate.yaml", lambda name: read_map(MAPS[name], name)).diagnostics
    return [one.fix for one in found if one.fix]


@pytest.mark.parametrize(
    ("before", "after", "safe"),
    [
        pytest.param("okafor: flods", "okafor: floods", False, id="misspelt claim"),
        pytest.param("okafor: not flods", "okafor: not floods", False, id="behind a word"),
        pytest.param("okafr: floods", "okafor: floods", False, id="misspelt map"),
        pytest.param("okafor: Silent", "okafor: silent", True, id="silent in capitals"),
        pytest.param("okafor: denies floods", "okafor: not floods", True, id="long word"),
        pytest.param("okafor: [floods, floods]", "okafor: [floods]", True, id="claim twice"),
        pytest.param(
            "okafor: {claim: floods, stance: Denies}",
            "okafor: {claim: floods, stance: denies}",
            True,
            id="stance in capitals",
        ),
    ],
)
def test_a_position_is_mended(before, after, safe):
    text = f"{DEBATE}propositions: {{p: {{text: P., positions: {{{before}}}}}}}\n"
    [fix] = debate_fixes(text)
    expected = f"{DEBATE}propositions: {{p: {{text: P., positions: {{{after}}}}}}}\n"
    assert (apply_edits(text, fix.edits), fix.safe) == (expected, safe)


def test_an_opposite_is_mended():
    text = DEBATE + "propositions: {a: {text: P., opposite-of: benfit}, benefit: {text: Q.}}\n"
    [fix] = debate_fixes(text)
    assert apply_edits(text, fix.edits) == text.replace("benfit", "benefit")


def test_a_map_that_begins_as_a_debate_is_named_one():
    text = HEAD.replace("argmap: 1", "argmap-debate: 1")
    [fix] = debate_fixes(text)
    assert apply_edits(text, fix.edits) == HEAD


FIELDS = ("supports", "rebuts", "undercuts", "text", "note", "implicit", "stance", "confidence")


@given(argument_maps(min_claims=2), st.data())
def test_a_field_that_is_misspelt_is_spelt_again(argument_map, data):
    text = write_map(argument_map)
    present = [name for name in FIELDS if f"\n    {name}: " in text]
    if not present:
        return
    name = data.draw(st.sampled_from(present))
    damaged = text.replace(f"\n    {name}: ", f"\n    {name[:2]}{name[3:]}: ", 1)
    fixes = [found.fix for found in read_map(damaged).diagnostics if found.rule == "unknown-field"]
    assert apply_edits(damaged, fixes[0].edits) == text


def skeleton(argument_map):
    """Return the ids of a map and what they refer to, without any text."""
    return (
        [(one.id, [cited.source for cited in one.citations]) for one in argument_map.claims],
        [(one.premises, one.relation, one.conclusion) for one in argument_map.inferences],
        [one.id for one in argument_map.sources],
    )


@given(argument_maps(min_claims=2), st.data())
def test_an_id_in_capitals_is_written_small_wherever_it_stands(argument_map, data):
    ids = {one.id for one in (*argument_map.claims, *argument_map.sources)}
    name = data.draw(st.sampled_from(sorted(ids)))
    text = write_map(argument_map)
    reading = read_map(text.replace(name, "zq"))
    assume("zq" not in text and reading.map is not None)
    damaged = text.replace(name, "ZQ")
    fixes = [found.fix for found in read_map(damaged).diagnostics if found.rule == "bad-id"]
    assume(len(fixes) == 1)  # else the name is a part of another name
    [fix] = fixes
    assert skeleton(read_map(apply_edits(damaged, fix.edits)).map) == skeleton(reading.map)


def test_aliases_that_would_make_a_text_far_longer_are_left_to_the_author():
    """Each was written out: 50 KB of anchors and aliases became 90 MB."""
    tags = ", ".join(["*long"] * 300)
    rows = f"note: &long {'very ' * 2_000}\nx-tags: [{tags}]\nx-a: &short A\nx-b: *short\n"
    fixes = {one.fix for one in read_map(HEAD + rows, "okafor.yaml").diagnostics if one.fix}
    [fix] = fixes
    assert [edit.text for edit in fix.edits] == ["", "A"]
