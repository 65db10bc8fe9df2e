"""The first line of every file: which format it is in, and which version of it."""

from argmap.formats.context import Context
from argmap.syntax import Mapping, Node, Refused, Scalar, describe

VERSION = "1"
"""The version of the formats that this argmap reads and writes."""

MAP_KEY = "argmap"
DEBATE_KEY = "argmap-debate"

_OTHER = {
    MAP_KEY: (DEBATE_KEY, "this is a debate, not a map", "compare it with `argmap compare`"),
    DEBATE_KEY: (MAP_KEY, "this is a map, not a debate", "name it under `maps` of a debate"),
}


def is_debate(root: Node | None) -> bool:
    """Tell whether a file says that it is a debate."""
    return isinstance(root, Mapping) and root.get(DEBATE_KEY) is not None


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
    if root.get(other) is None or root.get(key) is not None:
        return root
    node = next(name for name, _ in root.entries if name.text == other)
    context.fault("wrong-shape", node, message, help=remedy)
    return None


def check_version(root: Mapping, key: str, version: str | None, context: Context) -> None:
    """Report a version of the format that this argmap does not read."""
    node = root.get(key)
    if version is None or node is None or version == VERSION:
        return
    newer = version.isdecimal() and int(version) > int(VERSION)
    context.fault(
        "newer-format" if newer else "unknown-word",
        node,
        f"this is version `{version[:20]}` of the format; this argmap reads version {VERSION}",
        help="install a newer argmap" if newer else f"write `{key}: {VERSION}`",
    )
