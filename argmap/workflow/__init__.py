"""Load, check, compare and draw: the only place that joins the rooms below."""

from argmap.workflow.checking import CheckedFiles, check, check_paths
from argmap.workflow.loading import (
    load,
    load_debate,
    read,
    read_debate_file,
    read_map_file,
    write,
)

__all__ = [
    "CheckedFiles",
    "check",
    "check_paths",
    "load",
    "load_debate",
    "read",
    "read_debate_file",
    "read_map_file",
    "write",
]
