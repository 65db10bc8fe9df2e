"""A report as one page of HTML that needs nothing beside it and runs nothing."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from html import escape
from importlib.resources import files
from unicodedata import bidirectional

from argmap.reports.document import (
    DOT,
    Block,
    Cell,
    Document,
    Entries,
    Entry,
    Figure,
    Paragraph,
    Part,
    Runs,
    Section,
    Style,
    Table,
    legible,
)

_ELEMENTS = {Style.STRONG: "strong", Style.EMPHASIS: "em"}


def document_html(document: Document) -> str:
    """Return a report as a page that is HTML and well-formed XML at once.

    The page holds its styles, runs no scripts and loads nothing: its policy forbids it. All
    text is escaped, and takes its direction from its own letters.
    """
    return "\n".join(_page(document)) + "\n"


def _page(document: Document) -> Iterator[str]:
    styles = files("argmap.reports").joinpath("report.css").read_text(encoding="utf-8")
    title = _text(document.title)
    sections = list(document.told())
    yield "<!DOCTYPE html>"
    yield '<html lang="en" xmlns="http://www.w3.org/1999/xhtml">'
    yield "<head>"
    yield '<meta charset="utf-8"/>'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_policy(styles)}"/>'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>'
    yield '<meta name="color-scheme" content="light dark"/>'
    yield '<meta name="generator" content="argmap"/>'
    yield f"<title>{title}</title>"
    yield f"<style>{styles}</style>"
    yield "</head>"
    yield "<body>"
    yield f'<header><h1 dir="auto">{title}</h1>'
    yield from _blocks(document.opening, "opening", 2)
    yield "</header>"
    yield from _contents(sections)
    yield "<main>"
    for section in sections:
        yield from _section(section)
    if document.untold:
        yield f"<p>{_text(document.untold)}</p>"
    yield "</main>"
    yield "</body>"
    yield "</html>"


def _policy(styles: str) -> str:
    """Return the page's policy (https://www.w3.org/TR/CSP3/): its own styles and pictures only."""
    digest = b64encode(sha256(styles.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _contents(sections: Iterable[Section]) -> Iterator[str]:
    yield '<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ul>'
    for section in sections:
        yield f'<li><a href="#{_name_of(section)}">{_text(section.title)}</a></li>'
    yield "</ul></nav>"


def _name_of(section: Section) -> str:
    return f"s-{section.title.lower().replace(' ', '-').replace(',', '')}"


def _section(section: Section) -> Iterator[str]:
    name = _name_of(section)
    yield f'<section id="{name}" aria-labelledby="{name}-title">'
    yield f'<h2 id="{name}-title">{_text(section.title)}</h2>'
    if section.gloss:
        yield f'<p class="gloss">{_text(section.gloss[:1].upper() + section.gloss[1:])}.</p>'
    yield from _blocks(section.blocks, name, 3)
    yield "</section>"


def _blocks(blocks: Iterable[Block], name: str, level: int) -> Iterator[str]:
    for number, block in enumerate(blocks, start=1):
        match block:
            case Paragraph():
                yield f'<p dir="auto">{_inline(block.runs)}</p>'
            case Entries():
                yield from _entries(block.entries)
            case Table():
                yield from _table(block, f"{name}-{number}")
            case Figure():
                title = _text(block.title)
                yield f"<figure><figcaption>{title}</figcaption>"
                yield f'<img src="{escape(block.address)}" alt="{title}"/></figure>'
            case Part():
                mark = f' id="{block.name}"' if block.name else ""
                yield f'<section class="part"{mark}><h{level} dir="auto">'
                yield f"{_inline(block.title)}</h{level}>"
                yield from _blocks(block.blocks, f"{name}-{number}", level + 1)
                yield "</section>"


def _entries(entries: Iterable[Entry]) -> Iterator[str]:
    yield "<ul>"
    for entry in entries:
        yield f'<li dir="auto">{_inline(entry.runs)}'
        if entry.entries:
            yield from _entries(entry.entries)
        yield "</li>"
    yield "</ul>"


def _table(table: Table, name: str) -> Iterator[str]:
    """Yield a table in a frame that scrolls sideways and can be reached by the keyboard."""
    kind = ' class="numbers"' if table.numeric else ""
    yield f'<div class="wide" role="region" tabindex="0" aria-labelledby="{name}">'
    yield f'<table{kind}><caption id="{name}">{_text(table.caption)}</caption>'
    yield "<thead><tr>"
    for head in table.heads:
        yield f'<th scope="col" dir="auto">{_text(head)}</th>'
    yield "</tr></thead><tbody>"
    for row in table.rows:
        mark = f' id="{row.name}"' if row.name else ""
        yield f'<tr{mark}><th scope="row" dir="auto">{_inline(row.head)}</th>'
        yield from map(_cell, row.cells)
        yield "</tr>"
    yield "</tbody></table></div>"


def _cell(cell: Cell) -> str:
    return f'<td class="{cell.tone}" dir="auto">{_inline(cell.runs)}</td>'


def _inline(of: Runs) -> str:
    found = []
    for run in (DOT if run.style is Style.GAP else run for run in of):
        text = _text(run.text)
        if run.style in _ELEMENTS:
            text = f"<{_ELEMENTS[run.style]}>{text}</{_ELEMENTS[run.style]}>"
        if run.target:
            text = f'<a href="#{run.target}">{text}</a>'
        found.append(f"<bdi>{text}</bdi>" if _runs_leftward(run.text) else text)
    return "".join(found)


def _runs_leftward(text: str) -> bool:
    return not text.isascii() and any(bidirectional(c) in {"R", "AL", "AN"} for c in text)


def _text(text: str) -> str:
    return escape(legible(text))
