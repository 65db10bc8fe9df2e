"""What a rule is: a name, a family, how grave a breach is, and what looks for it."""

from collections.abc import Callable, Iterator

from attrs import frozen

from argmap.checks.finding import Finding
from argmap.checks.texts import Texts
from argmap.diagnostics import Severity
from argmap.model import ArgumentMap, Debate


@frozen
class ReadingRule:
    """A rule that reading itself keeps; its module holds only its manual page."""

    name: str
    severity: Severity = Severity.ERROR


@frozen
class MapRule:
    """A rule about one map.

    Attributes:
        english_only: Whether it judges the wording and understands only English; it is then
            left out for a map whose ``language`` is another one.
    """

    name: str
    severity: Severity
    check: Callable[[ArgumentMap], Iterator[Finding]]
    english_only: bool = False

    def applies_to(self, argument_map: ArgumentMap) -> bool:
        """Tell whether the rule understands the language of the map."""
        return argument_map.may_be_english or not self.english_only


@frozen
class TextRule:
    """A rule about a map beside the text that is mapped; it runs where that is at hand."""

    name: str
    severity: Severity
    check: Callable[[ArgumentMap, Texts], Iterator[Finding]]


@frozen
class DebateRule:
    """A rule about a debate."""

    name: str
    severity: Severity
    check: Callable[[Debate], Iterator[Finding]]


@frozen
class WaiverRule:
    """A rule about the comments that waive other rules; its module holds only its manual page.

    It is kept where findings are waived: only there is it known what a comment has done.
    """

    name: str
    severity: Severity


Rule = ReadingRule | MapRule | TextRule | DebateRule | WaiverRule
