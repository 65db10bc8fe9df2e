"""Reading goes on after a syntax error, and what is said of it mends it."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.syntax import Mapping, Scalar, Sequence, apply_edits, building, decode, parse


def read(text):
    problems, readable = decode("a.yaml", text)
    return (parse(problems) if readable else None), problems.sorted(), problems


def as_data(node):
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [as_data(item) for item in node.items]
        case Mapping():
            return {key.text: as_data(value) for key, value in node.entries}


def places(found):
    return [(one.span.line + 1, one.span.column + 1, one.message) for one in found]


COLON = "a colon and a space stand inside a text without quotes"
BEHIND = "the text goes on behind its closing quotation mark"
OPEN = "a quotation mark is opened and never closed"
LINE_UP = "this does not line up with what stands above it"
SPACE = "a space is missing behind the colon"
HASH = "YAML takes what follows ` #` for a comment and drops it from this text"


@pytest.mark.parametrize(
    ("text", "place", "mended"),
    [
        pytest.param("a: b: c\n", (1, 5, COLON), 'a: "b: c"\n', id="colon in a text"),
        pytest.param(
            'a: he said: "no"\n', (1, 11, COLON), "a: 'he said: \"no\"'\n", id="colon and quotes"
        ),
        pytest.param(
            "a: b: c # d\n", (1, 5, COLON), 'a: "b: c" # d\n', id="colon before a comment"
        ),
        pytest.param(
            "a: b: c\n  d e\nf: g\n",
            (1, 5, COLON),
            'a: "b: c\n  d e"\nf: g\n',
            id="colon in a text of two lines",
        ),
        pytest.param(
            "a: b:\r\nc: d\r\n",
            (1, 5, "a text without quotes ends in a colon"),
            'a: "b:"\r\nc: d\r\n',
            id="colon at the end",
        ),
        pytest.param(
            "a: {t: b: c, s: d}\n", (1, 9, COLON), 'a: {t: "b: c", s: d}\n', id="colon in a group"
        ),
        pytest.param(
            "a: {\n  b: c: d,\n  e: f\n}\n",
            (2, 7, COLON),
            'a: {\n  b: "c: d",\n  e: f\n}\n',
            id="colon in a group of several lines",
        ),
        *(
            pytest.param(
                f"a: {sign}b c\n",
                (1, 4, f"a text cannot begin with {'a backtick' if sign == '`' else f'`{sign}`'}"),
                f'a: "{sign}b c"\n',
                id=f"reserved {sign}",
            )
            for sign in "@`%,]}|>"
        ),
        pytest.param(
            "a: *b* c\n",
            (1, 4, "a text cannot begin with `*`"),
            'a: "*b* c"\n',
            id="stars",
        ),
        pytest.param(
            "a: > 50% of\n  all\n",
            (1, 4, "a text cannot begin with `>`"),
            'a: "> 50% of\n  all"\n',
            id="more than",
        ),
        pytest.param("a: - b\n", (1, 4, "a text cannot begin with `-`"), 'a: "- b"\n', id="dash"),
        pytest.param(
            "a: [sic] the\nb: c\n",
            (1, 4, "a text cannot begin with `[`"),
            'a: "[sic] the"\nb: c\n',
            id="brackets before a text",
        ),
        pytest.param(
            "a: {t: the [sic], s: d}\n",
            (1, 12, "a `[` stands inside a text without quotes"),
            'a: {t: "the [sic]", s: d}\n',
            id="brackets in a text in a group",
        ),
        pytest.param("a: 'b' c\n", (1, 6, BEHIND), "a: \"'b' c\"\n", id="text behind quotes"),
        pytest.param(
            'a: {t: "b" c, s: d}\n', (1, 10, BEHIND), "a: {t: '\"b\" c', s: d}\n", id="in a group"
        ),
        pytest.param(
            "a: 'it's the city's'\n",
            (1, 7, "a `'` inside a text in such marks ends it"),
            "a: 'it''s the city''s'\n",
            id="apostrophes in quotes",
        ),
        pytest.param(
            'a: "he said "no" to it"\n',
            (1, 13, 'a `"` inside a text in such marks ends it'),
            'a: "he said \\"no\\" to it"\n',
            id="quotation in quotes",
        ),
        pytest.param(
            'a: "b" and "c"\n', (1, 6, BEHIND), 'a: \'"b" and "c"\'\n', id="two quotations"
        ),
        pytest.param('a: "b c\nd: e\n', (1, 4, OPEN), 'a: "b c"\nd: e\n', id="open quotation"),
        pytest.param(
            'a: {t: "b c, s: d}\ne: f\n', (1, 8, OPEN), 'a: {t: "b c", s: d}\ne: f\n', id="in group"
        ),
        pytest.param(
            "a: 'tis so\nb: the city's\n",
            (1, 4, "a text cannot begin with an apostrophe"),
            "a: \"'tis so\"\nb: the city's\n",
            id="apostrophe closed by accident on a later line",
        ),
        pytest.param(
            'a: "C:\\dir"\n',
            (1, 7, "`\\d` means nothing in double quotes"),
            'a: "C:\\\\dir"\n',
            id="backslash",
        ),
        pytest.param(
            "a: [b, c\nd: e\n",
            (1, 4, "a list opened with `[` is not closed"),
            "a: [b, c]\nd: e\n",
            id="open list",
        ),
        pytest.param(
            "a: {b: [c, d}\n",
            (1, 8, "a list opened with `[` is not closed"),
            "a: {b: [c, d]}\n",
            id="open list in a group",
        ),
        pytest.param(
            "a: {b: c # d\ne: f\n",
            (1, 4, "a group opened with `{` is not closed"),
            "a: {b: c} # d\ne: f\n",
            id="open group before a comment",
        ),
        pytest.param(
            "a: {b: c}}\n", (1, 10, "`}` closes nothing"), "a: {b: c}\n", id="one too many"
        ),
        pytest.param(
            "a:\n  text:Mud\n  s: x\n",
            (2, 3, SPACE),
            "a:\n  text: Mud\n  s: x\n",
            id="no space at first",
        ),
        pytest.param(
            "a:\n  s: x\n  text:Mud\nb: c\n",
            (3, 3, SPACE),
            "a:\n  s: x\n  text: Mud\nb: c\n",
            id="no space at last",
        ),
        pytest.param(
            "a: {t: b, s:[c, d]}\n",
            (1, 11, SPACE),
            "a: {t: b, s: [c, d]}\n",
            id="no space before a list",
        ),
        pytest.param(
            "x: y\na：b\nc: d\n",
            (2, 1, "`：` stands where YAML wants a colon and a space"),
            "x: y\na: b\nc: d\n",
            id="wide colon",
        ),
        pytest.param(
            "a = b\nc: d\n",
            (1, 1, "`=` stands where YAML wants a colon and a space"),
            "a: b\nc: d\n",
            id="equals",
        ),
        pytest.param(
            "a:\n  b x\n  c: d\n",
            (2, 3, "a colon is missing behind `b`, or this line belongs to the text above it"),
            "a:\n  b: x\n  c: d\n",
            id="no colon",
        ),
        pytest.param(
            "a:\n  b: c\n   d: e\n   f: g\nh: i\n",
            (3, 4, LINE_UP),
            "a:\n  b: c\n  d: e\n  f: g\nh: i\n",
            id="too deep",
        ),
        pytest.param(
            "a:\n    b: c\n   d: e\n    f: g\n",
            (3, 4, LINE_UP),
            "a:\n    b: c\n    d: e\n    f: g\n",
            id="not deep enough",
        ),
        pytest.param(
            "a: b\n,  c: d\n",
            (2, 1, "a `,` stands alone before this line"),
            "a: b\nc: d\n",
            id="stray character",
        ),
        pytest.param(
            "a: point #3 is\nb: c\n", (1, 10, HASH), 'a: "point #3 is"\nb: c\n', id="hash"
        ),
        pytest.param(
            "a: {t: point #3, s: x}\n",
            (1, 14, HASH),
            'a: {t: "point #3", s: x}\n',
            id="hash in a group",
        ),
        pytest.param(
            "a: b #3\n  c\nd: e\n", (1, 6, HASH), 'a: "b #3\n  c"\nd: e\n', id="hash in two lines"
        ),
        pytest.param(
            "a: b\n  and #3 of\n  c\nd: e\n",
            (2, 7, HASH),
            'a: "b\n  and #3 of\n  c"\nd: e\n',
            id="hash in the middle of a text",
        ),
        pytest.param(
            "a: {t: #3 is, s: x}\n", (1, 8, HASH), 'a: {t: "#3 is", s: x}\n', id="hash at the start"
        ),
        pytest.param("a: in C #\n", (1, 9, HASH), 'a: "in C #"\n', id="hash at the end"),
        pytest.param(
            "a: Mud is\n  a problem: really\nb: c\n",
            (2, 12, COLON),
            'a: "Mud is\n  a problem: really"\nb: c\n',
            id="colon in a second line",
        ),
        pytest.param(
            "a:\n  m:\xa0Mud.\n  b: c\n",
            (2, 3, "a wide space stands behind the colon"),
            "a:\n  m: Mud.\n  b: c\n",
            id="no-break space behind the colon",
        ),
        pytest.param(
            "  &x m: M.\n",
            (1, 3, "the anchor `&x` is YAML that a map does without"),
            "  m: M.\n",
            id="anchor of a name",
        ),
        pytest.param(
            "a:\n  m:\n\ttext: M.\n",
            (3, 1, "a tab stands where YAML wants spaces"),
            "a:\n  m:\n    text: M.\n",
            id="tab under a name",
        ),
        pytest.param(
            "\xa0a: b\nc: d\n",
            (1, 1, "a wide space stands where YAML wants spaces"),
            "a: b\nc: d\n",
            id="no-break space at the start",
        ),
        pytest.param(
            "a: &amp foo\n",
            (1, 4, "YAML takes `&amp` for an anchor and drops it from this text"),
            'a: "&amp foo"\n',
            id="anchor",
        ),
        pytest.param(
            "a: !important note\n",
            (1, 4, "YAML takes `!important` for a tag and drops it from this text"),
            'a: "!important note"\n',
            id="tag",
        ),
        pytest.param(
            "a: &x b\nc: [*x, d]\n",
            (1, 4, "the anchor `&x` is YAML that a map does without"),
            "a: b\nc: [b, d]\n",
            id="anchor with its alias",
        ),
        pytest.param(
            "a:\n\tb: c\n",
            (2, 1, "a tab stands where YAML wants spaces"),
            "a:\n  b: c\n",
            id="tab",
        ),
        pytest.param(
            "x:\n  y: z\na:\n    b: c\n\td: e\n",
            (5, 1, "a tab stands where YAML wants spaces"),
            "x:\n  y: z\na:\n    b: c\n    d: e\n",
            id="tab as wide as the line above",
        ),
        pytest.param(
            "a:\n\xa0 b: c\n",
            (2, 1, "a wide space stands where YAML wants spaces"),
            "a:\n  b: c\n",
            id="no-break space",
        ),
        pytest.param(
            "a: b\tc\n", (1, 5, "a tab stands inside a text"), "a: b c\n", id="tab in a text"
        ),
        pytest.param(
            "a: b\nc: d\na: b\n", (3, 1, "`a` stands here twice"), "a: b\nc: d\n", id="repetition"
        ),
    ],
)
def test_a_fault_is_told_at_its_place_and_its_fix_mends_it(text, place, mended):
    _, found, _ = read(text)
    assert place in places(found)
    made = apply_edits(text, found[places(found).index(place)].fix.edits)
    assert made == mended
    assert not any(one.rule == "yaml-syntax" for one in read(made)[1])


@pytest.mark.parametrize(
    "text",
    [
        "a: b # a comment\n",
        "a: b# no comment\n",
        "a: 'point #3'\n",
        "a: |\n  point #3: is\n  'tis [so\n",
        "a: 'b\n\n  c'\nd: \"e\n  f\"\n",
        "a: http://b.org/#c\n",
        "a: {b: c, d: [e, f]}\n# 'g\n",
        "a: b\t# comment behind a tab\n",
        "a: 12:30\n",
        "a:\n  \n\t\n  b: c\n",
        "? a\n: b\n",
    ],
)
def test_what_is_no_fault_is_read_in_silence(text):
    assert read(text)[1] == ()


def test_every_syntax_error_of_a_file_is_told_in_one_pass_and_the_rest_is_read():
    text = """\
argmap: 1
title: Rain: a plan
thesis:
  require: [New] buildings should collect water.
premises:
  floods: {text: Runoff: the cause, supports: require}
  catch: "Barrels" hold enough.
  mud:Mud is bad.
  gnats: @critics say so.
  lids: 'tis solved by lids.
evidence:
\taudit: Point #3 of the audit.
"""
    node, found, _ = read(text)
    assert [one.span.line + 1 for one in found] == [2, 4, 6, 7, 8, 9, 10, 12, 12]
    assert as_data(node)["premises"] == {
        "floods": {"text": "Runoff: the cause", "supports": "require"},
        "catch": '"Barrels" hold enough.',
        "mud": "Mud is bad.",
        "gnats": "@critics say so.",
        "lids": "'tis solved by lids.",
    }
    assert as_data(node)["evidence"] == {"audit": "Point #3 of the audit."}


def test_spans_are_those_of_the_file_though_a_mended_draft_was_read():
    text = "a: b: c\nd: {e: f, e: g}\n"
    _, (first, second), problems = read(text)
    assert problems.source.text[first.span.start : first.span.end] == ":"
    assert (second.rule, second.span.start) == ("duplicate-key", text.index("e: g"))


def test_what_cannot_be_mended_is_left_out_with_all_that_stands_under_it():
    node, found, problems = read("a: b\n- floods\nc: d\n")
    assert [one.fix for one in found] == [None]
    assert as_data(node) == {"a": "b", "c": "d"}
    assert problems.lost_words == {"floods"}


def test_reading_stops_after_so_many_errors_and_says_so():
    _, found, _ = read("".join(f"a{n}: @b\n" for n in range(300)))
    assert len(found) == 200
    assert "reading stopped here" in found[-1].related[0].message


BASE = """\
argmap: 1
thesis:
  require: New buildings should collect water.
premises:
  floods: {text: Runoff causes floods., supports: [require], cite: ¶3}
  catch:
    text: >
      Barrels hold
      enough.
    supports: require
    note: 'the city''s "audit"'
"""
SCRAPS = st.sampled_from(
    [*":'\"[]{},#&*!|>%@`-?\t \n\r\\", "  ", ": ", " #", "'s", "\n\n", "\xa0", "- ", "é🌧", ""]
)


@st.composite
def damaged(draw):
    """Draw a map into which something was typed, or from which something was cut."""
    text = BASE
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(SCRAPS) + text[at + draw(st.integers(0, 2)) :]
    return text


@settings(max_examples=300)
@given(damaged())
def test_a_damaged_map_is_read_to_its_end(text):
    _, found, problems = read(text)
    for one in found:
        assert 0 <= one.span.start <= one.span.end <= len(problems.source.text)
        assert one.message
        assert one.help
        for edit in one.fix.edits if one.fix else ():
            assert 0 <= edit.start <= edit.end <= len(text)
    assert (problems.errors > 0) == any(one.severity.value == "error" for one in found)


@settings(max_examples=300)
@given(damaged())
def test_both_parsers_give_the_same_verdict(text):
    if not yaml.__with_libyaml__:
        pytest.skip("PyYAML was built without libyaml: there is nothing to compare")
    verdicts = []
    for loader in (yaml.CSafeLoader, yaml.SafeLoader):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(building, "_EVENTS", loader)
            node, found, problems = read(text)
            verdicts.append((problems.errors > 0, as_data(node) if not found else None))
    assert verdicts[0] == verdicts[1]


@pytest.mark.parametrize(
    ("before", "piece"),
    [
        ("", "a: @b\n"),
        ("", "a: 'b\n"),
        ("", "{"),
        ("", "a: {b: [c, "),
        ("", 'a: "b\\q"\n'),
        ("", "\ta: b\n"),
        ("", " a: b: c\n- d\n"),
        ("", "}"),
        ("", "\\"),
        ("", "- !!str b\n"),
        ("a: 'b", "it's "),
        ("a: ", "\"' "),
    ],
)
def test_the_time_grows_with_the_length_of_the_text_alone(before, piece, cpu_seconds):
    """Twenty times the text may not take four hundred times as long, as squares would."""

    def seconds(count):
        return cpu_seconds(lambda: read(before + piece * count), times=3)

    assert seconds(40_000) < 120 * max(seconds(2_000), 0.002)


@pytest.mark.parametrize(
    "text", ["a: {t: b, s: c} d\n", "a: {t: Mud is bad. s: c}\n", "a: 'b c\n", "a: [b, c] d\n"]
)
def test_what_may_mean_two_things_is_no_safe_fix(text):
    assert [one.fix.safe for one in read(text)[1]] == [False]
