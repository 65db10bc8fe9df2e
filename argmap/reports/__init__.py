"""Findings and comparisons as text, Markdown and JSON; a file each."""

from argmap.reports.comparison_json import comparison_json
from argmap.reports.comparison_markdown import comparison_markdown
from argmap.reports.comparison_text import comparison_text
from argmap.reports.findings_text import count_line, findings_text

__all__ = [
    "comparison_json",
    "comparison_markdown",
    "comparison_text",
    "count_line",
    "findings_text",
]
