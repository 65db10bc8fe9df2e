"""Comments are found where YAML has them, and each is about the lines it belongs to."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.syntax import Problems, SourceText, find_comments, parse

WANTED = re.compile(r"#[ \t]*note")

TEXT = """\
argmap: 1   # note top
thesis:
  go:
    text: |-  # note header
      We go.
      # note inside a block
      # note and again

    # note alone
    by: "somebody # note in quotes
      # note on a line"   # note behind quotes
    kind: value
      judgement # note behind a wrapped text
    x-a: b#note c
    x-b: c # other # note in a comment
  stay: >
    folded # note inside

  # note last
maps: # note on a list
- a
# note on an item
- b: c
  d: e
"""

EXPECTED = [
    ("# note top", 0, 0, False),
    ("# note header", 3, 4, False),
    ("# note alone", 9, 9, True),
    ("# note behind quotes", 9, 10, False),
    ("# note behind a wrapped text", 11, 12, False),
    ("# note last", 19, 23, True),
    ("# note on a list", 19, 23, False),
    ("# note on an item", 22, 23, True),
]


def found_in(text):
    source = SourceText("a.yaml", text)
    return find_comments(source, parse(Problems(source)), WANTED)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_only_true_comments_are_found(line_end):
    text = TEXT.replace("\n", line_end)
    found = [(text[one.start : one.end], one.first, one.last, one.alone) for one in found_in(text)]
    assert found == EXPECTED


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("a: b # note", 0, 0, id="no end of line"),
        pytest.param("a: b # note  \n", 0, 0, id="spaces behind"),
        pytest.param("a: b\t#\tnote\n", 0, 0, id="tabs"),
        pytest.param("a:  # note\n  b: c\n\n  # more\n  d: e\nf: g\n", 0, 4, id="a block"),
        pytest.param("# note\n\n# other\na:\n  b: c\nd: e\n", 3, 4, id="the next line"),
        pytest.param("# note\n# note\na: b\n", 2, 2, id="stacked"),
        pytest.param("a: b\n# note\n", 1, 1, id="nothing follows"),
        pytest.param("a: {b: c, # note\n  d: e}\n", 0, 1, id="in brackets"),
        pytest.param("- a: b # note\n  c: d\n- e\n", 0, 1, id="an item"),
        pytest.param('a: "b\n\n  c" # note\nd: e\n', 0, 2, id="behind a text of many lines"),
        pytest.param("a: |\n  b\n# note\nc: d\n", 3, 3, id="behind a block text"),
    ],
)
def test_a_comment_is_about_its_line_and_the_block_below(text, first, last):
    assert {(one.first, one.last) for one in found_in(text)} == {(first, last)}


@pytest.mark.parametrize(
    "text",
    ["a: 'x # note'\n", "a: b#note\n", "a: >-\n  # note\n", "# other # note\na: b\n", "a: notes\n"],
)
def test_what_is_no_such_comment_is_not_found(text):
    assert found_in(text) == ()


@given(st.text(alphabet="#note: \n\r\t\"'|>{}[],-a", max_size=60))
def test_any_text_has_comments_in_order_and_lines_that_exist(text):
    source = SourceText("a.yaml", text)
    last_line = source.span(len(text), len(text)).line
    before = 0
    for one in found_in(text):
        assert before <= one.start < one.end <= len(text)
        assert text[one.start] == "#"
        assert 0 <= one.first <= one.last <= last_line
        before = one.end
