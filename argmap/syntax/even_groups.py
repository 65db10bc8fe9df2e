"""Groups of bare texts and lists, set alike from the first to the last: most groups of a map."""

import re

from argmap.syntax.nodes import NO_ENTRIES, Node, PlainScalar, Sequence, SimpleMapping

_ITEM = re.compile(r"[^\[\], ](?:[^\[\],\n]*[^\[\], ])?")

_NO_VALUES: list[Node] = []


class EvenMapping(SimpleMapping):
    """A group whose nodes are made only when somebody looks for their places.

    Each name stands as far behind the value before it, and each value behind a colon and a
    space, so that the texts tell all places.

    Attributes:
        names: What the keys say.
        texts: The values as typed: bare texts, and lists of bare texts in brackets.
    """

    __slots__ = ("_begin", "_gap", "_values", "texts")

    texts: tuple[str, ...]
    is_whole = True
    _starts = None  # each name stands just before its value

    def __init__(
        self,
        names: tuple[str, ...],
        texts: tuple[str, ...],
        places: tuple[int, int, int, int],
    ) -> None:
        """Take a group.

        Args:
            names: What the keys say.
            texts: The values as typed.
            places: Where the group begins, where its first name does, how far it is from a
                value to the next name, and where the group ends.
        """
        self.names = names
        self.texts = texts
        self.start, self._begin, self._gap, self.end = places
        self._values = _NO_VALUES
        self._entries = NO_ENTRIES

    @property
    def values(self) -> list[Node]:  # type: ignore[override]  # of a simple group it is a field
        """The value of each key."""
        if self._values is _NO_VALUES:
            self._values = self._made()
        return self._values

    def _made(self) -> list[Node]:
        made: list[Node] = []
        at = self._begin
        for name, text in zip(self.names, self.texts, strict=True):
            at += len(name) + 2
            made.append(_list(text, at) if text[0] == "[" else PlainScalar(text, at))
            at += len(text) + self._gap
        return made


def _list(text: str, at: int) -> Sequence:
    items: list[Node] = [PlainScalar(one[0], at + one.start()) for one in _ITEM.finditer(text)]
    return Sequence(items, at, at + len(text))
