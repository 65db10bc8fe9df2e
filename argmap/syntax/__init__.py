"""YAML text to a tree of spans: the only door to PyYAML."""

from argmap.syntax.decoding import decode
from argmap.syntax.nodes import Mapping, Node, Refused, Scalar, Sequence, describe
from argmap.syntax.parsing import MAX_DEPTH, parse
from argmap.syntax.problems import Problems
from argmap.syntax.quoting import literal, quote
from argmap.syntax.source_text import SourceText

__all__ = [
    "MAX_DEPTH",
    "Mapping",
    "Node",
    "Problems",
    "Refused",
    "Scalar",
    "Sequence",
    "SourceText",
    "decode",
    "describe",
    "literal",
    "parse",
    "quote",
]
