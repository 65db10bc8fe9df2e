"""The tree of a YAML text: every scalar is text, and every node knows where it stands.

Plain classes: a tree has many nodes, and none is ever compared or shown.
"""

from collections.abc import Iterator
from typing import TypeAlias


class Scalar:
    """A text as the author typed it, quotes and escapes resolved."""

    __slots__ = ("end", "plain", "start", "text")

    def __init__(self, text: str, start: int, end: int, *, plain: bool = True) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.plain = plain


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

    __slots__ = ("end", "entries", "is_whole", "start")

    def __init__(self, entries: list[tuple[Scalar, "Node"]], start: int, end: int) -> None:
        self.entries = entries
        self.start = start
        self.end = end
        self.is_whole = True

    def get(self, key: str) -> "Node | None":
        """Return the value of *key*, or None."""
        return next((value for name, value in self.entries if name.text == key), None)


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
