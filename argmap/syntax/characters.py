"""Characters that a reader of the file does not see, or that no file may hold."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence

from argmap.diagnostics import Edit, Fix, Related, Span
from argmap.syntax.nodes import Node, Scalar, every_node
from argmap.syntax.problems import Problems

_UNREADABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]"
)
"""What is no character of YAML (https://yaml.org/spec/1.1/#c-printable), and besides the line
ends that YAML 1.1 knows and no editor does, and a byte order mark that is none."""

_BREAKS = "\x85\u2028\u2029"
_STAND_IN = "\N{REPLACEMENT CHARACTER}"
_MOST_REPORTED = 20

WIDE_SPACES = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
_BAD_INDENT = re.compile(rf"^ *+[\t{WIDE_SPACES}][ \t{WIDE_SPACES}]*+(?=[^\s#])", re.MULTILINE)
INVISIBLE = (
    "[\xad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufff9-\ufffb]"
    r"|[\u200c-\u200f](?:(?<=[\s!-~].)|(?<=\A.))(?=[\s!-~]|\Z)"
)
"""Format characters that no text of an argument needs. Joiners and marks of direction belong to
many scripts and to emoji; between letters of ASCII and spaces they do nothing. What stands before
them is looked at last: a pattern that begins with a character is found fast."""


def readable(text: str) -> str:
    """Return a text of the same length in which a sign stands for what cannot be read."""
    return _UNREADABLE.sub(_STAND_IN, text)


def with_spaces(text: str) -> str:
    """Return a text of the same length in which a space stands for every tab.

    The parsers of PyYAML differ on tabs; those that matter are reported.
    """
    return text.replace("\t", " ")


def report_unreadable(problems: Problems, text: str) -> None:
    """Report every character of *text* that cannot stand in a map."""

    def report(place: Span, notes: Sequence[Related], edits: Sequence[Edit]) -> None:
        character = text[place.start]
        space = edits[0].text == " "
        problems.add(
            "control-character",
            place,
            f"the character U+{ord(character):04X} cannot stand in a map",
            help="write a space for it" if space else "delete it; most editors do not show it",
            related=notes,
            fix=Fix("write a space for it" if space else "delete it", tuple(edits), safe=space),
        )

    edits = [
        Edit(found.start(), found.end(), " " if found[0] in _BREAKS else "")
        for found in _UNREADABLE.finditer(text)
    ]
    _report_some(problems, edits, report)


def report_invisible(problems: Problems) -> None:
    """Warn of every character that a reader of the file cannot see."""
    text = problems.source.text

    def report(place: Span, notes: Sequence[Related], edits: Sequence[Edit]) -> None:
        character = text[place.start]
        name = unicodedata.name(character, "a format character").lower()
        problems.warn(
            "invisible-character",
            place,
            f"an invisible character stands here: U+{ord(character):04X}, {name}",
            help="delete it, unless the text needs it",
            related=notes,
            fix=Fix("delete it", tuple(edits)),
        )

    edits = [Edit(found.start(), found.end(), "") for found in re.finditer(INVISIBLE, text)]
    _report_some(problems, edits, report)


def report_indents(problems: Problems) -> list[Edit]:
    """Report every line that is indented by anything but spaces, and return what mends them."""
    text = problems.source.text
    if problems.source.is_plain:
        return []

    def report(place: Span, notes: Sequence[Related], edits: Sequence[Edit]) -> None:
        tab = "\t" in text[place.start : place.end]
        problems.add(
            "tab-indent",
            place,
            f"{'a tab' if tab else 'a wide space'} stands where YAML wants spaces",
            help="indent with spaces",
            related=notes,
            fix=Fix("indent with spaces", tuple(edits), safe=True),
        )

    found = list(_BAD_INDENT.finditer(text))
    if not found:
        return []
    step = min((len(one) for one in re.findall(r"^ +(?=[^\s#-])", text, re.MULTILINE)), default=2)
    widths: dict[int, int] = {}
    for one in found:
        widths[one.start()] = _width(text, one, step, widths)
    edits = [Edit(one.start(), one.end(), " " * widths[one.start()]) for one in found]
    _report_some(problems, edits, report)
    return edits


def _width(text: str, indent: re.Match[str], step: int, known: Mapping[int, int]) -> int:
    """Return how many spaces an indent stands for: as many as a line beside it has.

    A tab is taken for one step, unless that fits neither of the lines and another width does.

    Args:
        text: The text of the file.
        indent: The indent, with a tab or a wide space in it.
        step: How deep the lines of the file are indented.
        known: The widths of such indents above, by the places where their lines begin.
    """
    start = text.rfind("\n", 0, max(0, indent.start() - 1)) + 1
    above = known.get(start, _spaces(text, start))
    below = _spaces(text, text.find("\n", indent.end()) + 1)
    fitting = [above, below]
    if text[start : indent.start()].rstrip().endswith(":"):
        fitting = [below, above + step] if below > above else [above + step]
    tabs = indent[0].count("\t")
    widths = [len(indent[0]) + tabs * (width - 1) for width in (step, 4, 8, 2)]
    nearest = min(fitting, key=lambda width: abs(width - widths[0]))
    return next((width for width in widths if width in fitting), nearest)


def _spaces(text: str, start: int) -> int:
    """Return how many spaces stand at a place."""
    found = _INDENT.match(text, start)
    return 0 if found is None else len(found[0])


_INDENT = re.compile(r" *+")


def report_tabs_in_texts(problems: Problems, root: Node | None) -> None:
    """Report every tab inside a text: nobody sees how wide it is, and parsers differ on it."""
    text = problems.source.text
    if "\t" not in text:
        return

    def report(place: Span, notes: Sequence[Related], edits: Sequence[Edit]) -> None:
        problems.add(
            "control-character",
            place,
            "a tab stands inside a text",
            help="write a space for it",
            related=notes,
            fix=Fix("write a space for it", tuple(edits), safe=True),
        )

    tabs = _tabs_behind_words(text)
    edits = [
        Edit(at, at + 1, " ")
        for node in every_node(root)
        if isinstance(node, Scalar)
        for at in tabs[bisect_left(tabs, node.start) : bisect_left(tabs, node.end)]
    ]
    _report_some(problems, edits, report)


def _tabs_behind_words(text: str) -> list[int]:
    """Return where tabs stand that have something before them on their lines."""
    found: list[int] = []
    begin = 0
    for line in text.split("\n"):
        if "\t" in line:
            words = len(line) - len(line.lstrip())
            found += [begin + tab.start() for tab in _TAB.finditer(line, words)]
        begin += len(line) + 1
    return found


_TAB = re.compile("\t")


def _report_some(
    problems: Problems,
    edits: Sequence[Edit],
    report: Callable[[Span, Sequence[Related], Sequence[Edit]], None],
) -> None:
    """Report each edit's place; the last of many tells how many more there are and mends them."""
    shown = edits[:_MOST_REPORTED]
    others = edits[len(shown) :]
    for number, edit in enumerate(shown, 1):
        place = problems.source.span(edit.start, edit.end)
        last = number == len(shown) and others
        notes = [Related(f"and {len(others)} more of this kind", place)] if last else []
        report(place, notes, [edit, *others] if last else [edit])
