"""What one author leaves out that another stands on, and what authors grant against themselves."""

from argmap.comparison import Comparison, GapCrux
from argmap.reports.comparison_sections.phrases import authors, claim_runs, name_of, named
from argmap.reports.comparison_words import settlement
from argmap.reports.document import Entries, Entry, Section, emphasis, runs


def gap_cruxes(comparison: Comparison) -> Section:
    """Return what a whole case runs through, with all who are silent on it."""
    silent: dict[tuple[str, str], list[str]] = {}
    first: dict[tuple[str, str], GapCrux] = {}
    for one in comparison.gap_cruxes:
        key = (one.proposition, one.maps[0])
        silent.setdefault(key, []).append(one.maps[1])
        first.setdefault(key, one)
    entries = []
    for (name, map_id), others in silent.items():
        claim = comparison.debate.map(map_id).claim(first[name, map_id].path[0])
        entries.append(
            Entry(
                named(comparison, name),
                (
                    Entry(runs(name_of(comparison, map_id), " rests on it: ", claim_runs(claim))),
                    Entry(runs(f"silent, to be asked: {authors(comparison, others)}")),
                    Entry(runs(emphasis(settlement(first[name, map_id].kind)))),
                ),
            )
        )
    return Section(
        "Gap cruxes",
        "the whole case of one author runs through it, and another says nothing of it",
        (Entries(tuple(entries)),) if entries else (),
    )


def concessions(comparison: Comparison) -> Section:
    """Return what each author holds although it counts against the thesis."""
    entries = []
    for one in comparison.concessions:
        standing = comparison.standing(one.proposition, one.map)
        claim = comparison.debate.map(one.map).claim(one.path[0])
        stance = runs(name_of(comparison, one.map), f" {standing.word}: ", claim_runs(claim))
        entries.append(Entry(named(comparison, one.proposition), (Entry(stance),)))
    return Section(
        "Concessions",
        "the author takes this side although it counts against the author's own thesis",
        (Entries(tuple(entries)),) if entries else (),
    )
