"""Drawings as DOT, tables and outlines: pure functions of plain marks.

`argument_map`, `contrast` and `matrix` each have ``to_dot`` and ``draw``; `marks` holds what the
last two are given; `outline` tells all three as text. The room `debate` has the same for any
number of authors: `merged`, `timeline` and `evidence`. Load them only when something is drawn:
they bring the ``graphviz`` package with them.
"""
