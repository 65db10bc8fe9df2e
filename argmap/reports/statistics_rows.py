"""What is counted in maps, the same for people, programs and spreadsheets."""

from collections.abc import Iterable

from attrs import frozen

from argmap.analysis import Statistics


@frozen
class Counted:
    """What is counted in a map, and in its text where that is at hand.

    Attributes:
        map: Id of the map.
        statistics: What is counted in it.
        paragraphs: How many paragraphs the text has, or None without it.
        unused: The numbers of those that no claim cites.
    """

    map: str
    statistics: Statistics
    paragraphs: int | None = None
    unused: tuple[int, ...] = ()

    @property
    def used(self) -> int | None:
        """How many paragraphs of the text some claim cites."""
        return None if self.paragraphs is None else self.paragraphs - len(self.unused)


NUMBERS = (
    *("claims", "premises", "evidence", "rebuttals", "implicit", "conceded", "reported"),
    *("supports", "attacks", "linked", "depth", "citable", "cited"),
)
"""The numbers that are counted in a map, in the order in which they are told."""

NAMES = ("uncited", "unconnected", "unanswered")
"""What is named besides."""


def ranges(numbers: Iterable[int]) -> str:
    """Return numbers in short, those in a row as a range.

    >>> ranges([1, 2, 3, 7, 9, 10])
    '1-3, 7, 9-10'
    """
    rows: list[list[int]] = []
    for number in numbers:
        if rows and number == rows[-1][-1] + 1:
            rows[-1][1:] = [number]
        else:
            rows.append([number])
    return ", ".join("-".join(map(str, row)) for row in rows)
