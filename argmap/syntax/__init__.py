"""YAML text to a tree of spans: the only door to PyYAML."""
