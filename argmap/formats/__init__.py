"""Text to model and model to text; a file each format."""

from argmap.formats.argmap_yaml import Reading, read_map, write_map
from argmap.formats.context import Part, Places, suggest
from argmap.formats.debate_yaml import DebateReading, read_debate, write_debate
from argmap.formats.version import DEBATE_KEY, names_a_format

__all__ = [
    "DEBATE_KEY",
    "DebateReading",
    "Part",
    "Places",
    "Reading",
    "names_a_format",
    "read_debate",
    "read_map",
    "suggest",
    "write_debate",
    "write_map",
]
