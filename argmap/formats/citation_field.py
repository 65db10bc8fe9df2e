"""Citations in a file: on one line, as a group with a quote, or a list of both."""

from attrs import define

from argmap.formats.context import Context, short
from argmap.formats.ids import Id
from argmap.formats.locators import (
    EXAMPLES,
    BadLocator,
    citation_pattern,
    numbers_pattern,
    parse_citation,
    parse_numbers,
    write_numbers,
)
from argmap.formats.loose_citations import as_citation, as_citations, as_numbers
from argmap.formats.mentions import within
from argmap.formats.records import Field, Table, read_record
from argmap.formats.schema_parts import Schema, defined, one_or_list, text_like
from argmap.formats.values import Text, read_text
from argmap.formats.yaml_writer import Written, write_extra
from argmap.model import Citation, Locator, Unit
from argmap.syntax import Mapping, Node, PlainScalar, Sequence


@define(eq=False)
class CitedAt:
    """A citation with the node it was read from, for references that are checked later."""

    citation: Citation
    node: Node

    def source_node(self, context: Context) -> Node:
        """Return where the source's id stands in it."""
        if isinstance(self.node, Mapping):
            return self.node.get("source") or self.node
        return within(self.node, self.citation.source or "", context.problems.source.text)


_NUMBER_FORM = "a number or a range: `9-11`"


class Numbers:
    """Places of one unit, as numbers and ranges: ``9-11`` or ``[3, 18]``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def read(self, node: Node, context: Context) -> tuple[Locator, ...] | None:
        found: list[Locator] = []
        for item in node.items if isinstance(node, Sequence) else [node]:
            text = read_text(item, context, f"the {self._unit.value}")
            if text is None:
                return None
            try:
                found.extend(parse_numbers(self._unit, text))
            except BadLocator as error:
                context.fault(
                    "wrong-shape",
                    item,
                    str(error),
                    help=_NUMBER_FORM,
                    fix=context.reword(item, as_numbers(self._unit, text)),
                )
                return None
        return tuple(found)

    def schema(self) -> Schema:
        pattern = numbers_pattern(self._unit)
        return one_or_list(text_like(pattern, _NUMBER_FORM, "number"))


CITATION_FIELDS = Table(
    Field("source", Id(), "The id of a work under `sources`; default: the mapped text"),
    *(Field(unit.value, Numbers(unit), f"The {unit.value}, or a range of them") for unit in Unit),
    Field("quote", Text("the quote"), "A few words of the work"),
    Field("prefix", Text("the prefix"), "The words just before the quote"),
    Field("suffix", Text("the suffix"), "The words just behind the quote"),
)


_LINE_FORM = f"write {EXAMPLES}, perhaps with a source's id before it"


class Citations:
    """One citation or a list of them."""

    takes_lists = True

    def read(self, node: Node, context: Context) -> tuple[CitedAt, ...]:
        if not isinstance(node, Sequence):
            only = _read_one(node, context)
            return () if only is None else (only,)
        read = [_read_one(item, context) for item in node.items]
        return tuple([cited for cited in read if cited is not None])

    def schema(self) -> Schema:
        return one_or_list(defined("citation"))


def _read_one(node: Node, context: Context) -> CitedAt | None:
    if isinstance(node, Mapping):
        return _read_group(node, context)
    text = node.text if type(node) is PlainScalar else read_text(node, context, "the citation")
    return None if text is None else _read_line(text, node, context)


def _read_line(text: str, node: Node, context: Context) -> CitedAt | None:
    try:
        return CitedAt(parse_citation(text), node)
    except BadLocator as error:
        one = as_citation(text)
        remedy = context.as_list(node, () if one else as_citations(text))
        written = _LINE_FORM
        if one:
            written = f"write `{short(one.text)}`" if one.safe else f"did you mean `{one.text}`?"
        context.fault(
            "wrong-shape",
            node,
            f"not a citation: {error}",
            **remedy or {"help": written, "fix": context.reword(node, one)},
        )
        return None


def _read_group(node: Mapping, context: Context) -> CitedAt | None:
    values = read_record(node, CITATION_FIELDS, context, "the citation")
    locators = [
        locator
        for key, _ in node.entries
        if key.text in set(Unit)
        for locator in values.pop(key.text, ())
    ]
    if not locators and not values.keys() & {"source", "quote"}:
        context.fault(
            "missing-field",
            node,
            "the citation says neither where nor what",
            help="add `paragraph: 8`, `page: 14`, a `source:` or a `quote:`",
        )
        return None
    return CitedAt(Citation(locators=tuple(locators), **values), node)


def citation_schema() -> Schema:
    """Return the JSON Schema of one citation: a group, or a line."""
    parts = ("source", "quote", *(unit.value for unit in Unit))
    group = CITATION_FIELDS.schema("citation") | {"anyOf": [{"required": [one]} for one in parts]}
    return {"anyOf": [text_like(citation_pattern(), _LINE_FORM), group]}


def write_citation(citation: Citation) -> Written:
    """Return a citation as one line where that says everything, else as a group."""
    places_only = Citation(citation.source, citation.locators) if _has_place(citation) else None
    if citation == places_only and _reads_back(citation):
        return str(citation)
    group: dict[str, Written] = {} if citation.source is None else {"source": citation.source}
    for unit in dict.fromkeys(locator.unit for locator in citation.locators):
        group[unit.value] = write_numbers(
            tuple(locator for locator in citation.locators if locator.unit is unit)
        )
    words = {"quote": citation.quote, "prefix": citation.prefix, "suffix": citation.suffix}
    group |= {name: text for name, text in words.items() if text is not None}
    return group | {key: write_extra(value) for key, value in citation.extra.entries}


def _reads_back(citation: Citation) -> bool:
    """Tell whether a citation on one line is read as itself: a source can be called ``p0``."""
    try:
        return parse_citation(str(citation)) == citation
    except BadLocator:
        return False


def _has_place(citation: Citation) -> bool:
    return citation.source is not None or bool(citation.locators)
