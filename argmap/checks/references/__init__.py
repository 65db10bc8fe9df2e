"""Whether every name names one thing."""

from argmap.checks.references import lookalike_ids
from argmap.checks.rules import MapRule, ReadingRule, Rule
from argmap.diagnostics import Severity

RULES: tuple[Rule, ...] = (
    ReadingRule("duplicate-id"),
    ReadingRule("unknown-claim"),
    ReadingRule("unknown-inference"),
    ReadingRule("ambiguous-inference"),
    ReadingRule("unknown-source"),
    ReadingRule("unknown-map"),
    ReadingRule("unknown-proposition"),
    MapRule(lookalike_ids.NAME, Severity.WARNING, lookalike_ids.check),
)
