"""What is counted: pairs of authors, and what a single author says."""

from argmap.comparison import Comparison, Pair
from argmap.reports.comparison_sections.phrases import named, place_of
from argmap.reports.comparison_words import pair_in_words, pairs_by_closeness
from argmap.reports.document import Cell, Entries, Entry, Row, Section, Table, emphasis, runs

_HEADS = (
    "Authors",
    "n",
    "agree: full + shaded",
    "contradict: sharp + shaded",
    "tension",
    "subtract",
    "rate",
)


def one_sided(comparison: Comparison) -> Section:
    """Return what exactly one author addresses."""
    said = {
        one.proposition: comparison.standing(one.proposition, one.map)
        for one in comparison.one_sided
    }
    entries = tuple(
        Entry(named(comparison, name), (Entry(runs(emphasis(place_of(comparison, standing)))),))
        for name, standing in said.items()
    )
    return Section(
        "One-sided",
        "exactly one author addresses it",
        (Entries(entries),) if entries else (),
    )


def counts(comparison: Comparison) -> Section:
    """Return the pairs of authors in numbers, the closest first."""
    rows = tuple(_row(comparison, pair) for pair in pairs_by_closeness(comparison))
    return Section(
        "Pairs in numbers",
        "what both address is n; subtract is agreements minus contradictions; "
        "a rate is shown from n = 5",
        (Table("Pairs of authors, the closest first", _HEADS, rows, numeric=True),) if rows else (),
    )


def _row(comparison: Comparison, pair: Pair) -> Row:
    full = sum(one.full for one in pair.agreements)
    sharp = sum(one.sharp for one in pair.contradictions)
    rate = f"{pair.rate:.2f}" if pair.may_show_rate and pair.rate is not None else "–"
    numbers = (
        str(pair.n),
        f"{full} + {pair.congruence - full}",
        f"{sharp} + {pair.conflict - sharp}",
        str(len(pair.tensions)),
        str(pair.subtract).replace("-", "−"),
        rate,
    )
    head = runs(pair_in_words(comparison.debate, pair.maps))
    return Row(head, tuple(Cell(runs(number)) for number in numbers))
