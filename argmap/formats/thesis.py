"""The section ``thesis``: one claim, and what authors write there instead."""

from argmap.diagnostics import Related
from argmap.formats.context import Context
from argmap.formats.map_fields import CLAIM_FIELDS
from argmap.formats.outdented import outdented
from argmap.syntax import Mapping, Node, Scalar

_ONE_LINE = "write the id and the text on a line of their own: `  my-thesis: …`"
_FIELDS = {field.name for field in CLAIM_FIELDS}


def check_thesis(root: Mapping, node: Node | None, context: Context) -> bool:
    """Report what is wrong with the section, and tell whether a thesis can be read in it.

    Args:
        root: The map's file.
        node: What stands in the section, or None when it is missing or left empty.
        context: Collects problems.
    """
    match node:
        case Scalar():
            fix = context.name_text(node, "thesis")
            context.fault("wrong-shape", node, "the thesis has no id", help=_ONE_LINE, fix=fix)
            return False
        case Mapping(entries=[]) | None:
            if not _is_lost(root, context):
                context.fault(
                    "no-thesis",
                    Scalar("", root.start, root.start),
                    "the map has no thesis",
                    help="add `thesis:` and under it a line `id: text`, the claim it is about",
                )
            return False
        case Mapping():
            return _check_one(node, context)
        case _:
            return True  # what is no group at all is told where its entries are read


def _check_one(node: Mapping, context: Context) -> bool:
    """Tell whether the group holds claims; more than one is a fault."""
    first, *others = (key for key, _ in node.entries)
    if isinstance(node.get("text"), Scalar) and {key.text for key in (first, *others)} <= _FIELDS:
        remedy = "write an id with a colon above these fields, and indent them under it"
        context.fault("wrong-shape", node, "the thesis has no id", help=remedy)
        return False
    fields = outdented(node.entries, CLAIM_FIELDS, context)
    for key in others:
        if key.text in fields:
            continue
        context.fault(
            "wrong-shape",
            key,
            f"a map has one thesis, and `{key.text}` is a second one",
            help="move it to `premises`, or make a second map",
            related=[Related("the first", context.span(first))],
        )
    return True


def _is_lost(root: Mapping, context: Context) -> bool:
    """Tell whether the section was written, and something else that is reported hides it."""
    if "thesis" in context.problems.lost_words:
        return True
    known = {"thesis"}
    strays = (key.text for key, _ in root.entries if key.text.casefold().startswith("th"))
    return any(name != "thesis" and context.nearest(name, known).word for name in strays)
