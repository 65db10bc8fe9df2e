"""What is undercut is an inference."""

import pytest

NO_SUCH = "name an inference, or write `premise -> conclusion`"
MAIN = "\ninferences:\n  main: floods -> require"


@pytest.mark.parametrize(
    ("target", "message", "remedy"),
    [
        pytest.param("xyz", "no inference named `xyz`", NO_SUCH, id="nothing near"),
        pytest.param(
            "flods", "no inference named `flods`", "did you mean `floods`?", id="premise misspelt"
        ),
        pytest.param(
            "require",
            "no inference begins at the claim `require`",
            "to attack the claim itself, write `rebuts: require`",
            id="claim at which none begins",
        ),
        pytest.param(
            "floods -x require",
            "no inference `floods -x require`",
            "`floods` begins `floods -> require`",
            id="support, not attack",
        ),
        pytest.param(
            "floods -> floods",
            "no inference `floods -> floods`",
            "`floods` begins `floods -> require`",
            id="other conclusion",
        ),
        pytest.param(
            "flods -> require",
            "no inference `flods -> require`",
            "did you mean `floods`?",
            id="address misspelt",
        ),
        pytest.param(
            "sewers -> mud",
            "no inference `sewers -> mud`",
            "name an inference of the map",
            id="address of nothing",
        ),
    ],
)
def test_what_is_no_inference_is_told_at_its_place(faults, target, message, remedy):
    lines = f"rebuttals:\n  dry: {{text: Dry., undercuts: {target}}}"
    assert faults(lines) == [("unknown-inference", "7:32", message, remedy)]


def test_of_many_inferences_that_begin_at_a_claim_four_are_named(faults):
    rows = "".join(f"  c{number}: C.\n" for number in range(1_200))
    targets = ", ".join(f"c{number}" for number in range(1_200))
    [fault] = faults(
        f"  wet: {{text: Wet., supports: [{targets}]}}\n{rows}"
        "rebuttals:\n  dry: {text: Dry., undercuts: wet -> floods}"
    )
    expected = "`wet` begins `wet -> c0`, `wet -> c1`, `wet -> c2`, `wet -> c3` and 1,196 more"
    assert fault[-1] == expected


def test_a_misspelt_name_of_an_inference_is_corrected(faults):
    [fault] = faults("rebuttals:\n  dry: {text: Dry., undercuts: mian}" + MAIN)
    message = "no inference named `mian`"
    assert fault == ("unknown-inference", "7:32", message, "did you mean `main`?")


def test_an_arrow_that_undercuts_is_looked_up_as_well(faults):
    [fault] = faults("  dry: Dry.\ninferences:\n  odd: dry -x sewers -> mud")
    message = "no inference `sewers -> mud`"
    assert fault == ("unknown-inference", "8:15", message, "name an inference of the map")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("rebuttals:\n  dry: {text: Dry., undercuts: floods}", id="only one begins"),
        pytest.param(
            "rebuttals:\n  dry: {text: Dry., undercuts: floods -> require}", id="by its ends"
        ),
        pytest.param("rebuttals:\n  dry: {text: Dry., undercuts: main}" + MAIN, id="by its name"),
        pytest.param(
            "rebuttals:\n  dry: {text: Dry., rebuts: require}\n"
            "  wet: {text: Wet., undercuts: dry -x require}",
            id="attack by its ends",
        ),
        pytest.param("  dry: Dry.\ninferences:\n  odd: dry -x floods -> require", id="by an arrow"),
    ],
)
def test_inferences_are_accepted_however_they_are_named(faults, lines):
    assert faults(lines) == []
