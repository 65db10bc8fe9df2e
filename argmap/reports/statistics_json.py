"""What is counted in maps as JSON, for programs."""

from collections.abc import Sequence

from argmap.reports.json_text import json_text
from argmap.reports.statistics_rows import NAMES, NUMBERS, Counted

VERSION = 1
"""The version of the layout; it changes when a key changes its meaning or goes away."""


def statistics_json(counted: Sequence[Counted]) -> str:
    """Return what is counted as JSON, the keys in a fixed order.

    Args:
        counted: The maps, in the order in which they are told.
    """
    return json_text({"argmap-statistics": VERSION, "maps": [_map(one) for one in counted]})


def _map(one: Counted) -> dict[str, object]:
    found = one.statistics
    numbers = {name: getattr(found, name) for name in NUMBERS}
    names = {name: list(getattr(found, name)) for name in NAMES}
    text = {"paragraphs": one.paragraphs, "unused_paragraphs": list(one.unused)}
    return {"map": one.map, **numbers, **names, **text}
