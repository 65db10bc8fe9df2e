"""Where something can be written without moving what stands there."""

import pytest

from argmap.syntax import (
    Document,
    Mapping,
    Scalar,
    Sequence,
    apply_edits,
    decode,
    gap_behind,
    gap_below,
    parse,
)


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a:\n  b: 1\nc: 2\n", "a:\n  b: 1\n  x: 3\nc: 2\n", id="lines"),
        pytest.param(
            "a:\n  b: 1  # one\n  # two\n # out\nc: 2\n",
            "a:\n  b: 1  # one\n  # two\n  x: 3\n # out\nc: 2\n",
            id="comments of the group",
        ),
        pytest.param(
            "a:\n  b:\n    d: 1\n    # deep\n\n\nc: 2\n",
            "a:\n  b:\n    d: 1\n    # deep\n  x: 3\n\n\nc: 2\n",
            id="deeper comments",
        ),
        pytest.param(
            "a:\n  b: |\n    d\n\nc: 2\n", "a:\n  b: |\n    d\n  x: 3\n\nc: 2\n", id="text"
        ),
        pytest.param(
            "a:\n  b: |+\n    d\n\nc: 2\n", "a:\n  b: |+\n    d\n\n  x: 3\nc: 2\n", id="kept lines"
        ),
        pytest.param(
            "a:\n  b: d\n   e\nc: 2\n", "a:\n  b: d\n   e\n  x: 3\nc: 2\n", id="two lines"
        ),
        pytest.param("a:\n  b:\nc: 2\n", "a:\n  b:\n  x: 3\nc: 2\n", id="empty value"),
        pytest.param("a:\n  b: 1", "a:\n  b: 1\n  x: 3", id="no line end"),
        pytest.param("a:\r\n  b: 1\r\nc: 2\r\n", "a:\r\n  b: 1\r\n  x: 3\r\nc: 2\r\n", id="crlf"),
        pytest.param("a: {b: 1}\n", "a: {b: 1, x: 3}\n", id="braces"),
        pytest.param("a: {b: 1 , }\n", "a: {b: 1 , x: 3 }\n", id="comma at the end"),
        pytest.param(
            "a: {b: 1 # c\n  ,}\n", "a: {b: 1 # c\n  , x: 3}\n", id="comma behind a comment"
        ),
        pytest.param(
            "a: {b: 1 # c, d\n  }\n", "a: {b: 1, x: 3 # c, d\n  }\n", id="comma in a comment"
        ),
        pytest.param("a: {b: }\n", "a: {b: , x: 3}\n", id="empty value in braces"),
        pytest.param("a: {b}\n", "a: {b, x: 3}\n", id="bare name"),
        pytest.param("a: {}\n", "a: {x: 3}\n", id="empty braces"),
    ],
)
def test_an_entry_is_written_behind_the_others(text, expected):
    found = document(text)
    group = found.root.get("a")
    gap = gap_behind(found, group)
    after = apply_edits(text, [gap.filled(f"{gap.indent}x: 3")])
    assert after == expected
    again = as_data(document(after).root)
    assert again == as_data(found.root) | {"a": as_data(group) | {"x": "3"}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a:\nc: 2\n", "a:\n  - x\nc: 2\n", id="lines"),
        pytest.param("a:  # so far\nc: 2\n", "a:  # so far\n  - x\nc: 2\n", id="comment"),
        pytest.param("a:\n  # none\nc: 2\n", "a:\n  # none\n  - x\nc: 2\n", id="comment below"),
        pytest.param("a:", "a:\n  - x", id="no line end"),
        pytest.param("a: 1\n", None, id="not empty"),
        pytest.param("a: ''\n", None, id="empty quotes"),
        pytest.param("a: []\n", None, id="empty list"),
    ],
)
def test_a_value_is_written_below_a_name_without_one(text, expected):
    found = document(text)
    gap = gap_below(found, found.root, 0)
    assert (gap and apply_edits(text, [gap.filled(f"{gap.indent}- x")])) == expected


def test_a_name_in_braces_gets_its_value_behind_the_colon():
    text = "{a: , b: 1}\n"
    found = document(text)
    gap = gap_below(found, found.root, 0)
    assert gap.column is None
    assert as_data(document(apply_edits(text, [gap.filled("x")])).root) == {"a": "x", "b": "1"}


def test_a_name_without_a_colon_gets_no_value():
    found = document("{a, b: 1}\n")
    assert gap_below(found, found.root, 0) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a:\r\n  b: 1\r\n" + "# c\r\n" * 24, id="comments at the end"),
        pytest.param("a:\r\n  b: 1\r\n" + "\r\n" * 24 + "c: 2\r\n", id="empty lines"),
        pytest.param("a: {b: 1" + " #" * 16 + "\n  }\n", id="signs in a comment"),
    ],
)
def test_a_place_is_found_at_once_among_comments(text, cpu_seconds):
    """Every way to share out the signs was tried: each further line doubled the time."""
    found = document(text)
    assert cpu_seconds(lambda: gap_behind(found, found.root.get("a"))) < 0.5
    assert gap_behind(found, found.root.get("a")) is not None
