"""What is counted in maps as CSV: a row for each map."""

import csv
from collections.abc import Sequence
from io import StringIO

from argmap.reports.statistics_rows import NAMES, NUMBERS, Counted

COLUMNS = ("map", *NUMBERS, *NAMES, "paragraphs", "unused_paragraphs")
"""Names of the columns, in their order; of what is named, the number."""


def statistics_csv(counted: Sequence[Counted]) -> str:
    """Return what is counted as CSV (RFC 4180), with a byte order mark for spreadsheets."""
    lines = StringIO()
    writer = csv.writer(lines)
    writer.writerow(COLUMNS)
    for one in counted:
        found = one.statistics
        named = [len(getattr(found, name)) for name in NAMES]
        text = ["", ""] if one.paragraphs is None else [one.paragraphs, len(one.unused)]
        writer.writerow([one.map, *(getattr(found, name) for name in NUMBERS), *named, *text])
    return "\ufeff" + lines.getvalue()
