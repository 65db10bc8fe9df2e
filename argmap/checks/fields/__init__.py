"""Whether every field is known and holds what it should; kept while reading."""

from argmap.checks.rules import ReadingRule, Rule

RULES: tuple[Rule, ...] = (
    ReadingRule("newer-format"),
    ReadingRule("unknown-field"),
    ReadingRule("outdented-field"),
    ReadingRule("missing-field"),
    ReadingRule("wrong-shape"),
    ReadingRule("empty-text"),
    ReadingRule("unknown-word"),
    ReadingRule("bad-id"),
    ReadingRule("bad-date"),
    ReadingRule("bad-url"),
)
