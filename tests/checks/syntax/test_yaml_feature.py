"""Of YAML a map takes only names, texts, lists and groups."""

import pytest

NEEDS_NONE = "delete it; a map needs none"


def without(what):
    return f"{what} is YAML that a map does without"


@pytest.mark.parametrize(
    ("lines", "place", "what", "remedy"),
    [
        pytest.param("tags: &t [rain]", "6:7", "the anchor `&t`", NEEDS_NONE, id="anchor"),
        pytest.param("  mud: !!str Mud.", "6:8", "the tag `!!str`", NEEDS_NONE, id="tag"),
        pytest.param(
            "note: !!python/object:os.system x",
            "6:7",
            "the tag `!!python/object:os.system`",
            NEEDS_NONE,
            id="tag that runs",
        ),
        pytest.param(
            "  <<: {mud: Mud.}",
            "6:3",
            "the merge key `<<`",
            "write the fields out where they are needed",
            id="merge key",
        ),
        pytest.param(
            "---\nargmap: 1",
            "6:1",
            "a second document",
            "keep one map in a file; delete this `---`",
            id="second document",
        ),
    ],
)
def test_what_a_map_does_without_is_told(faults, lines, place, what, remedy):
    assert faults(lines) == [("yaml-feature", place, without(what), remedy)]


def test_an_anchor_and_its_alias_are_both_told(faults):
    assert faults("  mud: {text: M., by: &who critics}\n  rain: {text: R., by: *who}") == [
        ("yaml-feature", "6:23", without("the anchor `&who`"), NEEDS_NONE),
        ("yaml-feature", "7:24", without("the alias `*who`"), "write the value out"),
    ]


def test_a_directive_is_told(file_faults):
    text = "%YAML 1.2\n---\nargmap: 1\nthesis: {go: We should go.}\n"
    expected = [("yaml-feature", "1:1", without("a `%` directive"), NEEDS_NONE)]
    assert file_faults(text) == expected


def test_an_alias_bomb_is_told_and_not_set_off(file_faults):
    rows = [f"x-{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    found = file_faults("argmap: 1\nthesis: {go: Go.}\nx-0: &a0 [x, x]\n" + "\n".join(rows))
    assert {rule for rule, *_ in found} == {"yaml-feature"}


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param('  mud: "&who"', id="ampersand in quotes"),
        pytest.param("  mud: Smith & Sons, and so on!", id="signs inside a text"),
        pytest.param('note: "---"', id="dashes in quotes"),
        pytest.param("note: <<", id="arrows as a text"),
        pytest.param("note: 100% of it", id="per cent inside a text"),
    ],
)
def test_texts_with_such_signs_are_accepted(faults, lines):
    assert faults(lines) == []


@pytest.mark.parametrize("frame", ["---\n{}", "{}...\n", "---\n{}...\n"])
def test_marks_of_the_one_document_are_accepted(file_faults, frame):
    assert file_faults(frame.format("argmap: 1\nthesis:\n  go: We should go.\n")) == []


@pytest.mark.parametrize(
    ("lines", "after"),
    [
        pytest.param("  mud: !!str Mud.", "  mud: Mud.", id="tag"),
        pytest.param(
            "  mud: {text: M., by: &who critics}\n  rain: {text: R., by: *who}",
            "  mud: {text: M., by: critics}\n  rain: {text: R., by: critics}",
            id="anchor with its alias",
        ),
        pytest.param(
            "  mud: {text: M., by: &w one}\n  rain: {text: R., by: *w}\n"
            "  ice: {text: I., by: &w two}\n  snow: {text: S., by: *w}",
            "  mud: {text: M., by: one}\n  rain: {text: R., by: one}\n"
            "  ice: {text: I., by: two}\n  snow: {text: S., by: two}",
            id="an anchor that is set anew",
        ),
    ],
)
def test_the_values_of_texts_are_written_out(mended, faults, lines, after):
    assert mended(lines, "yaml-feature") == after
    assert faults(after) == []
