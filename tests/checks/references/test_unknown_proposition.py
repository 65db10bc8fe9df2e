"""An opposite is a proposition of the debate."""

import pytest

NO_SUCH = "name a proposition of this debate"


@pytest.mark.parametrize(
    ("opposite", "place", "name", "remedy"),
    [
        pytest.param("q", "6:33", "q", NO_SUCH, id="nothing near"),
        pytest.param("cheep", "6:33", "cheep", "did you mean `cheap`?", id="misspelt"),
        pytest.param("Cheap", "6:33", "Cheap", "did you mean `cheap`?", id="capital"),
        pytest.param("[cheap, safe]", "6:41", "safe", NO_SUCH, id="second of a list"),
        pytest.param("okafor", "6:33", "okafor", NO_SUCH, id="a map is no proposition"),
        pytest.param("floods", "6:33", "floods", NO_SUCH, id="a claim is no proposition"),
    ],
)
def test_an_opposite_that_is_none_is_told(debate_faults, opposite, place, name, remedy):
    lines = f"propositions:\n  cheap: {{text: C.}}\n  dear: {{text: D., opposite-of: {opposite}}}"
    expected = [("unknown-proposition", place, f"no proposition named `{name}`", remedy)]
    assert debate_faults(lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  a: {text: A.}\n  b: {text: B., opposite-of: a}", id="defined above"),
        pytest.param("  a: {text: A., opposite-of: b}\n  b: {text: B.}", id="defined below"),
        pytest.param(
            "  a: {text: A., opposite-of: [b, c]}\n  b: {text: B.}\n  c: {text: C.}", id="several"
        ),
        pytest.param(
            "  a: {text: A., opposite-of: b}\n  b: {text: B., opposite-of: a}", id="each other"
        ),
    ],
)
def test_propositions_are_accepted(debate_faults, lines):
    assert debate_faults(f"propositions:\n{lines}") == []
