"""An ISBN must have ten or thirteen digits, the last of which fits the others.

The last digit is computed from those before it, so that a slip does not lead to another book
(*ISBN Users' Manual*, 7th edition, 2017). Where it does not fit, compare the number with the
book: only you can tell which digit is the wrong one. The number is written alone, with hyphens
or without; `--fix` takes an `ISBN` before it away.

    # reported                            # accepted
    sources:                              sources:
      audit22:                              audit22:
        title: Harbour City audit             title: Harbour City audit
        isbn: 978-3-16-148410-7               isbn: 978-3-16-148410-0
"""

import re
from collections.abc import Iterator

from argmap.checks.finding import Change, Finding, Repair
from argmap.model import ArgumentMap

NAME = "bad-isbn"

_FORM = re.compile(r"[0-9](?:[ ‐‑–-]?[0-9]){8,11}[ ‐‑–-]?[0-9Xx]", re.ASCII)
_BEFORE = re.compile(r"(?:e-?)?isbn(?:-?1[03])?\s*:?\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"[ ‐‑–-]")


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every ISBN of a source that is none, or not written alone."""
    for source in argument_map.sources:
        if source.isbn is not None:
            yield from _findings(source.id, source.isbn)


def _findings(name: str, isbn: str) -> Iterator[Finding]:
    part = ("sources", name, "isbn")
    alone = _BEFORE.sub("", isbn, count=1) if _BEFORE.match(isbn) else isbn
    digits = _BETWEEN.sub("", alone).upper()
    if not _FORM.fullmatch(alone) or len(digits) not in {10, 13} or not _is_complete(digits):
        yield Finding(
            part,
            f"the source {name!r} has no ISBN in `isbn`",
            "write one number of ten or thirteen digits, such as 978-3-16-148410-0",
        )
    elif not _fits(digits):
        yield Finding(
            part,
            f"the last digit of the ISBN of {name!r} does not fit the others",
            "compare the number with the book: a digit is wrong, or two have changed places",
        )
    elif alone != isbn:
        yield Finding(
            part,
            f"the source {name!r} has more than an ISBN in `isbn`",
            f"write `{alone}`",
            repair=Repair(f"write `{alone}`", (Change(part, alone),), safe=True),
        )


def _is_complete(digits: str) -> bool:
    """Tell whether a number of thirteen digits is one of books; only ten may end in an X."""
    return len(digits) == 10 or (digits.startswith(("978", "979")) and digits.isdecimal())


def _fits(digits: str) -> bool:
    """Tell whether the last digit is the one that the others give.

    >>> [_fits(isbn) for isbn in ("9783161484100", "316148410X", "9783161484107")]
    [True, True, False]
    """
    values = [10 if digit == "X" else int(digit) for digit in digits]
    if len(values) == 13:
        return sum(value * (1 + 2 * (at % 2)) for at, value in enumerate(values)) % 10 == 0
    return sum(value * (10 - at) for at, value in enumerate(values)) % 11 == 0
