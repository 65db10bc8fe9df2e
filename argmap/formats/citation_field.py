"""Citations in a file: on one line, as a group with a quote, or a list of both."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

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
from argmap.formats.values import Text, node_at, read_text
from argmap.formats.yaml_writer import Written, write_extra
from argmap.model import Citation, Locator, Unit
from argmap.syntax import Mapping, Node, Sequence


@define(eq=False)
class Cited:
    """The citations of one part, with the nodes they were read from, for a look at them later."""

    citations: tuple[Citation, ...]
    names_sources: bool
    _place: Node | tuple[Node, ...]
    _at: int | None = None

    def each(self) -> Iterator[tuple[Citation, Node]]:
        """Yield each citation with its node."""
        if isinstance(self._place, tuple):
            nodes: Iterable[Node] = self._place
        else:
            node = node_at(self._place, self._at)
            nodes = node.items if isinstance(node, Sequence) else [node]
        return zip(self.citations, nodes, strict=True)


def source_node(citation: Citation, node: Node, context: Context) -> Node:
    """Return where the id of its source stands in the node of a citation."""
    if isinstance(node, Mapping):
        return node.get("source") or node
    return within(node, citation.source or "", context.problems.source.text)


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

    def read(self, node: Node, context: Context) -> Cited:
        nodes = node.items if isinstance(node, Sequence) else [node]
        read = [(one, citation) for one in nodes if (citation := _read_one(one, context))]
        citations = tuple([citation for _, citation in read])
        return Cited(citations, _names_sources(citations), tuple([one for one, _ in read]))

    def read_plain(self, text: str, group: Mapping, at: int, context: Context) -> Cited:
        known = _parse_all(text)
        return self.read(group.values[at], context) if known is None else Cited(*known, group, at)

    def schema(self) -> Schema:
        return one_or_list(defined("citation"))


@lru_cache(maxsize=1024)  # many claims of a map cite the same few paragraphs
def _parse_all(text: str) -> tuple[tuple[Citation, ...], bool] | None:
    """Return the citations in a text or a list in brackets, or None where one is none."""
    each = text[1:-1].split(",") if text[0] == "[" else [text]
    try:
        citations = tuple([parse_citation(one) for one in each])
    except BadLocator:
        return None
    return citations, _names_sources(citations)


def _names_sources(citations: Iterable[Citation]) -> bool:
    return any(citation.source is not None for citation in citations)


def _read_one(node: Node, context: Context) -> Citation | None:
    if isinstance(node, Mapping):
        return _read_group(node, context)
    text = read_text(node, context, "the citation")
    return None if text is None else _read_line(text, node, context)


def _read_line(text: str, node: Node, context: Context) -> Citation | None:
    try:
        return parse_citation(text)
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


def _read_group(node: Mapping, context: Context) -> Citation | None:
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
    return Citation(locators=tuple(locators), **values)


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
