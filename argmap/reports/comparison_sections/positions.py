"""The matrix: where every author stands on every proposition."""

from argmap.analysis import Sign
from argmap.comparison import Comparison, Standing
from argmap.reports.comparison_sections.phrases import named
from argmap.reports.comparison_words import author_and_date, cell_in_words
from argmap.reports.document import Cell, Row, Section, Table, Tone, runs

_TONES = {Sign.FOR: Tone.FOR, Sign.AGAINST: Tone.AGAINST, None: Tone.NEITHER}


def positions(comparison: Comparison) -> Section:
    """Return the matrix, contested propositions first, the authors by the dates of their texts."""
    heads = [author_and_date(comparison.debate, one) for one in comparison.maps_by_date]
    rows = tuple(_row(comparison, name) for name in comparison.propositions_by_contest)
    table = Table("Where each author stands", ("Proposition", *heads), rows)
    return Section(
        "Positions",
        "contested first; * marks the question itself",
        (table,) if rows and heads else (),
        "none: the debate has no propositions" if heads else "none: the debate has no maps",
    )


def _row(comparison: Comparison, name: str) -> Row:
    star = "*" if comparison.debate.proposition(name).thesis else ""
    cells = (
        _cell(comparison, comparison.standing(name, one.id)) for one in comparison.maps_by_date
    )
    return Row(runs(*named(comparison, name), star), tuple(cells), f"p-{name}")


def _cell(comparison: Comparison, standing: Standing) -> Cell:
    tone = _TONES[standing.side] if standing.is_scored else Tone.NONE
    return Cell(runs(cell_in_words(comparison, standing)), tone)
