"""Which parts of maps and debates have a field of which name."""

import re
from collections.abc import Mapping

from argmap.formats.citation_field import CITATION_FIELDS
from argmap.formats.debate_fields import (
    DEBATE_FIELDS,
    EVIDENCE_FIELDS,
    POSITION_FIELDS,
    PROPOSITION_FIELDS,
)
from argmap.formats.map_fields import CLAIM_FIELDS, INFERENCE_FIELDS, MAP_FIELDS, SOURCE_FIELDS
from argmap.formats.records import Section, Table


def _parts_by_field(tables: Mapping[str, Table]) -> dict[str, str]:
    parts: dict[str, list[str]] = {}
    for part, table in tables.items():
        for field in table:
            parts.setdefault(field.name, []).append(part)
    return {name: _enumerated(those) for name, those in parts.items()}


def _enumerated(words: list[str]) -> str:
    """Return words as they are listed in a sentence."""
    head, last = words[:-1], words[-1]
    return f"{', '.join(head)} and {last}" if head else last


_OF_MAPS = _parts_by_field(
    {
        "maps": MAP_FIELDS,
        "claims": CLAIM_FIELDS,
        "inferences": INFERENCE_FIELDS,
        "sources": SOURCE_FIELDS,
        "citations": CITATION_FIELDS,
    }
)
_OF_DEBATES = _parts_by_field(
    {
        "debates": DEBATE_FIELDS,
        "propositions": PROPOSITION_FIELDS,
        "positions": POSITION_FIELDS,
        "the evidence of debates": EVIDENCE_FIELDS,
    }
)

PARTS_OF_MAPS = _OF_DEBATES | _OF_MAPS
"""What has a field of each name, for who writes a map: what a map has comes first."""

PARTS_OF_DEBATES = _OF_MAPS | _OF_DEBATES
"""The same for who writes a debate."""

_SECTIONS = "|".join(
    sorted({one.name for one in (*MAP_FIELDS, *DEBATE_FIELDS) if isinstance(one.kind, Section)})
)
_SECTION_LINE = re.compile(rf"^[\"']?(?:{_SECTIONS})[\"']?[ \t]*:".encode(), re.MULTILINE)


def names_a_section(content: bytes) -> bool:
    """Tell whether a line of a file begins with the name of a section of a map or a debate.

    >>> names_a_section(b"thesis: {go: We should go.}"), names_a_section(b"Our thesis: go.")
    (True, False)
    """
    return _SECTION_LINE.search(content) is not None
