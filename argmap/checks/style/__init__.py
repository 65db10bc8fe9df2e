"""Whether a map reads well."""

from argmap.checks.rules import MapRule, Rule, WaiverRule
from argmap.checks.style import dangling_pronoun, html_entity, long_claim, short_claim, vague_id
from argmap.diagnostics import Severity

RULES: tuple[Rule, ...] = (
    MapRule(vague_id.NAME, Severity.INFO, vague_id.check),
    MapRule(long_claim.NAME, Severity.INFO, long_claim.check),
    MapRule(short_claim.NAME, Severity.INFO, short_claim.check),
    MapRule(dangling_pronoun.NAME, Severity.INFO, dangling_pronoun.check, english_only=True),
    MapRule(html_entity.NAME, Severity.WARNING, html_entity.check),
    WaiverRule("unused-waiver", Severity.WARNING),
    WaiverRule("bad-waiver", Severity.WARNING),
)
