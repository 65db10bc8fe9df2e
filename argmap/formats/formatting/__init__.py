"""Maps and debates in one canonical layout: comments stay, and what the file says stays."""

from argmap.formats.formatting.formatter import Formatted, format_yaml
from argmap.formats.formatting.remarks import NoRoomForComment

__all__ = ["Formatted", "NoRoomForComment", "format_yaml"]
