"""Every position of a comparison as CSV: a row for each proposition and author."""

import csv
from collections.abc import Iterator
from io import StringIO

from argmap.comparison import Comparison, Standing
from argmap.model import Proposition
from argmap.reports.comparison_words import claim_of
from argmap.views.wording import places_of

COLUMNS = (
    "proposition",
    "text",
    "kind",
    "thesis",
    "map",
    "author",
    "date",
    "stance",
    "score",
    "implicit",
    "claim",
    "claim_text",
    "paragraphs",
    "note",
)
"""Names of the columns, in their order."""

_BYTE_ORDER_MARK = "\ufeff"
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a text begins that a spreadsheet would run (https://owasp.org/www-community/attacks/CSV_Injection)."""
_SHIELD = "'"


def comparison_csv(comparison: Comparison) -> str:
    """Return the positions as CSV (RFC 4180), with a byte order mark for spreadsheets.

    Contested propositions come first, authors by the dates of their texts. A text that a
    spreadsheet would run as a formula, or that begins with an apostrophe, has an apostrophe put
    before it: who takes one off every text that begins with it has the texts as they were.
    """
    lines = StringIO()
    writer = csv.writer(lines)
    writer.writerow(COLUMNS)
    for name in comparison.propositions_by_contest:
        proposition = comparison.debate.proposition(name)
        for argument_map in comparison.maps_by_date:
            standing = comparison.standing(name, argument_map.id)
            writer.writerow(_row(comparison, proposition, standing))
    return _BYTE_ORDER_MARK + lines.getvalue()


def _row(comparison: Comparison, proposition: Proposition, standing: Standing) -> Iterator[str]:
    argument_map = comparison.debate.map(standing.map)
    claim = claim_of(comparison, standing)
    yield proposition.id
    yield shielded(proposition.text)
    yield proposition.kind or ""
    yield _yes_or_no(proposition.thesis)
    yield standing.map
    yield shielded("; ".join(argument_map.authors))
    yield str(argument_map.published or "")
    yield standing.word
    yield "" if standing.score is None else f"{standing.score:g}"
    yield _yes_or_no(standing.implicit)
    yield claim.id if claim else ""
    yield shielded(claim.text if claim else "")
    yield shielded(places_of(claim) if claim else "")
    yield shielded("; ".join(standing.notes))


def shielded(text: str) -> str:
    """Return *text* so that no spreadsheet runs it.

    >>> [shielded(text) for text in ("=1+1", "'tis raining", "1+1")]
    ["'=1+1", "''tis raining", '1+1']
    """
    return f"{_SHIELD}{text}" if text.startswith((*_FORMULAS, _SHIELD)) else text


def _yes_or_no(value: bool) -> str:
    return "yes" if value else "no"
