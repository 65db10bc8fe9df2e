"""Many debates as JSON lines: one debate, one line (https://jsonlines.org)."""

from argmap.reports.json_text import json_text
from argmap.reports.summaries import Summary


def debate_json(summary: Summary) -> str:
    r"""Return a debate as one line of JSON, its keys in a fixed order.

    Args:
        summary: The debate; see `argmap.reports.summaries` for what it holds.

    >>> debate_json({"id": "barrels", "question": "Barrels\u2028?"})
    '{"id": "barrels", "question": "Barrels\\u2028?"}\n'
    """
    return json_text(summary, indent=None)
