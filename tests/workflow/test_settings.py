"""Settings decide which rules run and how grave they are, and never hide an error of reading."""

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import argmap
from argmap.checks import DEBATE_RULES, FAMILIES, MAP_RULES, RULES, MapRule
from argmap.diagnostics import Severity
from argmap.errors import BadSettings
from argmap.formats import read_map, write_map
from argmap.testing import argument_maps
from argmap.workflow.checking import check
from argmap.workflow.judging import judge_map, judge_reading
from argmap.workflow.settings import Settings, is_fixed

NAMES = [*RULES, *FAMILIES]
IGNORABLE = [rule for rule in RULES if not is_fixed(rule)]
NAME_LISTS = st.lists(st.sampled_from(NAMES), max_size=4).map(tuple)
ANY_SETTINGS = st.builds(
    Settings,
    NAME_LISTS,
    NAME_LISTS,
    st.dictionaries(st.sampled_from(NAMES), st.sampled_from(Severity), max_size=4),
)


@pytest.mark.parametrize(
    ("select", "ignore", "on", "off"),
    [
        ((), (), ["long-claim", "vague-id", "uncited-evidence"], []),
        (("style",), (), ["long-claim"], ["circular-support", "invisible-character"]),
        (("long-claim",), (), ["long-claim"], ["vague-id"]),
        ((), ("style",), ["circular-support"], ["long-claim", "unused-waiver"]),
        (("long-claim",), ("style",), ["long-claim"], ["vague-id"]),
        (("style",), ("long-claim",), ["vague-id"], ["long-claim"]),
        (("style",), ("style",), [], ["long-claim"]),
        (("long-claim",), ("long-claim",), [], ["long-claim"]),
        ((), ("syntax",), ["yaml-syntax"], ["invisible-character"]),
    ],
)
def test_the_nearer_name_counts_and_else_what_is_ignored(select, ignore, on, off):
    chosen = Settings(select, ignore)
    assert [rule for rule in on if not chosen.is_on(rule)] == []
    assert [rule for rule in off if chosen.is_on(rule)] == []


@given(ANY_SETTINGS)
def test_errors_of_reading_are_on_and_errors_whatever_is_set(chosen):
    for rule in filter(is_fixed, RULES):
        assert chosen.is_on(rule)
        assert chosen.severity_of(rule, Severity.ERROR) is Severity.ERROR


def test_the_severity_of_a_rule_goes_before_that_of_its_family():
    chosen = Settings(severity={"long-claim": Severity.ERROR, "style": Severity.WARNING})
    assert chosen.severity_of("long-claim", Severity.INFO) is Severity.ERROR
    assert chosen.severity_of("vague-id", Severity.INFO) is Severity.WARNING
    assert chosen.severity_of("circular-support", Severity.ERROR) is Severity.ERROR


def test_a_layer_replaces_what_is_selected_and_adds_to_the_rest():
    below = Settings(("style",), ("long-claim", "vague-id"), {"style": Severity.ERROR})
    above = Settings(("long-claim",), ("short-claim",), {"style": Severity.INFO})
    both = below.changed_by(above)
    assert both == Settings(("long-claim",), ("vague-id", "short-claim"), {"style": Severity.INFO})
    assert below.changed_by(Settings()) == below


@settings(max_examples=25)
@given(argument_maps(), st.sampled_from(IGNORABLE))
def test_ignoring_a_rule_takes_away_its_findings_and_no_others(argument_map, rule):
    everything = check(argument_map)
    assert check(argument_map, ignore=[rule]) == tuple(
        one for one in everything if one.rule != rule
    )
    assert check(argument_map, select=[rule]) == tuple(
        one for one in everything if one.rule == rule
    )


@settings(max_examples=25)
@given(argument_maps())
def test_the_families_divide_what_is_found(argument_map):
    parts = [one for family in FAMILIES for one in check(argument_map, select=[family])]
    assert sorted(parts, key=repr) == sorted(check(argument_map), key=repr)


@settings(max_examples=25)
@given(argument_maps(), ANY_SETTINGS)
def test_settings_change_no_finding_but_its_severity(argument_map, chosen):
    reading = read_map(write_map(argument_map))
    plain = {(one.rule, one.message, one.span) for one in check(reading)}
    found = judge_reading(reading, chosen).diagnostics
    assert {(one.rule, one.message, one.span) for one in found} == {
        one for one in plain if chosen.is_on(one[0])
    }


@given(ANY_SETTINGS)
def test_settings_never_hide_an_error_of_reading(chosen):
    reading = read_map("argmap: 1\nthesis: {go: We\u200b go.}\npremises: {a: {supports: go}}\n")
    errors = [one for one in reading.diagnostics if one.severity is Severity.ERROR]
    assert errors
    assert [one for one in judge_reading(reading, chosen).diagnostics if one in errors] == errors


def test_a_rule_that_is_off_does_not_run(monkeypatch, sketch):
    ran = []

    def note(name):
        return lambda _: iter(ran.append(name) or ())

    noting = tuple(evolve(rule, check=note(rule.name)) for rule in MAP_RULES)
    monkeypatch.setattr("argmap.workflow.judging.MAP_RULES", noting)
    assert list(judge_map(sketch("a -> t"), Settings(("structure",)))) == []
    assert ran == [rule.name for rule in FAMILIES["structure"] if isinstance(rule, MapRule)]


class TestCheck:
    def test_an_unknown_name_is_refused_with_a_suggestion(self, sketch):
        with pytest.raises(argmap.UnknownName, match=r"`long-clam`; did you mean `long-claim`\?"):
            argmap.check(sketch("a -> t"), select=["long-clam"])
        with pytest.raises(argmap.UnknownName, match="`argmap explain` lists all rules"):
            argmap.check(sketch("a -> t"), ignore=["E501"])

    @pytest.mark.parametrize("name", ["unknown-claim", "outdented-field"])
    def test_errors_of_reading_cannot_be_ignored(self, sketch, name):
        with pytest.raises(BadSettings, match="be switched off or lowered"):
            argmap.check(sketch("a -> t"), ignore=[name])

    def test_a_generator_of_names_will_do(self, sketch):
        found = argmap.check(sketch("a -> b; b -> a"), select=(one for one in ["structure"]))
        assert "circular-support" in {one.rule for one in found}

    def test_rules_of_debates_are_chosen_alike(self):
        assert all(Settings(("debate",)).is_on(rule.name) for rule in DEBATE_RULES)
        assert not any(Settings(("style",)).is_on(rule.name) for rule in DEBATE_RULES)
