"""Time to scale: where a day lies on an axis, and where its marks stand."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from argmap.views.debate.marks import Moment

_MOST_TICKS = 9
_MONTHS_APART = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000)
_LAST_MONTH = date.max.year * 12 + 11


@frozen
class Tick:
    """A mark of the axis: how far from its beginning, from 0 to 1, and its words."""

    place: float
    words: str


@frozen
class TimeScale:
    """An axis from one month to another, with marks at even distances in months.

    Attributes:
        first: The month in which it begins, counted from the year 0.
        apart: Months from one mark to the next.
        parts: How many such distances it is long.
    """

    first: int
    apart: int
    parts: int

    def place(self, day: date) -> float:
        """Return how far from the beginning a day lies; the end of the axis is 1.

        >>> TimeScale(2020 * 12, 12, 2).place(date(2021, 1, 1))
        0.5006839945280438
        """
        start = _day(self.first)
        return (day.toordinal() - start) / (_day(self.first + self.apart * self.parts) - start)

    def ticks(self) -> Iterator[Tick]:
        """Yield the marks, from the first to the last."""
        for part in range(self.parts + 1):
            month = self.first + part * self.apart
            year, rest = divmod(month, 12)
            words = f"{year:04}" if self.apart % 12 == 0 else f"{year:04}-{rest + 1:02}"
            start = _day(self.first)
            end = _day(self.first + self.apart * self.parts)
            yield Tick((_day(month) - start) / (end - start), words)


def _day(month: int) -> int:
    """Return the first day of a month, as days from the year 1."""
    if month > _LAST_MONTH:
        return date.max.toordinal() + 1
    year, rest = divmod(month, 12)
    return 1 if year < 1 else date(year, rest + 1, 1).toordinal()


def scale_of(moments: Iterable[Moment | None]) -> TimeScale | None:
    """Return the axis on which some moments find room, or None when none is known.

    >>> when = Moment(date(2018, 5, 1), date(2018, 5, 31))
    >>> later = Moment(date(2025, 7, 31), date(2025, 7, 31))
    >>> [tick.words for tick in scale_of([when, later, None]).ticks()][::4]
    ['2018', '2022', '2026']
    """
    known = [moment for moment in moments if moment is not None]
    if not known:
        return None
    first = min(_month(moment.first) for moment in known)
    last = max(_month(moment.last) for moment in known) + 1
    for apart in _MONTHS_APART:
        start = first - first % apart
        parts = -(-(last - start) // apart)
        if parts <= _MOST_TICKS:
            break
    return TimeScale(start, apart, parts)


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1
