"""The text of a file to the tree of its nodes, whatever an author typed."""

import re
from collections.abc import Iterable

from argmap.syntax.nodes import Node
from argmap.syntax.problems import Problems
from argmap.syntax.simple_text import read_simple
from argmap.syntax.source_text import SourceText


def parse(problems: Problems, names: Iterable[str] = (), lists: Iterable[str] = ()) -> Node | None:
    """Return the tree of the one document of a file, or None where there is nothing to read.

    Everything outside the YAML subset is reported to *problems*: anchors, aliases, tags,
    directives, merge keys, a second document, and nesting deeper than `MAX_DEPTH`. A syntax
    error is reported with what mends it; the text so mended is read on, so that one pass
    tells of all of them.

    Args:
        problems: The text, and what is wrong with it.
        names: The names of fields, which quotes should not make a part of a text.
        lists: Those of them that are hardly ever words of a text.
    """
    source = problems.source
    if source.is_plain and not any(one.search(source.text) for one in (_MAY_CUT, _MAY_BE_TAG)):
        root = read_simple(source) or _read_sound(source)
        if root is not None:
            return root
    from argmap.syntax.recovery.reading import read_mending  # noqa: PLC0415  (most texts are sound)

    return read_mending(problems, names, lists)


def _read_sound(source: SourceText) -> Node | None:
    """Return the tree of a text in which there is nothing to report or to mend."""
    from argmap.syntax.building import build  # noqa: PLC0415  (most texts are simple)

    built = build(source.text)
    flawed = built.stop or built.faults or built.properties or built.with_repeated_keys
    return None if flawed else built.root


_MAY_BE_TAG = re.compile(r"!(?<![^\s,\[{]!)")
"""What every text begins with of which YAML takes the first word for a tag."""

_MAY_CUT = re.compile(r"#(?:(?<= #)(?:[^\s#]|[ \r]*$)|(?<=[-+0-9|>]#))", re.MULTILINE)
"""What every text has of which YAML drops a part; a pattern that begins with one sign is found
fast."""
