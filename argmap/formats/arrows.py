"""The arrow notation: ``a + b -> c`` supports, ``a + b -x c`` attacks."""

import re

from attrs import frozen

_ARROW = re.compile(r"\s*(->)\s*|\s+(-x)\s+")


@frozen
class Arrow:
    """Premises, whether they attack, and what they bear on: an id or an address."""

    premises: tuple[str, ...]
    attacks: bool
    target: str


def parse_arrow(text: str) -> Arrow | None:
    """Read an inference in arrow notation, or return None where there is no arrow.

    Names are not looked at: an empty one is for the caller to report. Behind the first
    arrow another inference may be addressed.

    >>> parse_arrow("floods + catch -> require")
    Arrow(premises=('floods', 'catch'), attacks=False, target='require')
    >>> parse_arrow("full -x traced -> floods").target
    'traced -> floods'
    """
    match = _ARROW.search(text)
    if match is None:
        return None
    premises = tuple(part.strip() for part in text[: match.start()].split("+"))
    return Arrow(premises, match.group(2) is not None, text[match.end() :].strip())
