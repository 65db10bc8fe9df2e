"""Findings and comparisons as text, Markdown and JSON; a file each."""
