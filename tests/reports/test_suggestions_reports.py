"""Suggestions in every form: safe to show, cut where asked for, whole as data."""

import json

import pytest

from argmap.comparison.suggesting import suggest, suggest_passages
from argmap.formats import read_plain_text
from argmap.model import ArgumentMap, Claim, Debate, Role
from argmap.reports.passages_text import begins, passages_text
from argmap.reports.suggestions_json import passages_json, suggestions_json
from argmap.reports.suggestions_text import suggestions_text

ESCAPE = "\x1b[2J"


def debate(texts, authors=2):
    maps = []
    for number in range(authors):
        claims = [
            Claim(f"c{at}", text, Role.PREMISE if at else Role.THESIS)
            for at, text in enumerate(texts)
        ]
        maps.append(ArgumentMap(f"m{number}", claims=claims))
    return Debate("d", f"Barrels? {ESCAPE}", maps=tuple(maps))


HOSTILE = [
    f"Roofs {ESCAPE} flood.",
    "o" * 200,
    "word " * 400 + "end.",
    "🌧️ floods 🏠",
    "מים מהגגות \u202e floods",
    "<b>&lt;</b>",
]


def test_no_text_reaches_the_terminal_as_a_command():
    found = suggest(debate(HOSTILE))
    text = suggestions_text(found, most=0)
    assert not set(text) & {"\x1b", "\u202e"}
    pairs = text[text.index("PAIRS") : text.index("CLAIM BY CLAIM")]
    assert [pairs.count(f"[m0:c{at}]") for at in range(6)] == [1] * 6
    written = suggestions_json(found)
    assert not set(written) & {"\x1b", "\u202e"}
    assert json.loads(written)["question"] == f"Barrels? {ESCAPE}"


def test_no_passage_reaches_the_terminal_as_a_command():
    text = read_plain_text(f"Roofs {ESCAPE} flood.\n\n\u202eBye {ESCAPE}.\n".encode())
    found = suggest_passages(debate(HOSTILE).maps[0], text)
    assert not set(passages_text(found)) & {"\x1b", "\u202e"}
    written = passages_json(found)
    assert not set(written) & {"\x1b", "\u202e"}
    assert json.loads(written)["unused"][0]["paragraph"] == 1


@pytest.mark.parametrize(("most", "shown", "more"), [(0, 6, 0), (2, 2, 4), (6, 6, 0), (20, 6, 0)])
def test_the_first_are_shown_and_the_others_counted(most, shown, more):
    found = suggest(debate([f"thing{number} floods" for number in range(6)]))
    text = suggestions_text(found, most=most)
    pairs = text[text.index("PAIRS") : text.index("CLAIM BY CLAIM")]
    assert pairs.count("[m1:") == shown
    assert (f"and {more} more pairs: --most 0 shows all" in pairs) == bool(more)


def test_a_draft_is_marked_as_one():
    text = suggestions_text(suggest(debate(["Roofs flood streets.", "Lids help."], authors=3)))
    assert "DRAFTS: one proposition of several authors? It needs neutral words" in text
    assert "  draft: Roofs flood streets.\n        m0: Roofs flood streets. [m0:c0]\n" in text


def test_nothing_to_suggest_is_said():
    text = suggestions_text(suggest(debate(["Roofs flood."], authors=1)))
    assert text.endswith(
        "  1 claim stands in no position: 1 of m0.\n"
        "  None is alike in wording to one of another author or to an open proposition.\n"
    )


def test_a_claim_that_no_paragraph_is_like_is_told_apart():
    text = read_plain_text(b"Bye.\n")
    found = suggest_passages(debate(["Roofs flood."]).maps[0], text)
    assert "    no paragraph is like it; what the text leaves unsaid" in passages_text(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Roofs flood.", "Roofs flood.", id="whole"),
        pytest.param("one two\nthree four", "one two three …", id="words"),
        pytest.param("seventeen letters long", "seventeen letters …", id="length"),
        pytest.param(
            "屋根の雨水が道路の洪水を起こすことが多いという",
            "屋根の雨水が道路の洪水を起こすことが…",
            id="word",
        ),
    ],
)
def test_a_text_begins_with_a_few_words(text, expected):
    assert begins(text, words=3, length=18) == expected
