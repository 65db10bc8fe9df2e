"""One map or debate to what is wrong with it, as the settings have it."""

from collections.abc import Callable, Iterable, Iterator

from attrs import evolve, frozen

from argmap.checks import (
    DEBATE_RULES,
    MAP_RULES,
    RULES,
    TEXT_RULES,
    DebateRule,
    Finding,
    MapRule,
    TextRule,
    Texts,
    forget_words,
)
from argmap.collector import collector_paused
from argmap.diagnostics import Diagnostic, Related, Severity
from argmap.formats import DebateReading, Places, Reading
from argmap.model import ArgumentMap, Debate
from argmap.workflow.mending import fix_of
from argmap.workflow.settings import Settings, is_fixed
from argmap.workflow.waiving import waive


@frozen
class Judged:
    """What is wrong with a map or a debate.

    Attributes:
        diagnostics: What is wrong.
        waived: How many findings comments in the text waive.
    """

    diagnostics: tuple[Diagnostic, ...]
    waived: int = 0


def judge_map(
    argument_map: ArgumentMap,
    settings: Settings,
    places: Places | None = None,
    texts: Texts | None = None,
) -> Iterator[Diagnostic]:
    """Yield what the rules find in a map, and in its citations where the texts are at hand."""
    for rule in MAP_RULES:
        if settings.is_on(rule.name) and rule.applies_to(argument_map):
            yield from _diagnostics(rule, rule.check(argument_map), settings, places)
    forget_words()
    if texts is not None:
        yield from _judge_citations(argument_map, texts, settings, places)


def _judge_citations(
    argument_map: ArgumentMap, texts: Texts, settings: Settings, places: Places | None
) -> Iterator[Diagnostic]:
    for rule in TEXT_RULES:
        if settings.is_on(rule.name):
            yield from _diagnostics(rule, rule.check(argument_map, texts), settings, places)


def judge_debate(
    debate: Debate, settings: Settings, places: Places | None = None
) -> Iterator[Diagnostic]:
    """Yield what the rules find in a debate; its maps are not looked into."""
    for rule in DEBATE_RULES:
        if settings.is_on(rule.name):
            yield from _diagnostics(rule, rule.check(debate), settings, places)


@collector_paused()
def judge_reading(
    reading: Reading | DebateReading, settings: Settings, texts: Texts | None = None
) -> Judged:
    """Return everything wrong with one file: what reading found, and what the rules find.

    Args:
        reading: What the file says.
        settings: Which rules run, and how grave they are.
        texts: The texts that a map cites, as far as they are at hand.
    """
    found = [*_from_reading(reading.diagnostics, settings)]
    match reading:
        case Reading(map=ArgumentMap() as argument_map):
            found += judge_map(argument_map, settings, reading.places, texts)
            read = texts is not None and texts.mapped is not None
            looked = _looked_for(settings, lambda name: _applies(name, argument_map, read=read))
        case DebateReading(debate=Debate() as debate):
            found += judge_debate(debate, settings, reading.places)
            whole = not reading.left_out  # what a missing map would break is not known
            looked = _looked_for(settings, lambda name: whole or name not in _OF_DEBATES)
        case _:
            looked = frozenset()
    left, waived = waive(found, reading.waivers, reading.source, looked, settings)
    return Judged(left, waived)


_OF_DEBATES = frozenset(rule.name for rule in DEBATE_RULES)


def _looked_for(settings: Settings, applies: Callable[[str], bool]) -> frozenset[str]:
    """Return the rules of which it is known by now whether the file breaks them."""
    return frozenset(name for name in RULES if settings.is_on(name) and applies(name))


def _applies(name: str, argument_map: ArgumentMap, *, read: bool) -> bool:
    rule = RULES[name]
    if isinstance(rule, TextRule):
        return read
    return not isinstance(rule, MapRule) or rule.applies_to(argument_map)


def _from_reading(found: Iterable[Diagnostic], settings: Settings) -> Iterator[Diagnostic]:
    for diagnostic in found:
        if is_fixed(diagnostic.rule):
            yield diagnostic
        elif settings.is_on(diagnostic.rule):
            severity = settings.severity_of(diagnostic.rule, diagnostic.severity)
            yield evolve(diagnostic, severity=severity)


def _diagnostics(
    rule: MapRule | TextRule | DebateRule,
    found: Iterable[Finding],
    settings: Settings,
    places: Places | None,
) -> Iterator[Diagnostic]:
    severity = settings.severity_of(rule.name, rule.severity)
    for finding in found:
        if places is None:
            message, remedy = finding.message, finding.help
            yield Diagnostic(rule.name, severity, message, help=remedy, part=finding.part)
        else:
            yield _placed(rule.name, severity, finding, places)


def _placed(rule: str, severity: Severity, finding: Finding, places: Places) -> Diagnostic:
    return Diagnostic(
        rule,
        severity,
        finding.message,
        places.source.file,
        places.span((*finding.part, "id")),
        help=finding.help,
        related=tuple(
            [Related(words, places.span((*part, "id"))) for words, part in finding.related]
        ),
        fix=None if finding.repair is None else fix_of(finding.repair, places),
        part=finding.part,
    )
