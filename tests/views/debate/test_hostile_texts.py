"""Texts that broke pictures elsewhere are drawn literally, in their boxes, and do nothing."""

import re
from datetime import date

import pytest

from argmap.layout.characters import drawable
from argmap.views.debate import evidence, merged, timeline
from argmap.views.debate.marks import (
    Contest,
    Item,
    Lead,
    Merged,
    Moment,
    Party,
    Shared,
    SharedUse,
    Step,
    Timeline,
    Use,
)
from argmap.views.marks import Card

TEXTS = {
    "markup": '<b>bold</b> & &lt;b&gt; &amp; <script>alert("1")</script>',
    "backslashes": r"\N \G \l \\ C:\new\text",
    "quotes": "\"double\" 'single' `back`",
    "end of data": "a ]]> b <![CDATA[ c ]",
    "right to left": "هل ينبغي جمع مياه الأمطار؟ עברית",
    "east asian": "屋根の雨水を集めるべきである。" * 4,
    "emoji": "🌧️ 👩‍👩‍👧‍👦 rain 🪣",
    "long claim": " ".join(f"word{number}" for number in range(400)),
    "long word": "W" * 200,
    "control characters": "a\x00b\x07c\x1b[31md\x7fe\x9ff",
    "lone surrogate": "a\ud800b",
    "spaces": "a\n\n b\t\tc  ",
    "combining": "z̷̧̛a̴l̵g̶o̷",
    "DOT": '}; a -> b [label="x"]; {',
}


def _marks(text):
    """Return marks of each view with a text wherever one can stand."""
    parties = (Party("A", text, text), Party("B", text))
    cards = (
        Card("affirms", text, text, by=text, implicit=True, claim="c"),
        Card("denies", text, text, claim="d"),
    )
    shared = (
        Shared("P1", text, "disputed", cards, text, thesis=True),
        Shared("P2", text, "agreed", cards),
    )
    steps = (Step("P2", "P1", (Lead("A", "for"), Lead("B", "against"))),)
    day = Moment(date(2024, 1, 1), date(2024, 1, 1))
    item = Item("E1", text, (Use("A", "c", text, text, text, text), Use("B", "d", text)), text)
    uses = tuple(Step("E1", one.conclusion, one.leads) for one in steps)
    contests = (Contest("E1", "P2", "A", "B", text),)
    return {
        merged: Merged(text, parties, shared, steps),
        timeline: Timeline(text, parties, (day, None), shared),
        evidence: SharedUse(text, parties, (item,), shared, uses, contests),
    }


@pytest.mark.parametrize("view", [merged, timeline, evidence], ids=lambda view: view.__name__)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_no_text_leaves_its_box(drawn, view, text):
    picture = drawn(view.to_dot(_marks(text)[view]))
    grounds = ("lane_", "tick_", "span_", "year_", "undated_")
    boxes = {name: box for name, box in picture.boxes.items() if not name.startswith(grounds)}
    assert list(picture.escaped_texts()) == []
    assert list(type(picture)(boxes, {}, {}, {}).overlaps()) == []


@pytest.mark.parametrize("view", [merged, timeline, evidence], ids=lambda view: view.__name__)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_every_text_is_drawn_literally_and_is_safe(parse, engine, view, text):
    picture = view.draw(_marks(text)[view], engine=engine)
    root = parse(picture.svg)
    shown = "".join(part.text or "" for part in root.iter() if part.tag.endswith("}text"))
    assert "".join(drawable(text).split()) in "".join(shown.split())
    assert not [part for part in root.iter() if part.tag.endswith(("script", "}a", "image"))]
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", picture.svg)
    assert "".join(text.split()) in "".join(picture.outline.split())
