"""Each crux in the words of both sides, with what each gives for it and what would settle it."""

from collections.abc import Iterator

from argmap.comparison import Comparison, SharedEvidence
from argmap.model import Claim
from argmap.reports.comparison_sections.phrases import authors, claim_runs, link_to, named
from argmap.reports.comparison_words import author_of, evidence_text, settlement
from argmap.reports.crux_sides import CruxOfMany, CruxSide, cruxes_of_many
from argmap.reports.document import (
    Entries,
    Entry,
    Part,
    Runs,
    Section,
    emphasis,
    joined,
    runs,
    strong,
)

Told = dict[tuple[str, str], str]
"""Claims whose grounds are told already, with the proposition under which."""


def both_sides(comparison: Comparison) -> Section:
    """Return every side of every crux; the grounds of a claim are told once."""
    told: Told = {}
    parts = tuple(
        Part(
            named(comparison, crux.proposition.id),
            (Entries(tuple(_entries(comparison, crux, told))),),
            f"crux-{crux.proposition.id}",
        )
        for crux in cruxes_of_many(comparison)
    )
    return Section("The cruxes, side by side", "", parts)


def _entries(comparison: Comparison, crux: CruxOfMany, told: Told) -> Iterator[Entry]:
    for side in crux.sides:
        yield _side(comparison, crux, side, told)
    yield from _evidence_of_several(comparison, crux)
    yield Entry(runs(emphasis(settlement(crux.kind))))


def _side(comparison: Comparison, crux: CruxOfMany, side: CruxSide, told: Told) -> Entry:
    other = side.proposition is not crux.proposition
    on: Runs = runs(" the opposite, ", named(comparison, side.proposition.id)) if other else ()
    name = strong(author_of(comparison.debate, side.map))
    return Entry(
        runs(name, f" {side.word}", on, ": ", claim_runs(side.path[0])),
        (
            *_grounds(comparison, crux, side, told),
            *(Entry(runs("note: ", emphasis(note))) for note in side.notes),
            *_way(side.path),
        ),
    )


def _grounds(
    comparison: Comparison, crux: CruxOfMany, side: CruxSide, told: Told
) -> Iterator[Entry]:
    """Yield what is given for the claim and the evidence beneath that, or where it is told."""
    claim = (side.map.id, side.path[0].id)
    if claim in told and side.grounds:
        yield Entry(runs("since: as under ", link_to(comparison, told[claim])))
        return
    told[claim] = crux.proposition.id
    for ground in side.grounds:
        yield Entry(runs("since: ", claim_runs(ground)))
    if side.evidence:
        beneath = tuple(Entry(claim_runs(one)) for one in side.evidence)
        yield Entry(runs("on the evidence:"), beneath)


def _way(path: tuple[Claim, ...]) -> Iterator[Entry]:
    """Yield how a claim leads to the thesis, which the head of the report tells."""
    if len(path) == 1:
        yield Entry(runs("which is the thesis"))
    elif len(path) == 2:
        yield Entry(runs("and so: the thesis"))
    else:
        yield Entry(runs("and so: ", joined(map(claim_runs, path[1:-1]), " → "), " → the thesis"))


def _evidence_of_several(comparison: Comparison, crux: CruxOfMany) -> Iterator[Entry]:
    """Yield the shared evidence that at least two of the parties use on the crux itself."""
    parties = {side.map.id for side in crux.sides}
    names = {side.proposition.id for side in crux.sides}
    for shared in comparison.shared_evidence:
        uses = _uses(shared, parties, names)
        if sum(map(len, uses.values())) > 1:
            told = "; ".join(f"{word} {authors(comparison, maps)}" for word, maps in uses.items())
            text = evidence_text(comparison.debate, shared)
            yield Entry(runs(f"shared evidence: {text} – used {told}"))


def _uses(shared: SharedEvidence, parties: set[str], names: set[str]) -> dict[str, list[str]]:
    """Return who uses evidence for, against and on both sides of propositions."""
    found: dict[str, list[str]] = {}
    for reading in shared.readings:
        signs = {one.sign for one in reading.bears_on if one.proposition in names}
        if signs and reading.map in parties:
            word = "on both sides by" if len(signs) > 1 else _WORDS[int(signs.pop())]
            found.setdefault(word, []).append(reading.map)
    return found


_WORDS = {1: "for it by", -1: "against it by"}
