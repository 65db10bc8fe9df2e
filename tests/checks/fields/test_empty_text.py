"""What is announced is there."""

import pytest

HELP = "write it, or delete the line"


@pytest.mark.parametrize(
    ("lines", "place", "what"),
    [
        pytest.param("  mud:", "6:7", "the claim `mud`", id="claim"),
        pytest.param('  mud: ""', "6:8", "the claim `mud`", id="claim in quotes"),
        pytest.param("  mud: {text: }", "6:15", "the text", id="text of a claim"),
        pytest.param('  mud: {text: " "}', "6:15", "the text", id="only a space"),
        pytest.param('  mud: {text: "\\n"}', "6:15", "the text", id="only a line end"),
        pytest.param("  mud: {text: Mud., by: }", "6:25", "the name", id="whose it is"),
        pytest.param("  mud: {text: Mud., supports: }", "6:31", "the reference", id="target"),
        pytest.param('tags: ["", rain]', "6:8", "the tag", id="item of a list"),
        pytest.param("note:", "6:6", "the note", id="note"),
        pytest.param("published:", "6:11", "the date", id="date"),
        pytest.param('url: ""', "6:6", "the address", id="address"),
        pytest.param("sources:\n  audit:", "7:9", "the source `audit`", id="source"),
    ],
)
def test_what_is_empty_is_told_at_its_place(faults, lines, place, what):
    assert faults(lines) == [("empty-text", place, f"{what} is empty", HELP)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("evidence:", id="empty section"),
        pytest.param("evidence: {}", id="section in brackets"),
        pytest.param("x-own:", id="field of one's own"),
        pytest.param("  mud: ~", id="a tilde is a text"),
        pytest.param("  mud: null", id="a word that YAML knows is a text"),
        pytest.param("tags: []", id="empty list"),
    ],
)
def test_what_need_not_be_filled_in_may_be_empty(faults, lines):
    assert faults(lines) == []


def test_an_empty_version_is_one_fault(file_faults):
    found = file_faults("argmap:\nthesis: {go: We should go.}\n")
    assert found == [("empty-text", "1:8", "the version is empty", HELP)]


def test_an_empty_position_is_told(debate_faults):
    found = debate_faults("propositions:\n  p: {text: P., positions: {okafor: }}")
    assert found == [("empty-text", "5:37", "the position is empty", HELP)]
