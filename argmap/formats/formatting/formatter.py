"""A file in the canonical layout, with the proof that it says what it said."""

from typing import TypeAlias

from attrs import field, frozen

from argmap.diagnostics import Part
from argmap.formats.formatting.layout import Layout
from argmap.formats.places import Places
from argmap.formats.waivers import Waiver, find_waivers
from argmap.syntax import Document, Mapping, Node, Problems, Scalar, Sequence, SourceText, parse

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"


@frozen
class Formatted:
    """A text in the canonical layout.

    Attributes:
        text: The text.
        changed_comment: The line, from 0, of a comment that would be about something else in it,
            or None where all is proven.
        is_same: Whether it says what the text said that was laid out.
    """

    text: str = field(repr=False)
    is_same: bool = True
    changed_comment: int | None = None


def format_yaml(places: Places, form: str) -> Formatted:
    r"""Return a sound file in the canonical layout.

    Args:
        places: The text of the file and its tree.
        form: The key of its format: ``argmap`` or ``argmap-debate``.

    >>> from argmap.formats import read_map
    >>> reading = read_map("thesis: { go: 'We go.' } # now\nargmap: 1")
    >>> print(format_yaml(reading.places, "argmap").text, end="")
    argmap: 1
    <BLANKLINE>
    thesis: {go: We go.}     # now

    Raises:
        NoRoomForComment: A comment stands where the layout has no place for one.
    """
    before = places.document
    text, owners = _laid_out(before, form)
    source = SourceText(before.source.file, text)
    problems = Problems(source)
    after = Document(source, parse(problems))
    if problems.errors or _plain(after.root) != _plain(before.root):
        return Formatted(text, is_same=False)
    again, owners_again = _laid_out(after, form)
    if again != text or owners != owners_again:
        return Formatted(text, is_same=False)
    return Formatted(text, changed_comment=_changed_waiver(before, after))


def _laid_out(document: Document, form: str) -> tuple[str, object]:
    layout = Layout(document, form)
    if not isinstance(document.root, Mapping):
        raise TypeError("only a file that has been read can be laid out")
    lines = layout.lines(document.root)
    newline = document.newline
    return "".join(f"{line}{newline}" for line in lines), layout.remarks.owners


def _plain(node: Node | None) -> Plain:
    """Return what a tree says, whatever the order of its names."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [_plain(item) for item in node.items]
        case Mapping():
            return {key.text: _plain(value) for key, value in node.entries}
        case _:
            return None


def _changed_waiver(before: Document, after: Document) -> int | None:
    """Return the line of the first comment to argmap that is no longer about the same parts."""
    there = _waived(after)
    for waiver, parts in _waived(before):
        same = next((one for one in there if _says(one[0], after) == _says(waiver, before)), None)
        if same is None or same[1] != parts:
            return before.source.span(waiver.comment.start, waiver.comment.end).line
        there.remove(same)
    return None


def _says(waiver: Waiver, document: Document) -> str:
    return document.source.text[waiver.comment.start : waiver.comment.end]


def _waived(document: Document) -> list[tuple[Waiver, frozenset[Part]]]:
    """Return the comments to argmap, each with the parts that begin on the lines it is about."""
    waivers = find_waivers(document.source, document.root)
    lines = _lines_of_parts(document) if waivers else {}
    return [
        (one, frozenset(p for p, n in lines.items() if one.comment.first <= n <= one.comment.last))
        for one in waivers
    ]


def _lines_of_parts(document: Document) -> dict[Part, int]:
    found: dict[Part, int] = {}
    waiting: list[tuple[Part, Node]] = [] if document.root is None else [((), document.root)]
    while waiting:
        part, node = waiting.pop()
        if isinstance(node, Mapping):
            for key, value in node.entries:
                found[(*part, key.text)] = document.source.span(key.start, key.end).line
                waiting.append(((*part, key.text), value))
        elif isinstance(node, Sequence):
            for index, item in enumerate(node.items):
                found[(*part, index)] = document.source.span(item.start, item.end).line
                waiting.append(((*part, index), item))
    return found
