"""Words of an author that YAML would take away without an error."""

import re
from collections.abc import Iterable, Iterator

from argmap.syntax.nodes import Node, Scalar, every_node
from argmap.syntax.properties import Property
from argmap.syntax.recovery.culprit import (
    Culprit,
    cut_by_hash,
    end_of_line,
    to_be_quoted,
    without_comment,
)
from argmap.syntax.recovery.values import HASH_IN_TEXT


def lost_words(text: str, properties: Iterable[Property]) -> Iterator[Culprit]:
    """Yield the texts whose first word YAML takes for an anchor or an alias.

    It is meant as one where it has a counterpart: an anchor with an alias, or the other way
    round.
    """
    found = list(properties)
    names = {kind: {one.name for one in found if one.kind == kind} for kind in _COUNTERPARTS}
    for one in found:
        counterpart = _COUNTERPARTS.get(one.kind)
        if counterpart is None or not one.on_text or one.name in names[counterpart]:
            continue
        if not _COLON.match(text, one.end):
            yield _lost_word(text, one.start, one.end, f"an {one.kind}")


def lost_tags(text: str, root: Node | None) -> Iterator[Culprit]:
    """Yield the texts and names that begin with what YAML would take for a tag.

    A tag of YAML's own, such as ``!!str``, is none of them.
    """
    for scalar in every_node(root):
        if isinstance(scalar, Scalar) and scalar.plain and scalar.text.startswith("!"):
            yield _lost_word(text, scalar.start, scalar.end, "a tag")


def _lost_word(text: str, start: int, end: int, what: str) -> Culprit:
    word = text[start:end].split(maxsplit=1)[0][:40]
    message = f"YAML takes `{word}` for {what} and drops it from this text"
    return to_be_quoted(text, start, end, message, rule="text-lost-to-yaml")


_COLON = re.compile(r" *:(?=\s|$)")
_COUNTERPARTS = {"anchor": "alias", "alias": "anchor"}


def cut_texts(text: str, root: Node | None) -> Iterator[Culprit]:
    """Yield the texts of which YAML drops a part that begins with ``#``.

    Args:
        text: The text of the file, its lines ended by line feeds.
        root: The tree that was read from it.
    """
    hashes = {match.start(): match.end() - 1 for match in HASH_IN_TEXT.finditer(text)}
    for scalar in every_node(root):
        if not isinstance(scalar, Scalar) or not scalar.plain:
            continue
        if scalar.start < scalar.end and scalar.end in hashes:
            end = without_comment(text, scalar.end, end_of_line(text, scalar.end))
            yield cut_by_hash(text, scalar.start, end, hashes[scalar.end])
