"""YAML text to a tree of spans: the only door to PyYAML."""

from argmap.syntax.comments import Comment, find_comments
from argmap.syntax.decoding import decode
from argmap.syntax.even_groups import EvenMapping
from argmap.syntax.insertions import Gap, column_behind, gap_after, gap_behind, gap_below
from argmap.syntax.key_marks import key_mark
from argmap.syntax.nodes import (
    MAX_DEPTH,
    Mapping,
    Node,
    Refused,
    Scalar,
    Sequence,
    describe,
    every_node,
)
from argmap.syntax.parsing import parse
from argmap.syntax.patches import Document, apply_edits
from argmap.syntax.problems import Details, Problems
from argmap.syntax.quoting import literal, quote
from argmap.syntax.source_text import LINE_END, SourceText

__all__ = [
    "LINE_END",
    "MAX_DEPTH",
    "Comment",
    "Details",
    "Document",
    "EvenMapping",
    "Gap",
    "Mapping",
    "Node",
    "Problems",
    "Refused",
    "Scalar",
    "Sequence",
    "SourceText",
    "apply_edits",
    "column_behind",
    "decode",
    "describe",
    "every_node",
    "find_comments",
    "gap_after",
    "gap_behind",
    "gap_below",
    "key_mark",
    "literal",
    "parse",
    "quote",
]
