"""What a difference looks like as text, Markdown and JSON."""

import json
import re
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

import argmap
from argmap.comparison.versions import diff
from argmap.reports.diff_entries import count_line
from argmap.reports.diff_json import diff_json
from argmap.reports.diff_markdown import diff_markdown
from argmap.reports.diff_text import diff_text
from argmap.reports.revision import Revision
from argmap.reports.word_changes import MOST_WORDS, word_changes
from argmap.testing import argument_maps, texts

OLD = dedent("""\
    argmap: 1
    id: okafor
    author: Ada Okafor
    published: 2024
    thesis:
      require: New buildings should have to collect roof water.
    premises:
      floods: {text: Roof runoff causes most street floods., supports: require, cite: ¶3}
      duty: {text: A city ought to require cheap ways to prevent floods., kind: value}
    evidence:
      traced: {text: The audit traced 61% of floods to roofs., supports: floods, cite: ¶4}
    rebuttals:
      gnats: {text: Standing barrels breed gnats., by: critics, rebuts: require}
    inferences:
      main: duty + traced -> require
""")
NEW = dedent("""\
    argmap: 1
    id: okafor
    author: Ada Okafor
    published: 2024
    thesis:
      require: New buildings should have to collect roof water.
    premises:
      runoff: {text: Roof runoff causes most street floods., supports: require, cite: ¶3}
      duty: {text: A city ought to ask for cheap ways to prevent floods., note: Weak.}
    evidence:
      traced: {text: The audit traced 61% of floods to roofs., supports: duty, cite: "¶4, ¶6"}
      seen: {text: In May two streets were under water., supports: runoff, cite: ¶5}
    inferences:
      main: duty + traced + runoff -> require
""")
TEXT = """\
old.yaml → new.yaml
Ada Okafor, 2024

ADDED
  + evidence seen (¶5)
      In May two streets were under water.
      supports runoff (“Roof runoff causes most street floods.”)

REMOVED
  - rebuttal gnats (by critics)
      Standing barrels breed gnats.
      rebuts require (“New buildings should have to collect roof water.”)

REWORDED
  ~ duty
      - A city ought to [-require-] cheap ways to prevent floods.
      + A city ought to {+ask for+} cheap ways to prevent floods.

MOVED
  ~ step traced -> duty: The audit traced 61% of floods to roofs.
      - supports floods (“Roof runoff causes most street floods.”)
      + supports duty (“A city ought to ask for cheap ways to prevent floods.”)

REGROUPED
  ~ step main: duty + traced + runoff -> require: supports require (“New buildings should have to
      collect roof water.”)
      + runoff: Roof runoff causes most street floods.

RE-CITED
  ~ traced (¶4, ¶6): The audit traced 61% of floods to roofs.
      ¶4 → ¶4, ¶6

RENAMED
  ~ claim: Roof runoff causes most street floods.
      floods → runoff

CHANGED
  ~ duty: A city ought to ask for cheap ways to prevent floods.
      kind: value → none
      note: none → Weak.

1 added, 1 removed, 1 reworded, 1 moved, 1 regrouped, 1 re-cited, 1 renamed, 1 changed
"""


def revision(old, new):
    before, after = argmap.read(old).map, argmap.read(new).map
    return Revision(before, after, diff(before, after), "old.yaml", "new.yaml")


def test_the_text_is_readable_on_its_own():
    assert diff_text(revision(OLD, NEW)) == TEXT


def test_colours_take_the_place_of_the_marks_and_change_no_word():
    plain, styled = diff_text(revision(OLD, NEW)), diff_text(revision(OLD, NEW), styled=True)
    bare = re.sub(r"\x1b\[[\d;]*m", "", styled)
    assert bare.split() == re.sub(r"\[-|-\]|\{\+|\+\}", "", plain).split()
    assert "\x1b[0;1;4;31mrequire\x1b[0;31m" in styled
    assert "\x1b[0;1;4;32mask for\x1b[0;32m" in styled


def test_a_long_change_is_coloured_on_each_of_its_lines():
    words = "new " * 60
    after = OLD.replace("A city ought to require", f"A city {words}should require")
    lines = diff_text(revision(OLD, after), styled=True).splitlines()
    coloured = [line for line in lines if "new new new" in line]
    assert len(coloured) > 2
    assert all("1;4;32m" in line and line.endswith("\x1b[0m") for line in coloured)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        pytest.param(OLD, OLD, "no difference", id="equal"),
        pytest.param(
            OLD,
            OLD.replace("duty + traced", "traced + duty"),
            "no difference but in order",
            id="order",
        ),
        pytest.param(OLD, OLD.replace("2024", "2023"), "1 changed", id="map"),
    ],
)
def test_the_last_line_counts(old, new, line):
    found = revision(old, new)
    assert count_line(found) == line
    assert diff_text(found).splitlines()[-1] == line
    assert diff_markdown(found).splitlines()[-1] == f"**{line}**"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        pytest.param(
            "a -> t; b -> t",
            "main: a + b -> t",
            ["      + b: b (before, a reason of its own)"],
            id="linked",
        ),
        pytest.param(
            "main: a + b -> t",
            "a -> t; b -> t",
            ["      - b: b (now a reason of its own)"],
            id="parted",
        ),
        pytest.param(
            "main: a + b -> t; b -> a",
            "main: a -> t; b -> a",
            ["      - b: b"],
            id="left out",
        ),
    ],
)
def test_reasons_that_are_linked_or_parted_are_told_once(sketch, old, new, told):
    before, after = sketch(old), sketch(new)
    found = Revision(before, after, diff(before, after))
    lines = diff_text(found).splitlines()
    assert [line for line in lines if line.startswith("      ") and "no name" not in line] == told
    assert not {"ADDED", "REMOVED"} & set(lines)


def test_markdown_marks_words_and_escapes_what_authors_write():
    after = NEW.replace("ask for cheap", "ask *for* <b>cheap")
    found = diff_markdown(revision(OLD, after))
    assert "# Ada Okafor, 2024\n" in found
    assert "## Reworded\n\n- **duty**\n" in found
    assert "    - was: A city ought to <del>require</del> cheap ways to prevent floods.\n" in found
    assert "<ins>ask \\*for\\* \\<b\\></ins>cheap ways" in found


def test_json_tells_every_change_with_both_values():
    found = json.loads(diff_json(revision(OLD, NEW)))
    assert found["argmap-diff"] == 1
    assert found["old"] == {"name": "old.yaml", "map": "okafor"}
    assert (found["differ"], found["reordered"]) == (True, False)
    assert found["counts"]["added"] == 1
    assert {
        "kind": "renamed",
        "part": "claim",
        "old": "floods",
        "new": "runoff",
        "field": "id",
        "before": "floods",
        "after": "runoff",
    } in found["changes"]
    (cited,) = [one for one in found["changes"] if one["kind"] == "re-cited"]
    assert cited["before"] == [{"locators": ["¶4"]}]
    (gone,) = [
        one for one in found["changes"] if (one["kind"], one["part"]) == ("removed", "claim")
    ]
    assert gone["before"] == {
        "id": "gnats",
        "text": "Standing barrels breed gnats.",
        "role": "rebuttal",
        "by": "critics",
        "stance": "reports",
        "implicit": False,
    }


def test_json_tells_a_voice_by_its_parts():
    after = OLD.replace("by: critics", "by: critics, stance: concedes")
    (change,) = json.loads(diff_json(revision(OLD, after)))["changes"]
    assert change["before"] == {"by": "critics", "stance": "reports"}
    assert change["after"] == {"by": "critics", "stance": "concedes"}


@given(argument_maps(), argument_maps())
def test_any_two_maps_have_reports_that_close_with_the_same_count(old, new):
    found = Revision(old, new, diff(old, new))
    text, data = diff_text(found), json.loads(diff_json(found))
    counted = ", ".join(f"{n} {kind}" for kind, n in data["counts"].items())
    assert text.splitlines()[-1] == counted or not data["counts"]
    assert len(data["changes"]) == len(found.diff.changes)
    assert diff_markdown(found).endswith("**\n")


def test_nothing_an_author_writes_is_obeyed_by_a_terminal():
    thesis = argmap.Claim("go", "Go\x1b[2J \u202enow \ue000x\ue001.", "thesis")
    other = argmap.Claim("go", "Stay\x1b[2J \u202ehere \ue000y\ue001.", "thesis")
    old, new = (argmap.ArgumentMap("m", claims=[one]) for one in (thesis, other))
    found = Revision(old, new, diff(old, new), "a\x1b[31m", "b\n")
    assert {"\x1b", "\u202e", "\ue000", "\ue001"}.isdisjoint(diff_text(found))
    assert {"\x1b", "\u202e"}.isdisjoint(diff_json(found))
    assert {"\x1b", "\u202e"}.isdisjoint(diff_markdown(found))
    assert json.loads(diff_json(found))["changes"][0]["before"] == thesis.text


@given(texts(multiline=True), texts(multiline=True))
def test_stretches_joined_are_the_texts(one, other):
    old, new = word_changes(one, other)
    assert "".join(each.text for each in old) == one
    assert "".join(each.text for each in new) == other
    kept = ["".join(each.text for each in side if not each.changed) for side in (old, new)]
    assert kept[0] == kept[1]


@given(st.lists(st.sampled_from("abde"), min_size=1, unique=True), st.integers(0, 3))
def test_only_changed_words_are_marked(words, place):
    place = min(place, len(words) - 1)
    other = [*words[:place], "c", *words[place + 1 :]]
    old, new = word_changes(" ".join(words), " ".join(other))
    assert [each.text for each in new if each.changed] == ["c"]
    assert [each.text for each in old if each.changed] == [words[place]]


def test_a_very_long_text_counts_as_changed_as_a_whole():
    long = "word " * (2 * MOST_WORDS)
    old, new = word_changes(long, f"{long}more")
    assert [one.changed for one in (*old, *new)] == [True, True]
