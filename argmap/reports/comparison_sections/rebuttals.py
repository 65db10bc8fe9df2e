"""Rebuttals met and unmet, author by author and opponent by opponent."""

from collections.abc import Iterable, Iterator

from argmap.analysis import objections, replies
from argmap.comparison import Comparison, Silence, UnansweredRebuttal
from argmap.model import ArgumentMap, Claim, Inference, Relation
from argmap.reports.comparison_sections.phrases import author, claim_runs, link_to, links_to
from argmap.reports.comparison_words import author_of
from argmap.reports.document import Entries, Entry, Part, Runs, Section, joined, runs, strong
from argmap.reports.findings_text import plural
from argmap.views.wording import places_of

_UNANSWERABLE = {
    Silence.COULD_NOT_ANSWER: ("could not have answered", "whose text is as old or younger"),
    Silence.UNDATED: ("undated", "and nobody knows whose text is older"),
}


def rebuttals(comparison: Comparison) -> Section:
    """Return for each author what is met, and what is not and why, each reason once."""
    parts = []
    for one in comparison.maps_by_date:
        unmet = [found for found in comparison.unanswered if found.map == one.id]
        entries = (*_met(one), *_own(one, unmet), *_from_others(comparison, unmet))
        if entries:
            parts.append(Part(runs(author_of(comparison.debate, one)), (Entries(entries),)))
    return Section(
        "Rebuttals met and unmet",
        "objections that the author reports, and reasons of others that the author passes over "
        "where the two contradict each other",
        tuple(parts),
    )


def _met(argument_map: ArgumentMap) -> Iterator[Entry]:
    """Yield the objections that the author answers, each once, with the answers."""
    met: dict[Runs, dict[Runs, None]] = {}
    for objection in objections(argument_map):
        for answer in replies(argument_map, objection):
            said = met.setdefault(_objection(argument_map, objection), {})
            said[_premises(argument_map, answer)] = None
    for raised, answers in met.items():
        lines = tuple(Entry(runs("answer: ", one)) for one in answers)
        yield Entry(runs(strong("met"), ": ", raised), lines)


def _objection(argument_map: ArgumentMap, objection: Inference) -> Runs:
    """Return what is objected; where the author grants the claim, that others draw it on."""
    raised = _premises(argument_map, objection)
    if not all(argument_map.claim(name).is_own for name in objection.premises):
        return raised
    by = argument_map.voice(objection)[0] or "others"
    return runs(f"what {by} would draw from: ", raised)


def _premises(argument_map: ArgumentMap, inference: Inference) -> Runs:
    return joined(map(claim_runs, map(argument_map.claim, inference.premises)), " · ")


def _own(argument_map: ArgumentMap, unmet: Iterable[UnansweredRebuttal]) -> Iterator[Entry]:
    for one in unmet:
        if one.silence is Silence.OWN:
            raised = claim_runs(argument_map.claim(one.path[0]))
            against = runs("against: ", _attacked(argument_map, one.target))
            yield Entry(runs(strong("own"), ", raised and left open: ", raised), (Entry(against),))


def _attacked(argument_map: ArgumentMap, target: str) -> Runs:
    claims: dict[str, Claim] = {claim.id: claim for claim in argument_map.claims}
    if target in claims:
        return claim_runs(claims[target])
    step = argument_map.inference(target)
    onto = () if step.relation is Relation.UNDERCUTS else claim_runs(claims[step.conclusion])
    return runs("the step from ", _premises(argument_map, step), " to " if onto else "", onto)


def _from_others(comparison: Comparison, unmet: Iterable[UnansweredRebuttal]) -> Iterator[Entry]:
    """Yield what is passed over of each opponent: in full what the author could have known."""
    by_opponent: dict[tuple[str, Silence], list[UnansweredRebuttal]] = {}
    for one in unmet:
        if one.by is not None:
            by_opponent.setdefault((one.by, one.silence), []).append(one)
    for (opponent, silence), some in by_opponent.items():
        reasons = list(_reasons(some))
        whose = f"{plural(len(reasons), 'reason')} of {author(comparison, opponent)}"
        if silence is Silence.DROPPED:
            lines = tuple(_reason(comparison, opponent, *one) for one in reasons)
            yield Entry(runs(strong("dropped"), f": {whose}, whose text is older"), lines)
        else:
            word, age = _UNANSWERABLE[silence]
            short = joined((_in_short(comparison, opponent, *one[:2]) for one in reasons), " · ")
            yield Entry(runs(strong(word), f": {whose}, {age}: ", short))


def _reasons(some: Iterable[UnansweredRebuttal]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each reason once: its proposition, its claim, and all propositions it is given on."""
    clashes: dict[tuple[str, str], list[str]] = {}
    for one in some:
        if one.reason is not None and one.proposition is not None:
            clashes.setdefault((one.reason, one.path[0]), []).append(one.proposition)
    for (reason, claim), propositions in clashes.items():
        yield reason, claim, propositions


def _reason(
    comparison: Comparison, opponent: str, reason: str, claim: str, propositions: list[str]
) -> Entry:
    said = claim_runs(comparison.debate.map(opponent).claim(claim))
    on = links_to(comparison, propositions)
    return Entry(runs(said, " [", link_to(comparison, reason), "], given on ", on))


def _in_short(comparison: Comparison, opponent: str, reason: str, claim: str) -> Runs:
    places = places_of(comparison.debate.map(opponent).claim(claim))
    return runs(link_to(comparison, reason), f" {places}" if places else "")
