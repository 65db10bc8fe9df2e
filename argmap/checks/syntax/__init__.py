"""Whether the file is text, and the text is YAML that argmap reads; kept while reading."""

from argmap.checks.rules import ReadingRule, Rule
from argmap.diagnostics import Severity

RULES: tuple[Rule, ...] = (
    ReadingRule("not-utf8"),
    ReadingRule("too-large"),
    ReadingRule("too-deep"),
    ReadingRule("control-character"),
    ReadingRule("invisible-character", Severity.WARNING),
    ReadingRule("tab-indent"),
    ReadingRule("yaml-syntax"),
    ReadingRule("yaml-feature"),
    ReadingRule("duplicate-key"),
    ReadingRule("text-cut-by-hash"),
    ReadingRule("text-lost-to-yaml"),
)
