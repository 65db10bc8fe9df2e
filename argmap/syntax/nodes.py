"""The tree of a YAML text: every scalar is text, and every node knows where it stands.

Plain classes: a tree has many nodes, and none is ever compared or shown.
"""

from collections.abc import Iterator
from typing import TypeAlias

MAX_DEPTH = 64
"""How deep lists and groups may be nested."""


class Scalar:
    """A text as the author typed it, quotes and escapes resolved."""

    __slots__ = ("end", "plain", "start", "text")

    def __init__(self, text: str, start: int, end: int, *, plain: bool = True) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.plain = plain


class PlainScalar(Scalar):
    """A text without quotes on one line: not empty, no space around it, all of it shows."""

    __slots__ = ()

    plain = True

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start

    @property
    def end(self) -> int:  # type: ignore[override]  # of a scalar it is a field
        """Where it ends; kept nowhere, since most are never asked."""
        return self.start + len(self.text)


class Sequence:
    """A list of nodes."""

    __slots__ = ("end", "items", "start")

    def __init__(self, items: list["Node"], start: int, end: int) -> None:
        self.items = items
        self.start = start
        self.end = end


class Mapping:
    """Keys with their values, in the order of the file; keys are unique.

    What has been refused or repeated is none of the entries; then the group is not whole.
    """

    __slots__ = ("_entries", "end", "is_whole", "start")

    def __init__(self, entries: list[tuple[Scalar, "Node"]], start: int, end: int) -> None:
        self._entries = entries
        self.start = start
        self.end = end
        self.is_whole = True

    @property
    def entries(self) -> list[tuple[Scalar, "Node"]]:
        """Each key with its value."""
        return self._entries

    def keep(self, entries: list[tuple[Scalar, "Node"]]) -> None:
        """Take *entries* for those there were."""
        self._entries = entries

    @property
    def names(self) -> tuple[str, ...]:
        """What the keys say."""
        return tuple([key.text for key, _ in self._entries])

    @property
    def values(self) -> "list[Node]":
        """The value of each key."""
        return [value for _, value in self._entries]

    def get(self, key: str) -> "Node | None":
        """Return the value of *key*, or None."""
        return next((value for name, value in self.entries if name.text == key), None)


NO_ENTRIES: list[tuple[Scalar, "Node"]] = []


class SimpleMapping(Mapping):
    """A group whose keys become nodes only when somebody looks for their places.

    Most groups are read without: what a key says and its value are enough.
    """

    __slots__ = ("_starts", "names", "values")

    names: tuple[str, ...]
    values: "list[Node]"

    def __init__(
        self,
        names: tuple[str, ...],
        starts: list[int] | None,
        values: "list[Node]",
        start: int,
        end: int,
    ) -> None:
        self.names = names
        self.values = values
        self._starts = starts
        self._entries = NO_ENTRIES
        self.start = start
        self.end = end
        self.is_whole = True

    @property
    def entries(self) -> list[tuple[Scalar, "Node"]]:
        """Each key with its value."""
        if self._entries is NO_ENTRIES:
            keys = map(PlainScalar, self.names, self._starts or self._before_values())
            self._entries = list(zip(keys, self.values, strict=True))
        return self._entries

    def _before_values(self) -> list[int]:
        """Return where the keys begin if there is but a colon and a space before each value."""
        both = zip(self.names, self.values, strict=True)
        return [value.start - len(name) - 2 for name, value in both]

    def get(self, key: str) -> "Node | None":
        """Return the value of *key*, or None."""
        return self.values[self.names.index(key)] if key in self.names else None


class Refused:
    """A node that the YAML subset does not admit; its fault has been reported."""

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start = start
        self.end = end


Node: TypeAlias = Scalar | Sequence | Mapping | Refused


def describe(node: Node) -> str:
    """Return what a node is, in the words of someone who writes YAML by hand."""
    match node:
        case Scalar():
            return "a text"
        case Sequence():
            return "a list"
        case Mapping():
            return "a group of `name: value` lines"
        case Refused():
            return "something that cannot be read"


def every_node(root: Node | None) -> Iterator[Node]:
    """Yield the nodes of a tree, keys included, in the order of the file."""
    waiting = [] if root is None else [root]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, Sequence):
            waiting.extend(reversed(node.items))
        elif isinstance(node, Mapping):
            waiting.extend(part for entry in reversed(node.entries) for part in reversed(entry))
