"""Whether the steps of an argument would stand up to a careful reader."""

from argmap.checks.reasoning import (
    begging_the_question,
    compound_claim,
    near_duplicate_claims,
    not_a_claim,
    quantifier_jump,
    reasoning_in_a_box,
    single_point_of_failure,
    unanswered_rebuttal,
    value_from_facts,
)
from argmap.checks.rules import MapRule, Rule
from argmap.diagnostics import Severity

RULES: tuple[Rule, ...] = (
    MapRule(begging_the_question.NAME, Severity.WARNING, begging_the_question.check),
    MapRule(value_from_facts.NAME, Severity.WARNING, value_from_facts.check),
    MapRule(quantifier_jump.NAME, Severity.WARNING, quantifier_jump.check, english_only=True),
    MapRule(reasoning_in_a_box.NAME, Severity.WARNING, reasoning_in_a_box.check, english_only=True),
    MapRule(not_a_claim.NAME, Severity.WARNING, not_a_claim.check),
    MapRule(near_duplicate_claims.NAME, Severity.WARNING, near_duplicate_claims.check),
    MapRule(compound_claim.NAME, Severity.INFO, compound_claim.check, english_only=True),
    MapRule(unanswered_rebuttal.NAME, Severity.INFO, unanswered_rebuttal.check),
    MapRule(single_point_of_failure.NAME, Severity.INFO, single_point_of_failure.check),
)
