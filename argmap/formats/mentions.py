"""Where a file writes the ids of its parts: where it defines them and where it refers to them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

from attrs import frozen

from argmap.formats.loose_forms import as_id
from argmap.formats.sections import SECTIONS
from argmap.syntax import Mapping as Group
from argmap.syntax import Node, Scalar, Sequence

_SECTIONS = frozenset((*SECTIONS, "inferences", "sources", "propositions"))
_REFERENCES = frozenset(
    ("supports", "rebuts", "undercuts", "from", "opposite-of", "proposition", "source")
)
_JOINT = re.compile(r"\+|-(?:>|(?<=\s-)x(?=\s))")
_MOST_WORDS = 4


N = TypeVar("N", bound=Node)


@frozen
class Mentions:
    """The places of each name, and how many parts would have it as their id."""

    _places: Mapping[str, list[Node]]
    _ids: Mapping[str, int]
    _referred_to: AbstractSet[str]

    def of(self, name: str) -> list[Node]:
        """Return the places where *name* is written."""
        return self._places.get(name, [])

    def is_id(self, name: str) -> bool:
        """Tell whether some part has the id *name*."""
        return name in self._ids

    def is_referred_to(self, name: str) -> bool:
        """Tell whether something refers to *name*, which it may define or not."""
        return name in self._referred_to

    def is_taken(self, name: str) -> bool:
        """Tell whether two parts would have the id *name*, one perhaps in another spelling."""
        return self._ids.get(name, 0) > 1


def find_mentions(root: Node | None, text: str) -> Mentions:
    """Return where a file mentions what, given its tree and its text."""
    places: dict[str, list[Node]] = {}
    ids: Counter[str] = Counter()
    for section in _sections(root):
        for key, _ in section.entries:
            places.setdefault(key.text, []).append(key)
            ids[as_id(key.text)] += 1
    referred_to = set()
    for name, node in _references(root, text):
        places.setdefault(name, []).append(node)
        referred_to.add(name)
    return Mentions(places, ids, referred_to)


def within(node: N, name: str, text: str, begin: int = 0) -> N | Scalar:
    """Return the place of *name* inside a node, or the whole node where it is not to be seen.

    Args:
        node: A scalar, as a rule.
        name: One of the names in it, which may be a part of another.
        text: The text of the file.
        begin: Where in the text to begin to look.
    """
    at = text.find(name, max(begin, node.start), node.end) if name else -1
    while at >= 0:
        end = at + len(name)
        if not (_in_word(text[at - 1 : at]) or _in_word(text[end : end + 1])):
            return Scalar(name, at, end)
        at = text.find(name, at + 1, node.end)
    return node


def _in_word(character: str) -> bool:
    return character.isalnum() or character in {"-", "_"}


def _sections(root: Node | None) -> list[Group]:
    entries = root.entries if isinstance(root, Group) else []
    return [node for key, node in entries if key.text in _SECTIONS and isinstance(node, Group)]


def _references(root: Node | None, text: str) -> Iterator[tuple[str, Node]]:
    sections = _sections(root)
    waiting: list[Node | None] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Sequence):
            waiting += node.items
        names_are_ids = any(node is section for section in sections)
        for key, value in node.entries if isinstance(node, Group) else ():
            if names_are_ids or not key.text.startswith("x-"):
                waiting.append(value)
                yield from _referred_to(key.text, value, text)


def _referred_to(name: str, value: Node, text: str) -> Iterator[tuple[str, Node]]:
    """Return the ids in the value of one field, with their places."""
    if name in _REFERENCES:
        yield from _names(_scalars(value), text)
    elif name == "cite":
        yield from _cited(_scalars(value), text)
    elif name == "inferences" and isinstance(value, Group):
        arrows = (one for _, one in value.entries if isinstance(one, Scalar))
        yield from _names(arrows, text)


def _scalars(node: Node) -> list[Scalar]:
    nodes = node.items if isinstance(node, Sequence) else [node]
    return [one for one in nodes if isinstance(one, Scalar)]


def _names(nodes: Iterable[Scalar], text: str) -> Iterator[tuple[str, Scalar]]:
    """Return each id in a reference, an address or an arrow."""
    for node in nodes:
        begin = 0
        for name in map(str.strip, _JOINT.split(node.text)):
            place = within(node, name, text, begin)
            if place.text.strip() == name:
                begin = place.end
                yield name, place


def _cited(nodes: Iterable[Scalar], text: str) -> Iterator[tuple[str, Scalar]]:
    """Return the words that may be a source's id, which begins a citation."""
    for node in nodes:
        words = node.text.split()[:_MOST_WORDS]
        for count in range(1, len(words) + 1):
            name = " ".join(words[:count])
            place = within(node, name, text)
            if place.text.strip() == name:
                yield name, place
