"""Two versions of a map as one map that shows both, and its marks."""

import pytest
from hypothesis import given

from argmap.comparison.versions import ChangeKind, diff
from argmap.model import ArgumentMap, Citation, Claim, Role, Source
from argmap.testing import argument_maps
from argmap.views.change_marks import ChangeMark, Fate
from argmap.workflow.marking_versions import both_versions


def shown(old, new):
    return both_versions(old, new, diff(old, new))


def told(marks):
    return {name: mark.label for name, mark in marks.items()}


@pytest.mark.parametrize(
    ("old", "new", "marks"),
    [
        pytest.param("a -> t", "a -> t", {}, id="the same"),
        pytest.param("a -> t", "a -x t", {"a -x t": "~ turned"}, id="turned"),
        pytest.param("a -> t; b -> t", "a -> t; b -> a", {"b -> a": "~ moved"}, id="moved"),
        pytest.param(
            "a -> t; b -> a", "a -> t", {"b": "– removed", "b -> a": "– "}, id="removed with claim"
        ),
        pytest.param(
            "a -> t; b -> t; b -> a", "a -> t; b -> t", {"b -> a": "– removed"}, id="removed step"
        ),
        pytest.param(
            "m: a + b -> t",
            "m: a -> t",
            {"b": "– removed", "m": "~ regrouped"},
            id="removed from a step",
        ),
        pytest.param("a -> t", "a -> t; b -> a", {"b": "+ added", "b -> a": "+ "}, id="added"),
        pytest.param(
            "m: a + b -> t; u -x m; v -x u -x m",
            "a -> t",
            {
                "b": "– removed",
                "u": "– removed",
                "v": "– removed",
                "b -> t": "– ",
                "a -> t": "~ regrouped, renamed",
                "u -x a -> t": "– ",
                "v -x u -x a -> t": "– ",
            },
            id="undercutters of what was regrouped",
        ),
        pytest.param(
            "a -> t; b -> t; k: b -> a; u -x k",
            "a -> t; b -> t; k -> t",
            {
                "k": "+ added",
                "k -> t": "+ ",
                "k-2": "– removed",
                "u": "– removed",
                "u -x k-2": "– ",
            },
            id="a name that is used anew",
        ),
    ],
)
def test_marks_say_what_has_become_of_each_part(sketch, old, new, marks):
    argument_map, found = shown(sketch(old), sketch(new))
    assert told(found) == marks
    known = {one.id for one in (*argument_map.claims, *argument_map.inferences)}
    assert found.keys() <= known


def test_a_thesis_that_is_gone_is_shown_beside_the_new_one_with_what_it_cites():
    cited = Citation("audit")
    old = ArgumentMap(
        "m",
        claims=[Claim("wait", "Leave it be.", Role.THESIS, citations=[cited])],
        sources=[Source("audit", "An audit")],
    )
    new = ArgumentMap("m", claims=[Claim("act", "Require barrels.", Role.THESIS)])
    argument_map, marks = shown(old, new)
    assert argument_map.thesis.id == "act"
    assert argument_map.claim("wait").citations == (cited,)
    assert marks["wait"] == ChangeMark(Fate.REMOVED, "removed")


def test_a_claim_says_which_fields_have_changed():
    old, new = (
        ArgumentMap("m", claims=[Claim("go", text, Role.THESIS, note=note, kind=kind)])
        for text, note, kind in (("Go.", None, None), ("Go now.", "Why?", "policy"))
    )
    assert told(shown(old, new)[1]) == {"go": "~ reworded, changed: kind, note"}


@given(argument_maps(), argument_maps())
def test_any_two_maps_are_shown_together_with_nothing_left_out(old, new):
    found = diff(old, new)
    argument_map, marks = both_versions(old, new, found)
    gone = [
        one.before.text
        for one in found.changes
        if one.kind is ChangeKind.REMOVED and isinstance(one.before, Claim)
    ]
    marked = [
        argument_map.claim(name).text
        for name, mark in marks.items()
        if mark.is_gone and name in {one.id for one in argument_map.claims}
    ]
    assert sorted(marked) == sorted(gone)
    assert {one.id for one in new.claims} <= {one.id for one in argument_map.claims}
    assert {one.id for one in new.inferences} <= {one.id for one in argument_map.inferences}
    bearing = {name for one in argument_map.inferences for name in one.premises}
    bore = {name for one in old.inferences for name in one.premises}
    lost = {one.old for one in found.changes if one.part == "claim" and one.new is None}
    for name in lost & bore:
        assert any(one in bearing for one in (name, f"{name}-2", f"{name}-3"))
