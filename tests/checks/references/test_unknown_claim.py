"""What stands for a claim names one."""

import pytest

NO_SUCH = "name one of the map's claims, or add this one"
ON_THEIR_OWN = "put `+` between names before an arrow, a comma in a list"
ATTACK = "an inference can only be undercut: write `undercuts:`"
SUPPORT = "a reason bears on a claim; to strengthen an inference add a premise to it"


@pytest.mark.parametrize(
    ("lines", "place", "message", "remedy"),
    [
        pytest.param(
            "  mud: {text: Mud., supports: reqire}",
            "6:31",
            "no claim named `reqire`",
            "did you mean `require`?",
            id="misspelt",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: Floods}",
            "6:31",
            "no claim named `Floods`",
            "did you mean `floods`?",
            id="capital",
        ),
        pytest.param(
            "  mud: {text: Mud., rebuts: sewers}",
            "6:29",
            "no claim named `sewers`",
            NO_SUCH,
            id="nothing near",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: [require, sewers]}",
            "6:41",
            "no claim named `sewers`",
            NO_SUCH,
            id="second of a list",
        ),
        pytest.param(
            "  mud:\n    text: Mud.\n    supports:\n      - sewers",
            "9:9",
            "no claim named `sewers`",
            NO_SUCH,
            id="list of lines",
        ),
        pytest.param(
            "inferences:\n  main: floods + sewers -> require",
            "7:18",
            "no claim named `sewers`",
            NO_SUCH,
            id="premise",
        ),
        pytest.param(
            "inferences:\n  main: floods -> reqire",
            "7:19",
            "no claim named `reqire`",
            "did you mean `require`?",
            id="conclusion",
        ),
        pytest.param(
            "inferences:\n  main: floods -x reqire",
            "7:19",
            "no claim named `reqire`",
            "did you mean `require`?",
            id="attack",
        ),
        pytest.param(
            "inferences:\n  main: {from: [floods, sewers], supports: require}",
            "7:25",
            "no claim named `sewers`",
            NO_SUCH,
            id="premise of a long form",
        ),
        pytest.param(
            "sources:\n  audit: An audit\nrebuttals:\n  mud: {text: Mud., rebuts: audit}",
            "9:29",
            "no claim named `audit`",
            NO_SUCH,
            id="a source is no claim",
        ),
        pytest.param(
            "  mud:\n    text: Mud.\n    supports: floods, require",
            "8:15",
            "no claim named `floods, require`",
            "write several as a list: `[floods, require]`",
            id="several without brackets",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: floods and require}",
            "6:31",
            "no claim named `floods and require`",
            "write several as a list: `[floods, require]`",
            id="several joined by a word",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: [floods and require]}",
            "6:32",
            "no claim named `floods and require`",
            ON_THEIR_OWN,
            id="several as one of a list",
        ),
        pytest.param(
            "  mud: Mud.\ninferences:\n  main: mud, floods -> require",
            "8:9",
            "no claim named `mud, floods`",
            ON_THEIR_OWN,
            id="several before an arrow",
        ),
        pytest.param(
            "  mud: {text: Mud., rebuts: floods -> require}",
            "6:29",
            "`floods -> require` is an inference, not a claim",
            ATTACK,
            id="rebuts an inference",
        ),
        pytest.param(
            "rebuttals:\n  mud: {text: Mud., rebuts: main}\ninferences:\n  main: floods -> require",
            "7:29",
            "`main` is an inference, not a claim",
            ATTACK,
            id="rebuts a named inference",
        ),
        pytest.param(
            "  mud: {text: Mud., supports: floods -> require}",
            "6:31",
            "`floods -> require` is an inference, not a claim",
            SUPPORT,
            id="supports an inference",
        ),
    ],
)
def test_a_name_of_no_claim_is_told_at_its_place(faults, lines, place, message, remedy):
    assert faults(lines) == [("unknown-claim", place, message, remedy)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  mud: {text: Mud., supports: floods}", id="defined above"),
        pytest.param("  mud: {text: M., supports: rain}\n  rain: Rain.", id="defined below"),
        pytest.param(
            "rebuttals:\n  mud: {text: M., rebuts: rain}\nevidence:\n  rain: Rain.",
            id="defined in another section",
        ),
        pytest.param('  mud: {text: Mud., supports: "floods"}', id="in quotes"),
        pytest.param("  mud: {text: Mud., supports: [require, floods]}", id="several"),
    ],
)
def test_names_of_claims_are_accepted(faults, lines):
    assert faults(lines) == []


@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        pytest.param("  Mud: M.\n  rain: {text: R., supports: mud}", "bad-id", id="capital"),
        pytest.param(
            "evidense:\n  mud: M.\nrebuttals:\n  rain: {text: R., rebuts: mud}",
            "unknown-field",
            id="misspelt section",
        ),
        pytest.param(
            "  mud: {text: {so: it is}}\n  rain: {text: R., supports: mud}",
            "wrong-shape",
            id="text of the wrong form",
        ),
    ],
)
def test_a_claim_that_is_wrong_itself_is_not_said_to_be_missing(faults, lines, rule):
    assert [found for found, *_ in faults(lines)] == [rule]


@pytest.mark.parametrize(
    ("lines", "place", "message", "remedy"),
    [
        pytest.param(
            "propositions:\n  p: {text: P., positions: {okafor: flods}}",
            "5:37",
            "the map `okafor` has no claim named `flods`",
            "did you mean `floods`?",
            id="position",
        ),
        pytest.param(
            "propositions:\n  p: {text: P., positions: {okafor: not flods}}",
            "5:41",
            "the map `okafor` has no claim named `flods`",
            "did you mean `floods`?",
            id="behind a word",
        ),
        pytest.param(
            "propositions:\n  p: {text: P., positions: {brandt: floods}}",
            "5:37",
            "the map `brandt` has no claim named `floods`",
            "name one of its claims, or `silent`",
            id="claim of another author",
        ),
        pytest.param(
            "evidence:\n  a: {text: A., uses: {okafor: flods}}",
            "5:32",
            "the map `okafor` has no claim named `flods`",
            "did you mean `floods`?",
            id="use of evidence",
        ),
    ],
)
def test_a_debate_names_claims_of_its_maps(debate_faults, lines, place, message, remedy):
    assert debate_faults(lines) == [("unknown-claim", place, message, remedy)]


@pytest.mark.parametrize("position", ["floods", "not floods", "silent", "[floods, require]"])
def test_claims_of_the_authors_own_map_are_accepted(debate_faults, position):
    assert (
        debate_faults(f"propositions:\n  p: {{text: P., positions: {{okafor: {position}}}}}") == []
    )
