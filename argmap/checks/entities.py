"""Characters in the notation of HTML, such as ``&amp;``."""

import re
from html import unescape
from html.entities import html5

_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def find_entity(text: str) -> str | None:
    """Return the first character of a text that is written as HTML writes it, or None.

    >>> find_entity("Roofs &amp; roads"), find_entity("R&D; AT&T")
    ('&amp;', None)
    """
    found = (one[0] for one in _ENTITY.finditer(text)) if "&" in text else iter(())
    return next((one for one in found if _character(one) != one), None)


def without_entities(text: str) -> str:
    """Return a text with the characters themselves.

    >>> without_entities("Roofs &amp; roads&nbsp;flood")
    'Roofs & roads flood'
    """
    return _ENTITY.sub(lambda found: _character(found[0]), text) if "&" in text else text


def _character(entity: str) -> str:
    is_named = not entity.startswith("&#")
    # Without the look-up `unescape` would take the longest name that a word begins with.
    sign = html5.get(entity[1:], entity) if is_named else unescape(entity)
    return sign.replace("\xa0", " ")
