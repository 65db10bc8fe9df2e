"""Outlines for places where lines are not broken, such as e-mails."""

import re
from textwrap import wrap

FEWEST_COLUMNS = 20
"""The narrowest an outline can be."""

_INDENT = 2


def within_columns(outline: str, columns: int) -> str:
    r"""Return an outline with its lines broken between words.

    What follows a break is set further in than its line, and what stands further in than half the
    columns is counted in words instead. A word longer than a line keeps a line to itself.

    Args:
        outline: An outline whose lines are indented by two spaces a step.
        columns: The longest line, in characters.

    Raises:
        ValueError: There are fewer than `FEWEST_COLUMNS` columns.

    >>> print(within_columns("Thesis: It rains.\n  Supported by claim: The ground is wet.", 24))
    Thesis: It rains.
      Supported by claim:
          The ground is wet.
    """
    if columns < FEWEST_COLUMNS:
        raise ValueError(f"an outline needs at least {FEWEST_COLUMNS} columns, not {columns}")
    return "\n".join(line for long in outline.split("\n") for line in _broken(long, columns))


def _broken(line: str, columns: int) -> list[str]:
    words = line.lstrip(" ")
    depth = (len(line) - len(words)) // _INDENT
    deepest = columns // (2 * _INDENT) - 2
    if depth > deepest and not re.match(r"Step \d+: ", words):
        words = f"Step {depth}: {words}"
    indent = " " * _INDENT * min(depth, deepest)
    return wrap(
        words,
        columns,
        initial_indent=indent,
        subsequent_indent=indent + " " * 2 * _INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]
