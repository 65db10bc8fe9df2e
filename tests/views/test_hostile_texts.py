"""Texts that broke pictures elsewhere, in contrast and matrix; ids that DOT knows as words."""

import re

import pytest

from argmap.layout.characters import drawable
from argmap.model import ArgumentMap, Claim, Inference, Relation, Role
from argmap.views import argument_map, contrast, matrix
from argmap.views.marks import Card, Cell, Column, Contrast, Matrix, MatrixRow, Row, Side

TEXTS = {
    "markup": '<b>bold</b> & &lt;b&gt; &amp; <script>alert("1")</script>',
    "backslashes": r"\N \G \l \\ C:\new\text \E \T \H",
    "quotes": "\"double\" 'single' `back`",
    "end of data": "a ]]> b <![CDATA[ c ]",
    "right to left": "هل ينبغي جمع مياه الأمطار؟ עברית",
    "east asian": "屋根の雨水を集めるべきである。" * 4,
    "emoji": "🌧️ 👩‍👩‍👧‍👦 rain 🪣",
    "long claim": " ".join(f"word{number}" for number in range(400)),
    "long word": "W" * 200,
    "control characters": "a\x00b\x07c\x1b[31md\x7fe\x9ff",
    "lone surrogate": "a\ud800b",
    "address": "javascript:alert(1)",
    "DOT": '}; a -> b [label="x"]; {',
}
WORDS = ["node", "edge", "graph", "digraph", "subgraph", "strict", "end", "n", "ne", "c", "label"]


def _contrast(text):
    card = Card("affirms", text, text, (text, text), by=text, implicit=True, claim="c")
    side = Side(text, text, text, text)
    rows = (Row(text, text, "disputed", card, card, text), Row("P2", text, "agreed", card, None))
    return contrast, Contrast(text, side, side, rows)


def _matrix(text):
    cells = (Cell("denies", text, text), Cell("affirms", text, text, implicit=True))
    rows = (MatrixRow(text, text, "disputed", cells, text),)
    return matrix, Matrix(text, (Column(text, text), Column(text)), rows)


@pytest.mark.parametrize("marks_of", [_contrast, _matrix])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_every_text_is_drawn_literally_in_its_box_and_is_safe(parse, drawn, engine, marks_of, text):
    view, marks = marks_of(text)
    boxes = drawn(view.to_dot(marks))
    if view is matrix:  # a table without a frame
        assert list(boxes.collisions("matrix")) == []
    else:
        assert list(boxes.escaped_texts()) == []
        assert list(boxes.overlaps()) == []
    picture = view.draw(marks, engine=engine)
    root = parse(picture.svg)
    shown = "".join(part.text or "" for part in root.iter() if part.tag.endswith("}text"))
    assert "".join(drawable(text).split()) in "".join(shown.split())
    assert not [part for part in root.iter() if part.tag.endswith(("script", "}a", "image"))]
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", picture.svg)
    assert "".join(text.split()) in "".join(picture.outline.split())


@pytest.mark.parametrize("direction", ["BT", "RL"])
def test_ids_that_are_words_of_dot_are_names_like_others(parse, engine, drawn, direction):
    thesis, *others = WORDS
    words = ArgumentMap(
        "digraph",
        claims=[
            Claim(thesis, "The thesis.", Role.THESIS),
            *(Claim(word, f"A claim {word}.", Role.PREMISE) for word in others),
        ],
        inferences=[Inference((word,), Relation.SUPPORTS, thesis) for word in others],
    )
    picture = argument_map.draw(words, direction=direction, engine=engine)
    claims = [part.get("data-claim") for part in parse(picture.svg).iter()]
    assert sorted(filter(None, claims)) == sorted(WORDS)
    assert len(drawn(argument_map.to_dot(words, direction=direction)).lines) == len(others)
