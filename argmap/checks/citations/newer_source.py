"""A text cannot draw on a work that came out after it.

Either a date is mistaken, or the entry names a later edition than the author could read, or
the claim is not the text's. Two dates are compared only as precisely as they are given. One
that is approximate (`~`) has the benefit of the doubt: a year may be off by ten years, a
month by a year, a day by a month.

    # reported                            # accepted
    published: 2024-03-09                 published: 2024-03-09
    sources:                              sources:
      audit22:                              audit22:
        title: Harbour City audit             title: Harbour City audit
        published: 2025                       published: 2022
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, PartialDate

NAME = "newer-source"

_YEAR = 366
_MONTH = 31


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every source that was certainly published after the mapped text."""
    published = argument_map.published
    if published is None:
        return
    for source in argument_map.sources:
        if source.published is not None and _is_surely_before(published, source.published):
            yield Finding(
                ("sources", source.id, "published"),
                f"the source {source.id!r} ({source.published}) is newer than the text "
                f"({published})",
                "correct the date, or cite the edition that the author could read",
            )


def _is_surely_before(one: PartialDate, other: PartialDate) -> bool:
    return (other.first_day - one.last_day).days > _doubt(one) + _doubt(other)


def _doubt(date: PartialDate) -> int:
    """Return by how many days an approximate date may be off."""
    if not date.approximate:
        return 0
    if date.month is None:
        return 10 * _YEAR
    return _YEAR if date.day is None else _MONTH
