"""The tree of a YAML text: every scalar is text, and every node knows where it stands."""

from typing import TypeAlias

from attrs import define


@define(eq=False)
class Scalar:
    """A text as the author typed it, quotes and escapes resolved."""

    text: str
    start: int
    end: int
    plain: bool = True


@define(eq=False)
class Sequence:
    """A list of nodes."""

    items: list["Node"]
    start: int
    end: int


@define(eq=False)
class Mapping:
    """Keys with their values, in the order of the file; keys are unique."""

    entries: list[tuple[Scalar, "Node"]]
    start: int
    end: int

    def get(self, key: str) -> "Node | None":
        """Return the value of *key*, or None."""
        return next((value for name, value in self.entries if name.text == key), None)


@define(eq=False)
class Refused:
    """A node that the YAML subset does not admit; its fault has been reported."""

    start: int
    end: int


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
