"""``argmap explain``: pages, lists, and what to type when there is no such rule."""

import pytest

from argmap.checks import FAMILIES, RULES, manual_page


def test_a_rule_is_explained_by_its_page_below_its_family_and_severity(run):
    code, out, err = run("explain", "circular-support")
    assert (code, err) == (0, "")
    page = manual_page("circular-support")
    assert out == f"circular-support (family structure, error)\n\n{page}\n"


def test_without_a_name_every_rule_is_listed_once_with_its_first_line(run):
    code, out, err = run("explain")
    assert (code, err) == (0, "")
    for name, rule in RULES.items():
        first = manual_page(name).partition("\n")[0]
        assert out.count(f"\n  {name} ({rule.severity.value})\n      {first}\n") == 1


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_lists_its_rules_and_no_others(run, family):
    code, out, _ = run("explain", family)
    assert code == 0
    assert out.startswith(f"{family}: Whether ")
    listed = [line.split()[0] for line in out.splitlines() if line[2:3] not in {"", " "}][1:]
    assert listed == [rule.name for rule in FAMILIES[family]]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("circular-suport", "did you mean `circular-support`?"),
        ("citation", "did you mean `citations`?"),
        ("zzz", "`argmap explain` lists all rules"),
        ("\x1b[2J", "`argmap explain` lists all rules"),
    ],
)
def test_an_unknown_rule_gets_a_remedy(run, name, remedy):
    code, out, err = run("explain", name)
    assert (code, out) == (2, "")
    assert err == f"argmap: error: there is no rule and no family {name!r}; {remedy}\n"


def test_no_family_has_the_name_of_a_rule():
    assert not set(FAMILIES) & set(RULES)
