"""One id names one thing."""

import pytest

HELP = "give it an id of its own"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("evidence:\n  floods: {text: M., supports: require}", id="claims"),
        pytest.param("inferences:\n  floods: floods -> require", id="inference"),
        pytest.param("sources:\n  floods: A survey", id="source"),
    ],
)
def test_the_second_thing_of_that_name_is_told(faults, lines):
    message = "`floods` is already the id of something else in this file"
    expected = [("duplicate-id", "7:3", message, HELP)]
    assert faults(lines) == expected


def test_the_thesis_shares_the_ids_of_the_other_claims(faults):
    message = "`require` is already the id of something else in this file"
    assert faults("evidence:\n  require: M.") == [("duplicate-id", "7:3", message, HELP)]


def test_a_source_and_an_inference_are_told_apart_too(faults):
    [fault] = faults("sources:\n  audit: An audit\ninferences:\n  audit: floods -> require")
    message = "`audit` is already the id of something else in this file"
    assert fault == ("duplicate-id", "9:3", message, HELP)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("id: floods", id="the map itself"),
        pytest.param("  okafor: Mud.", id="a claim named as the map"),
        pytest.param("  mud: Mud.\n  mud-2: Mud again.", id="different ids"),
        pytest.param("tags: [floods]", id="a tag"),
    ],
)
def test_what_is_no_second_thing_is_accepted(faults, lines):
    assert faults(lines) == []


def test_the_same_name_twice_in_one_section_is_left_to_another_rule(faults):
    assert [rule for rule, *_ in faults("  floods: Mud.")] == ["duplicate-key"]


def test_a_proposition_and_evidence_share_their_ids(debate_faults):
    lines = "propositions:\n  p: {text: P.}\nevidence:\n  p: {text: P., uses: {okafor: floods}}"
    message = "`p` is already the id of something else in this file"
    assert debate_faults(lines) == [("duplicate-id", "7:3", message, HELP)]


def test_the_maps_of_a_debate_have_different_ids(debate_faults):
    assert debate_faults("note: N.", maps="[okafor.yaml, copy.yaml]") == [
        (
            "duplicate-id",
            "3:21",
            "two maps of this debate have the id `okafor`",
            "give one of them another `id:`, or name it only once",
        )
    ]
