"""Lines of a file that is laid out anew, and the entries that they make up."""

from collections.abc import Iterable

from attrs import define, field

_APART = 2


@define
class Line:
    """A line, with the comment at its end.

    Attributes:
        text: What it says, with its indent.
        remark: The comment at its end, if there is one.
        column: The column in which that comment stood; it stays there if there is room.
    """

    text: str
    remark: str = ""
    column: int = 0

    def __str__(self) -> str:
        if not self.remark:
            return self.text
        return f"{self.text.ljust(self.column - _APART)}{' ' * _APART}{self.remark}"


@define
class Entry:
    """An entry of a group or an item of a list, with the comments above it.

    Attributes:
        lead: The comments above it, and the empty lines between them.
        body: Its own lines.
        rank: Its place among the fields of its group.
        is_apart: Whether an empty line stands before it.
        is_section: Whether it is a section of the file.
        ends_open: Whether an empty line behind it would belong to its text.
    """

    lead: list[Line]
    body: list[Line]
    rank: int = 0
    is_apart: bool = False
    is_section: bool = False
    ends_open: bool = field(default=False)

    @property
    def lines(self) -> list[Line]:
        """Its lines with those above it."""
        return [*self.lead, *self.body]


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries in the order of their fields; those of one rank stay as they are."""
    return sorted(entries, key=lambda entry: entry.rank)


def joined(entries: Iterable[Entry]) -> list[Line]:
    """Return the lines of entries, with one empty line before those that stand apart."""
    lines: list[Line] = []
    before: Entry | None = None
    for entry in entries:
        if before is not None and not before.ends_open:
            after_section = before.is_section or entry.is_section
            if entry.is_apart or after_section:
                lines.append(Line(""))
        lines += entry.lines
        before = entry
    return lines
