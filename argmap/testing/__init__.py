"""Hypothesis strategies for maps and debates; needs the extra ``argmap[testing]``.

>>> from hypothesis import given
>>> from argmap.testing import argument_maps
>>> @given(argument_maps())
... def test_my_drawing_names_the_thesis(argument_map):
...     assert argument_map.thesis.id in my_drawing(argument_map)
"""

from argmap.testing.debates import debates
from argmap.testing.maps import argument_maps
from argmap.testing.parts import citations, extras, locators, partial_dates, sources
from argmap.testing.texts import ids, texts

__all__ = [
    "argument_maps",
    "citations",
    "debates",
    "extras",
    "ids",
    "locators",
    "partial_dates",
    "sources",
    "texts",
]
