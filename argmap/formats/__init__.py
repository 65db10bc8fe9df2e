"""Text to model and model to text; a file each format."""

from argmap.formats.argmap_yaml import Reading, read_map, write_map
from argmap.formats.debate_edits import add_position, add_proposition, add_review
from argmap.formats.debate_yaml import DebateReading, read_debate, write_debate
from argmap.formats.json_schema import SCHEMAS
from argmap.formats.locators import place_named
from argmap.formats.loose_forms import as_id
from argmap.formats.parts import names_a_section
from argmap.formats.places import Places
from argmap.formats.plain_outline import is_outline_of, read_outline
from argmap.formats.plain_text import (
    PlainText,
    is_sign,
    is_word,
    phrase,
    read_plain_text,
    tokens,
)
from argmap.formats.plain_values import from_plain, to_plain
from argmap.formats.suggestions import nearest, suggest
from argmap.formats.version import DEBATE_KEY, MAP_KEY, names_a_format
from argmap.formats.waivers import Name, Waiver

__all__ = [
    "DEBATE_KEY",
    "MAP_KEY",
    "SCHEMAS",
    "DebateReading",
    "Name",
    "Places",
    "PlainText",
    "Reading",
    "Waiver",
    "add_position",
    "add_proposition",
    "add_review",
    "as_id",
    "from_plain",
    "is_outline_of",
    "is_sign",
    "is_word",
    "names_a_format",
    "names_a_section",
    "nearest",
    "phrase",
    "place_named",
    "read_debate",
    "read_map",
    "read_outline",
    "read_plain_text",
    "suggest",
    "to_plain",
    "tokens",
    "write_debate",
    "write_map",
]
