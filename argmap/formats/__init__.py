"""Text to model and model to text; a file each format."""

from argmap.formats.argmap_yaml import Reading, read_map, write_map
from argmap.formats.context import Part, Places
from argmap.formats.debate_yaml import DebateReading, read_debate, write_debate

__all__ = [
    "DebateReading",
    "Part",
    "Places",
    "Reading",
    "read_debate",
    "read_map",
    "write_debate",
    "write_map",
]
