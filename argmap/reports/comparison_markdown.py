"""A comparison as Markdown: a report to read, with tables and its pictures."""

from collections.abc import Mapping

from argmap.comparison import Comparison
from argmap.reports.comparison_sections import document_of
from argmap.reports.document_markdown import document_markdown


def comparison_markdown(comparison: Comparison, pictures: Mapping[str, str] | None = None) -> str:
    """Return a comparison as Markdown, in the flavour with tables.

    Args:
        comparison: What to report.
        pictures: Titles of pictures with their addresses, shown in this order.
    """
    return document_markdown(document_of(comparison, pictures))
