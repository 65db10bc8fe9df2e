"""Ids, and the references that name them."""

import re

from attrs import define

from argmap.diagnostics import Edit, Fix
from argmap.formats.context import Context, fix_by, short
from argmap.formats.loose_forms import as_id
from argmap.formats.schema_parts import Schema, names, text_like
from argmap.formats.values import node_at, read_text
from argmap.model import ID_FORM, ID_PATTERN
from argmap.syntax import Mapping, Node, Scalar, Sequence


class Id:
    """An id: a small letter, then small letters, digits and hyphens."""

    def read(self, node: Node, context: Context) -> str | None:
        text = read_text(node, context, "the id")
        if text is None or ID_PATTERN.fullmatch(text):
            return text
        _report(text, node, context, _form(text), context.replace(node, as_id(text)))
        return None

    def schema(self) -> Schema:
        return text_like(ID_PATTERN.pattern, ID_FORM)


def check_id(text: str, node: Node, context: Context) -> None:
    """Report the name of a part when it cannot be an id; the fix renames the part."""
    if ID_PATTERN.fullmatch(text):
        return
    brace = _BRACE.match(text) if isinstance(node, Scalar) and node.plain else None
    if brace is None:
        _report(text, node, context, _form(text), context.rename(node, text, as_id(text)))
        return
    remedy = f"write `{short(brace[1])}: {{…}}`"
    edit = Edit(node.start + brace.end(1), node.start + brace.end() - 1, ": ")
    why = "a colon and a space stand before a brace"
    _report(text, node, context, f"{remedy}: {why}", fix_by(remedy, edit))


_BRACE = re.compile(r"([\w-]+) *:? *\{")
"""What becomes a name where a colon or a space is missing before a group in braces."""


def _form(text: str) -> str:
    """Return what an id looks like, and the one that is nearest to a text."""
    better = as_id(text)
    return ID_FORM + (f": `{short(better)}`" if better else "")


def _report(text: str, node: Node, context: Context, remedy: str, fix: Fix | None) -> None:
    context.fault("bad-id", node, f"`{short(text)}` cannot be an id", help=remedy, fix=fix)


@define(eq=False)
class Reference:
    """A name in the text that refers to something, with the place where it stands."""

    name: str
    _place: Node
    _at: int | None = None

    @property
    def node(self) -> Node:
        """Where it stands; made only when somebody asks."""
        return node_at(self._place, self._at)


class References:
    """One name or a list of names; whether they name anything is checked later.

    Its schema is that of ids, unless the names are others.
    """

    takes_lists = True

    def __init__(self, schema: Schema | None = None) -> None:
        self._schema = names() if schema is None else schema

    def read(self, node: Node, context: Context) -> tuple[Reference, ...]:
        if isinstance(node, Scalar):
            only = read_text(node, context, "the reference")
            return () if only is None else (Reference(only, node),)
        nodes = node.items if isinstance(node, Sequence) else [node]
        found: dict[str, Reference] = {}
        for item in nodes:
            name = read_text(item, context, "the reference")
            if name is None:
                continue
            if name in found:
                context.fault(
                    "wrong-shape",
                    item,
                    f"`{short(name)}` stands in the list twice",
                    help="delete one of the two",
                    fix=context.take_out(item, safe=True),
                )
            found.setdefault(name, Reference(name, item))
        return tuple(found.values())

    def read_plain(
        self, text: str, group: Mapping, at: int, context: Context
    ) -> tuple[Reference, ...]:
        if text[0] == "[":
            return self.read(group.values[at], context)
        return (Reference(text, group, at),)

    def schema(self) -> Schema:
        return self._schema
