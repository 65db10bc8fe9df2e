"""Argument maps in plain YAML: check them, compare their authors, draw where they part."""

__version__ = "0.1.0"
