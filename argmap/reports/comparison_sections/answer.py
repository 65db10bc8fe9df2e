"""The first screen: the theses, who is closest, what is common ground, on what it turns."""

from argmap.comparison import Comparison, Pair
from argmap.reports.columns import width_of
from argmap.reports.comparison_sections.phrases import named
from argmap.reports.comparison_words import (
    author_and_date,
    fronts_in_words,
    ground_in_words,
    ground_text,
    pair_in_words,
    pairs_by_closeness,
    rate_in_words,
    remark_on,
)
from argmap.reports.crux_sides import cruxes_of_many
from argmap.reports.document import (
    GAP,
    Block,
    Entries,
    Entry,
    Paragraph,
    Run,
    Section,
    Style,
    emphasis,
    joined,
    runs,
    strong,
)

_FEW = 3
"""So many pairs are shown in full; of more, only the closest and the furthest."""

_LEFT_OUT = "Left out of everything below: positions that authors take without saying so."


def opening(comparison: Comparison) -> tuple[Block, ...]:
    """Return the authors with their theses, and what was left out on request."""
    theses = Entries(
        tuple(
            Entry(runs(strong(author_and_date(comparison.debate, one)), f": {one.thesis.text}"))
            for one in comparison.maps_by_date
        )
    )
    return (theses,) if comparison.implicit else (theses, Paragraph(runs(_LEFT_OUT)))


def nearest_and_furthest(comparison: Comparison) -> Section:
    """Return the closest and the furthest pair; of two or three authors, every pair."""
    total = len(comparison.pairs)
    ordered = pairs_by_closeness(comparison)
    extremes = [one for one in ordered if remark_on(comparison, one)]
    few = total <= _FEW
    gloss = "" if few else f"the closest and the furthest of {total}; the last table has all"
    return Section(
        "Authors in pairs",
        gloss,
        _pairs(comparison, ordered if few else extremes),
        "no two pairs can be ranked: rates need n = 5, and must differ"
        if total
        else "none: a comparison needs two maps",
    )


def _pairs(comparison: Comparison, pairs: list[Pair]) -> tuple[Block, ...]:
    names = [pair_in_words(comparison.debate, pair.maps) for pair in pairs]
    width = max(map(width_of, names), default=0)
    entries = []
    for name, pair in zip(names, pairs, strict=True):
        parts = (
            f"agree {pair.congruence:2}",
            f"contradict {pair.conflict:2}",
            f"tension {len(pair.tensions):2}",
            f"({rate_in_words(pair)})",
            remark_on(comparison, pair),
        )
        behind = Run(" " * (width - width_of(name)) + GAP.text, Style.GAP)
        told = joined((runs(part) for part in parts if part), GAP)
        entries.append(Entry(runs(strong(name), behind, told)))
    return (Entries(tuple(entries)),) if entries else ()


def common_ground(comparison: Comparison) -> Section:
    """Return what all who speak to it hold, or deny."""
    entries = tuple(
        Entry(
            runs(ground_text(comparison.debate, ground)),
            (Entry(runs(emphasis(ground_in_words(comparison, ground)))),),
        )
        for ground in comparison.common_ground
    )
    return Section(
        "Common ground",
        "all who address it lean one way, and at least two thirds do address it",
        (Entries(entries),) if entries else (),
        "none",
    )


def cruxes(comparison: Comparison) -> Section:
    """Return each crux with who stands against whom."""
    entries = tuple(
        Entry(
            named(comparison, crux.proposition.id, target=f"crux-{crux.proposition.id}"),
            (Entry(runs(fronts_in_words(comparison, crux))),),
        )
        for crux in cruxes_of_many(comparison)
    )
    return Section(
        "Cruxes",
        "contradictions on which both theses rest, with no deeper one beneath them",
        (Entries(entries),) if entries else (),
        "none",
    )
