"""Groups of ``name: value`` lines read by a table of fields."""

from collections.abc import Sequence
from typing import Any

from attrs import frozen

from argmap.formats.context import Context, Part
from argmap.formats.values import Kind, read_extra
from argmap.syntax import Mapping, Node, Refused, Scalar, describe


@frozen
class Field:
    """One field of the format: its name, its kind of value, and what it is for.

    Attributes:
        attribute: The attribute of the model that holds it, when that has another name.
    """

    name: str
    kind: Kind[Any]
    about: str
    attribute: str = ""
    required: bool = False

    @property
    def target(self) -> str:
        """The attribute of the model that holds the value."""
        return self.attribute or self.name.replace("-", "_")


class Section:
    """A section: a node that its caller reads and writes; an empty one counts as absent."""

    def read(self, node: Node, _: Context) -> Node | None:
        empty = isinstance(node, Scalar) and node.plain and not node.text
        return None if empty or isinstance(node, Refused) else node


def read_record(
    node: Mapping, fields: Sequence[Field], context: Context, part: Part, what: str
) -> dict[str, Any]:
    """Return the values of a group by attribute, with the user's own fields as ``extra``.

    What is unknown, missing or of the wrong kind is reported and left out.

    Args:
        node: The group.
        fields: The fields it can have.
        context: Collects problems and places.
        part: What the group stands for in the model.
        what: The same in words, for messages, such as ``the claim `floods```.
    """
    by_name = {field.name: field for field in fields}
    values: dict[str, Any] = {}
    own: list[tuple[Scalar, Node]] = []
    for key, value in node.entries:
        field = by_name.pop(key.text, None)
        if field is not None:
            context.record((*part, field.name), value)
            read = field.kind.read(value, context)
            if read is not None:
                values[field.target] = read
        elif key.text.startswith("x-") and not any(map(str.isspace, key.text)):
            own.append((key, value))
        else:
            _report_unknown(key, value, fields, context, what)
    for field in by_name.values():
        if field.required:
            context.fault(
                "missing-field",
                node,
                f"{what} has no `{field.name}`",
                help=f"add `{field.name}: …` ({field.about[0].lower()}{field.about[1:]})",
            )
    if own:
        values["extra"] = read_extra(own, context)
    return values


def read_entries(node: Node | None, context: Context, what: str) -> list[tuple[Scalar, Node]]:
    """Return the named entries of a section; an absent section has none."""
    if node is None:
        return []
    if not isinstance(node, Mapping):
        context.fault(
            "wrong-shape",
            node,
            f"{what} is {describe(node)}",
            help="write one `id: …` line for each, indented under it",
        )
        return []
    return node.entries


def _report_unknown(
    key: Scalar, value: Node, fields: Sequence[Field], context: Context, what: str
) -> None:
    known = [field.name for field in fields]
    name = " ".join(key.text.split())[:60]
    context.fault(
        "unknown-field",
        key,
        f"{what} has no field `{name}`",
        help=_torn_text(key, value, known, context)
        or context.suggest(key.text, known)
        or f"known here: {', '.join(known)}; a field of your own begins with `x-`",
    )


def _torn_text(key: Scalar, value: Node, known: list[str], context: Context) -> str:
    """Return the help for a name that YAML made of a piece of text, or nothing.

    Inside ``{…}`` a comma ends a text, and ``text:Mud`` without a space is one word.
    """
    follows = context.problems.source.text[key.end :].lstrip()[:1]
    if not isinstance(value, Scalar) or value.text or follows not in {",", "}"}:
        return ""
    field = key.text.partition(":")[0]
    if ":" in key.text and field in known:
        return f"put a space behind the colon: `{field}: …`"
    return "a comma ends a text inside `{…}`: put the whole text in quotes"
