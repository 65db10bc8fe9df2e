"""What the canonical layout makes of a file, and what it leaves to the author."""

from textwrap import dedent

import pytest

from argmap.formats import read_map
from argmap.formats.formatting import NoRoomForComment, format_yaml

LONG = "a-long-name-" * 11


def laid_out(text):
    reading = read_map(text, "a.yaml")
    assert reading.map is not None, reading.diagnostics
    return format_yaml(reading.places, "argmap").text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "thesis:\n    go:   We go.\nid:  x\nargmap: 1\n",
            "argmap: 1\nid: x\n\nthesis:\n  go: We go.\n",
            id="order and indent",
        ),
        pytest.param(
            "argmap: 1\n\n\n\nid: x\nthesis:\n\n  go: We go.\n\n\n",
            "argmap: 1\n\nid: x\n\nthesis:\n  go: We go.\n",
            id="empty lines",
        ),
        pytest.param(
            "argmap: '1'\nthesis: { 'go' : {kind: fact,text: \"We: go.\"} }",
            'argmap: 1\n\nthesis: {go: {text: "We: go.", kind: fact}}\n',
            id="brackets and quotes",
        ),
        pytest.param(
            "argmap: 1\nthesis:\n  go: 'So \"we\": go.'\npremises: {a: «Oui»}\n",
            "argmap: 1\n\nthesis:\n  go: 'So \"we\": go.'\n\npremises: {a: «Oui»}\n",
            id="quotes that stay",
        ),
        pytest.param(
            "argmap: 1\n\nthesis:\n go:\n  text: We\n   go.\n  note: >-2\n      x\n     y\n",
            "argmap: 1\n\nthesis:\n  go:\n    text: We\n      go.\n"
            "    note: >2-\n        x\n       y\n",
            id="texts of several lines",
        ),
        pytest.param(
            "argmap: 1\ntags: [a,\n  b, # two\n  c]\nthesis: {go: We go.}\n",
            "argmap: 1\ntags: [\n  a,\n  b,  # two\n  c]\n\nthesis: {go: We go.}\n",
            id="brackets of several lines",
        ),
        pytest.param(
            "argmap: 1\nthesis:\n  # deep\n  go: We go.  # behind\n  # below\n\n# last\n",
            "argmap: 1\n\nthesis:\n  # deep\n  go: We go.  # behind\n  # below\n\n# last\n",
            id="comments",
        ),
        pytest.param(
            "argmap: 1   # one\nid: ab  # two\nthesis: {go: We go.}\n",
            "argmap: 1   # one\nid: ab  # two\n\nthesis: {go: We go.}\n",
            id="the column of comments",
        ),
        pytest.param(
            f"argmap: 1\nthesis: {{go: We go.}}\nx-a:\n ? {LONG} # one\n :  # two\n  b: c\n"
            f" ? {LONG}er\n : d # three\n ? {LONG}est # four\n :\n",
            f"argmap: 1\n\nthesis: {{go: We go.}}\n\n"
            f"x-a:\n  ? {LONG}  # one\n  :  # two\n    b: c\n"
            f"  ? {LONG}er\n  : d  # three\n  ? {LONG}est  # four\n  :\n",
            id="comments behind a long name and behind its colon",
        ),
        pytest.param(
            "argmap: 1\r\nthesis: {go: We go.}\r\n",
            "argmap: 1\r\n\r\nthesis: {go: We go.}\r\n",
            id="line ends",
        ),
        pytest.param(
            "argmap: 1\nthesis:\n  go: |+\n    We go.\n\npremises: {a: So.}\n",
            "argmap: 1\n\nthesis:\n  go: |+\n    We go.\n\npremises: {a: So.}\n",
            id="empty lines of a text",
        ),
    ],
)
def test_layout(before, after):
    assert laid_out(before) == after
    assert laid_out(after) == after


def test_the_author_decides_on_lines_brackets_and_the_order_of_claims():
    text = dedent("""\
        # Ours.
        argmap: 1

        thesis:
          go:
            text: We go.
            kind: policy
            cite: [¶1, ¶3]

        premises:
          z: {text: It is late., supports: go, kind: fact}

          # The other one.
          a:
            text: It rains,
              and it is cold.
            supports: go
          """)
    assert laid_out(text) == text.rstrip(" ")


def test_a_comment_behind_a_question_mark_stays_with_its_name():
    text = "argmap: 1\nthesis:\n  ? go # why\n  : We go. # how\n"
    expected = "argmap: 1\n\nthesis:\n  go:  # why\n    We go.  # how\n"
    assert laid_out(text) == laid_out(expected) == expected


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("argmap: 1\nthesis: {go: We go.}# now\n", 1, id="no space before it"),
        pytest.param("argmap: 1\nthesis: {go: We go.}\n... # end\n", 2, id="behind the end"),
        pytest.param(
            "argmap: 1\nthesis:\n  ? go # one\n  : # two\n    We go.\n", 3, id="two on one line"
        ),
    ],
)
def test_a_comment_without_a_place_is_told(text, line):
    with pytest.raises(NoRoomForComment) as caught:
        laid_out(text)
    assert caught.value.line == line


def test_a_waiver_that_would_be_about_something_else_is_told():
    text = dedent("""\
        argmap: 1
        thesis:
          go: {text: We go., note: So.,  # argmap: allow short-claim (a law)
            cite: ¶3}
        """)
    formatted = format_yaml(read_map(text, "a.yaml").places, "argmap")
    assert formatted.changed_comment == 2


def test_signs_of_comments_behind_a_name_without_a_value_take_linear_time(cpu_seconds):
    """Each more took more than twice the time; with thirty nobody saw the end."""
    head = "argmap: 1\nthesis: {go: We go.}\nx-own:\n"
    short, long = (f"{head}  ? go {'# ' * count}\n  ? stay\n" for count in (8, 17))
    least = cpu_seconds(lambda: laid_out(short), 3)
    assert cpu_seconds(lambda: laid_out(long)) < 20 * least


@pytest.mark.parametrize("end", [" ", "\n  "], ids=["on-one-line", "on-lines"])
def test_a_long_list_in_brackets_takes_linear_time(cpu_seconds, end):
    head = "argmap: 1\nthesis: {go: We go.}\nx-own: [¶0"
    short, long = (f"{head}{(',' + end + '¶1') * count}]\n" for count in (1_000, 8_000))
    least = cpu_seconds(lambda: laid_out(short), 3)
    assert cpu_seconds(lambda: laid_out(long), 2) < 24 * least


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("?\n  # about the note\n  note\n: Well.\ntitle: T\n", id="below its mark"),
        pytest.param("x-a: |\n  Why\n  ?\n# about the note\nnote: Well.\n", id="below a text"),
        pytest.param("x-a: Why not\n  ?\n# about the note\nnote: Well.\n", id="below two lines"),
    ],
)
def test_a_comment_above_a_name_stays_above_it(text):
    lines = laid_out(f"argmap: 1\nthesis: {{go: We go.}}\n{text}").splitlines()
    assert lines[lines.index("# about the note") + 1] == "note: Well."
