"""JSON Schemas of maps and debates, from the tables of fields that reading uses.

A schema takes all that reading takes, and more: it knows no other part of the file, so it cannot
tell whether an id names something. Editors use it while a person writes; `argmap check` judges.
"""

from collections.abc import Callable, Mapping

from argmap.formats.arrows import arrow_pattern
from argmap.formats.citation_field import citation_schema
from argmap.formats.debate_fields import (
    DEBATE_FIELDS,
    EVIDENCE_FIELDS,
    POSITION_FIELDS,
    PROPOSITION_FIELDS,
    REVIEW_FIELDS,
)
from argmap.formats.map_fields import (
    CLAIM_FIELDS,
    INFERENCE_FIELDS,
    MAP_FIELDS,
    SOURCE_FIELDS,
    TARGET_FIELDS,
)
from argmap.formats.positions import short_position_schema
from argmap.formats.records import Table
from argmap.formats.schema_parts import Schema, text_like

DRAFT = "http://json-schema.org/draft-07/schema#"

_ARROW_FORM = "write `premise + premise -> conclusion`, or `-x` for an attack"
_EXAMPLES: dict[str, list[object]] = {
    "claim": [
        "New buildings should have to collect roof water.",
        {"text": "Roof runoff causes most street floods.", "supports": "require", "cite": "¶3"},
    ],
    "inference": [
        "floods + catch -> require",
        {"from": ["floods", "catch"], "supports": "require", "by": "the council"},
    ],
    "source": [
        "Harbour City drainage audit",
        {"title": "Harbour City drainage audit", "author": "City Council", "published": "2022"},
    ],
    "position": ["floods", "not floods", "partly floods", "reports floods", "silent"],
}


def map_schema() -> Schema:
    """Return the JSON Schema of a map's file.

    >>> map_schema()["required"]
    ['argmap', 'thesis']
    """
    fields = MAP_FIELDS.schema("An argument map")
    fields["required"].append("thesis")
    about = "One author's argument in one text: claims, and what each bears on."
    definitions = {
        "claim": _text_or_group("claim", "A claim: its text, or a group of fields.", CLAIM_FIELDS),
        "inference": _inference(),
        "source": _text_or_group(
            "source", "A work: its title, or a group of fields.", SOURCE_FIELDS
        ),
        "citation": citation_schema(),
    }
    return _document(about, fields, definitions)


def debate_schema() -> Schema:
    """Return the JSON Schema of a debate's file.

    >>> debate_schema()["required"]
    ['argmap-debate', 'question', 'maps']
    """
    about = "Several maps on one question, and where their authors stand."
    definitions = {
        "proposition": _group(
            "proposition", "A neutral statement on which the authors stand.", PROPOSITION_FIELDS
        ),
        "position": {
            "description": "Where an author stands: one of the author's claims, or `silent`.",
            "anyOf": [short_position_schema(), POSITION_FIELDS.schema("position")],
        },
        "evidence": _group("evidence", "An event, document or figure.", EVIDENCE_FIELDS),
        "review": _group("review", "What a person found on comparing two things.", REVIEW_FIELDS),
    }
    fields = DEBATE_FIELDS.schema("A debate between argument maps")
    return _document(about, fields, definitions)


SCHEMAS: Mapping[str, Callable[[], Schema]] = {"map": map_schema, "debate": debate_schema}
"""What makes the schema of each format."""


def _document(about: str, fields: Schema, definitions: Mapping[str, Schema]) -> Schema:
    head = {"$schema": DRAFT, "description": about}
    for name in definitions.keys() & _EXAMPLES:
        definitions[name]["examples"] = _EXAMPLES[name]
    return head | fields | {"definitions": dict(definitions)}


def _group(title: str, about: str, fields: Table) -> Schema:
    return {"description": about} | fields.schema(title)


def _text_or_group(title: str, about: str, fields: Table) -> Schema:
    """Return the schema of a group, or of a bare text as the first of its fields."""
    text = fields[0].kind.schema()
    return {"description": about, "anyOf": [text, fields.schema(title)]}


def _inference() -> Schema:
    line = text_like(arrow_pattern(), _ARROW_FORM)
    group = INFERENCE_FIELDS.schema("inference")
    group["anyOf"] = [{"required": [field.name]} for field in TARGET_FIELDS]
    return {"description": "Premises that work together.", "anyOf": [line, group]}
