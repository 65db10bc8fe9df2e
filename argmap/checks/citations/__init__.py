"""Whether a reader can look up what a map says."""

from argmap.checks.citations import (
    citation_without_locator,
    cited_heading,
    copied_wording,
    detached_locator,
    locator_outside_text,
    long_quote,
    newer_source,
    quote_not_found,
    source_like_place,
    uncited_claim,
    uncited_evidence,
    unused_source,
)
from argmap.checks.rules import MapRule, Rule, TextRule
from argmap.diagnostics import Severity

RULES: tuple[Rule, ...] = (
    MapRule(uncited_evidence.NAME, Severity.WARNING, uncited_evidence.check),
    MapRule(uncited_claim.NAME, Severity.INFO, uncited_claim.check),
    MapRule(citation_without_locator.NAME, Severity.INFO, citation_without_locator.check),
    MapRule(detached_locator.NAME, Severity.WARNING, detached_locator.check),
    MapRule(source_like_place.NAME, Severity.WARNING, source_like_place.check),
    MapRule(unused_source.NAME, Severity.WARNING, unused_source.check),
    MapRule(newer_source.NAME, Severity.WARNING, newer_source.check),
    MapRule(long_quote.NAME, Severity.INFO, long_quote.check),
    TextRule(locator_outside_text.NAME, Severity.ERROR, locator_outside_text.check),
    TextRule(quote_not_found.NAME, Severity.ERROR, quote_not_found.check),
    TextRule(cited_heading.NAME, Severity.WARNING, cited_heading.check),
    TextRule(copied_wording.NAME, Severity.WARNING, copied_wording.check),
)
