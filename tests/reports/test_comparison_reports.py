"""A comparison in words, as Markdown and as JSON: the same results, safely written."""

import json
import re

import pytest
from hypothesis import example, given, settings

from argmap.comparison import compare
from argmap.model import ClaimKind, Debate, Leaning, Position, PositionStance, Proposition
from argmap.reports.comparison_json import comparison_json
from argmap.reports.comparison_markdown import comparison_markdown
from argmap.reports.comparison_text import comparison_text
from argmap.reports.comparison_words import GLYPHS, settled_by
from argmap.reports.document import legible
from argmap.reports.document_markdown import escape
from argmap.testing import debates, texts


@pytest.fixture
def barrels(sketch):
    """Two authors who part on one proposition and meet on another."""

    def positions(first, second):
        stances = {"+": PositionStance.AFFIRMS, "-": PositionStance.DENIES}
        return (
            Position("okafor", stances[first[0]], first[1:]),
            Position("brandt", stances[second[0]], second[1:]),
        )

    maps = (
        sketch("a -> t; b -> a; c -> t", "okafor", published="2024"),
        sketch("x -> t; y -> t", "brandt", published="2023"),
    )
    return compare(
        Debate(
            "barrels",
            "Barrels?",
            maps=maps,
            propositions=(
                Proposition("roofs", "Roofs flood.", positions("+a", "-x"), kind=ClaimKind.CAUSE),
                Proposition("cheap", "Barrels are cheap.", positions("+c", "+y")),
                Proposition(
                    "late",
                    "Rain comes later.",
                    (Position("okafor", PositionStance.QUALIFIES, "c", leans=Leaning.AGAINST),),
                ),
            ),
        )
    )


def test_text_gives_the_answer_before_what_it_rests_on(barrels):
    text = comparison_text(barrels)
    titles = re.findall(r"^([A-Z][A-Z ,-]+)", text, re.MULTILINE)
    assert [title.strip(" ,") for title in titles if len(title) > 3] == [
        "AUTHORS IN PAIRS",
        "COMMON GROUND",
        "CRUXES",
        "POSITIONS",
        "THE CRUXES, SIDE BY SIDE",
        "SHARED PREMISES",
        "ONE-SIDED",
        "PAIRS IN NUMBERS",
    ]
    assert text.endswith(
        "Nothing was found under: gap cruxes, shared evidence, common ground per camp, "
        "concessions, rebuttals\nmet and unmet.\n"
    )


def test_text_names_both_sides_of_a_crux_with_their_way_to_the_thesis(barrels):
    text = comparison_text(barrels)
    assert "    brandt denies: x\n      and so: the thesis\n" in text
    assert "    okafor affirms: a\n      since: b\n      and so: the thesis\n" in text
    assert "cause: would be settled by evidence that one account predicts" in text


def test_a_rate_is_never_shown_without_its_n_and_not_below_five(barrels):
    assert "(no rate, n = 2)" in comparison_text(barrels)
    assert json.loads(comparison_json(barrels))["pairs"][0]["rate"] is None


def test_silence_not_reviewed_and_leanings_are_kept_apart(barrels):
    text = comparison_text(barrels)
    assert "? not reviewed" in text
    assert "(−) leans against" in text


def test_markdown_has_a_row_for_each_proposition_and_a_column_for_each_author(barrels):
    lines = comparison_markdown(barrels).split("\n")
    head = next(line for line in lines if line.startswith("| Proposition"))
    assert head == "| Proposition | brandt, 2023 | okafor, 2024 |"
    assert r"| Roofs flood. \[P1 roofs\] | − denies | \+ affirms |" in lines


def test_markdown_shows_its_pictures():
    report = comparison_markdown(compare(Debate("d", "D?", maps=())), {"Positions": "matrix.svg"})
    assert "![Positions](matrix.svg)" in report


@given(texts())
@example("# a")
@example("- a")
@example("1. a")
@example("\\(a\\)")
@example("a\u202eb\x1b[2J")
def test_markdown_shows_any_text_on_one_line_as_it_is(text):
    escaped = escape(text)
    assert re.sub(r"\\(.)", r"\1", escaped) == " ".join(legible(text).split())
    assert not re.match(r"[-+#] |=+$|\d+[.)]", escaped)


@pytest.mark.parametrize("hostile", ["<script>", "[a](b)", "a | b", "*a*", "`a`", "![a](b)"])
def test_markdown_never_obeys_a_text(hostile):
    escaped = escape(hostile)
    assert not re.search(r"(?<!\\)[<\[|*`]", escaped)


@settings(max_examples=25)
@given(debates())
def test_every_debate_can_be_reported(debate):
    comparison = compare(debate)
    result = json.loads(comparison_json(comparison))
    assert [one["id"] for one in result["propositions"]] == [one.id for one in debate.propositions]
    assert comparison_text(comparison).endswith("\n")
    assert comparison_markdown(comparison).startswith("# ")


@settings(max_examples=25)
@given(debates())
def test_every_word_for_a_standing_has_a_sign(debate):
    assert {standing.word for standing in compare(debate).standings} <= GLYPHS.keys()


@pytest.mark.parametrize("kind", [None, *ClaimKind], ids=str)
def test_every_kind_says_what_would_settle_it(kind):
    assert settled_by(kind)


def test_json_names_the_version_of_its_layout(barrels):
    assert json.loads(comparison_json(barrels))["argmap-comparison"] == 1
