"""The first line of every file: which format it is in, and which version of it."""

import re

from argmap.formats.context import Context
from argmap.formats.schema_parts import Schema, padded
from argmap.formats.values import Text
from argmap.syntax import Mapping, Node, Refused, Scalar, describe

VERSION = "1"
"""The version of the formats that this argmap reads and writes."""

MAP_KEY = "argmap"
DEBATE_KEY = "argmap-debate"

_SAME_VERSION = re.compile(rf"(?:v|version)?\s*0*{VERSION}(?:\.0+)*", re.IGNORECASE)

_OTHER = {
    MAP_KEY: (DEBATE_KEY, "this is a debate, not a map", "compare it with `argmap compare`"),
    DEBATE_KEY: (MAP_KEY, "this is a map, not a debate", "name it under `maps` of a debate"),
}


class Version(Text):
    """The version of the format; whether this argmap reads it is checked later."""

    def __init__(self) -> None:
        super().__init__("the version", needed=True)

    def schema(self) -> Schema:
        number = int(VERSION)
        return {
            "type": ["integer", "string"],
            "minimum": number,
            "maximum": number,
            "pattern": f"^{padded(VERSION)}$",
            "default": number,
        }


_FORMAT_LINE = re.compile(
    rb"(?:\A|[\r\n])(?:\xef\xbb\xbf)?[{ ]*[\"']?(argmap(?:-debate)?)[\"']?[ ]*:"
)


def names_a_format(content: bytes) -> str | None:
    r"""Return the key of the format that a file names in the beginning of a line, or None.

    >>> names_a_format(b"# Barrels\nargmap-debate: 1\n")
    'argmap-debate'
    """
    match = _FORMAT_LINE.search(content)
    return None if match is None else match.group(1).decode()


def read_root(root: Node | None, key: str, context: Context) -> Mapping | None:
    """Return the top group of a file, or report what stands there instead."""
    if isinstance(root, Mapping):
        return _right_format(root, key, context)
    if not isinstance(root, Refused):
        empty = root is None or (isinstance(root, Scalar) and not root.text)
        context.fault(
            "wrong-shape",
            root or Scalar("", 0, 0),
            "the file is empty" if empty or root is None else f"the file is {describe(root)}",
            help=f"begin with the line `{key}: {VERSION}`, then one `name: value` a line",
        )
    return None


def _right_format(root: Mapping, key: str, context: Context) -> Mapping | None:
    other, message, remedy = _OTHER[key]
    if _looks_like_the_other(root, key):
        _report_beginning(root, key, context)
        return None
    if root.get(other) is None or root.get(key) is not None:
        return root
    node = next(name for name, _ in root.entries if name.text == other)
    context.fault("wrong-shape", node, message, help=remedy)
    return None


def _looks_like_the_other(root: Mapping, key: str) -> bool:
    own, others = ("thesis", "maps") if key == MAP_KEY else ("maps", "thesis")
    is_other = root.get(others) is not None and root.get(own) is None
    return is_other and root.get(_OTHER[key][0]) is None


def _report_beginning(root: Mapping, key: str, context: Context) -> None:
    """Report a debate that begins as a map, or a map that begins as a debate."""
    other = _OTHER[key][0]
    beginning = next((name for name, _ in root.entries if name.text == key), None)
    context.fault(
        "wrong-shape",
        root.entries[0][0],
        f"this looks like a {'debate' if key == MAP_KEY else 'map'}, but does not begin as one",
        help=f"begin it with `{other}: {VERSION}`",
        fix=context.put_first(root, other, VERSION)
        if beginning is None
        else context.replace(beginning, other),
    )


def check_version(root: Mapping, key: str, version: str | None, context: Context) -> None:
    """Report a version of the format that this argmap does not read."""
    node = root.get(key)
    if version is None or node is None or version == VERSION:
        return
    newer = version.isdecimal() and len(version) < 10 and int(version) > int(VERSION)
    context.fault(
        "newer-format" if newer else "unknown-word",
        node,
        f"this is version `{version[:20]}` of the format; this argmap reads version {VERSION}",
        help="install a newer argmap" if newer else f"write `{key}: {VERSION}`",
        fix=context.replace(node, VERSION, safe=True) if _SAME_VERSION.fullmatch(version) else None,
    )
