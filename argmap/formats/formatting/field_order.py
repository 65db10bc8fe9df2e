"""The order of a file's fields: that of the tables at its top, what comes first in each group."""

from argmap.diagnostics import Part
from argmap.formats.debate_fields import (
    DEBATE_FIELDS,
    EVIDENCE_FIELDS,
    PROPOSITION_FIELDS,
    REVIEW_FIELDS,
)
from argmap.formats.map_fields import (
    CLAIM_FIELDS,
    INFERENCE_FIELDS,
    MAP_FIELDS,
    SOURCE_FIELDS,
)
from argmap.formats.records import Section, Table
from argmap.formats.sections import SECTIONS
from argmap.formats.version import DEBATE_KEY, MAP_KEY

_TOPS = {MAP_KEY: MAP_FIELDS, DEBATE_KEY: DEBATE_FIELDS}
_GROUPS = {
    MAP_KEY: {
        "sources": SOURCE_FIELDS,
        **dict.fromkeys(SECTIONS, CLAIM_FIELDS),
        "inferences": INFERENCE_FIELDS,
    },
    DEBATE_KEY: {
        "propositions": PROPOSITION_FIELDS,
        "evidence": EVIDENCE_FIELDS,
        "reviewed": REVIEW_FIELDS,
    },
}


def rank(form: str, part: Part, name: str) -> int:
    """Return the place of a field among those of its group; fields of one rank stay as they are.

    At the top the order is that of the tables, and fields of the author's own come last. In a
    claim, the text comes first, and the author has chosen the order of the rest.

    >>> rank("argmap", (), "id") < rank("argmap", (), "thesis") < rank("argmap", (), "x-mine")
    True
    >>> claim = ("premises", "floods")
    >>> rank("argmap", claim, "text") < rank("argmap", claim, "cite") == rank("argmap", claim, "by")
    True
    """
    if not part:
        names = [field.name for field in _TOPS[form]]
        return names.index(name) if name in names else len(names)
    table = _GROUPS[form].get(str(part[0])) if len(part) == 2 else None
    return 0 if table is None else int(name != _first(table))


def is_section(form: str, name: str) -> bool:
    """Tell whether a field of a file's top is a section, which stands apart from the others."""
    return any(one.name == name and isinstance(one.kind, Section) for one in _TOPS[form])


def _first(table: Table) -> str:
    return table[0].name
