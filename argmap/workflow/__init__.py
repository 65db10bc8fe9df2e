"""Load, check, compare and draw: the only place that joins the rooms below."""

from argmap.workflow.checking import CheckedFiles, check, check_paths
from argmap.workflow.comparing import compare
from argmap.workflow.drawing import VIEWS, draw, pictures_of
from argmap.workflow.loading import (
    load,
    load_any,
    load_debate,
    read,
    read_debate_file,
    read_map_file,
    write,
)
from argmap.workflow.publishing import publish

__all__ = [
    "VIEWS",
    "CheckedFiles",
    "check",
    "check_paths",
    "compare",
    "draw",
    "load",
    "load_any",
    "load_debate",
    "pictures_of",
    "publish",
    "read",
    "read_debate_file",
    "read_map_file",
    "write",
]
