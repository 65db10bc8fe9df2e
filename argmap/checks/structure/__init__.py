"""Whether the claims of a map hang together as an argument."""

from argmap.checks.rules import MapRule, ReadingRule, Rule
from argmap.checks.structure import (
    attacks_own_ground,
    author_as_other,
    circular_support,
    lonely_joint,
    repeated_inference,
    self_reference,
    support_and_attack,
    thesis_as_premise,
    unconnected_claim,
    unsupported_thesis,
    wrong_section,
)
from argmap.diagnostics import Severity

RULES: tuple[Rule, ...] = (
    ReadingRule("no-thesis"),
    MapRule(circular_support.NAME, Severity.ERROR, circular_support.check),
    MapRule(self_reference.NAME, Severity.ERROR, self_reference.check),
    MapRule(unconnected_claim.NAME, Severity.WARNING, unconnected_claim.check),
    MapRule(unsupported_thesis.NAME, Severity.WARNING, unsupported_thesis.check),
    MapRule(thesis_as_premise.NAME, Severity.WARNING, thesis_as_premise.check),
    MapRule(support_and_attack.NAME, Severity.WARNING, support_and_attack.check),
    MapRule(attacks_own_ground.NAME, Severity.WARNING, attacks_own_ground.check),
    MapRule(author_as_other.NAME, Severity.WARNING, author_as_other.check),
    MapRule(repeated_inference.NAME, Severity.WARNING, repeated_inference.check),
    MapRule(lonely_joint.NAME, Severity.INFO, lonely_joint.check),
    MapRule(wrong_section.NAME, Severity.INFO, wrong_section.check),
)
