"""Groups of ``name: value`` lines read by a table of fields."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Self, TypeAlias

from attrs import frozen

from argmap.formats.context import Context
from argmap.formats.schema_parts import Schema
from argmap.formats.strays import Names, report_strays
from argmap.formats.values import Kind, PlainKind, read_extra
from argmap.syntax import EvenMapping, Mapping, Node, Refused, Scalar, describe

_FIRST = 50
_MOST_PLANS = 1000


@frozen
class Field:
    """One field of the format: its name, its kind of value, and what it is for.

    Attributes:
        attribute: The attribute of the model that holds it, when that has another name.
        usual: What to write where it is missing, when nothing else can be meant.
        examples: Values that it can have, as they are written; editors propose them.
    """

    name: str
    kind: Kind[Any]
    about: str
    attribute: str = ""
    required: bool = False
    usual: str = ""
    examples: tuple[object, ...] = ()

    @property
    def target(self) -> str:
        """The attribute of the model that holds the value."""
        return self.attribute or self.name.replace("-", "_")

    def schema(self) -> Schema:
        """Return the JSON Schema of the value."""
        examples = {"examples": list(self.examples)} if self.examples else {}
        return {"description": f"{self.about}."} | self.kind.schema() | examples


Reader: TypeAlias = tuple[str, Callable[[Node, Context], Any]]
"""An attribute of the model, and what reads its value."""


PlainReader: TypeAlias = Callable[[str, Mapping, int, Context], Any]
"""What reads a value from its text: see `PlainKind`."""


@frozen
class Plan:
    """How to read the groups that have the same names.

    Attributes:
        readers: What reads each value.
        plain_readers: For each value the attribute of the model, its number, and what reads it
            from a text.
        is_complete: Whether no name is missing that no such group can be without.
    """

    readers: tuple[Reader, ...]
    plain_readers: tuple[tuple[str, int, PlainReader], ...]
    is_complete: bool


class Table(tuple[Field, ...]):
    """The fields that a group can have, in the order in which they are written.

    Attributes:
        readers: For each name what reads its value: looked up once for all the groups of a
            file.
        required: The fields that no such group can be without, by attribute.
        lists: The names of those that can hold a list.
    """

    readers: dict[str, Reader]
    required: dict[str, Field]
    lists: frozenset[str]
    _plain_readers: dict[str, PlainReader]
    _plans: dict[tuple[str, ...], Plan]

    def __new__(cls, *fields: Field) -> Self:
        """Return the table of *fields*."""
        table = super().__new__(cls, fields)
        table.readers = {field.name: (field.target, field.kind.read) for field in fields}
        table.required = {field.target: field for field in fields if field.required}
        lists = (field.name for field in fields if getattr(field.kind, "takes_lists", False))
        table.lists = frozenset(lists)
        table._plain_readers = {field.name: _read_plain(field.kind) for field in fields}
        table._plans = {}
        return table

    def plan(self, names: tuple[str, ...]) -> Plan | None:
        """Return how to read a group with such names, or None if one is no field.

        Nearly all groups of a file have the names of a few others.
        """
        plan = self._plans.get(names)
        if plan is None and all(name in self.readers for name in names):
            plan = self._planned(names)
            if len(self._plans) < _MOST_PLANS:
                self._plans[names] = plan
        return plan

    def _planned(self, names: tuple[str, ...]) -> Plan:
        readers = tuple([self.readers[name] for name in names])
        plain = [
            (self.readers[name][0], at, self._plain_readers[name]) for at, name in enumerate(names)
        ]
        is_complete = self.required.keys() <= {attribute for attribute, _ in readers}
        return Plan(readers, tuple(plain), is_complete)

    def schema(self, title: str) -> Schema:
        """Return the JSON Schema of a group with these fields, and the user's own."""
        return {
            "title": title,
            "type": "object",
            "properties": {field.name: field.schema() for field in self},
            "patternProperties": {"^x-": {}},
            "required": [field.name for field in self.required.values()],
            "additionalProperties": False,
        }


def _read_plain(kind: Kind[Any]) -> PlainReader:
    if isinstance(kind, PlainKind):
        return kind.read_plain
    return lambda _, group, at, context: kind.read(group.values[at], context)


class Section:
    """A section: a node that its caller reads and writes; an empty one counts as absent."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema

    def read(self, node: Node, _: Context) -> Node | None:
        empty = isinstance(node, Scalar) and node.plain and not node.text
        return None if empty or isinstance(node, Refused) else node

    def schema(self) -> Schema:
        return self._schema


def read_record(node: Mapping, fields: Table, context: Context, what: str) -> dict[str, Any]:
    """Return the values of a group by attribute, with the user's own fields as ``extra``.

    What is unknown, missing or of the wrong kind is reported and left out.

    Args:
        node: The group.
        fields: The fields it can have.
        context: Collects problems.
        what: What the group is, for messages, such as ``the claim `floods```.
    """
    values: dict[str, Any] = {}
    plan = fields.plan(node.names)
    if plan is None:
        _read_with_others(node, fields, context, what, values)
    elif isinstance(node, EvenMapping):
        for (attribute, at, read_plain), text in zip(plan.plain_readers, node.texts, strict=True):
            found = read_plain(text, node, at, context)
            if found is not None:
                values[attribute] = found
    else:
        for (attribute, read), value in zip(plan.readers, node.values, strict=True):
            found = read(value, context)
            if found is not None:
                values[attribute] = found
    is_sound = plan is not None and plan.is_complete and len(values) == len(plan.readers)
    if not is_sound and not fields.required.keys() <= values.keys():  # absent, or not of its kind
        absent = [field for name, field in fields.required.items() if name not in values]
        _report_missing(node, absent, context, what)
    return values


def _read_with_others(
    node: Mapping, fields: Table, context: Context, what: str, values: dict[str, Any]
) -> None:
    """Read a group in which there are names that are no fields: the user's own, or faults."""
    readers = fields.readers
    own: list[tuple[Scalar, Node]] = []
    strays: list[int] = []
    for index, (key, value) in enumerate(node.entries):
        if key.text in readers:
            attribute, read = readers[key.text]
            found = read(value, context)
            if found is not None:
                values[attribute] = found
        elif _is_own(key.text):
            own.append((key, value))
        else:
            strays.append(index)
    if strays:
        free = readers.keys() - set(node.names)
        names = Names(list(readers), frozenset(free), fields.lists)
        report_strays(node, strays, names, context, what)
        for attribute, section in _misspelt_sections(node, strays, fields, context):
            values.setdefault(attribute, section)
    if own:
        values["extra"] = read_extra(own, context)


def _misspelt_sections(
    node: Mapping, strays: Iterable[int], fields: Table, context: Context
) -> Iterator[tuple[str, Node]]:
    """Yield what stands under a name that can only mean a section which is not there.

    It is read as that section, so that one pass tells of everything in it as well.
    """
    sections = {one.name: one for one in fields if isinstance(one.kind, Section)}
    for key, value in (node.entries[index] for index in strays):
        near = context.nearest(key.text, list(fields.readers)) if sections else None
        field = sections.get(near.word) if near is not None and near.clear else None
        if field is not None and field.name not in node.names and isinstance(value, Mapping):
            yield field.target, value


def _is_own(name: str) -> bool:
    return name.startswith("x-") and not any(map(str.isspace, name))


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


def _report_missing(node: Mapping, absent: Iterable[Field], context: Context, what: str) -> None:
    for field in absent:
        if node.get(field.name) is not None or field.name in context.problems.lost_words:
            continue
        surely = field.usual and not _is_misspelt(node, field.name, context)
        context.fault(
            "missing-field",
            node,
            f"{what} has no `{field.name}`",
            help=f"add `{field.name}: …` ({field.about[0].lower()}{field.about[1:]})",
            fix=context.put_first(node, field.name, field.usual) if surely else None,
        )


def _is_misspelt(node: Mapping, name: str, context: Context) -> bool:
    """Tell whether one of the first names of a group may be *name*."""
    return any(context.nearest(key.text, [name]).word for key, _ in node.entries[:_FIRST])
