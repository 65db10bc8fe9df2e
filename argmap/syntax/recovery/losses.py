"""Words of an author that YAML would take away without an error."""

import re
from collections.abc import Iterable, Iterator

from argmap.syntax.nodes import Node, Scalar, every_node
from argmap.syntax.properties import Property
from argmap.syntax.recovery.culprit import (
    Culprit,
    cannot_begin,
    cut_by_hash,
    end_of_line,
    to_be_quoted,
    without_comment,
)
from argmap.syntax.recovery.values import HASH_IN_TEXT


def lost_words(text: str, properties: Iterable[Property]) -> Iterator[Culprit]:
    """Yield the texts whose first word YAML takes for an anchor, a tag or an alias.

    It is meant as one where it has a counterpart: an anchor with an alias, or the other way
    round, and a tag of YAML's own such as ``!!str``.
    """
    found = list(properties)
    names = {kind: {one.name for one in found if one.kind == kind} for kind in _COUNTERPARTS}
    for one in found:
        if one.on_text and one.name not in names.get(_COUNTERPARTS[one.kind], ()):
            if one.is_standard or _COLON.match(text, one.end):
                continue
            word = text[one.start : one.end].split(maxsplit=1)[0][:40]
            message = f"YAML takes `{word}` for {_ARTICLES[one.kind]} and drops it from this text"
            yield to_be_quoted(text, one.start, one.end, message, rule="text-lost-to-yaml")


_COLON = re.compile(r" *:(?=\s|$)")
_COUNTERPARTS = {"anchor": "alias", "alias": "anchor", "tag": ""}
_ARTICLES = {"anchor": "an anchor", "alias": "an alias", "tag": "a tag"}


_HASH_IN_HEADER = re.compile(r"[|>][-+0-9]*+#")
"""A text like ``|#3``, which libyaml takes for a block text that begins with a comment."""


def cut_texts(text: str, root: Node | None) -> Iterator[Culprit]:
    """Yield the texts of which YAML drops a part that begins with ``#``.

    Args:
        text: The text of the file, its lines ended by line feeds.
        root: The tree that was read from it.
    """
    hashes = {match.start(): match.end() - 1 for match in HASH_IN_TEXT.finditer(text)}
    headers = {match.start() for match in _HASH_IN_HEADER.finditer(text)}
    for scalar in every_node(root):
        if not isinstance(scalar, Scalar):
            continue
        if not scalar.plain and scalar.start in headers:
            yield cannot_begin(text, scalar.start, end_of_line(text, scalar.start))
        if scalar.plain and scalar.start < scalar.end and scalar.end in hashes:
            end = without_comment(text, scalar.end, end_of_line(text, scalar.end))
            yield cut_by_hash(text, scalar.start, end, hashes[scalar.end])
