"""YAML events to a tree of nodes: the only door to PyYAML."""

import re
from typing import Any, TypeAlias

import yaml
from attrs import frozen

from argmap.syntax.nodes import Mapping, Node, Refused, Scalar, Sequence
from argmap.syntax.properties import Property
from argmap.syntax.recovery.stop import Stop

MAX_DEPTH = 64
"""How deep lists and groups may be nested."""

_EVENTS: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Event: TypeAlias = Any
"""An event of either loader: the two share no type."""

_NODE_EVENTS = (yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.MappingStartEvent, yaml.AliasEvent)


@frozen
class Fault:
    """What the YAML subset does not admit, with its place."""

    rule: str
    start: int
    end: int
    message: str
    help: str


class Built:
    """What came of building the tree of a text, as far as it could be read.

    Attributes:
        root: The tree, or None where there is nothing to read or reading was stopped.
        faults: What the YAML subset does not admit.
        properties: The anchors, tags and aliases.
        with_repeated_keys: The groups in which a name stands more than once.
        stop: Where and why the parser stopped, or None when it came to the end.
    """

    def __init__(self) -> None:
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self.properties: list[Property] = []
        self.with_repeated_keys: list[Mapping] = []
        self.stop: Stop | None = None


def build(text: str) -> Built:
    """Return the tree of the one document of a text.

    Whatever the text holds, this takes time linear in its length and no deep recursion.
    """
    mask = _Mask(text)
    builder = _Builder(mask)
    events = _EVENTS(mask.text)
    try:
        while builder.reading:
            builder.take(events.get_event())
    except yaml.MarkedYAMLError as error:
        builder.built.stop = _stop(error)
    finally:
        events.dispose()
    return builder.built


class _Mask:
    """What a parser would trip on inside a word, hidden from it and shown again.

    In brackets PyYAML's own parser ends a text at a ``?``, libyaml takes one that begins a
    word for a sign of its own, and fails at a ``::``. On ``a:[b]`` the two differ as well.
    """

    def __init__(self, text: str) -> None:
        self._signs: dict[str, str] = {}
        self.text = text
        if ("?" in text or "::" in text) and _TRIPS.search(text):
            unused = (chr(code) for code in range(0xE000, 0xF8FF) if chr(code) not in text)
            self._signs = {"?": next(unused), ":": next(unused)}
            self.text = _TRIPS.sub(lambda found: self._signs[found[0]], text)

    def shown(self, text: str) -> str:
        """Return a part of the text as it was."""
        for hidden, sign in self._signs.items():
            text = text.replace(sign, hidden)
        return text


_TRIPS = re.compile(
    r"\?(?:(?=\S)|(?<=[^\s,\[{]\?))|:(?:(?=[:?])|(?<=\w:)(?=[,\[\]{}]))"
)
"""A pattern that begins with a sign is found much faster than one that looks behind it."""


def _stop(error: yaml.MarkedYAMLError) -> Stop:
    said = " ".join(filter(None, (error.context, error.problem)))
    begun = -1 if error.context_mark is None else error.context_mark.index
    mark = error.problem_mark or error.context_mark
    return Stop(said, 0 if mark is None else mark.index, begun)


class _Builder:
    """Builds the tree from events with a stack of its own: depth costs no recursion."""

    def __init__(self, mask: _Mask) -> None:
        self.built = Built()
        self._mask = mask
        self.reading = True
        self._open: list[Sequence | Mapping] = []
        self._keys: list[Node | None] = []
        self._documents = 0

    def take(self, event: Event) -> None:
        match event:
            case yaml.DocumentStartEvent():
                self._begin_document(event)
            case yaml.StreamEndEvent():
                self.reading = False
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._close(event)
            case _ if isinstance(event, _NODE_EVENTS):
                self._take_node(event)

    def _begin_document(self, event: Event) -> None:
        self._documents += 1
        start, end = event.start_mark.index, event.end_mark.index
        if self._documents > 1:
            remedy = "keep one map in a file; delete this `---`"
            self._refuse(start, end, "a second document", remedy)
            self.reading = False
        elif event.version or event.tags:
            self._refuse(start, end, "a `%` directive", "delete it; a map needs none")

    def _take_node(self, event: Event) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.AliasEvent):
            self.built.properties.append(
                Property("alias", str(event.anchor), start, end, on_text=True)
            )
            self._place(Refused(start, end))
            return
        if event.anchor is not None:
            self._note("anchor", event.anchor, event)
        if event.tag is not None:
            self._note("tag", event.tag, event)
        if isinstance(event, yaml.ScalarEvent):
            self._place(Scalar(self._mask.shown(event.value), start, end, plain=not event.style))
            return
        node = Sequence([], start, end) if isinstance(event, yaml.SequenceStartEvent) else None
        self._descend(node or Mapping([], start, end))

    def _note(self, kind: str, name: str, event: Event) -> None:
        text = event.value if isinstance(event, yaml.ScalarEvent) else None
        on_text = text is not None and not event.style
        start, end = event.start_mark.index, event.end_mark.index
        self.built.properties.append(Property(kind, name, start, end, on_text, text))

    def _descend(self, node: Sequence | Mapping) -> None:
        self._place(node)
        self._open.append(node)
        self._keys.append(None)
        if len(self._open) > MAX_DEPTH:
            self.built.faults.append(
                Fault(
                    "too-deep",
                    node.start,
                    node.start + 1,
                    f"nested deeper than {MAX_DEPTH} levels; reading stops here",
                    "a map needs at most five levels",
                )
            )
            self.built.root = None
            self.reading = False

    def _close(self, event: Event) -> None:
        self._keys.pop()
        node = self._open.pop()
        node.end = max(node.start, event.end_mark.index)
        if isinstance(node, Mapping) and len({key.text for key, _ in node.entries}) < len(
            node.entries
        ):
            self.built.with_repeated_keys.append(node)

    def _place(self, node: Node) -> None:
        if not self._open:
            self.built.root = node
            return
        parent = self._open[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif self._keys[-1] is None:
            self._keys[-1] = node
        else:
            key, self._keys[-1] = self._keys[-1], None
            self._enter(parent, key, node)

    def _enter(self, parent: Mapping, key: Node, value: Node) -> None:
        if not isinstance(key, Scalar):
            if not isinstance(key, Refused):
                self.built.faults.append(
                    Fault(
                        "wrong-shape",
                        key.start,
                        key.start + 1,
                        "a name before a colon must be a word, not a list or a group",
                        "put quotes around a text that begins with `{`, `[` or `?`",
                    )
                )
        elif key.plain and key.text == "<<":
            remedy = "write the fields out where they are needed"
            self._refuse(key.start, key.end, "the merge key `<<`", remedy)
        else:
            parent.entries.append((key, value))

    def _refuse(self, start: int, end: int, what: str, remedy: str) -> None:
        message = f"{what} is YAML that a map does without"
        self.built.faults.append(Fault("yaml-feature", start, max(start + 1, end), message, remedy))
