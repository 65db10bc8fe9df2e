"""Claims stand in the section of what they do."""

import pytest

from argmap.checks.structure import wrong_section

ATTACKS = "the claim 'x' stands under `{}` and only attacks"
BUILDS = "the claim 'x' stands under `rebuttals` and attacks nothing"
STEPS = {
    "nothing": "",
    "support": ", supports: a",
    "rebuttal": ", rebuts: no",
    "undercut": ", undercuts: no",
    "both": ", supports: a, rebuts: no",
    "support of a rebuttal": ", supports: no",
    "support of a premise and of a rebuttal": ", supports: [a, no]",
}


def barrels(section, steps, *, inference=""):
    claims = {
        "premises": "a: {text: A., supports: t}",
        "evidence": "",
        "rebuttals": "no: {text: No., by: critics, rebuts: t}",
    }
    claims[section] = f"{claims[section]}, x: {{text: X.{STEPS[steps]}}}".removeprefix(", ")
    sections = "".join(f"{name}: {{{body}}}\n" for name, body in claims.items() if body)
    return f"argmap: 1\nthesis: {{t: T.}}\n{sections}{inference}"


@pytest.mark.parametrize("section", ["premises", "evidence"])
@pytest.mark.parametrize("steps", STEPS)
def test_premises_and_evidence_do_not_only_attack(messages, map_of, section, steps):
    expected = [ATTACKS.format(section)] * (steps in {"rebuttal", "undercut"})
    assert messages(wrong_section, map_of(barrels(section, steps))) == expected


@pytest.mark.parametrize("steps", STEPS)
def test_rebuttals_attack_or_support_a_rebuttal(messages, map_of, steps):
    expected = [BUILDS] * (steps == "support")
    assert messages(wrong_section, map_of(barrels("rebuttals", steps))) == expected


@pytest.mark.parametrize("section", ["premises", "evidence", "rebuttals"])
@pytest.mark.parametrize(
    "inference",
    [
        pytest.param("from: [x, a], rebuts: no", id="joint attack"),
        pytest.param("from: [x], rebuts: a, by: critics", id="attack of others"),
    ],
)
def test_what_takes_part_in_a_named_attack_stands_anywhere(messages, map_of, section, inference):
    text = barrels(section, "nothing", inference=f"inferences: {{m: {{{inference}}}}}\n")
    assert messages(wrong_section, map_of(text)) == []


def test_a_rebuttal_in_a_joint_support_is_none(messages, map_of):
    text = barrels("rebuttals", "nothing", inference="inferences: {m: x + a -> t}\n")
    assert messages(wrong_section, map_of(text)) == [BUILDS]
