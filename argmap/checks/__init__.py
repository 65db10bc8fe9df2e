"""Rules about argument, one a file; `RULES` lists them with how grave a breach is.

The docstring of a rule's module is its manual page.
"""

from collections.abc import Callable, Iterator

from attrs import frozen

from argmap.checks import circular_support, reported_as_own, uncited_evidence, unconnected_claim
from argmap.checks.finding import Finding
from argmap.diagnostics import Severity
from argmap.model import ArgumentMap, Debate

__all__ = ["DEBATE_RULES", "RULES", "DebateRule", "Finding", "MapRule"]


@frozen
class MapRule:
    """A rule about one map."""

    name: str
    severity: Severity
    check: Callable[[ArgumentMap], Iterator[Finding]]


@frozen
class DebateRule:
    """A rule about a debate."""

    name: str
    severity: Severity
    check: Callable[[Debate], Iterator[Finding]]


RULES = (
    MapRule(circular_support.NAME, Severity.ERROR, circular_support.check),
    MapRule(unconnected_claim.NAME, Severity.WARNING, unconnected_claim.check),
    MapRule(uncited_evidence.NAME, Severity.WARNING, uncited_evidence.check),
)
"""The rules about one map."""

DEBATE_RULES = (DebateRule(reported_as_own.NAME, Severity.ERROR, reported_as_own.check),)
"""The rules about a debate."""
