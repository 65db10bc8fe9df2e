"""A comparison as text: the answer on the first screen, then what it rests on."""

from argmap.comparison import Comparison
from argmap.reports.comparison_sections import document_of
from argmap.reports.document_text import document_text


def comparison_text(comparison: Comparison) -> str:
    """Return a comparison as text of about 100 columns."""
    return document_text(document_of(comparison))
