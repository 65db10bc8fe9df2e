"""An id changed wherever a map or a debate writes it."""

from collections.abc import Iterator

from argmap.diagnostics import Edit, Part
from argmap.formats.editing.fields import NoRoom, document_of, node_at
from argmap.formats.mentions import find_mentions
from argmap.syntax import Document, Mapping, Node, Scalar, Sequence, apply_edits

_OF_MAPS = (("propositions", "positions"), ("evidence", "uses"), ("reviewed", "claims"))
"""The sections of a debate that name claims of maps, and the fields that do."""

_CLAIM_WORDS = ("not", "partly", "reports")


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
        places: list[Node] = [key for key, _ in map_entries(document, old)]
    elif map_id is None:
        places = [*_own_places(document, old)]
    else:
        values = [value for _, value in map_entries(document, map_id)]
        places = [place for value in values for place in claims_in(document, value, old)]
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


def map_entries(document: Document, map_id: str) -> list[tuple[Scalar, Node]]:
    """Return where a debate says something of a map: its positions, uses and reviewed claims."""
    found: list[tuple[Scalar, Node]] = []
    for section, field in _OF_MAPS:
        for group in _values(node_at(document, (section,))):
            inner = group.get(field) if isinstance(group, Mapping) else None
            entries = inner.entries if isinstance(inner, Mapping) else []
            found += [(key, value) for key, value in entries if key.text == map_id]
    return found


def _values(section: Node | None) -> list[Node]:
    if isinstance(section, Mapping):
        return section.values
    return section.items if isinstance(section, Sequence) else []


def claims_in(document: Document, value: Node, claim: str) -> list[Node]:
    """Return the places of a claim in a position, a use or a review of its map."""
    found: list[Node] = []
    for item in value.items if isinstance(value, Sequence) else [value]:
        if isinstance(item, Mapping):
            found += _equal(item.get("claim"), claim)
        elif isinstance(item, Scalar) and _claim_of(item.text) == claim:
            found.append(_last_word(document, item, claim))
    return found


def _claim_of(text: str) -> str:
    words = text.split()
    return words[-1] if len(words) == 2 and words[0] in _CLAIM_WORDS else text


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
