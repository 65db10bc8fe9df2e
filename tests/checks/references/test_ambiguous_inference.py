"""What is undercut is one inference."""

import pytest

WET = "  wet: {text: Wet., supports: floods, rebuts: require}\n"
CIRCLE = "these undercutters bear on each other in a circle or a long row"
NAMES = "give the inferences names under `inferences:`, and undercut them by name"


@pytest.mark.parametrize(
    ("lines", "place", "message", "remedy"),
    [
        pytest.param(
            f"{WET}  dry: {{text: Dry., undercuts: wet}}",
            "7:32",
            "`wet` begins 2 inferences",
            "say which: `wet -> floods`, `wet -x require`",
            id="support and attack",
        ),
        pytest.param(
            "  dry: {text: Dry., undercuts: floods}\ninferences:\n  main: floods -> require",
            "6:32",
            "`floods` begins 2 inferences",
            "say which: `floods -> require`, `main`",
            id="one with a name",
        ),
        pytest.param(
            "  wet: {text: Wet., supports: [floods, require]}\n  dry: {text: Dry., undercuts: wet}",
            "7:32",
            "`wet` begins 2 inferences",
            "say which: `wet -> floods`, `wet -> require`",
            id="two supports",
        ),
        pytest.param(
            "  wet: {text: Wet., supports: [a, b, c, floods, require]}\n  a: A.\n  b: B.\n"
            "  c: C.\n  dry: {text: Dry., undercuts: wet}",
            "10:32",
            "`wet` begins 5 inferences",
            "say which: `wet -> a`, `wet -> b`, `wet -> c`, `wet -> floods` and 1 more",
            id="more than anybody reads",
        ),
    ],
)
def test_a_claim_that_begins_several_is_told_with_their_names(
    faults, lines, place, message, remedy
):
    assert faults(lines) == [("ambiguous-inference", place, message, remedy)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  a: {text: A., undercuts: a}", id="itself"),
        pytest.param(
            "  a: {text: A., undercuts: b}\n  b: {text: B., undercuts: a}", id="each other"
        ),
    ],
)
def test_undercutters_in_a_circle_need_names(faults, lines):
    found = faults(lines)
    assert found[0] == ("ambiguous-inference", "6:28", CIRCLE, NAMES)
    assert {rule for rule, *_ in found} == {"ambiguous-inference"}


def test_an_undercutter_in_many_circles_is_told_once(faults):
    targets = ", ".join(f"dry -x c{number}" for number in range(100))
    found = faults(f"  dry: {{text: Dry., undercuts: [{targets}]}}")
    assert len(found) == len(set(found)) <= 200


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  dry: {text: Dry., undercuts: floods}", id="only one begins"),
        pytest.param(f"{WET}  dry: {{text: Dry., undercuts: wet -> floods}}", id="which support"),
        pytest.param(f"{WET}  dry: {{text: Dry., undercuts: wet -x require}}", id="which attack"),
        pytest.param(
            "  dry: {text: Dry., undercuts: main}\ninferences:\n  main: floods -> require",
            id="by its name",
        ),
        pytest.param(
            "  a: {text: A., undercuts: b}\n  b: {text: B., undercuts: floods}", id="a short row"
        ),
    ],
)
def test_where_only_one_can_be_meant_it_is_accepted(faults, lines):
    assert faults(lines) == []


def test_a_circle_of_named_inferences_is_accepted(faults):
    lines = "  a: A.\n  b: B.\ninferences:\n  first: a -x second\n  second: b -x first"
    assert faults(lines) == []
