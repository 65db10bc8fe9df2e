"""DOT to SVG: the only door to processes."""
