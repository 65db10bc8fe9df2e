"""Load, check, compare and draw: the only place that joins the rooms below.

The modules are loaded one by one: checking a map must not wait for the drawing of pictures.
"""
