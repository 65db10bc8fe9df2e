"""Drawings as DOT, tables and outlines: pure functions of plain marks."""
