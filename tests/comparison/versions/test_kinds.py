"""What each kind of change is, in maps as a person writes them."""

from textwrap import dedent

import pytest

import argmap
from argmap.comparison.versions import apply, diff

OLD = dedent("""\
    argmap: 1
    id: okafor
    author: Ada Okafor
    title: Barrels
    sources:
      audit22: {title: Drainage audit, published: 2022}
    thesis:
      require: New buildings should have to collect roof water.
    premises:
      floods: {text: Roof runoff causes most street floods., supports: require, cite: ¶3}
      duty: {text: A city ought to require cheap ways to prevent floods., confidence: high}
      catch: Barrels hold back enough runoff to stop those floods.
    evidence:
      traced: {text: The audit traced 61% of floods to roofs., supports: floods, cite: audit22 p. 4}
    rebuttals:
      gnats: {text: Standing barrels breed gnats., by: critics, rebuts: require}
      full: {text: Barrels fill up in a day., by: critics, undercuts: main}
    inferences:
      main: duty + catch -> require
""")


def told(old, new):
    """Return what differs between two texts, a word for each part of a change."""
    before, after = argmap.read(old).map, argmap.read(new).map
    found = diff(before, after)
    assert apply(found, before) == after
    return [
        " ".join(filter(None, (one.kind, one.part, one.old, "→", one.new, one.field)))
        for one in found.changes
    ]


def edited(*edits):
    text = OLD
    for before, after in edits:
        assert before in text
        text = text.replace(before, after)
    return text


@pytest.mark.parametrize(
    ("edits", "changes"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param(
            [("evidence:\n", "evidence:\n  seen: {text: We saw a flood., supports: floods}\n")],
            ["added claim → seen", "added inference → seen -> floods"],
            id="added",
        ),
        pytest.param(
            [("  traced: {text: The audit traced 61% of floods to roofs., ", "  x: {text: Yes., ")],
            [
                "added claim → x",
                "removed claim traced →",
                "added inference → x -> floods",
                "removed inference traced -> floods →",
            ],
            id="another claim",
        ),
        pytest.param(
            [("causes most street floods", "causes nearly all street floods")],
            ["reworded claim floods → floods text"],
            id="reworded",
        ),
        pytest.param(
            [("supports: floods", "supports: duty")],
            ["moved inference traced -> floods → traced -> duty conclusion"],
            id="moved",
        ),
        pytest.param(
            [("supports: floods", "undercuts: gnats")],
            [
                "turned inference traced -> floods → traced -x gnats -x require relation",
                "moved inference traced -> floods → traced -x gnats -x require conclusion",
            ],
            id="moved and turned",
        ),
        pytest.param(
            [("rebuts: require", "undercuts: floods")],
            [
                "moved inference gnats -x require → gnats -x floods -> require relation",
                "moved inference gnats -x require → gnats -x floods -> require conclusion",
            ],
            id="from a claim to a step",
        ),
        pytest.param(
            [("supports: floods", "rebuts: floods")],
            ["turned inference traced -> floods → traced -x floods relation"],
            id="turned",
        ),
        pytest.param(
            [("duty + catch ->", "duty + catch + traced ->")],
            ["regrouped inference main → main premises"],
            id="regrouped",
        ),
        pytest.param(
            [("duty + catch ->", "catch + duty ->")], [], id="the order of linked premises"
        ),
        pytest.param(
            [("main: duty + catch -> require", "main: duty -> require")],
            ["regrouped inference main → main premises"],
            id="a premise less",
        ),
        pytest.param(
            [("cite: audit22 p. 4", "cite: [audit22 p. 4, ¶9]")],
            ["re-cited claim traced → traced citations"],
            id="re-cited",
        ),
        pytest.param(
            [("breed gnats., by: critics", "breed gnats., by: neighbours")],
            ["re-voiced claim gnats → gnats voice"],
            id="another voice",
        ),
        pytest.param(
            [("breed gnats., by: critics", "breed gnats., by: critics, stance: concedes")],
            ["re-voiced claim gnats → gnats voice"],
            id="another stance",
        ),
        pytest.param(
            [("confidence: high", "confidence: low")],
            ["re-voiced claim duty → duty confidence"],
            id="confidence",
        ),
        pytest.param(
            [
                (
                    "main: duty + catch -> require",
                    (
                        "main: {from: [duty, catch], supports: require, "
                        "by: critics, warrant: Prevention pays.}"
                    ),
                )
            ],
            ["re-voiced inference main → main voice", "changed inference main → main warrant"],
            id="the voice of a step",
        ),
        pytest.param(
            [("floods: {", "runoff: {"), ("supports: floods", "supports: runoff")],
            ["renamed claim floods → runoff id"],
            id="renamed claim",
        ),
        pytest.param(
            [
                ("floods: {", "runoff: {"),
                ("supports: floods", "supports: runoff"),
                ("causes most street floods", "causes most street floods in town"),
            ],
            ["renamed claim floods → runoff id", "reworded claim floods → runoff text"],
            id="renamed and reworded",
        ),
        pytest.param(
            [("main: duty", "prevent: duty"), ("undercuts: main", "undercuts: prevent")],
            ["renamed inference main → prevent name"],
            id="renamed step",
        ),
        pytest.param(
            [("audit22", "drainage")],
            ["renamed source audit22 → drainage id"],
            id="renamed source",
        ),
        pytest.param(
            [
                ("inferences:\n", "inferences:\n  step: traced -> floods\n"),
                ("roofs., supports: floods,", "roofs.,"),
            ],
            ["renamed inference traced -> floods → step name"],
            id="a step gets a name",
        ),
        pytest.param(
            [("id: okafor", "id: okafor-2024"), ("title: Barrels", "title: Rain barrels")],
            ["renamed map okafor → okafor-2024 id", "changed map okafor → okafor-2024 title"],
            id="the map itself",
        ),
        pytest.param(
            [("published: 2022", "published: 2023, x-shelf: 9")],
            [
                "changed source audit22 → audit22 published",
                "changed source audit22 → audit22 extra",
            ],
            id="a source",
        ),
        pytest.param(
            [
                ("evidence:", "premises2:"),
                ("rebuttals:", "evidence:"),
                ("premises2:", "rebuttals:"),
            ],
            [
                "changed claim gnats → gnats role",
                "changed claim full → full role",
                "changed claim traced → traced role",
            ],
            id="roles",
        ),
    ],
)
def test_a_change_is_told_by_its_kind(edits, changes):
    assert told(OLD, edited(*edits)) == changes


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        pytest.param(
            "a -> t; b -> t",
            "main: a + b -> t",
            [
                "regrouped inference a -> t → main premises",
                "renamed inference a -> t → main name",
                "removed inference b -> t →",
            ],
            id="two reasons become one",
        ),
        pytest.param(
            "a -> t; b -> t; u -x a -> t",
            "a -> b; b -> t; u -x a -> b",
            ["moved inference a -> t → a -> b conclusion"],
            id="an undercutter follows",
        ),
        pytest.param(
            "m: a -> t; u -x m",
            "a -> t; u -x a -> t",
            ["renamed inference m → a -> t name"],
            id="a step loses its name",
        ),
        pytest.param(
            "a -> t; a -> b; b -> t",
            "a -> t; a -> c; b -> t; c -> t",
            [
                "added claim → c",
                "added inference → c -> t",
                "moved inference a -> b → a -> c conclusion",
            ],
            id="one of two targets",
        ),
        pytest.param(
            "m: a -x n; n: b -x m; a -> t; b -> t",
            "k: a -x l; l: b -x k; a -> t; b -> t",
            ["renamed inference m → k name", "renamed inference n → l name"],
            id="a circle of undercutters",
        ),
    ],
)
def test_inferences_are_recognised(sketch, old, new, changes):
    before, after = sketch(old), sketch(new)
    found = diff(before, after)
    assert apply(found, before) == after
    assert sorted(
        " ".join(filter(None, (one.kind, one.part, one.old, "→", one.new, one.field)))
        for one in found.changes
    ) == sorted(changes)


def test_claims_of_different_roles_are_not_taken_for_one_by_similarity():
    new = edited(
        ("  gnats: {text: Standing barrels breed gnats., by: critics, rebuts: require}\n", ""),
        ("  catch: ", "  breed: {text: Standing barrels breed many gnats.}\n  catch: "),
    )
    assert told(OLD, new) == [
        "added claim → breed",
        "removed claim gnats →",
        "removed inference gnats -x require →",
    ]


def test_the_order_of_a_file_is_no_change_and_is_not_lost():
    before = argmap.read(OLD).map
    lines = OLD.splitlines(keepends=True)
    lines[9:12] = lines[9:12][::-1]
    after = argmap.read("".join(lines)).map
    found = diff(before, after)
    assert before != after
    assert not found
    assert [one.field for one in found.reordered] == ["claims"]
    assert apply(found, before) == after


def test_a_source_with_another_id_and_title_is_the_same_by_its_doi():
    old = OLD.replace("published: 2022}", "published: 2022, doi: 10.1000/ab}")
    new = OLD.replace(
        "audit22: {title: Drainage audit, published: 2022}",
        "survey: {title: A survey, published: 2022, doi: 'https://doi.org/10.1000/AB'}",
    ).replace("cite: audit22", "cite: survey")
    assert "renamed source audit22 → survey id" in told(old, new)
