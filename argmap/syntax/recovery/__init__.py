"""Mending a text that is no YAML, so that reading can go on."""
