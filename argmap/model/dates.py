"""Dates as precise as the source gives them: a year, a month or a day."""

import calendar
import re
from datetime import date
from typing import Self

from attrs import field, frozen

from argmap.errors import InvalidModel

_PATTERN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)", re.ASCII)


@frozen
class PartialDate:
    """A year, a month or a day, possibly approximate.

    Written ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, with ``~`` behind it when approximate, as
    in the Extended Date/Time Format (https://www.loc.gov/standards/datetime/).

    >>> PartialDate.parse("2019-06~")
    PartialDate(year=2019, month=6, day=None, approximate=True)
    >>> PartialDate.parse("2018-07").is_before(PartialDate.parse("2018"))
    False
    """

    year: int
    month: int | None = None
    day: int | None = None
    approximate: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        month, day = (1 if part is None else part for part in (self.month, self.day))
        try:
            date(self.year, month, day)
        except ValueError as error:
            raise InvalidModel(f"no such date: {self}: {error}") from error
        if self.day is not None and self.month is None:
            raise InvalidModel("a date with a day needs a month")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the written form.

        Raises:
            InvalidModel: *text* is not of the form, or names no day of the calendar.
        """
        match = _PATTERN.fullmatch(text)
        if match is None:
            raise InvalidModel(f"not a date of the form YYYY, YYYY-MM or YYYY-MM-DD: {text!r}")
        year, month, day, tilde = match.groups()
        return cls(
            int(year),
            int(month) if month else None,
            int(day) if day else None,
            approximate=bool(tilde),
        )

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts) + ("~" if self.approximate else "")

    @property
    def first_day(self) -> date:
        """The earliest day it can mean, taking an approximate date at its word."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The latest day it can mean, taking an approximate date at its word."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def is_before(self, other: "PartialDate") -> bool:
        """Tell whether every day it can mean lies before every day *other* can mean."""
        return self.last_day < other.first_day
