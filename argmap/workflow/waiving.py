"""What the comments in a text waive, and which of them are unused or wrong."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from argmap.checks import RULES
from argmap.diagnostics import Diagnostic
from argmap.formats import Waiver
from argmap.syntax import SourceText
from argmap.workflow.bad_waivers import (
    Fault,
    faults_of,
    is_good,
    is_meant,
    listed,
    shortened,
    waivable,
)
from argmap.workflow.settings import Settings, is_fixed

UNUSED = "unused-waiver"
BAD = "bad-waiver"

_MOST_SUGGESTIONS = 50


def waive(
    found: Sequence[Diagnostic],
    waivers: Iterable[Waiver],
    source: SourceText,
    looked_for: Collection[str],
    settings: Settings,
) -> tuple[tuple[Diagnostic, ...], int]:
    """Return what is left of the findings in a text, and how many are waived.

    Left are also the findings about the comments themselves.

    Args:
        found: The findings.
        waivers: The comments that waive.
        source: The text.
        looked_for: The rules whose findings would be among those found; none when the text
            gives no map. That of another rule is not known to be unused.
        settings: Which rules run, and how grave they are.
    """
    meant = [waiver for waiver in waivers if is_meant(waiver)]
    if not meant:
        return tuple(found), 0
    faults = [
        faults_of(waiver, source, suggesting=number < _MOST_SUGGESTIONS)
        for number, waiver in enumerate(meant)
    ]
    good = [waiver for waiver, some in zip(meant, faults, strict=True) if is_good(some)]
    allowed = _allowed(good)
    left = [one for one in found if not _is_waived(one, allowed)]
    waived = len(found) - len(left)
    if looked_for:
        about = _About(source, settings)
        broken = _lines(found)
        left += [one for some in faults for one in about.bad(some)]
        left += [one for waiver in good for one in about.unused(waiver, broken, looked_for)]
    return tuple(left), waived


def _is_waived(diagnostic: Diagnostic, allowed: "Mapping[str, _Stretches]") -> bool:
    if diagnostic.span is None or is_fixed(diagnostic.rule):
        return False
    stretches = allowed.get(diagnostic.rule)
    return stretches is not None and stretches.hold(diagnostic.span.line)


def _lines(found: Iterable[Diagnostic]) -> dict[str, list[int]]:
    """Return the lines on which findings of each rule stand, in ascending order."""
    lines: dict[str, list[int]] = {}
    for diagnostic in found:
        if diagnostic.span is not None:
            lines.setdefault(diagnostic.rule, []).append(diagnostic.span.line)
    return {rule: sorted(some) for rule, some in lines.items()}


class _Stretches:
    """Lines from … to …, which may overlap; a look into many costs no more than into few."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        for first, last in sorted(stretches):
            if self._lasts and first <= self._lasts[-1]:
                self._lasts[-1] = max(self._lasts[-1], last)
            else:
                self._firsts.append(first)
                self._lasts.append(last)

    def hold(self, line: int) -> bool:
        """Tell whether *line* lies in one of the stretches."""
        index = bisect_right(self._firsts, line) - 1
        return index >= 0 and line <= self._lasts[index]


def _allowed(waivers: Iterable[Waiver]) -> dict[str, _Stretches]:
    stretches: dict[str, list[tuple[int, int]]] = {}
    for waiver in waivers:
        for name in waivable(waiver.names):
            lines = (waiver.comment.first, waiver.comment.last)
            stretches.setdefault(name.text, []).append(lines)
    return {rule: _Stretches(some) for rule, some in stretches.items()}


@frozen
class _About:
    """Says what is wrong with the comments of a text."""

    source: SourceText
    settings: Settings

    def bad(self, faults: Iterable[Fault]) -> Iterator[Diagnostic]:
        """Report what is wrong with how a comment is written."""
        if self.settings.is_on(BAD):
            for fault in faults:
                yield self._diagnostic(BAD, fault)

    def unused(
        self, waiver: Waiver, broken: Mapping[str, Sequence[int]], looked_for: Collection[str]
    ) -> Iterator[Diagnostic]:
        """Report the rules that a comment names and that are not broken there."""
        lines = (waiver.comment.first, waiver.comment.last)
        unused = [
            name
            for name in waivable(waiver.names)
            if name.text in looked_for and not _any_within(broken.get(name.text, ()), *lines)
        ]
        if unused and self.settings.is_on(UNUSED):
            rules = listed(unused)
            fault = Fault(
                unused[0].start,
                unused[-1].end,
                f"nothing here breaks {rules}, so the waiver waives nothing",
                "delete it" if len(unused) == len(waiver.names) else f"delete {rules} from it",
                shortened(waiver, unused, self.source),
            )
            yield self._diagnostic(UNUSED, fault)

    def _diagnostic(self, rule: str, fault: Fault) -> Diagnostic:
        return Diagnostic(
            rule,
            self.settings.severity_of(rule, RULES[rule].severity),
            fault.message,
            self.source.file,
            self.source.span(fault.start, fault.end),
            help=fault.help,
            fix=fault.fix,
        )


def _any_within(lines: Sequence[int], first: int, last: int) -> bool:
    index = bisect_left(lines, first)
    return index < len(lines) and lines[index] <= last
