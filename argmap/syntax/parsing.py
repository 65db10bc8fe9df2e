"""YAML events to a tree of nodes: the only door to PyYAML."""

from typing import Any, TypeAlias

import yaml

from argmap.diagnostics import Related
from argmap.syntax.nodes import Mapping, Node, Refused, Scalar, Sequence
from argmap.syntax.problems import Problems

MAX_DEPTH = 64
"""How deep lists and groups may be nested."""

_EVENTS: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Event: TypeAlias = Any
"""An event of either loader: the two share no type."""

_NODE_EVENTS = (yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.MappingStartEvent, yaml.AliasEvent)


def parse(problems: Problems) -> Node | None:
    """Return the tree of the one document of a file, or None where there is nothing to read.

    Everything outside the YAML subset is reported to *problems*: anchors, aliases, tags,
    directives, merge keys, a second document, and nesting deeper than `MAX_DEPTH`.
    """
    events = _EVENTS(problems.source.text)
    builder = _Builder(problems)
    try:
        while builder.reading:
            builder.take(events.get_event())
    except yaml.MarkedYAMLError as error:
        _report_syntax(error, problems)
        return None
    finally:
        events.dispose()
    return builder.root


class _Builder:
    """Builds the tree from events with a stack of its own: depth costs no recursion."""

    def __init__(self, problems: Problems) -> None:
        self.root: Node | None = None
        self.reading = True
        self._problems = problems
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
        if self._documents > 1:
            self._refuse(event, "a second document", "keep one map in a file; delete this `---`")
            self.reading = False
        elif event.version or event.tags:
            self._refuse(event, "a `%` directive", "delete it; a map needs none")

    def _take_node(self, event: Event) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        if isinstance(event, yaml.AliasEvent):
            self._refuse(event, f"the alias `*{event.anchor}`", "write the value out")
            self._place(Refused(start, end))
            return
        if event.anchor is not None:
            self._refuse(event, f"the anchor `&{event.anchor}`", _QUOTE)
        if event.tag is not None:
            self._refuse(event, f"the tag `{event.tag}`", _QUOTE)
        if isinstance(event, yaml.ScalarEvent):
            self._place(Scalar(event.value, start, end, plain=not event.style))
            return
        node = Sequence([], start, end) if isinstance(event, yaml.SequenceStartEvent) else None
        self._descend(node or Mapping([], start, end))

    def _descend(self, node: Sequence | Mapping) -> None:
        self._place(node)
        self._open.append(node)
        self._keys.append(None)
        if len(self._open) > MAX_DEPTH:
            self._problems.add(
                "too-deep",
                self._problems.source.span(node.start, node.start + 1),
                f"nested deeper than {MAX_DEPTH} levels; reading stops here",
                help="a map needs at most five levels",
            )
            self.root = None
            self.reading = False

    def _close(self, event: Event) -> None:
        self._keys.pop()
        node = self._open.pop()
        node.end = max(node.start, event.end_mark.index)
        if isinstance(node, Mapping):
            self._keep_first_of_each_key(node)

    def _place(self, node: Node) -> None:
        if not self._open:
            self.root = node
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
                self._problems.add(
                    "wrong-shape",
                    self._problems.source.span(key.start, key.start + 1),
                    "a name before a colon must be a word, not a list or a group",
                    help="put quotes around a text that begins with `{`, `[` or `?`",
                )
        elif key.plain and key.text == "<<":
            place = self._problems.source.span(key.start, key.end)
            self._problems.add("yaml-feature", place, _NOT_READ.format("the merge key `<<`"))
        else:
            parent.entries.append((key, value))

    def _keep_first_of_each_key(self, node: Mapping) -> None:
        first: dict[str, tuple[Scalar, Node]] = {}
        span = self._problems.source.span
        for key, value in node.entries:
            earlier = first.setdefault(key.text, (key, value))[0]
            if earlier is not key:
                self._problems.add(
                    "duplicate-key",
                    span(key.start, key.end),
                    f"`{key.text}` stands here twice",
                    label="again",
                    help="keep one of the two, or give this one another name",
                    related=[Related("first here", span(earlier.start, earlier.end))],
                )
        node.entries = list(first.values())

    def _refuse(self, event: Event, what: str, remedy: str) -> None:
        start = event.start_mark.index
        place = self._problems.source.span(start, max(start + 1, event.end_mark.index))
        self._problems.add("yaml-feature", place, _NOT_READ.format(what), help=remedy)


_NOT_READ = "{} is YAML that a map does without"
_QUOTE = "if it is part of the text, put the text in quotes"

_TAB = ("a tab stands where YAML wants spaces", "indent with spaces")

_LINE_UP = (
    "indent lines of one group equally; a text that begins with a quotation mark or `[` "
    "needs quotes around all of it"
)
_EXPLANATIONS = (
    (
        "mapping values are not allowed",
        "a colon and a space stand inside a text without quotes",
        'put the whole text in quotes: "like this: with a colon"',
    ),
    (
        "found character that cannot start any token",
        "a text cannot begin with this character",
        "put the text in quotes; indent with spaces, not with a tab",
    ),
    (
        "while scanning a quoted scalar",
        "a quotation mark is opened and never closed",
        "close it, or double it inside single quotes: 'the city''s audit'",
    ),
    (
        "could not find expected ':'",
        "a colon, or the space behind it, is missing here",
        "write `name: text`, or indent the line under the text it continues",
    ),
    (
        "expected ',' or ']'",
        "a list opened with `[` is not closed, or a comma is missing in it",
        "close it with `]`; put a text with commas or brackets in quotes",
    ),
    (
        "expected ',' or '}'",
        "a group opened with `{` is not closed, or a comma is missing in it",
        "close it with `}`; put a text with commas, brackets or colons in quotes",
    ),
    (
        "expected <block end>",  # the pure loader's words for the next two
        "this does not line up with what stands above it",
        _LINE_UP,
    ),
    (
        "did not find expected key",
        "this does not line up with what stands above it",
        _LINE_UP,
    ),
    (
        "did not find expected '-' indicator",
        "this does not line up with the list above it",
        "indent the items of one list equally; claims are no list: write `id: text`",
    ),
    (
        "block sequence entries are not allowed",
        "a text cannot begin with a dash and a space",
        "put the text in quotes; claims are no list: write `id: text`",
    ),
    (
        "while scanning a block scalar",
        "a text cannot begin with `>` or `|`",
        "put the text in quotes",
    ),
    (
        "expected <document start>",
        "this does not belong to what stands above it",
        "write `name: text` in every line, and indent lines of one group equally",
    ),
)


def _explain(said: str) -> tuple[str, str]:
    """Return what is wrong and what to type instead, given what PyYAML said."""
    for sign, message, remedy in _EXPLANATIONS:
        if sign in said:
            return message, remedy
    return f"this is not YAML: {said}", "see the lines just above as well"


def _report_syntax(error: yaml.MarkedYAMLError, problems: Problems) -> None:
    """Report where PyYAML stopped, in the words of someone who writes maps."""
    said = " ".join(filter(None, (error.context, error.problem)))
    mark = error.problem_mark or error.context_mark
    if error.context_mark is not None and "could not find expected ':'" in said:
        mark = error.context_mark
    start = mark.index if mark else 0
    tab = problems.source.text[start : start + 1] == "\t"
    related = []
    if error.context_mark is not None and error.context_mark.index != start:
        opening = error.context_mark.index
        related.append(Related("it begins here", problems.source.span(opening, opening + 1)))
    message, remedy = _TAB if tab else _explain(said)
    problems.add(
        "tab-indent" if tab else "yaml-syntax",
        problems.source.span(start, start + 1),
        message,
        help=remedy,
        related=related,
    )
