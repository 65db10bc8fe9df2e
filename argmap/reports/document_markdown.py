"""A report as Markdown, in the flavour with tables."""

import re
from collections.abc import Iterable, Iterator, Sequence

from argmap.reports.document import (
    DOT,
    Block,
    Document,
    Entries,
    Entry,
    Figure,
    Paragraph,
    Part,
    Runs,
    Style,
    Table,
    legible,
)

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~&$]|^[-+#=](?=\s|$|[-+#=])")
_NUMBERED = re.compile(r"^(\d+)([.)])")
_MARKS = {Style.STRONG: "**", Style.EMPHASIS: "*"}


def document_markdown(document: Document) -> str:
    """Return a report as Markdown; every text in it is shown as it is."""
    blocks = [[f"# {escape(document.title)}", ""], *_blocks(document.opening, 2)]
    for section in document.told():
        blocks.append([f"## {section.title}", ""])
        if section.gloss:
            blocks.append([f"{escape(_sentence(section.gloss))}", ""])
        blocks.extend(_blocks(section.blocks, 3))
    if document.untold:
        blocks.append([escape(document.untold), ""])
    lines = [line for block in blocks for line in block]
    return "\n".join(lines[:-1]) + "\n"


def escape(text: str) -> str:
    r"""Return *text* so that Markdown shows it as it is, on one line.

    What a reader cannot see but a program obeys becomes U+FFFD.

    >>> escape("a <b> | *c*\u202e")
    'a \\<b\\> \\| \\*c\\*�'
    """
    escaped = _SPECIAL.sub(r"\\\g<0>", " ".join(legible(text).split()))
    return _NUMBERED.sub(r"\1\\\2", escaped)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _blocks(blocks: Iterable[Block], level: int) -> Iterator[list[str]]:
    """Yield the lines of each block, an empty one last."""
    for block in blocks:
        match block:
            case Paragraph():
                yield [_inline(block.runs), ""]
            case Entries():
                yield [*_entries(block.entries, ""), ""]
            case Table():
                yield [*_table(block), ""]
            case Figure():
                yield [f"![{escape(block.title)}]({block.address})", ""]
            case Part():
                yield [f"{'#' * level} {_inline(block.title)}", ""]
                yield from _blocks(block.blocks, level + 1)


def _entries(entries: Iterable[Entry], indent: str) -> Iterator[str]:
    for entry in entries:
        yield f"{indent}- {_inline(entry.runs)}"
        yield from _entries(entry.entries, indent + "  ")


def _table(table: Table) -> Iterator[str]:
    yield _row([escape(head) for head in table.heads])
    rule = "---:" if table.numeric else "---"
    yield _row(["---", *[rule] * (len(table.heads) - 1)])
    for row in table.rows:
        yield _row([_inline(row.head), *(_inline(cell.runs) for cell in row.cells)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _inline(of: Runs) -> str:
    """Return runs on one line; spaces stand outside of what is set apart."""
    found = []
    for run in (DOT if run.style is Style.GAP else run for run in of):
        escaped = escape(run.text)
        mark = _MARKS.get(run.style, "") if escaped else ""
        before = " " if run.text[:1].isspace() else ""
        behind = " " if escaped and run.text[-1:].isspace() else ""
        found.append(f"{before}{mark}{escaped}{mark}{behind}")
    return "".join(found).strip()
