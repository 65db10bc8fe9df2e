"""What several authors use as evidence, and what each makes of it."""

from collections.abc import Iterator

from argmap.comparison import (
    Comparison,
    EvidenceReading,
    OppositeUse,
    SharedEvidence,
)
from argmap.reports.comparison_sections.phrases import (
    author,
    authors,
    claim_runs,
    gathered,
    links_to,
    name_of,
    named,
)
from argmap.reports.comparison_words import evidence_text
from argmap.reports.document import Entries, Entry, Part, Runs, Section, joined, runs, strong


def shared_evidence(comparison: Comparison) -> Section:
    """Return the evidence of several authors, that on which they part first."""
    parts = tuple(
        Part(
            runs(evidence_text(comparison.debate, one), f" [{one.entry}]" * one.is_registered),
            (Entries(tuple(_entries(comparison, one))),),
        )
        for one in sorted(comparison.shared_evidence, key=_rank)
    )
    return Section(
        "Shared evidence",
        "what several authors use, and what each makes of it; that on which they part comes first",
        parts,
    )


def _rank(one: SharedEvidence) -> int:
    return 0 if one.opposites or one.contests else 1 if one.divergent else 2


def _entries(comparison: Comparison, shared: SharedEvidence) -> Iterator[Entry]:
    for opposite in shared.opposites:
        yield Entry(_opposite(comparison, opposite))
    yield from _contests(comparison, shared)
    if shared.divergent:
        pairs = gathered(comparison, shared.divergent, "and")
        yield Entry(runs(strong("divergent"), f": on no proposition in common: {pairs}"))
    for reading in shared.readings:
        claims = map(comparison.debate.map(reading.map).claim, reading.claims)
        said = joined(map(claim_runs, claims), " · ")
        made = _made_of_it(comparison, reading)
        yield Entry(runs(name_of(comparison, reading.map), ": ", said), (Entry(made),))


def _opposite(comparison: Comparison, one: OppositeUse) -> Runs:
    user, other = (author(comparison, name) for name in one.maps)
    on = named(comparison, one.proposition)
    return runs(strong("opposite use"), f": {user} for, {other} against: ", on)


def _contests(comparison: Comparison, shared: SharedEvidence) -> Iterator[Entry]:
    """Yield what one author contests, with all who use the evidence so."""
    users: dict[tuple[str, str, str, tuple[str, ...]], list[str]] = {}
    for one in shared.contests:
        key = (one.proposition, one.maps[1], one.step, one.claims)
        users.setdefault(key, []).append(one.maps[0])
    for (name, contester, _, claims), maps in users.items():
        contesting = comparison.debate.map(contester)
        yield Entry(
            runs(
                strong("contested bearing"),
                ": used on ",
                links_to(comparison, [name]),
                f" by {authors(comparison, maps)}; it does not show that, "
                f"says {author(comparison, contester)}: ",
                joined((claim_runs(contesting.claim(claim)) for claim in claims), " · "),
            )
        )


def _made_of_it(comparison: Comparison, reading: EvidenceReading) -> Runs:
    """Return the propositions to whose sides an author puts evidence; a path may lead to both."""
    parts = []
    for word, sign in (("for ", 1), ("against ", -1)):
        names = [one.proposition for one in reading.bears_on if one.sign == sign]
        if names:
            parts.append(runs(word, links_to(comparison, names)))
    return joined(parts, "; ") if parts else runs("on no side of any proposition")
