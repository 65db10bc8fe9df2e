"""Findings and comparisons as text, Markdown and JSON; a file each."""

from argmap.reports.findings_text import count_line, findings_text

__all__ = ["count_line", "findings_text"]
