"""A comparison as one page of HTML that can be kept, sent and printed."""

from collections.abc import Mapping

from argmap.comparison import Comparison
from argmap.reports.comparison_sections import document_of
from argmap.reports.document_html import document_html


def comparison_html(comparison: Comparison, pictures: Mapping[str, str] | None = None) -> str:
    """Return a comparison as a page of HTML.

    Args:
        comparison: What to report.
        pictures: Titles of pictures with their ``data:`` addresses, shown in this order; the
            page loads no others.
    """
    return document_html(document_of(comparison, pictures))
