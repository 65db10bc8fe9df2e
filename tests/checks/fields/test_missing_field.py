"""Every part has the fields that it cannot do without."""

import pytest


@pytest.mark.parametrize(
    ("lines", "place", "message", "remedy"),
    [
        pytest.param(
            "  mud: {supports: require}",
            "6:8",
            "the claim `mud` has no `text`",
            "add `text: …` (the statement, in your own words)",
            id="claim",
        ),
        pytest.param(
            "  mud: {}",
            "6:8",
            "the claim `mud` has no `text`",
            "add `text: …` (the statement, in your own words)",
            id="empty claim",
        ),
        pytest.param(
            "  mud:\n    supports: require\n    note: Later.",
            "7:5",
            "the claim `mud` has no `text`",
            "add `text: …` (the statement, in your own words)",
            id="claim of several lines",
        ),
        pytest.param(
            "sources:\n  audit: {author: City Council}",
            "7:10",
            "the source `audit` has no `title`",
            "add `title: …` (what the work is called)",
            id="source",
        ),
        pytest.param(
            "inferences:\n  main: {supports: require}",
            "7:9",
            "the inference `main` has no `from`",
            "add `from: …` (the premises that work together)",
            id="inference from nothing",
        ),
        pytest.param(
            "inferences:\n  main: {from: floods}",
            "7:9",
            "the inference `main` bears on nothing",
            "give it exactly one of `supports`, `rebuts` and `undercuts`, with one name",
            id="inference to nothing",
        ),
        pytest.param(
            "  mud: {text: Mud., cite: {prefix: so}}",
            "6:27",
            "the citation says neither where nor what",
            "add `paragraph: 8`, `page: 14`, a `source:` or a `quote:`",
            id="citation",
        ),
    ],
)
def test_what_is_missing_is_told_at_the_part_that_lacks_it(faults, lines, place, message, remedy):
    assert faults(lines) == [("missing-field", place, message, remedy)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  mud: Mud.", id="claim that is its text"),
        pytest.param("sources:\n  audit: An audit", id="source that is its title"),
        pytest.param("inferences:\n  main: {from: floods, supports: require}", id="inference"),
        pytest.param("  mud: {text: Mud., cite: {quote: so it is}}", id="citation by its words"),
        pytest.param("  mud: {text: Mud., cite: {page: 3}}", id="citation by its place"),
    ],
)
def test_the_least_that_can_be_written_is_accepted(faults, lines):
    assert faults(lines) == []


def test_a_map_begins_with_the_version_of_the_format(file_faults):
    assert file_faults("thesis: {go: We should go.}\n") == [
        (
            "missing-field",
            "1:1",
            "the map has no `argmap`",
            "add `argmap: …` (the format's version, 1)",
        )
    ]


@pytest.mark.parametrize(
    ("text", "place", "message", "remedy"),
    [
        pytest.param(
            "argmap-debate: 1\nmaps: [okafor.yaml]",
            "1:1",
            "the debate has no `question`",
            "add `question: …` (the question all the maps answer)",
            id="question",
        ),
        pytest.param(
            "argmap-debate: 1\nquestion: Barrels?",
            "1:1",
            "the debate has no `maps`",
            "add `maps: …` (the files of the maps)",
            id="maps",
        ),
        pytest.param(
            "argmap-debate: 1\nquestion: Barrels?\nmaps: []",
            "3:7",
            "the debate names no map",
            "list the maps' files: `maps: [first.yaml, second.yaml]`",
            id="no map",
        ),
        pytest.param(
            "argmap-debate: 1\nquestion: Barrels?\nmaps: okafor.yaml\nevidence:\n  a: {text: A.}",
            "5:6",
            "the entry of evidence `a` has no `uses`",
            "add `uses: …` (who uses it: `map-id: claim-id`)",
            id="uses",
        ),
        pytest.param(
            "argmap-debate: 1\nquestion: Q?\nmaps: okafor.yaml\npropositions:\n  p: {kind: fact}",
            "5:6",
            "the proposition `p` has no `text`",
            "add `text: …` (the statement, in neutral words)",
            id="text of a proposition",
        ),
    ],
)
def test_what_a_debate_lacks_is_told(debate_faults, text, place, message, remedy):
    assert debate_faults(text, head="") == [("missing-field", place, message, remedy)]
