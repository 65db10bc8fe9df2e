"""A field with fixed words holds one of them."""

import pytest

NONE = "is none of the words that can stand here"


@pytest.mark.parametrize(
    ("lines", "place", "message", "remedy"),
    [
        pytest.param(
            "  mud: {text: Mud., kind: opinion}",
            "6:27",
            f"`opinion` {NONE}",
            "one of: fact, cause, forecast, value, policy, definition",
            id="kind",
        ),
        pytest.param(
            "  mud: {text: Mud., kind: facts}",
            "6:27",
            f"`facts` {NONE}",
            "did you mean `fact`?",
            id="kind that is near",
        ),
        pytest.param(
            "  mud: {text: Mud., kind: Fact}",
            "6:27",
            f"`Fact` {NONE}",
            "did you mean `fact`?",
            id="capital",
        ),
        pytest.param(
            "  mud: {text: Mud., stance: claims}",
            "6:29",
            f"`claims` {NONE}",
            "one of: asserts, concedes, reports",
            id="stance",
        ),
        pytest.param(
            "status: final", "6:9", f"`final` {NONE}", "one of: draft, reviewed", id="status"
        ),
        pytest.param(
            "  mud: {text: Mud., implicit: perhaps}",
            "6:31",
            "`perhaps` is neither true nor false",
            "write `true` or `false`",
            id="implicit",
        ),
        pytest.param(
            "  mud: {text: Mud., implicit: y}",
            "6:31",
            "`y` is neither true nor false",
            "write `true` or `false`",
            id="a letter for yes",
        ),
        pytest.param(
            "  mud: {text: Mud., confidence: 1.5}",
            "6:33",
            "`1.5` is no confidence",
            "low, medium, high, or a number from 0 to 1",
            id="more than sure",
        ),
        pytest.param(
            "  mud: {text: Mud., confidence: 80%}",
            "6:33",
            "`80%` is no confidence",
            "low, medium, high, or a number from 0 to 1",
            id="percentage",
        ),
        pytest.param(
            "  mud: {text: Mud., confidence: High}",
            "6:33",
            "`High` is no confidence",
            "did you mean `high`?",
            id="confidence in capitals",
        ),
    ],
)
def test_a_word_that_is_not_known_is_told_at_its_place(faults, lines, place, message, remedy):
    assert faults(lines) == [("unknown-word", place, message, remedy)]


@pytest.mark.parametrize(
    "fields",
    [
        "kind: definition",
        "stance: concedes",
        "implicit: true",
        "implicit: No",
        "confidence: medium",
        "confidence: 0.75",
        "confidence: .5",
        "confidence: 1",
        "confidence: 0",
        'kind: "fact"',
        "tags: opinion",
    ],
)
def test_the_words_that_are_known_are_accepted(faults, fields):
    assert faults(f"  mud: {{text: Mud., {fields}}}") == []


@pytest.mark.parametrize(
    ("position", "place", "message", "remedy"),
    [
        pytest.param(
            "{claim: floods, stance: agrees}",
            "7:49",
            f"`agrees` {NONE}",
            "one of: affirms, denies, qualifies, reports, silent",
            id="stance",
        ),
        pytest.param(
            "{claim: floods, stance: qualifies, leans: both}",
            "7:67",
            f"`both` {NONE}",
            "one of: for, against",
            id="side",
        ),
    ],
)
def test_the_words_of_a_position_are_known_too(debate_faults, position, place, message, remedy):
    lines = f"propositions:\n  p:\n    text: P.\n    positions: {{okafor: {position}}}"
    expected = [("unknown-word", place, message, remedy)]
    assert debate_faults(lines) == expected
