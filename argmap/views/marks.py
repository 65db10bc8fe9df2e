"""Plain marks for pictures of several authors: what to draw, with every status given.

Nothing here is computed. Who agrees with whom is worked out elsewhere and arrives as words.
"""

from enum import StrEnum

from attrs import field, frozen


class Mark(StrEnum):
    """Where an author stands on a proposition, or why nothing is known of it."""

    AFFIRMS = "affirms"
    DENIES = "denies"
    QUALIFIES = "qualifies"
    REPORTS = "reports"
    SILENT = "silent"
    NOT_APPLICABLE = "n/a"
    UNREVIEWED = "unreviewed"

    @property
    def glyph(self) -> str:
        """A sign that stands for the mark without its colour."""
        return _GLYPHS[self]

    @property
    def takes_a_stand(self) -> bool:
        """Whether the author affirms, denies or qualifies the proposition."""
        return self in {Mark.AFFIRMS, Mark.DENIES, Mark.QUALIFIES}


LEANING_GLYPHS = {"for": "(+)", "against": "(–)"}
"""The signs of qualified positions that lean to a side."""


def _glyph(mark: Mark, leans: str) -> str:
    return LEANING_GLYPHS.get(leans, mark.glyph) if mark is Mark.QUALIFIES else mark.glyph


_GLYPHS = {
    Mark.AFFIRMS: "+",
    Mark.DENIES: "–",
    Mark.QUALIFIES: "±",
    Mark.REPORTS: "”",
    Mark.SILENT: "○",
    Mark.NOT_APPLICABLE: "·",
    Mark.UNREVIEWED: "?",
}


class Tag(StrEnum):
    """How two or more authors stand to each other on a proposition."""

    DISPUTED = "disputed"
    TENSION = "tension"
    AGREED = "agreed"
    ONE_SIDE = "one side only"
    OPEN = "open"


@frozen
class Side:
    """One author of a contrast: who, when, the thesis, and where the text says it."""

    author: str
    date: str
    thesis: str
    locator: str = ""


@frozen
class Card:
    """An author's position on one proposition.

    Attributes:
        stance: Affirms, denies, qualifies, reports, silent, n/a or unreviewed.
        text: The author's claim; empty for a card that is only a word.
        locator: Where the text says it.
        evidence: What the author gives for it, a text each.
        implicit: Whether the author takes the position without saying so.
        by: Who else holds it, when the author reports or concedes it.
        claim: Id of the claim in the author's map, for links.
        leans: The side of a qualified position: ``for``, ``against`` or nothing.
        bearing: What the claim does to its author's thesis: ``supports``, ``attacks`` or nothing.
    """

    stance: Mark = field(converter=Mark)
    text: str = ""
    locator: str = ""
    evidence: tuple[str, ...] = ()
    implicit: bool = False
    by: str = ""
    claim: str = ""
    leans: str = ""
    bearing: str = ""

    @property
    def word(self) -> str:
        """The stance in words, as it stands on the card.

        >>> Card("qualifies", "So far.", leans="for").word
        'qualifies, leans for'
        """
        words = [self.stance.value]
        if self.leans:
            words.append(f"leans {self.leans}")
        if self.implicit:
            words.append("implicit")
        if self.by:
            voice = "conceding to" if self.stance.takes_a_stand else "by"
            words.append(f"{voice} {self.by}")
        return ", ".join(words)

    @property
    def glyph(self) -> str:
        """The sign of the stance; a qualified one shows the side it leans to."""
        return _glyph(self.stance, self.leans)


def _kicker(label: str, tag: Tag, note: str) -> str:
    return " · ".join(part for part in (label, tag.upper(), note) if part)


@frozen
class Row:
    """One proposition and the positions of two authors on it.

    Attributes:
        label: A short name, such as ``P1``.
        text: The proposition.
        tag: How the two stand to each other.
        left: Position of the left author, or None to leave the place empty; `right` likewise.
        note: A word more behind the tag, such as ``crux``.
    """

    label: str
    text: str
    tag: Tag = field(converter=Tag)
    left: Card | None = None
    right: Card | None = None
    note: str = ""

    @property
    def kicker(self) -> str:
        """What stands above the text.

        >>> Row("P1", "It rains.", "disputed", note="crux").kicker
        'P1 · DISPUTED · crux'
        """
        return _kicker(self.label, self.tag, self.note)


@frozen
class Contrast:
    """Two authors, a question, and propositions in the order in which they are drawn.

    Attributes:
        title: The question.
        left: The author at the left, and `right` the other.
        rows: The propositions.
        sheet: Which of several sheets of paper this is, in words; empty where there is one.
    """

    title: str
    left: Side
    right: Side
    rows: tuple[Row, ...] = ()
    sheet: str = ""


@frozen
class Column:
    """One author of a matrix."""

    author: str
    date: str = ""


@frozen
class Cell:
    """Where one author stands on one proposition of a matrix.

    Attributes:
        word: What to say instead of the stance's own word.
        locator: Where the text says it.
        implicit: Whether the author takes the position without saying so.
        leans: The side of a qualified position: ``for``, ``against`` or nothing.
    """

    stance: Mark = field(converter=Mark)
    word: str = ""
    locator: str = ""
    implicit: bool = False
    leans: str = ""

    @property
    def said(self) -> str:
        """The word of the cell.

        >>> Cell("denies", implicit=True).said
        'denies, implicit'
        """
        word = self.word or self.stance.value
        return f"{word}, implicit" if self.implicit else word

    @property
    def glyph(self) -> str:
        """The sign of the stance; a qualified one shows the side it leans to.

        >>> Cell("qualifies", leans="against").glyph
        '(–)'
        """
        return _glyph(self.stance, self.leans)


@frozen
class MatrixRow:
    """One proposition of a matrix: as in a `Row`, with a cell or None for each author."""

    label: str
    text: str
    tag: Tag = field(converter=Tag)
    cells: tuple[Cell | None, ...] = ()
    note: str = ""

    @property
    def kicker(self) -> str:
        """What stands above the text, as in a `Row`."""
        return _kicker(self.label, self.tag, self.note)


@frozen
class Matrix:
    """Propositions by authors, both in the order in which they are drawn.

    Attributes:
        title: The question.
        columns: The authors.
        rows: The propositions.
        sheet: Which of several sheets of paper this is, in words; empty where there is one.

    Raises:
        ValueError: A row has more or fewer cells than there are columns.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[MatrixRow, ...] = ()
    sheet: str = ""

    def __attrs_post_init__(self) -> None:
        for row in self.rows:
            if len(row.cells) != len(self.columns):
                raise ValueError(
                    f"row {row.label!r} has {len(row.cells)} cells for {len(self.columns)} columns"
                )
