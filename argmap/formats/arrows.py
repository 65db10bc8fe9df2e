"""The arrow notation: ``a + b -> c`` supports, ``a + b -x c`` attacks."""

import re
from collections.abc import Iterable

from attrs import frozen

from argmap.model import ID_PATTERN

_ARROW = re.compile(r"-(?:>|(?<=\s-)x(?=\s))")
_OTHER_ARROW = re.compile("=+>|-{2,}>|[–—]>|[→⟶⇒⟹]")
_BACKWARD = re.compile("<[-=]+|[←⟵⇐⟸]")


@frozen
class Arrow:
    """Premises, whether they attack, and what they bear on: an id or an address."""

    premises: tuple[str, ...]
    attacks: bool
    target: str

    def from_each(self, premises: Iterable[str]) -> "Arrow":
        """Return the arrow from *premises* to the same target."""
        return Arrow(tuple(premises), self.attacks, self.target)

    def __str__(self) -> str:
        return f"{' + '.join(self.premises)} {'-x' if self.attacks else '->'} {self.target}"


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
    return Arrow(premises, match.group() == "-x", text[match.end() :].strip())


_BETWEEN = r"(?:\s*->\s*|\s+-x\s+)"


def address_pattern() -> str:
    """Return the pattern of an id, or of an inference's address.

    >>> bool(re.fullmatch(address_pattern(), "full -x traced -> floods"))
    True
    """
    return rf"{ID_PATTERN.pattern}(?:{_BETWEEN}{ID_PATTERN.pattern})*"


def arrow_pattern() -> str:
    """Return the pattern of an inference in arrow notation.

    >>> bool(re.fullmatch(arrow_pattern(), "floods + catch -x traced -> require"))
    True
    """
    name = ID_PATTERN.pattern
    return rf"{name}(?:\s*\+\s*{name})*{_BETWEEN}{address_pattern()}"


def as_arrow(text: str) -> str | None:
    """Return an inference in arrow notation, where another arrow leaves no doubt about it.

    >>> as_arrow("floods + catch => require"), as_arrow("require <- floods")
    ('floods + catch -> require', 'floods -> require')
    """
    sides = _BACKWARD.split(text)
    turned = f"{sides[1].strip()} -> {sides[0].strip()}" if len(sides) == 2 else text
    arrow = parse_arrow(_OTHER_ARROW.sub("->", turned))
    return str(arrow) if arrow and arrow.target and all(arrow.premises) else None
