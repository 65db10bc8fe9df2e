"""The rules of the house that no linter knows."""

import ast
import doctest
import importlib
import inspect
import pkgutil
from pathlib import Path

import pytest

import argmap
from argmap.checks import FAMILIES, RULES, family_of, manual_page

HOME = Path(argmap.__file__).parent
MODULES = sorted(
    found.name
    for found in pkgutil.walk_packages([str(HOME)], "argmap.")
    if found.name != "argmap.__main__"
)
LONGEST_MODULE = 300


@pytest.mark.parametrize("name", ["argmap", *MODULES])
def test_the_examples_in_docstrings_run(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize("name", MODULES)
def test_a_module_says_what_it_is_for_and_has_one_job(name):
    module = importlib.import_module(name)
    assert module.__doc__, f"{name} has no docstring"
    lines = len(inspect.getsource(module).splitlines())
    assert lines <= LONGEST_MODULE, f"{name} has {lines} lines: which second job has moved in?"


def test_no_room_is_a_lumber_room():
    banned = {"utils", "util", "helpers", "common", "base", "manager", "misc"}
    assert not {part for name in MODULES for part in name.split(".")} & banned


class TestPublicSurface:
    def test_is_small(self):
        assert len(argmap.__all__) <= 30

    @pytest.mark.parametrize("name", sorted(argmap.__all__))
    def test_every_name_has_a_home_and_a_docstring(self, name):
        value = getattr(argmap, name)
        assert value.__module__.startswith("argmap.")
        assert value.__doc__
        assert value.__doc__.strip().splitlines()[0].endswith(".")

    def test_dir_lists_every_name(self):
        assert set(argmap.__all__) <= set(dir(argmap))

    def test_an_unknown_name_is_an_attribute_error(self):
        with pytest.raises(AttributeError, match="has no attribute 'lode'"):
            _ = argmap.lode

    @pytest.mark.parametrize("name", ["load", "load_debate", "read", "check", "compare", "draw"])
    def test_a_room_of_the_same_name_does_not_hide_a_function(self, name):
        for module in MODULES:
            importlib.import_module(module)
        assert callable(getattr(argmap, name)), f"argmap.{name} is a module"

    @pytest.mark.parametrize("name", ["ArgumentMap", "Claim", "Inference", "Debate", "Comparison"])
    def test_values_cannot_be_changed(self, name):
        cls = getattr(argmap, name)
        assert cls.__setattr__ is not object.__setattr__


class TestRules:
    @pytest.mark.parametrize("rule", RULES)
    def test_every_rule_has_a_module_whose_docstring_is_its_page(self, rule):
        name = f"argmap.checks.{family_of(rule)}.{rule.replace('-', '_')}"
        module = importlib.import_module(name)
        page = manual_page(rule)
        assert rule == getattr(module, "NAME", rule)
        assert page == module.__doc__.strip()
        for heading in ("# reported", "# accepted"):
            assert heading in page

    @pytest.mark.parametrize("rule", RULES)
    def test_every_rule_has_a_test_of_its_own(self, rule):
        tests = Path(__file__).parents[1] / "checks" / family_of(rule)
        assert (tests / f"test_{rule.replace('-', '_')}.py").is_file()

    def test_every_module_of_a_rule_is_listed(self):
        listed = {f"argmap.checks.{family_of(rule)}.{rule.replace('-', '_')}" for rule in RULES}
        rules = {name for name in MODULES if getattr(importlib.import_module(name), "NAME", None)}
        assert {name for name in rules if name.startswith("argmap.checks.")} <= listed

    def test_names_are_unique(self):
        assert len(RULES) == sum(len(rules) for rules in FAMILIES.values())


def test_no_assertion_is_on_a_constant():
    """A test that cannot fail is none."""
    tests = Path(__file__).parents[1]
    for path in tests.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assert):
                assert not isinstance(node.test, ast.Constant), f"{path}:{node.lineno}"
