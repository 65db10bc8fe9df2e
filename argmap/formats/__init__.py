"""Text to model and model to text; a file each format."""

from argmap.formats.argmap_yaml import Reading, read_map, write_map
from argmap.formats.debate_yaml import DebateReading, read_debate, write_debate
from argmap.formats.places import Places
from argmap.formats.suggestions import nearest, suggest
from argmap.formats.version import DEBATE_KEY, names_a_format
from argmap.formats.waivers import Name, Waiver

__all__ = [
    "DEBATE_KEY",
    "DebateReading",
    "Name",
    "Places",
    "Reading",
    "Waiver",
    "names_a_format",
    "nearest",
    "read_debate",
    "read_map",
    "suggest",
    "write_debate",
    "write_map",
]
