"""What a report of a comparison says, section by section; formats are written elsewhere."""

from collections.abc import Mapping

from argmap.comparison import Comparison
from argmap.reports.comparison_sections.answer import (
    common_ground,
    cruxes,
    nearest_and_furthest,
    opening,
)
from argmap.reports.comparison_sections.both_sides import both_sides
from argmap.reports.comparison_sections.camps import camps
from argmap.reports.comparison_sections.counts import counts, one_sided
from argmap.reports.comparison_sections.gaps import concessions, gap_cruxes
from argmap.reports.comparison_sections.positions import positions
from argmap.reports.comparison_sections.premises import shared_premises
from argmap.reports.comparison_sections.rebuttals import rebuttals
from argmap.reports.comparison_sections.shared import shared_evidence
from argmap.reports.document import Document, Figure, Section


def document_of(comparison: Comparison, pictures: Mapping[str, str] | None = None) -> Document:
    """Return the report of a comparison.

    The answer comes first: who is closest, what is common ground, on what it turns. Behind it
    stands what it rests on, and last what is counted.

    Args:
        comparison: What to report.
        pictures: Titles of pictures with their addresses, shown in this order.
    """
    return Document(
        comparison.debate.question,
        opening(comparison),
        (
            nearest_and_furthest(comparison),
            common_ground(comparison),
            cruxes(comparison),
            positions(comparison),
            both_sides(comparison),
            gap_cruxes(comparison),
            shared_evidence(comparison),
            shared_premises(comparison),
            camps(comparison),
            concessions(comparison),
            rebuttals(comparison),
            one_sided(comparison),
            counts(comparison),
            *_pictures(pictures or {}),
        ),
    )


def _pictures(pictures: Mapping[str, str]) -> tuple[Section, ...]:
    figures = tuple(Figure(title, address) for title, address in pictures.items())
    return (Section("Pictures", "", figures),) if figures else ()
