"""YAML events to a tree of nodes: the only door to PyYAML."""

import re
from collections.abc import Callable
from typing import Any, TypeAlias

import yaml
from attrs import frozen

from argmap.syntax.masking import Mask
from argmap.syntax.nodes import MAX_DEPTH, Mapping, Node, Refused, Scalar, Sequence
from argmap.syntax.properties import Property
from argmap.syntax.stop import Stop

_EVENTS: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Event: TypeAlias = Any
"""An event of either loader: the two share no type."""

_ScalarEvent: Event = yaml.ScalarEvent


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
    mask = Mask(text)
    built = _build(mask, mask.text)
    if built.stop is not None and _TOO_DEEP_FOR_LIBYAML in built.stop.said:
        # It looks ahead, and stops before our own limit is met in what lies above.
        built = _build(mask, mask.text[: built.stop.at])
    return built


_TOO_DEEP_FOR_LIBYAML = "exceeded maximum nesting depth"
"""What libyaml says from 0.2.6 on, at a thousand levels."""


def _build(mask: "Mask", text: str) -> Built:
    builder = _Builder(mask)
    events = _EVENTS(text)
    try:
        builder.take_all(events.get_event)
    except yaml.MarkedYAMLError as error:
        builder.built.stop = _stop(error)
    finally:
        events.dispose()
    return builder.built


_LEFT_EMPTY = re.compile(r"[:?](?:[ \r\n]|(?<=[ \r\n])#[^\r\n]*)*+(?=[,\]}])")


def _stop(error: yaml.MarkedYAMLError) -> Stop:
    said = " ".join(filter(None, (error.context, error.problem)))
    begun = -1 if error.context_mark is None else error.context_mark.index
    mark = error.problem_mark or error.context_mark
    return Stop(said, 0 if mark is None else mark.index, begun)


class _Builder:
    """Builds the tree from events with a stack of its own: depth costs no recursion."""

    def __init__(self, mask: Mask) -> None:
        self.built = Built()
        self._mask = mask
        self._reading = True
        self._documents = 0
        self._open: list[Sequence | Mapping] = []
        # The nodes of the innermost group or list, and of those around it; in a group, names
        # and values take turns until it closes, so that a node is only ever appended.
        self._nodes: list[Node] = []
        self._outer: list[list[Node]] = []
        self._take = {
            yaml.DocumentStartEvent: self._begin_document,
            yaml.DocumentEndEvent: self._end_document,
            yaml.StreamEndEvent: self._end,
            yaml.ScalarEvent: self._take_scalar,
            yaml.AliasEvent: self._take_alias,
            yaml.SequenceStartEvent: self._open_sequence,
            yaml.MappingStartEvent: self._open_mapping,
            yaml.SequenceEndEvent: self._close,
            yaml.MappingEndEvent: self._close,
        }

    def take_all(self, next_event: Callable[[], Event]) -> None:
        """Take events until the last one, or until one after which nothing can be read."""
        next_event()  # the beginning of the stream says nothing
        shown = self._mask.shown if self._mask.hides else None
        while self._reading:
            event = next_event()
            kind = event.__class__
            if kind is _ScalarEvent and event.anchor is None and event.tag is None:
                # Most events by far end here: a call of its own for each costs as much again.
                text = event.value if shown is None else shown(event.value)
                start, end = event.start_mark.index, event.end_mark.index
                if start == end:
                    start = end = self._before_sign(start)
                self._nodes.append(Scalar(text, start, end, plain=not event.style))
            else:
                self._take[kind](event)

    def _before_sign(self, start: int) -> int:
        """Return where a value stands that is left empty in brackets: the parsers differ."""
        found = _LEFT_EMPTY.match(self._mask.text, start - 1)
        return start if found is None else found.end()

    def _begin_document(self, event: Event) -> None:
        self._documents += 1
        start, end = event.start_mark.index, event.end_mark.index
        if self._documents > 1:
            remedy = "keep one map in a file; delete this `---`"
            self._refuse(start, end, "a second document", remedy)
            self._reading = False
        elif self._mask.text.startswith("%", start) and not (event.version or event.tags):
            self.built.stop = Stop("unknown directive", start)  # PyYAML passes over it
            self._reading = False
        elif event.version or event.tags:
            self._refuse(start, end, "a `%` directive", "delete it; a map needs none")

    def _end_document(self, _: Event) -> None:
        self.built.root = self._nodes.pop()

    def _end(self, _: Event) -> None:
        self._reading = False

    def _take_alias(self, event: Event) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        alias = Property("alias", str(event.anchor), start, end, on_text=True)
        self.built.properties.append(alias)
        self._nodes.append(Refused(start, end))

    def _take_scalar(self, event: Event) -> None:
        self._note_properties(event, event.value, on_text=not event.style)
        start, end = event.start_mark.index, event.end_mark.index
        text = self._mask.shown(event.value)
        self._nodes.append(Scalar(text, start, end, plain=not event.style))

    def _note_properties(self, event: Event, text: str | None, *, on_text: bool) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        for kind, name in (("anchor", event.anchor), ("tag", event.tag)):
            if name is not None:
                self.built.properties.append(Property(kind, name, start, end, on_text, text))

    def _open_sequence(self, event: Event) -> None:
        node = Sequence([], event.start_mark.index, event.end_mark.index)
        self._descend(node, event)

    def _open_mapping(self, event: Event) -> None:
        node = Mapping([], event.start_mark.index, event.end_mark.index)
        self._descend(node, event)

    def _descend(self, node: Sequence | Mapping, event: Event) -> None:
        if event.anchor is not None or event.tag is not None:
            self._note_properties(event, None, on_text=False)
        self._nodes.append(node)
        self._outer.append(self._nodes)
        self._open.append(node)
        self._nodes = []
        if len(self._open) > MAX_DEPTH:
            self._stop_at(node)

    def _stop_at(self, node: Node) -> None:
        self.built.faults.append(
            Fault(
                "too-deep",
                node.start,
                node.start + 1,
                f"nested deeper than {MAX_DEPTH} levels; reading stops here",
                "a map needs at most five levels",
            )
        )
        for group, nodes in zip(self._open, [*self._outer[1:], []], strict=True):
            if isinstance(group, Mapping):
                self._entries(nodes)
        self._reading = False

    def _close(self, event: Event) -> None:
        node = self._open.pop()
        node.end = max(node.start, event.end_mark.index)
        if isinstance(node, Mapping):
            self._pair(node)
        else:
            node.items = self._nodes
        self._nodes = self._outer.pop()

    def _pair(self, node: Mapping) -> None:
        """Make the entries of a group that has come to its end."""
        keys = self._nodes[::2]
        names = {key.text for key in keys if isinstance(key, Scalar)}
        if len(names) == len(keys) and "<<" not in names:
            node.keep(list(zip(keys, self._nodes[1::2], strict=True)))  # type: ignore[arg-type]  # all scalars
            return
        node.keep(self._entries(self._nodes))
        node.is_whole = len(node.entries) == len(keys)
        if len({key.text for key, _ in node.entries}) < len(node.entries):
            self.built.with_repeated_keys.append(node)

    def _entries(self, nodes: list[Node]) -> list[tuple[Scalar, Node]]:
        """Return those entries of a group that have a word for a name; report the others."""
        entries: list[tuple[Scalar, Node]] = []
        for key, value in zip(nodes[::2], nodes[1::2], strict=False):
            if not isinstance(key, Scalar):
                self._report_key(key)
            elif key.plain and key.text == "<<":
                remedy = "write the fields out where they are needed"
                self._refuse(key.start, key.end, "the merge key `<<`", remedy)
            else:
                entries.append((key, value))
        return entries

    def _report_key(self, key: Node) -> None:
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

    def _refuse(self, start: int, end: int, what: str, remedy: str) -> None:
        message = f"{what} is YAML that a map does without"
        self.built.faults.append(Fault("yaml-feature", start, max(start + 1, end), message, remedy))
