"""Whether every field is known and holds what it should; mostly kept while reading."""

from argmap.checks.fields import bad_doi, bad_isbn
from argmap.checks.rules import MapRule, ReadingRule, Rule
from argmap.diagnostics import Severity

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
    MapRule(bad_doi.NAME, Severity.WARNING, bad_doi.check),
    MapRule(bad_isbn.NAME, Severity.WARNING, bad_isbn.check),
)
