"""Whether the positions of a debate are what the authors say."""

from argmap.checks.debate import (
    anachronism,
    both_opposites,
    holds_both_sides,
    map_without_positions,
    no_propositions,
    one_sided_proposition,
    reported_as_own,
    too_few_maps,
    unreviewed_position,
)
from argmap.checks.rules import DebateRule, Rule
from argmap.diagnostics import Severity

RULES: tuple[Rule, ...] = (
    DebateRule(reported_as_own.NAME, Severity.ERROR, reported_as_own.check),
    DebateRule(holds_both_sides.NAME, Severity.WARNING, holds_both_sides.check),
    DebateRule(both_opposites.NAME, Severity.WARNING, both_opposites.check),
    DebateRule(anachronism.NAME, Severity.WARNING, anachronism.check),
    DebateRule(map_without_positions.NAME, Severity.WARNING, map_without_positions.check),
    DebateRule(too_few_maps.NAME, Severity.WARNING, too_few_maps.check),
    DebateRule(no_propositions.NAME, Severity.INFO, no_propositions.check),
    DebateRule(unreviewed_position.NAME, Severity.INFO, unreviewed_position.check),
    DebateRule(one_sided_proposition.NAME, Severity.INFO, one_sided_proposition.check),
)
