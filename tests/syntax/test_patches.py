"""Changes of one node: the rest of the text stays as it is, and the tree is as expected."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.diagnostics import Edit
from argmap.syntax import Document, Mapping, Scalar, Sequence, apply_edits, decode, parse
from argmap.testing import texts


def document(text):
    problems, _ = decode("a.yaml", text)
    root = parse(problems)
    assert problems.sorted() == ()
    return Document(problems.source, root)


def as_data(node):
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [as_data(item) for item in node.items]
        case Mapping():
            return {key.text: as_data(value) for key, value in node.entries}


def at(node, *path):
    """Return the node at the end of names and numbers."""
    for step in path:
        node = node.get(step) if isinstance(node, Mapping) else node.items[step]
    return node


def key_of(group, name):
    return next(key for key, _ in group.entries if key.text == name)


def after(text, edit):
    return apply_edits(text, [edit])


class TestEdits:
    def test_are_made_in_their_order(self):
        assert apply_edits("abcd", [Edit(0, 1, "x"), Edit(1, 1, "y"), Edit(3, 4, "")]) == "xybc"

    @pytest.mark.parametrize(
        "edits",
        [
            pytest.param([Edit(0, 2, ""), Edit(1, 3, "")], id="overlap"),
            pytest.param([Edit(2, 3, ""), Edit(0, 1, "")], id="out of order"),
            pytest.param([Edit(3, 9, "")], id="behind the end"),
            pytest.param([Edit(-1, 0, "")], id="before the beginning"),
            pytest.param([Edit(2, 1, "")], id="backwards"),
        ],
    )
    def test_that_cannot_be_made_are_refused(self, edits):
        with pytest.raises(ValueError, match="edits overlap"):
            apply_edits("abcd", edits)


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        pytest.param("a: 1\nb: 2\nc: 3\n", ["b"], "a: 1\nc: 3\n", id="line"),
        pytest.param("a: 1\nb: 2", ["b"], "a: 1\n", id="last line without an end"),
        pytest.param("a: 1\r\nb: 2\r\nc: 3\r\n", ["b"], "a: 1\r\nc: 3\r\n", id="crlf"),
        pytest.param(
            "a: 1  # one\nb: 2  # two\n# three\nc: 3\n",
            ["b"],
            "a: 1  # one\n# three\nc: 3\n",
            id="with its own comment",
        ),
        pytest.param(
            "a:\n  b: 1\n  # inner\n  c: 2\n\n# d\nd: 3\n", ["a"], "\n# d\nd: 3\n", id="block"
        ),
        pytest.param("a: |\n  x\n  # no comment\n\nb: 1\n", ["a"], "\nb: 1\n", id="block scalar"),
        pytest.param("x: {a: 1, b: 2}\ny: 3\n", ["x", "b"], "x: {a: 1}\ny: 3\n", id="last in flow"),
        pytest.param("x: {a: 1, b: 2}\n", ["x", "a"], "x: {b: 2}\n", id="first in flow"),
        pytest.param("x: {a: 1, b: 2, }\n", ["x", "b"], "x: {a: 1, }\n", id="comma at the end"),
        pytest.param("x: [a, b, c]\n", ["x", 1], "x: [a, c]\n", id="item in flow"),
        pytest.param("x:\n- a\n- b\n", ["x", 0], "x:\n- b\n", id="item with a dash"),
        pytest.param(
            "x:\n  - a: 1\n    b: 2\n  - c\n", ["x", 0], "x:\n  - c\n", id="item with a group"
        ),
        pytest.param(
            "x:\n  - a: 1\n    b: 2\n  - c\n",
            ["x", 0, "a"],
            "x:\n  - b: 2\n  - c\n",
            id="first entry behind a dash",
        ),
        pytest.param("x:\n- - a\n  - b\n", ["x", 0, 0], "x:\n- - b\n", id="nested dash"),
        pytest.param("x:\n-\n  a: 1\n- b\n", ["x", 0], "x:\n- b\n", id="dash on its own line"),
        pytest.param(
            "x: [\n  a,  # one\n  b,  # two\n]\n",
            ["x", 0],
            "x: [\n  b,  # two\n]\n",
            id="flow lines",
        ),
        pytest.param(
            "x: [\n  a,  # one\n  b  # two\n]\n",
            ["x", 1],
            "x: [\n  a,  # one\n]\n",
            id="last flow line",
        ),
        pytest.param("x: [a, # one\n b]\n", ["x", 1], "x: [a, # one\n ]\n", id="comment kept"),
        pytest.param("a: 1\nx: {b: 2}\n", ["x", "b"], "a: 1\n", id="the only one"),
        pytest.param("a: 1\nx:\n  - b\n", ["x", 0], "a: 1\n", id="the only item"),
        pytest.param("a:\nb: 1\n", ["a"], "b: 1\n", id="empty"),
        pytest.param("x: {a: , b: 1}\n", ["x", "a"], "x: {b: 1}\n", id="empty in flow"),
        pytest.param("x: {b: 1, a}\n", ["x", "a"], "x: {b: 1}\n", id="bare name"),
    ],
)
def test_what_is_taken_out_goes_with_its_line_comma_and_comment(text, path, expected):
    found = document(text)
    edit = found.take_out(at(found.root, *path))
    assert after(text, edit) == expected


@pytest.mark.parametrize(
    ("text", "path"),
    [
        pytest.param("a: 1\n", ["a"], id="the last entry of all"),
        pytest.param("x: {? a : 1, b: 2}\n", ["x", "a"], id="name behind a question mark"),
    ],
)
def test_what_cannot_be_taken_out_stays(text, path):
    found = document(text)
    assert found.take_out(at(found.root, *path)) is None


@pytest.mark.parametrize(
    ("text", "path", "new", "expected"),
    [
        pytest.param("a: Fact # x\n", ["a"], "fact", "a: fact # x\n", id="plain"),
        pytest.param("a: 'Fact'\n", ["a"], "fact", "a: fact\n", id="quoted"),
        pytest.param("a: b\n", ["a"], "c: d", 'a: "c: d"\n', id="needs quotes"),
        pytest.param("a: [b]\n", ["a", 0], "c, d", 'a: ["c, d"]\n', id="needs quotes in a list"),
        pytest.param("a: b\n", ["a"], "c, d", "a: c, d\n", id="no quotes in a line"),
        pytest.param("a:\nb: c\n", ["a"], "d", "a: d\nb: c\n", id="empty"),
        pytest.param("a: [b, c] # x\n", ["a"], "d", "a: d # x\n", id="list in brackets"),
        pytest.param("a: |\n  b\n  c\n\nd: e\n", ["a"], "f", "a: f\n\nd: e\n", id="block scalar"),
        pytest.param("a: b\n  c\nd: e\n", ["a"], "f", "a: f\nd: e\n", id="text of two lines"),
    ],
)
def test_a_value_is_replaced_and_quoted_where_it_must_be(text, path, new, expected):
    found = document(text)
    assert after(text, found.replace(at(found.root, *path), new)) == expected


@pytest.mark.parametrize(
    ("text", "name", "new", "expected"),
    [
        pytest.param("suports: b\n", "suports", "supports", "supports: b\n", id="plain"),
        pytest.param('{"a":b}\n', "a", "c", '{"c":b}\n', id="quoted before a colon and no space"),
        pytest.param("a: b\n", "a", "c: d", '"c: d": b\n', id="needs quotes"),
    ],
)
def test_a_name_is_replaced(text, name, new, expected):
    found = document(text)
    assert after(text, found.replace(key_of(found.root, name), new)) == expected


def test_one_name_in_a_text_is_replaced_when_it_needs_no_quotes():
    text = "main: a + flods -> b\n"
    found = document(text)
    place = Scalar("flods", 10, 15)
    assert after(text, found.replace(place, "floods")) == "main: a + floods -> b\n"
    assert found.replace(place, "fl: oods") is None


def test_a_group_without_brackets_is_not_replaced():
    found = document("a:\n  b: c\n")
    assert found.replace(at(found.root, "a"), "d") is None


def test_a_stand_in_for_a_control_character_is_never_written():
    found = document("a: b\n")
    assert found.replace(at(found.root, "a"), "c\N{REPLACEMENT CHARACTER}d") is None


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        pytest.param("x: {a: b, c}\n", 7, 11, 'x: {a: "b, c"}\n', id="comma"),
        pytest.param('x: {a: say "b", c}\n', 7, 17, 'x: {a: "say \\"b\\", c"}\n', id="quotes"),
        pytest.param("x: {a: b\\, c}\n", 7, 12, 'x: {a: "b\\\\, c"}\n', id="backslash"),
    ],
)
def test_a_stretch_is_put_in_quotes(text, start, end, expected):
    assert apply_edits(text, document(text).put_in_quotes(start, end)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: 1\n", "n: v\na: 1\n", id="top"),
        pytest.param("# c\r\na: 1\r\n", "# c\r\nn: v\r\na: 1\r\n", id="crlf, below a comment"),
        pytest.param("{a: 1}\n", "{n: v, a: 1}\n", id="flow"),
        pytest.param("---\na: 1\n", "---\nn: v\na: 1\n", id="behind the marker"),
    ],
)
def test_a_field_is_put_first(text, expected):
    found = document(text)
    assert after(text, found.put_before(found.root, 0, "n", "v")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: B c.  # x\nd: e\n", "a:\n  id: B c.  # x\nd: e\n", id="line"),
        pytest.param("a:\n    B c.\nd: e\n", "a:\n  id: B c.\nd: e\n", id="on the next line"),
        pytest.param("a: B\n  c.\nd: e\n", "a:\n  id: B c.\nd: e\n", id="two lines"),
        pytest.param("{a: B c., d: e}\n", "{a: {id: B c.}, d: e}\n", id="flow"),
        pytest.param("a: 'B: c.'\nd: e\n", "a:\n  id: 'B: c.'\nd: e\n", id="quotes"),
    ],
)
def test_a_text_is_given_a_name(text, expected):
    found = document(text)
    assert apply_edits(text, found.put_under(found.root.get("a"), "id")) == expected


WORDS = st.sampled_from(("a", "b c", "", "it's", "x: y", "x, y", "#", "é", "[", "two\nlines"))
DATA = st.recursive(
    WORDS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(st.sampled_from("abcde"), inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(st.sampled_from("vwxyz"), DATA, min_size=1, max_size=4)


def rendered(draw, value, indent, *, flow, end):
    """Return YAML for *value* in any style: brackets or lines, with comments and blank lines."""
    comment = draw(st.sampled_from(("", "  # one", "  # [two}")))
    if isinstance(value, str) or flow or draw(st.booleans()):
        return f" {in_flow(draw, value)}{comment}{end}"
    blank = draw(st.sampled_from(("", end, f"{indent}# c{end}")))
    step = indent + draw(st.sampled_from((" ", "  ")))
    lines = [f"{comment}{end}" if comment else end]
    entries = value.items() if isinstance(value, dict) else [("-", item) for item in value]
    for name, inner in entries:
        head = f"{step}{name}" if name == "-" else f"{step}{name}:"
        lines.append(head + rendered(draw, inner, step, flow=False, end=end) + blank)
    return "".join(lines)


def in_flow(draw, value):
    space = draw(st.sampled_from(("", " ")))
    match value:
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        case list():
            return f"[{f',{space}'.join(in_flow(draw, one) for one in value)}{space}]"
        case dict():
            inner = f",{space}".join(f"{name}: {in_flow(draw, one)}" for name, one in value.items())
            return "{" + inner + space + "}"


@st.composite
def documents(draw):
    end = draw(st.sampled_from(("\n", "\r\n")))
    value = draw(DOCUMENTS)
    lines = [f"{n}:" + rendered(draw, one, "", flow=False, end=end) for n, one in value.items()]
    return "".join(lines), value


def nodes(node, path=()):
    yield path, node
    children = []
    if isinstance(node, Mapping):
        children = [(key.text, value) for key, value in node.entries]
    elif isinstance(node, Sequence):
        children = list(enumerate(node.items))
    for step, child in children:
        yield from nodes(child, (*path, step))


def without(value, path):
    """Return *value* without what lies at *path*, and without what is then empty."""
    step, *rest = path
    inner = without(value[step], rest) if rest else None
    if isinstance(value, dict):
        left = {name: inner if name == step else one for name, one in value.items()}
        return {name: one for name, one in left.items() if one is not None} or None
    left = [inner if number == step else one for number, one in enumerate(value)]
    return [one for one in left if one is not None] or None


def test_the_last_list_in_a_list_is_taken_out():
    found = document("v:\n - a\n -\n  - b\n  - c\nw: d\n")
    edit = found.take_out(found.root.get("v").items[1])
    assert after(found.source.text, edit) == "v:\n - a\nw: d\n"


@given(documents(), st.data())
def test_taking_out_any_node_takes_out_that_and_nothing_else(written, data):
    text, value = written
    found = document(text)
    assert as_data(found.root) == value
    path, node = data.draw(st.sampled_from([one for one in nodes(found.root) if one[0]]))
    edit = found.take_out(node)
    expected = without(value, path)
    if expected is None:
        assert edit is None
    else:
        assert as_data(document(after(text, edit)).root) == expected


@given(documents(), st.data(), texts(multiline=True))
def test_replacing_any_text_replaces_that_and_nothing_else(written, data, new):
    text, _ = written
    found = document(text)
    scalars = [one for one in nodes(found.root) if isinstance(one[1], Scalar)]
    path, node = data.draw(st.sampled_from(scalars))
    edit = found.replace(node, new)
    if edit is not None:
        again = document(after(text, edit)).root
        assert as_data(at(again, *path)) == new
        assert len(list(nodes(again))) == len(list(nodes(found.root)))


@given(documents(), st.data())
def test_every_node_is_found_by_its_place(written, data):
    found = document(written[0])
    _, node = data.draw(st.sampled_from(list(nodes(found.root))))
    place = found.at(node.start, node.end)
    assert (place.start, place.end) == (node.start, node.end)


def test_a_question_mark_at_the_end_of_the_text_above_is_no_part_of_an_entry():
    text = "question: Who pays?\nkind: fact\n"
    problems, _ = decode("a.yaml", text)
    document = Document(problems.source, parse(problems))
    edit = document.take_out(document.root.get("kind"))
    assert apply_edits(text, [edit]) == "question: Who pays?\n"
