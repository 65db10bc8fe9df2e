"""A map is about one claim."""

import pytest

from argmap.formats import read_map

HELP = "add `thesis:` and under it a line `id: text`, the claim it is about"


def faults(text):
    found = read_map(text, "okafor.yaml").diagnostics
    return [(d.rule, f"{d.span.line + 1}:{d.span.column + 1}", d.message, d.help) for d in found]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("argmap: 1\n", "1:1", id="nothing but a version"),
        pytest.param("argmap: 1\nthesis:\n", "1:1", id="empty section"),
        pytest.param("argmap: 1\nthesis:\n  # go: We should go.\n", "1:1", id="in a comment"),
        pytest.param("# A trip\nargmap: 1\n", "2:1", id="below a comment"),
        pytest.param(
            "argmap: 1\npremises:\n  sun: {text: It is sunny., supports: go}\n",
            "1:1",
            id="what bears on it is not said to be unknown",
        ),
    ],
)
def test_a_map_without_a_thesis_is_told_once(text, place):
    assert faults(text) == [("no-thesis", place, "the map has no thesis", HELP)]


@pytest.mark.parametrize(
    "thesis",
    [
        pytest.param("{go: We should go.}", id="in brackets"),
        pytest.param("\n  go: We should go.", id="on a line of its own"),
        pytest.param("\n  go: {text: We should go., cite: ¶1}", id="with more fields"),
    ],
)
def test_one_thesis_is_enough(thesis):
    assert faults(f"argmap: 1\nthesis: {thesis}\n") == []


@pytest.mark.parametrize(
    ("thesis", "rules"),
    [
        pytest.param("We should go.", ["wrong-shape"], id="without an id"),
        pytest.param("[go]", ["wrong-shape"], id="list"),
        pytest.param("{go: We should go., stay: Or stay.}", ["wrong-shape"], id="two"),
        pytest.param("{go: }", ["empty-text"], id="without a text"),
    ],
)
def test_a_thesis_that_is_wrong_is_not_said_to_be_missing(thesis, rules):
    assert [rule for rule, *_ in faults(f"argmap: 1\nthesis: {thesis}\n")] == rules
