"""An id changed wherever a map or a debate writes it."""

from collections.abc import Iterator

from attrs import frozen

from argmap.diagnostics import Edit, Part
from argmap.formats.editing.fields import NoRoom, document_of, node_at
from argmap.formats.mentions import find_mentions
from argmap.formats.positions import parse_position
from argmap.syntax import Document, Mapping, Node, Scalar, Sequence, apply_edits

_OF_MAPS = (("propositions", "positions"), ("evidence", "uses"), ("reviewed", "claims"))
"""The sections of a debate that name claims of maps, and the fields that do."""


def rename_in_map(text: str, old: str, new: str, *, source: bool = False) -> str:
    r"""Return a map's text with another id of a claim, an inference or a source.

    Args:
        text: The text.
        old: The id.
        new: The new one.
        source: Whether it is that of a source: only these stand in citations.

    >>> text = "undercuts: a -> b  # a\npremises: {a: A}\n"
    >>> print(rename_in_map(text, "a", "c"), end="")
    undercuts: c -> b  # a
    premises: {c: A}

    Raises:
        NoRoom: A place of the id cannot be changed by itself.
    """
    document = document_of(text)
    places = find_mentions(document.root, text).of(old)
    chosen = [one for one in places if source or not _is_cited(document, one)]
    return _replaced(document, chosen, new, (old,))


def _is_cited(document: Document, node: Node) -> bool:
    trail = document.trail(node)
    return any(
        isinstance(parent, Mapping) and parent.entries[index][0].text == "cite"
        for parent, index in trail
    )


def rename_map(text: str, new: str) -> str:
    """Return a map's text with another id of the map itself.

    Raises:
        NoRoom: The file is laid out so that it cannot be written.
    """
    document = document_of(text)
    root = document.root
    if not isinstance(root, Mapping):
        raise NoRoom(("id",))
    node = root.get("id")
    edit = document.put_before(root, 1, "id", new) if node is None else document.replace(node, new)
    if edit is None:
        raise NoRoom(("id",))
    return apply_edits(text, [edit])


def rename_in_debate(text: str, old: str, new: str, kind: str, map_id: str | None = None) -> str:
    """Return a debate's text with another id of a claim, of a map, or of a part of its own.

    Args:
        text: The text.
        old: The id.
        new: The new one.
        kind: What has it: a ``claim``, a ``map``, or a part of the debate's own.
        map_id: The map whose claim it is.

    Raises:
        NoRoom: A place of the id cannot be changed by itself.
    """
    document = document_of(text)
    if kind == "map":
        places: list[Node] = [one.key for one in said_of_map(document, old)]
    elif map_id is None:
        places = [*_own_places(document, old)]
    else:
        said = said_of_map(document, map_id)
        places = [place for one in said for place in one.places_of(document, old)]
    return _replaced(document, places, new, (old,))


def _own_places(document: Document, name: str) -> Iterator[Node]:
    for section in ("propositions", "evidence"):
        group = node_at(document, (section,))
        entries = group.entries if isinstance(group, Mapping) else []
        yield from (key for key, _ in entries if key.text == name)
    for section, field in (("propositions", "opposite-of"), ("reviewed", "proposition")):
        for group in _values(node_at(document, (section,))):
            if isinstance(group, Mapping):
                yield from _equal(group.get(field), name)


def _equal(node: Node | None, name: str) -> Iterator[Scalar]:
    for one in node.items if isinstance(node, Sequence) else [node]:
        if isinstance(one, Scalar) and one.text == name:
            yield one


@frozen
class OfMap:
    """What a debate says of a map at one place: a position, a use of evidence or a review.

    Attributes:
        key: The id of the map.
        value: What stands behind it.
        is_position: Whether it is a position, which may have a word before the claim.
    """

    key: Scalar
    value: Node
    is_position: bool

    def places_of(self, document: Document, claim: str) -> list[Node]:
        """Return the places in it of a claim of the map."""
        found: list[Node] = []
        for item in self.value.items if isinstance(self.value, Sequence) else [self.value]:
            if isinstance(item, Mapping):
                found += _equal(item.get("claim"), claim)
            elif isinstance(item, Scalar) and self._claim_of(item.text) == claim:
                found.append(_last_word(document, item, claim))
        return found

    def _claim_of(self, text: str) -> str | None:
        if not self.is_position:
            return text
        position = parse_position(text)
        return position and position[1]


def said_of_map(document: Document, map_id: str) -> list[OfMap]:
    """Return all that a debate says of a map."""
    found: list[OfMap] = []
    for section, field in _OF_MAPS:
        for group in _values(node_at(document, (section,))):
            inner = group.get(field) if isinstance(group, Mapping) else None
            entries = inner.entries if isinstance(inner, Mapping) else []
            found += [
                OfMap(key, value, field == "positions")
                for key, value in entries
                if key.text == map_id
            ]
    return found


def _values(section: Node | None) -> list[Node]:
    if isinstance(section, Mapping):
        return section.values
    return section.items if isinstance(section, Sequence) else []


def _last_word(document: Document, node: Scalar, word: str) -> Scalar:
    """Return the place of the last word of a text, or all of it where that is not to be seen."""
    if node.text == word:
        return node
    at = document.source.text.rfind(word, node.start, document.end(node))
    return Scalar(word, at, at + len(word)) if at >= 0 else node


def _replaced(document: Document, places: list[Node], new: str, part: Part) -> str:
    edits: list[Edit] = []
    for node in sorted(places, key=lambda one: one.start):
        edit = document.replace(node, new)
        if edit is None:
            raise NoRoom(part)
        edits.append(edit)
    return apply_edits(document.source.text, edits)
