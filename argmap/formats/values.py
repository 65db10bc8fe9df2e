"""The kinds of value a field can have, and those that are any text, or a list.

The field decides the type: ``no``, ``012`` and ``2024-03`` are texts until a field asks
for a word, a number or a date.
"""

import re
from typing import Generic, Protocol, TypeVar, runtime_checkable

from argmap.formats.context import Context, short
from argmap.formats.schema_parts import ANY_TEXT, Schema, one_or_list
from argmap.model import Extra, ExtraValue
from argmap.syntax import Mapping, Node, Refused, Scalar, Sequence, describe

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")


class Kind(Protocol[T_co]):
    """A kind of value: reads a node, or reports why it cannot and returns None.

    Its schema says what it reads, for editors; it may take more, and never less.
    """

    def read(self, node: Node, context: Context) -> T_co | None: ...

    def schema(self) -> Schema: ...


@runtime_checkable
class PlainKind(Kind[T_co], Protocol[T_co]):
    """A kind of value that can do without the nodes of a group that is set evenly."""

    def read_plain(self, text: str, group: Mapping, at: int, context: Context) -> T_co | None:
        """Return the value of number *at* in a group, or report why it cannot be read.

        Args:
            text: The value as typed: a bare text without a space around it, all of which shows,
                or a list of such in brackets.
            group: The group.
            at: Which of its values it is.
            context: Collects problems.
        """
        ...


def node_at(place: Node, at: int | None) -> Node:
    """Return the value of number *at* in a group, or the node itself where there is no number."""
    return place.values[at] if at is not None and isinstance(place, Mapping) else place


def read_text(node: Node, context: Context, what: str, *, needed: bool = False) -> str | None:
    """Return the stripped text of a scalar, or report that it is none or empty.

    Args:
        node: Where it stands.
        context: Collects problems.
        what: What it is, for messages.
        needed: Whether nothing can do without it: then no fix takes it out.
    """
    if isinstance(node, Scalar):
        text = node.text.strip()
        if text and text.isprintable():
            return text  # nearly every text; whether it holds control characters takes longer
    if isinstance(node, Refused):
        return None
    if not isinstance(node, Scalar):
        context.fault(
            "wrong-shape",
            node,
            f"{what} is {describe(node)}, not a text",
            help="put quotes around a text that begins with `[`, `{` or has `: ` in it",
            fix=context.quote(node),
        )
        return None
    if _CONTROL.search(text):
        context.fault(
            "control-character",
            node,
            f"{what} holds a control character, by an escape such as `\\e`",
            help="delete the escape",
            fix=context.replace(node, _CONTROL.sub("", text)),
        )
        return None
    if not text:
        _report_empty(node, context, what, needed=needed)
        return None
    return text


_COMMENT = re.compile(r"[ \t]+(#[^\r\n]*[^\s])")


def _report_empty(node: Scalar, context: Context, what: str, *, needed: bool) -> None:
    comment = _COMMENT.match(context.problems.source.text, node.end)
    if comment is None or not node.plain:
        context.fault(
            "empty-text",
            node,
            f"{what} is empty",
            help="write it, or delete the line",
            fix=None if needed else context.take_out(node),
        )
        return
    text = comment[1]
    cut = Scalar(text, comment.start(1), comment.end(1))
    context.fault(
        "text-cut-by-hash",
        cut,
        f"{what} is empty: YAML takes what follows `#` for a comment",
        help="put the text in quotes, or write one before the comment",
        fix=context.quote(cut, safe=not text.startswith("# ")),
    )


class Text:
    """Any text that is not empty."""

    def __init__(self, what: str = "this", *, needed: bool = False) -> None:
        self._what = what
        self._needed = needed

    def read(self, node: Node, context: Context) -> str | None:
        return read_text(node, context, self._what, needed=self._needed)

    def read_plain(self, text: str, group: Mapping, at: int, context: Context) -> str | None:
        return text if text[0] != "[" else self.read(group.values[at], context)

    def schema(self) -> Schema:
        return ANY_TEXT


class Holder(Text):
    """Who holds something: one text, for several people as well."""

    def read(self, node: Node, context: Context) -> str | None:
        names = [one.text.strip() for one in _scalars(node)]
        if not all(names) or not names:
            return super().read(node, context)
        *first, last = names
        together = f"{', '.join(first)} and {last}" if first else last
        context.fault(
            "wrong-shape",
            node,
            "the name is a list, not a text",
            help=f"write one text, for several people as well: `{short(together)}`",
            fix=context.replace(node, together),
        )
        return None


def _scalars(node: Node) -> list[Scalar]:
    """Return the items of a list that holds nothing but texts."""
    items = node.items if isinstance(node, Sequence) else []
    found = [one for one in items if isinstance(one, Scalar)]
    return found if len(found) == len(items) else []


class Many(Generic[T]):
    """One value or a list of them, each only once."""

    takes_lists = True

    def __init__(self, kind: Kind[T]) -> None:
        self._kind = kind

    def read(self, node: Node, context: Context) -> tuple[T, ...] | None:
        nodes = node.items if isinstance(node, Sequence) else [node]
        found: dict[T, None] = {}
        complete = True
        for item in nodes:
            value = self._kind.read(item, context)
            if value is None:
                complete = False
            elif value in found:
                context.fault(
                    "wrong-shape",
                    item,
                    "this stands in the list twice",
                    help="delete one of the two",
                    fix=context.take_out(item, safe=True),
                )
            else:
                found[value] = None
        return tuple(found) if complete else None

    def schema(self) -> Schema:
        return one_or_list(self._kind.schema())


def read_extra(entries: list[tuple[Scalar, Node]], context: Context) -> Extra:
    """Return the user's own fields as they stand."""
    return Extra(tuple((key.text, _as_is(value, context)) for key, value in entries))


def _as_is(node: Node, context: Context) -> ExtraValue:
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return tuple(_as_is(item, context) for item in node.items)
        case Mapping():
            return read_extra(node.entries, context)
        case Refused():
            return ""
