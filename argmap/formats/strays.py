"""Names in a group that are none of its fields: what their author may have meant by them."""

import re
from collections.abc import Sequence

from attrs import frozen

from argmap.diagnostics import Edit
from argmap.formats.context import Context, Remedy, fix_by
from argmap.syntax import Mapping, Node, Scalar

_FAR = 1000
_MOST_PIECES = 50
_EQUALS = re.compile(r"([\w-]+)(\s*=\s*)")


@frozen
class Names:
    """The names of the fields that a group can have, those that it has not, those of lists."""

    known: Sequence[str]
    free: frozenset[str]
    lists: frozenset[str] = frozenset()


def report_strays(
    node: Mapping, strays: Sequence[int], names: Names, context: Context, what: str
) -> None:
    """Report the entries of a group that are no fields of it, each by its index."""
    for index in strays:
        key, _ = node.entries[index]
        name = " ".join(key.text.split())[:60]
        context.fault(
            "unknown-field",
            key,
            f"{what} has no field `{name}`",
            **_torn_text(node, index, names, context) or _misspelt(key, names, context),
        )


def _misspelt(key: Scalar, names: Names, context: Context) -> Remedy:
    """Return the help for a name that is none, and its fix unless that name is there already."""
    otherwise = f"known here: {', '.join(names.known)}; a field of your own begins with `x-`"
    near = context.nearest(key.text, names.known)
    parts = context.parts.get(key.text)
    if parts and near.word.rstrip("s") != key.text.rstrip("s"):
        return {"help": f"`{key.text}` is a field of {parts}; {otherwise}", "fix": None}
    sure = near.clear and near.word in names.free
    fix = context.replace(key, near.word, safe=near.same) if sure else None
    return {"help": near.question or otherwise, "fix": fix}


def _torn_text(node: Mapping, index: int, names: Names, context: Context) -> Remedy | None:
    """Return the help for a name that YAML made of a piece of text, or None.

    Inside ``{…}`` a comma ends a text, and ``text:Mud`` without a space is one word.
    """
    key, value = node.entries[index]
    if not _is_piece(key, value, context):
        return None
    field = key.text.partition(":")[0]
    if ":" in key.text and field in names.known:
        behind = key.start + len(field) + 1
        space = Edit(behind, behind, " ") if key.plain and field in names.free else None
        return {
            "help": f"put a space behind the colon: `{field}: …`",
            "fix": fix_by("put a space behind the colon", space, safe=True),
        }
    if (sign := _EQUALS.match(key.text)) and sign[1] in names.known:
        plain = key.plain and sign[1] in names.free
        place = key.start + sign.start(2), key.start + sign.end(2)
        return {
            "help": f"write `{sign[1]}: …`",
            "fix": fix_by(f"write `{sign[1]}: …`", Edit(*place, ": ") if plain else None),
        }
    head, end = _torn(node, index, names, context)
    if head is not None and head[0].text in names.lists:
        edits = (Edit(head[1].start, head[1].start, "["), Edit(end, end, "]"))
        remedy = "write several in brackets: `[…, …]`"
        return {"help": remedy, "fix": fix_by("put brackets around them", *edits)}
    quotes = () if head is None else context.document.put_in_quotes(head[1].start, end)
    return {
        "help": "a comma ends a text inside `{…}`: put the whole text in quotes",
        "fix": fix_by("put the whole text in quotes", *quotes, safe=True),
    }


def _is_piece(key: Scalar, value: Node, context: Context) -> bool:
    follows = context.problems.source.text[key.end : key.end + _FAR].lstrip()[:1]
    return isinstance(value, Scalar) and not value.text and follows in {",", "}"}


def _torn(
    node: Mapping, index: int, names: Names, context: Context
) -> tuple[tuple[Scalar, Node] | None, int]:
    """Return the entry in which a torn text begins, if it does, and where its last piece ends."""

    def is_piece(at: int) -> bool:
        key, value = node.entries[at]
        return key.text not in names.known and _is_piece(key, value, context)

    first, last = index, index + 1
    while first > 0 and index - first < _MOST_PIECES and is_piece(first - 1):
        first -= 1
    while last < len(node.entries) and last - index < _MOST_PIECES and is_piece(last):
        last += 1
    head = node.entries[first - 1] if first else None
    end = node.entries[last - 1][0].end
    if head is None or not (isinstance(head[1], Scalar) and head[1].plain and head[1].text):
        return None, end
    return head, end
