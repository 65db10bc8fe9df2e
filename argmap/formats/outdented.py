"""Fields that stand beside the claim they belong to, where YAML takes them for claims."""

import re
from collections.abc import Iterator, Sequence

from argmap.diagnostics import Edit, Fix
from argmap.formats.arrows import parse_arrow
from argmap.formats.context import Context, fix_by
from argmap.formats.locators import BadLocator, parse_citation
from argmap.formats.loose_citations import as_citation
from argmap.formats.records import Table
from argmap.syntax import Mapping, Node, Refused, Scalar, SourceText
from argmap.syntax import Sequence as List

Entry = tuple[Scalar, Node]

_FEW_WORDS = 5
_ENDS_OF_SENTENCES = ".!?…。！？"
_READS_LIKE_A_CLAIM = {"text", "title", "note", "warrant"}
"""Fields that hold a sentence: whether a claim is named so, its neighbours tell."""

_ONE_WORD = {"kind", "stance", "implicit", "confidence"}
_NAMES = {"supports", "rebuts", "undercuts", "from"}
_GROUPS = {"cite", "positions", "uses"}
_NAME = re.compile(r"[a-z][a-z0-9-]*,?|->|-x|[+,&]|and")


def with_fields_indented(
    entries: list[Entry], table: Table, what: str, context: Context
) -> list[Entry]:
    """Return the entries of a section, each with the fields that stand beside it instead of in it.

    Such fields are reported, and read as if they were indented: what else is wrong with
    them is told in the same pass.

    Args:
        entries: The claims, inferences or sources of a section, by their names.
        table: The fields that each of them can have.
        what: What each of them is, such as ``claim``.
        context: Collects problems.
    """
    if table.readers.keys().isdisjoint(key.text for key, _ in entries):
        return entries
    nameless = _nameless(entries, table, context)
    for key, _ in nameless:
        context.fault(
            "outdented-field",
            key,
            f"`{key.text}` is a field of a {what}, and this one has no id",
            help="write an id with a colon above its fields, and indent them under it",
        )
    found: list[Entry] = []
    at = len(nameless)
    while at < len(entries):
        above, run = entries[at], _fields_below(entries, at, table, context)
        fix = _indenting(above, run, table, context) if run else None
        for key, _ in run:
            if not _is_told(key, above[0], context):
                _report(key, above, what, fix, context)
        found.append((above[0], _joined(above[1], run, table)) if run else above)
        at += 1 + len(run)
    return found


def outdented(entries: Sequence[Entry], table: Table, context: Context) -> set[str]:
    """Return the names of the entries of a section that are fields of another one."""
    found: set[str] = set()
    for at in range(len(entries)):
        if entries[at][0].text not in found:
            found.update(key.text for key, _ in _fields_below(entries, at, table, context))
    return found


def _nameless(entries: Sequence[Entry], table: Table, context: Context) -> Sequence[Entry]:
    """Return the fields with which a section begins, where not all of them read like claims."""
    run = _fields_below(entries, -1, table, context)
    return run if any(key.text not in _READS_LIKE_A_CLAIM for key, _ in run) else ()


def _fields_below(
    entries: Sequence[Entry], at: int, table: Table, context: Context
) -> Sequence[Entry]:
    """Return the entries behind one, up to the first that is no field of it."""
    above = entries[at][1] if at >= 0 else None
    end = at + 1
    while end < len(entries) and _is_field(entries[end], above, table, context):
        end += 1
    return entries[at + 1 : end]


def _is_field(entry: Entry, above: Node | None, table: Table, context: Context) -> bool:
    """Tell whether an entry with the name of a field holds what such a field holds.

    A group with the first field of the table is meant as a claim of that name, and so is
    what something refers to.
    """
    key, value = entry
    if key.text not in table.readers or context.mentions.is_referred_to(key.text):
        return False
    match value:
        case Mapping():
            return key.text in _GROUPS and value.get(table[0].name) is None
        case List():
            return key.text in table.lists
        case Scalar():
            return _is_value(key.text, value.text.strip(), above, table[0].name)
        case Refused():
            return False


def _is_value(name: str, text: str, above: Node | None, first: str) -> bool:
    if not text:
        return False
    if first == "from":
        return parse_arrow(text) is None  # an inference on one line is an arrow
    if name in _READS_LIKE_A_CLAIM:
        return above is None or _lacks(above, name, first)
    if name == "cite":
        return _is_citation(text)
    words = text.split()
    if name in _NAMES and not all(map(_NAME.fullmatch, words)):
        return False
    most = 1 if name in _ONE_WORD else _FEW_WORDS
    return len(words) <= most and text[-1] not in _ENDS_OF_SENTENCES


def _lacks(node: Node, name: str, first: str) -> bool:
    """Tell whether a claim has not the field *name*, and is laid out so that it could have it."""
    if isinstance(node, Mapping):
        return node.get(name) is None
    return name == first and isinstance(node, Scalar) and not node.text


def _is_citation(text: str) -> bool:
    try:
        citation = parse_citation(text)
    except BadLocator:
        return as_citation(text) is not None
    return bool(citation.locators) or " " not in text


def _joined(node: Node, run: Sequence[Entry], table: Table) -> Node:
    """Return a claim with the fields that belong to it, as far as it has not got them."""
    match node:
        case Mapping():
            own = node.entries
        case Scalar() if table[0].name in _READS_LIKE_A_CLAIM:
            own = [(Scalar(table[0].name, node.start, node.start), node)] if node.text else []
        case _:
            return node
    names = {key.text for key, _ in own}
    return Mapping([*own, *(one for one in run if one[0].text not in names)], node.start, node.end)


def _is_told(key: Scalar, above: Scalar, context: Context) -> bool:
    """Tell whether a field is indented deeper, and stands beside only as mended for reading on."""
    return context.problems.errors > 0 and _column(key, context) > _column(above, context)


def _column(node: Scalar, context: Context) -> int:
    return context.problems.source.span(node.start, node.end).column


def _report(key: Scalar, above: Entry, what: str, fix: Fix | None, context: Context) -> None:
    name = above[0].text
    braces = context.document.is_flow(above[1])
    context.fault(
        "outdented-field",
        key,
        f"`{key.text}` is a field of a {what}, and stands beside the {what} `{name}`",
        help=(f"write it inside the braces of `{name}`" if braces else f"indent it under `{name}`")
        + f"; a {what} that is called `{key.text}` is written as a group",
        fix=fix,
    )


def _indenting(above: Entry, run: Sequence[Entry], table: Table, context: Context) -> Fix | None:
    """Return the fix that indents fields under what they belong to, or None for brackets."""
    key, node = above
    document, source = context.document, context.problems.source
    column = _column(key, context)
    edits: list[Edit | None] = []
    if isinstance(node, Mapping):
        names = {own.text for own, _ in node.entries}
        if not node.entries or document.is_flow(node) or any(k.text in names for k, _ in run):
            return None
        first = node.entries[0][0]
        depth = _column(first, context) - column
    elif isinstance(node, Scalar) and table[0].name in _READS_LIKE_A_CLAIM:
        depth = 2
        if node.text:
            edits += document.put_under(node, table[0].name) or [None]
    else:
        return None
    for name, value in run:
        if _is_told(name, key, context):
            continue
        edits += _indented(name.start, max(name.end, value.end), depth, source)
    return fix_by(f"indent under `{key.text}`", *edits) if depth > 0 else None


def _indented(start: int, end: int, depth: int, source: SourceText) -> Iterator[Edit | None]:
    """Yield the edits that indent the lines of an entry; None where it begins within a line."""
    text = source.text
    line = start - source.span(start, start).column
    if text[line:start].strip(" "):
        yield None
    end = start + len(text[start:end].rstrip())
    while 0 <= line < end:
        yield Edit(line, line, " " * depth)
        following = _LINE_END.search(text, line, end)
        line = -1 if following is None else following.end()


_LINE_END = re.compile(r"(?:\r\n|\r|\n)+")
