"""Texts that are read without a parser: the tree is the parser's, or there is none."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from argmap.formats import write_debate, write_map
from argmap.syntax import EvenMapping, Mapping, Scalar, Sequence, SourceText, building
from argmap.syntax.simple_text import read_simple
from argmap.testing import argument_maps, debates

MAPS = Path(__file__).parents[2] / "maps"


def as_tuples(node):
    match node:
        case Scalar():
            return ("text", node.text, node.plain, node.start, node.end)
        case Sequence():
            return ("list", node.start, node.end, [as_tuples(item) for item in node.items])
        case Mapping():
            entries = [(as_tuples(key), as_tuples(value)) for key, value in node.entries]
            return ("group", node.is_whole, node.start, node.end, entries)


def is_read(text):
    """Tell whether a text is read without a parser; then the parser must say the same of it."""
    root = read_simple(SourceText("a.yaml", text))
    if root is None:
        return False
    built = building.build(text)
    assert built.stop is None
    assert (built.faults, built.properties, built.with_repeated_keys) == ([], [], [])
    assert as_tuples(root) == as_tuples(built.root)
    return True


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a: b\n", id="text"),
        pytest.param("a: b c, d - e (f) -> g's «h» 10:30 x::y http://i.org/?j#k \n", id="marks"),
        pytest.param("a:   b  # c\n# d\n\n   \nb: c  \n", id="comments and spaces"),
        pytest.param("a:\n    b: c\n\n    # d\n    e: f\n  # g\nh:  # i\n j: k\n", id="groups"),
        pytest.param("a:\n  b:\n    c:\n      d: e\nf: g\n", id="several groups end at once"),
        pytest.param("a: {b: c d, e: f:g, h: i?}\n", id="group in braces"),
        pytest.param("a: { b: c , d: [ e , f g ] }  # h\n", id="spaces in braces"),
        pytest.param("a: [b, c d,e]\n", id="list in brackets"),
        pytest.param("a: {b: {c: [d, {e: f}, [g]]}}\n", id="brackets in brackets"),
        pytest.param("a: \"b: 'c' # d\"\n", id="double quotes"),
        pytest.param("a: 'it''s: \"b\" # c'  # d\n", id="single quotes"),
        pytest.param('a: {b: "c, d" , e: [\'f, g\', "h"]}\n', id="quotes in brackets"),
        pytest.param("a: ''\nb: \"\"\n", id="empty quotes"),
        pytest.param("a: |-\n  b: c # d\n\n\n  - e\n\nf: g\n", id="lines"),
        pytest.param("a: |\n    b\n\n\n", id="lines with their end"),
        pytest.param("a:\n  b: >-\n     c\n     d\n\n\n     e\n  f: g\n", id="folded lines"),
        pytest.param("a: >\n  b\n  c\n# d\ne: f\n", id="folded lines with their end"),
        pytest.param("a: ¶8 “b” … 😀\n", id="characters of several bytes"),
        pytest.param("a:\n  b:\n    c: d\n  e:\n    f: g\nh: i\n", id="groups set evenly"),
        pytest.param("a:\n  b:\n   c: [d, e f,g]\n  h:\n   i: j\n", id="even lists"),
        pytest.param(
            "a:\n b:\n"
            + "".join(f"  c{n}: d\n" for n in range(6))
            + " e:\n"
            + "".join(f"  f{n}: g\n" for n in range(7))
            + " h: i\n",
            id="as many lines as a pattern has, and one more",
        ),
        pytest.param("a:\n  b:\n    c: d\n\n    e: f\n  g:\n    h: i\n  j: k\n", id="gap in it"),
        pytest.param("a:\n  b:\n    c: d\n  # e\n  f:\n    g: h\n", id="comment behind it"),
        pytest.param("a:\n  b:\n    c: d\n      # e\n    f: g\n  h: i\n", id="comment in it"),
        pytest.param("a:\n  b:\n    c: d \n  e:\n    f: g\n  h: i\n", id="space behind it"),
        pytest.param("a:\n  b:\n    c: d\n  e: f\n  g:\n    h: i\n  j: k\n", id="text between"),
        pytest.param(
            "a:\n b: {"
            + ", ".join(f"c{n}: [d, e]" for n in range(6))
            + "}\n f: {"
            + ", ".join(f"g{n}: h" for n in range(7))
            + "}\n",
            id="as many fields in braces as a pattern has, and one more",
        ),
        pytest.param("a:\n  b: {c: d}\n  e:\n    f: g\n  h: {i: [j,k]}\n  l: m\n", id="by turns"),
    ],
)
def test_the_usual_forms_are_read(text):
    assert is_read(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("# a\n", id="only a comment"),
        pytest.param("a: b", id="no line end"),
        pytest.param("a: b\r\n", id="carriage return"),
        pytest.param("a:\tb\n", id="tab"),
        pytest.param("\ufeffa: b\n", id="byte order mark"),
        pytest.param("a: b\x85c: d\n", id="line end that no editor knows"),
        pytest.param("a: b\u2028\n", id="line separator"),
        pytest.param("a: b\xa0\n", id="wide space"),
        pytest.param("a: b\n  c\n", id="text on two lines"),
        pytest.param("a: b\n # c\n  d: e\n", id="group behind a text"),
        pytest.param("a:\nb: c\n", id="empty value"),
        pytest.param("b:\n  c: d\na:\n", id="empty value at the end"),
        pytest.param("a:b\n", id="no space behind the colon"),
        pytest.param("a : b\n", id="space before the colon"),
        pytest.param("a: b: c\n", id="colon in a text"),
        pytest.param("a: b:\n", id="colon at the end"),
        pytest.param("a: b\n c: d\n", id="indent in the middle"),
        pytest.param("a:\n  b: c\n d: e\n", id="indent between two"),
        pytest.param(" a: b\nc: d\n", id="first line is indented"),
        pytest.param("a: b\na: c\n", id="name twice"),
        pytest.param("a: {b: c, b: d}\n", id="name twice in braces"),
        pytest.param("a:\n  b:\n    c: d\n    c: e\n  f: g\n", id="name twice in an even group"),
        pytest.param("a:\n  b:\n    c: d\n  b:\n    e: f\n  g: h\n", id="even group twice"),
        pytest.param("a:\n  b:\n    c: d\n   e: f\n  g: h\n", id="indent behind an even group"),
        pytest.param("a:\n  b:\n    c: d\n     e\n  g: h\n", id="line below an even group"),
        pytest.param("a:\n  b:\n    c: [d, e, ]\n  f: g\n", id="comma at the end of an even list"),
        pytest.param("a: b\n c:\n  d: e\n f: g\n", id="even group behind a text"),
        pytest.param("<<: b\n", id="merge key"),
        pytest.param("'a': b\n", id="name in quotes"),
        pytest.param("? a\n: b\n", id="question mark"),
        pytest.param("a:\n  - b\n", id="list of lines"),
        pytest.param("---\na: b\n", id="document mark"),
        pytest.param("a: b\n...\n", id="end of the document"),
        pytest.param("%YAML 1.1\n---\na: b\n", id="directive"),
        *(pytest.param(f"a: {mark}b\n", id=mark) for mark in "&*!%@`|>-?:,]}#"),
        pytest.param("a: {b, c: d}\n", id="name alone"),
        pytest.param("a: {b: c,}\n", id="comma at the end"),
        pytest.param("a: {}\n", id="empty braces"),
        pytest.param("a: [b: c]\n", id="group in a list"),
        pytest.param("a: [b]: c\n", id="list for a name"),
        pytest.param("a: [b, c}\n", id="wrong bracket"),
        pytest.param("a: [b] c\n", id="text behind a bracket"),
        pytest.param("a: [b,\n  c]\n", id="brackets on two lines"),
        pytest.param("a: {b: c?d ?e}\n", id="question mark before a word"),
        pytest.param('a: {"b":c}\n', id="name in quotes in braces"),
        pytest.param('a: "b\\n"\n', id="escape"),
        pytest.param('a: "b\n  c"\n', id="quotes on two lines"),
        pytest.param('a: "b" c\n', id="text behind quotes"),
        pytest.param("a: 'b''\n", id="quote never closed"),
        pytest.param("a: |2\n  b\n", id="indent of lines given"),
        pytest.param("a: |+\n  b\n\n", id="line ends kept"),
        pytest.param("a: |  # b\n  c\n", id="comment behind a bar"),
        pytest.param("a: |\n\n  b\n", id="lines begin empty"),
        pytest.param("a: >\n  b\n   c\n", id="indent in folded lines"),
        pytest.param("a: |\n  b\n  \n  c\n", id="line of spaces"),
        pytest.param("a: |\n  b\n c\n", id="indent of lines in the middle"),
        pytest.param("a: |\nb: c\n", id="no lines"),
        pytest.param("a: " + "[" * 10 + "b" + "]" * 10 + "\n", id="deep brackets"),
        pytest.param("".join(f"{' ' * n}a:\n" for n in range(70)) + " " * 70 + "a: b\n", id="deep"),
        pytest.param("a" * 101 + ": b\n", id="long name"),
    ],
)
def test_other_forms_are_left_to_the_parser(text):
    assert not is_read(text)


def test_every_map_of_the_project_is_read():
    files = sorted(MAPS.rglob("*.yaml"))
    assert len(files) >= 9
    assert [file.name for file in files if not is_read(file.read_text("utf-8"))] == []


PIECES = (
    *(" ", "  ", "\n", "\n  ", ":", ": ", " :", "::", "#", " #", " # ", "?", " ?", "? ", "-"),
    *("- ", "\n- ", "\n---\n", "...", "&a ", "*a", "!", "|", ">", "|-\n  ", ">-\n    ", "|+"),
    *("'", "''", '"', '""', "\\", "{", "}", "[", "]", ",", ", ", "<<: ", "@", "`", "%", "~", "="),
    *("\t", "\r", "\r\n", "\x85", "\u2028", "\u2029", "\ufeff", "\xa0", "\u200b", "\x00", "é"),
    *("a", "a: b", "\na: b", "\n  a: b\n", "\n    a:\n", "text: ", "[a, b]", "{a: b}"),
)

changes = st.lists(
    st.tuples(st.integers(0, 10_000), st.integers(0, 4), st.sampled_from(("", *PIECES))),
    max_size=3,
)


def changed(text, edits):
    for place, length, piece in edits:
        at = place % (len(text) + 1)
        text = text[:at] + piece + text[at + length :]
    return text


def test_an_even_group_makes_its_nodes_once():
    root = read_simple(SourceText("a.yaml", "a:\n  b: {c: d, e: [f, g]}\n"))
    group = root.get("a").get("b")
    assert isinstance(group, EvenMapping)
    assert group.texts == ("d", "[f, g]")
    assert group.get("e") is group.values[1] is group.entries[1][1]
    assert group.get("h") is None


@given(argument_maps(), changes)
def test_a_map_is_read_like_the_parser_reads_it(argument_map, edits):
    is_read(changed(write_map(argument_map), edits))


@given(debates(), changes)
def test_a_debate_is_read_like_the_parser_reads_it(debate, edits):
    is_read(changed(write_debate(debate), edits))


BY_HAND = """\
argmap: 1   # the version
thesis:
  go: {text: We should go., cite: ¶1}
premises:
  sun:
    text: "It is sunny: today."
    supports: [go, stay]

    note: >-
      Some lines
      of a note.
  near:
    text: It is near.
    supports: go
  warm:
    text: It is warm - so far.
    cite: [¶2, ¶3]
    kind: fact
  dry: {text: It is dry., cite: [¶4,¶5]}
  # a comment
  far: {text: 'It isn''t far.', cite: {page: 3, quote: not far}}
inferences:
  main: sun + far -> go
"""


@given(changes)
@example([])
def test_a_text_by_hand_is_read_like_the_parser_reads_it(edits):
    assert is_read(changed(BY_HAND, edits)) or edits


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@example(": b\n")
def test_any_pieces_are_read_like_the_parser_reads_them(text):
    for begin, end in (
        ("a: ", "\n"),
        ("a: {b: ", "}\n"),
        ("a: [", "]\nb: c\n"),
        ("a: |-\n  ", "\n"),
    ):
        is_read(begin + text + end)
