"""No text loses its end to a comment."""

import pytest

CUT = "YAML takes what follows ` #` for a comment and drops it from this text"
EMPTY = "is empty: YAML takes what follows `#` for a comment"


@pytest.mark.parametrize(
    ("lines", "place", "text"),
    [
        pytest.param("  mud: Point #3 is wrong.", "6:14", '"Point #3 is wrong."', id="claim"),
        pytest.param("  mud: Mud. #remark", "6:13", '"Mud. #remark"', id="one word"),
        pytest.param("  mud: Mud. #!", "6:13", '"Mud. #!"', id="sign"),
        pytest.param("  mud: {text: Point #3 is.}", "6:21", '"Point #3 is."', id="in a group"),
        pytest.param("tags: [point #3, rain]", "6:14", '"point #3"', id="in a list"),
        pytest.param(
            '  mud: He says "no" #3 times.', "6:21", "'He says \"no\" #3 times.'", id="with quotes"
        ),
    ],
)
def test_a_text_that_is_cut_is_told_at_the_sign(faults, lines, place, text):
    remedy = f"put the whole text in quotes: {text}"
    assert faults(lines) == [("text-cut-by-hash", place, CUT, remedy)]


@pytest.mark.parametrize(
    ("lines", "place", "what"),
    [
        pytest.param("  mud: #3 is wrong.", "6:8", "the claim `mud`", id="claim"),
        pytest.param("  mud: # to be written", "6:8", "the claim `mud`", id="comment for a text"),
        pytest.param("note: #rain", "6:7", "the note", id="note"),
    ],
)
def test_a_text_that_begins_with_the_sign_is_told(faults, lines, place, what):
    remedy = "put the text in quotes, or write one before the comment"
    assert faults(lines) == [("text-cut-by-hash", place, f"{what} {EMPTY}", remedy)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("  mud: Mud.  # a remark", id="comment"),
        pytest.param("  mud: Mud.  ## a remark", id="comment with two signs"),
        pytest.param("#remark\n  mud: Mud.", id="line of its own"),
        pytest.param("  mud: {text: Mud., kind: fact} #remark", id="behind a group"),
        pytest.param('  mud: "Mud." #remark', id="behind quotes"),
        pytest.param('  mud: "Point #3 is."', id="in double quotes"),
        pytest.param("  mud: 'Point #3 is.'", id="in single quotes"),
        pytest.param("  mud: |-\n    Point #3 is.", id="in a block"),
        pytest.param("  mud: Point#3 is.", id="no space before it"),
        pytest.param("url: https://example.org/#a", id="in an address"),
        pytest.param("evidence: #none yet", id="behind a section"),
    ],
)
def test_comments_and_what_is_in_quotes_are_accepted(faults, lines):
    assert faults(lines) == []


@pytest.mark.parametrize(
    ("lines", "after"),
    [
        pytest.param("  mud: Point #3 is.", '  mud: "Point #3 is."', id="inside"),
        pytest.param("  mud: #3 is.", '  mud: "#3 is."', id="at the beginning"),
        pytest.param("  mud: Point #3 # why", '  mud: "Point #3" # why', id="before a comment"),
    ],
)
def test_the_whole_text_is_put_in_quotes(mended, faults, lines, after):
    assert mended(lines, "text-cut-by-hash") == after
    assert faults(after) == []


def test_a_comment_that_stands_for_a_text_is_left_as_it_is(mended):
    assert mended("  mud: # later", "text-cut-by-hash") == "  mud: # later"
