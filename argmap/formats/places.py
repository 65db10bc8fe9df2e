"""Where each part of a map or debate stands in its text."""

from collections.abc import Mapping as Table
from collections.abc import Sequence as Several
from functools import cached_property

from attrs import field, frozen

from argmap.diagnostics import Part, Span
from argmap.formats.sections import SECTIONS
from argmap.syntax import Document, Mapping, Node, Scalar, Sequence, SourceText

_Entry = tuple[Scalar, Node]


@frozen
class Places:
    """Where each part of a map or debate stands in its text.

    Places stand beside the values, not in them: a map made in code has none, and two maps
    are equal however their files are laid out. A part is looked up in the tree when it is
    asked for: noting where every part stands would take longer than reading it.
    """

    source: SourceText
    _root: Node | None = field(repr=False, eq=False)

    def offsets(self, part: Part) -> tuple[int, int] | None:
        """Return where the value of *part* begins and ends, or None where it is not written."""
        node, depth = self._nearest(part)
        return None if node is None or depth < len(part) else (node.start, node.end)

    @cached_property
    def document(self) -> Document:
        """The text with its tree, to say what to change in it."""
        return Document(self.source, self._root)

    def span(self, part: Part) -> Span:
        """Return where *part* stands, or else the nearest part that holds it."""
        node, _ = self._nearest(part)
        return self.source.span(0, 0) if node is None else self.source.span(node.start, node.end)

    def _nearest(self, part: Part) -> tuple[Node | None, int]:
        """Return the node of a part, or of the nearest one that holds it, and how deep that is."""
        key, node = self._entry(*part[:2]) if len(part) > 1 else (None, None)
        if node is None:
            top = self._root.get(str(part[0])) if part and isinstance(self._root, Mapping) else None
            return top, 1
        if part[2:] == ("id",):
            return key, 3
        for depth, name in enumerate(part[2:], 2):
            inner = _within(node, name)
            if inner is None:
                return node, depth
            node = inner
        return node, len(part)

    def _entry(self, section: str | int, name: str | int) -> _Entry | tuple[None, None]:
        """Return the name and the content of the entry of a section."""
        for entries in self._sections.get(str(section), ()):
            if str(name) in entries:
                return entries[str(name)]
        return None, None

    @cached_property
    def _sections(self) -> Table[str, Several[Table[str, _Entry]]]:
        """The entries of each section by their names; those of all claims under ``claims``."""
        found: dict[str, list[Table[str, _Entry]]] = {"claims": []}
        for section, group in self._root.entries if isinstance(self._root, Mapping) else ():
            if isinstance(group, Mapping):
                entries = {key.text: (key, node) for key, node in group.entries}
                found.setdefault(section.text, []).append(entries)
                if section.text in SECTIONS:
                    found["claims"].append(entries)
        return found


def _within(node: Node | None, name: str | int) -> Node | None:
    """Return a field of a group, or an item of a list; what is no list is its only item.

    A claim that is a text has it for its text.
    """
    match node:
        case Sequence() if isinstance(name, int):
            return node.items[name] if name < len(node.items) else None
        case Mapping() if isinstance(name, str):
            return node.get(name)
        case Scalar() if name == "text":
            return node
        case _:
            return node if name == 0 else None
