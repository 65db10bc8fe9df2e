"""Rules about maps and debates, one a file, a folder each family.

The docstring of a rule's module is its manual page. A rule that reading itself keeps, such
as ``duplicate-key``, has a page here and its code where the text is read.
"""

from importlib import import_module

from argmap.checks import (
    citations,
    debate,
    fields,
    reasoning,
    references,
    structure,
    style,
    syntax,
)
from argmap.checks.finding import Change, Finding, Repair
from argmap.checks.rules import DebateRule, MapRule, ReadingRule, Rule, TextRule, WaiverRule
from argmap.checks.texts import Texts
from argmap.checks.wording import forget_words

__all__ = [
    "DEBATE_RULES",
    "FAMILIES",
    "MAP_RULES",
    "RULES",
    "TEXT_RULES",
    "Change",
    "DebateRule",
    "Finding",
    "MapRule",
    "ReadingRule",
    "Repair",
    "Rule",
    "TextRule",
    "Texts",
    "WaiverRule",
    "family_of",
    "forget_words",
    "manual_page",
]

FAMILIES: dict[str, tuple[Rule, ...]] = {
    "syntax": syntax.RULES,
    "fields": fields.RULES,
    "references": references.RULES,
    "structure": structure.RULES,
    "citations": citations.RULES,
    "reasoning": reasoning.RULES,
    "style": style.RULES,
    "debate": debate.RULES,
}
"""All rules by family, in the order in which they are explained."""

RULES: dict[str, Rule] = {rule.name: rule for rules in FAMILIES.values() for rule in rules}
"""All rules by name."""

MAP_RULES = tuple(rule for rule in RULES.values() if isinstance(rule, MapRule))
"""The rules about one map."""

TEXT_RULES = tuple(rule for rule in RULES.values() if isinstance(rule, TextRule))
"""The rules about one map beside its text."""

DEBATE_RULES = tuple(rule for rule in RULES.values() if isinstance(rule, DebateRule))
"""The rules about a debate."""

_FAMILY = {rule.name: family for family, rules in FAMILIES.items() for rule in rules}


def family_of(rule: str) -> str:
    """Return the family of the rule with the name *rule*.

    >>> family_of("circular-support")
    'structure'
    """
    return _FAMILY[rule]


def manual_page(rule: str) -> str:
    """Return the manual page of a rule, the docstring of its module.

    >>> manual_page("circular-support").splitlines()[0]
    'A claim must not support itself, directly or through other claims.'
    """
    module = import_module(f"argmap.checks.{_FAMILY[rule]}.{rule.replace('-', '_')}")
    return (module.__doc__ or "").strip()
