"""A report as parts that know no format: sections, tables, entries and runs of text."""

import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum

from attrs import field, frozen

_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what stands behind them (UAX #9)."""


class Style(StrEnum):
    """How a run of text stands out.

    Attributes:
        GAP: Parts of a line stand in columns where lines can be aligned, and are parted by a dot
            elsewhere.
    """

    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    GAP = "gap"


class Tone(StrEnum):
    """What a cell of the matrix is about, for readers who see colours; words say it as well."""

    FOR = "for"
    AGAINST = "against"
    NEITHER = "neither"
    NONE = "none"


@frozen
class Run:
    """A stretch of text in one style.

    Attributes:
        text: What it says, with any space that parts it from its neighbours.
        style: How it stands out.
        target: Name of the row or part to which it leads, or nothing.
    """

    text: str
    style: Style = Style.PLAIN
    target: str = field(default="", kw_only=True)


Runs = tuple[Run, ...]
GAP = Run("  ", Style.GAP)
DOT = Run(" · ")
"""What stands for a gap where lines are not aligned."""


def runs(*parts: str | Run | Runs) -> Runs:
    """Return runs of text, those without a style given as they are.

    >>> [run.text for run in runs("a ", strong("b"), runs(" c"))]
    ['a ', 'b', ' c']
    """
    found: list[Run] = []
    for part in parts:
        if isinstance(part, str):
            found.append(Run(part))
        elif isinstance(part, Run):
            found.append(part)
        else:
            found.extend(part)
    return tuple(run for run in found if run.text)


def strong(text: str) -> Run:
    """Return a run that stands out, such as an author's name."""
    return Run(text, Style.STRONG)


def emphasis(text: str) -> Run:
    """Return a run that is set apart, such as a remark."""
    return Run(text, Style.EMPHASIS)


def joined(parts: Iterable[Runs], joint: str | Run) -> Runs:
    """Return runs in one, with *joint* between them.

    >>> "".join(run.text for run in joined([runs("a"), runs("b")], ", "))
    'a, b'
    """
    between = Run(joint) if isinstance(joint, str) else joint
    found: list[Run] = []
    for number, part in enumerate(parts):
        found.extend((between, *part) if number else part)
    return tuple(found)


def plain(of: Runs) -> str:
    """Return what runs say, without their styles."""
    return "".join(run.text for run in of)


@frozen
class Entry:
    """A line of a list, and the entries beneath it."""

    runs: Runs
    entries: tuple["Entry", ...] = ()


@frozen
class Entries:
    """A list."""

    entries: tuple[Entry, ...]


@frozen
class Paragraph:
    """A paragraph."""

    runs: Runs


@frozen
class Cell:
    """A cell of a table."""

    runs: Runs
    tone: Tone = Tone.NONE


@frozen
class Row:
    """A row of a table: its head and its cells.

    Attributes:
        name: Its name as a target of runs, or nothing.
    """

    head: Runs
    cells: tuple[Cell, ...]
    name: str = ""


@frozen
class Table:
    """A table with a head for each row and column.

    Attributes:
        caption: What it shows.
        heads: Heads of the columns, that of the row heads first.
        rows: Its rows.
        numeric: Whether its cells are numbers.
    """

    caption: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    numeric: bool = False


@frozen
class Figure:
    """A picture by its address; plain text leaves it out."""

    title: str
    address: str


@frozen
class Part:
    """A titled part of a section.

    Attributes:
        name: Its name as a target of runs, or nothing.
    """

    title: Runs
    blocks: tuple["Block", ...]
    name: str = ""


Block = Paragraph | Entries | Table | Figure | Part


@frozen
class Section:
    """A section with its title, and what its title means in the words of the definitions.

    Attributes:
        empty: What to say instead of nothing at all; without it, the section is named at the
            end among those where nothing was found.
    """

    title: str
    gloss: str
    blocks: tuple[Block, ...] = ()
    empty: str = ""


@frozen
class Document:
    """A report: a title, what stands before all sections, and the sections."""

    title: str
    opening: tuple[Block, ...]
    sections: tuple[Section, ...]

    def told(self) -> Iterator[Section]:
        """Yield the sections that have something to say, with the words where that is nothing."""
        for section in self.sections:
            if section.blocks:
                yield section
            elif section.empty:
                blocks = (Entries((Entry(runs(section.empty)),)),)
                yield Section(section.title, section.gloss, blocks)

    @property
    def untold(self) -> str:
        """Which sections found nothing, in a sentence; empty when all did find something."""
        names = [one.title.lower() for one in self.sections if not one.blocks and not one.empty]
        return f"Nothing was found under: {', '.join(names)}." if names else ""


def legible(text: str) -> str:
    r"""Return *text* on one line, without characters that a reader cannot see but a program obeys.

    Controls, noncharacters and marks that turn the direction of what follows become U+FFFD.
    Joiners stay, since scripts and emoji need them.

    >>> legible("a\x1b[2Jb\u202ec\n d")
    'a�[2Jb�c  d'
    """
    if text.isprintable():
        return text
    return "".join(_legible(c) for c in text)


def _legible(character: str) -> str:
    if character.isspace():
        return " "
    hidden = unicodedata.category(character) in {"Cc", "Cs"} or character in _TURNS
    is_noncharacter = ord(character) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(character) <= 0xFDEF
    return "\N{REPLACEMENT CHARACTER}" if hidden or is_noncharacter else character
