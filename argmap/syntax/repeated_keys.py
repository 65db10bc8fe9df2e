"""Names that stand more than once in a group: YAML would keep only the last."""

from collections.abc import Iterable

from argmap.diagnostics import Fix, Related
from argmap.syntax.nodes import Mapping, Node, Scalar
from argmap.syntax.patches import Document
from argmap.syntax.problems import Problems


def keep_first_of_each_key(
    problems: Problems, root: Node | None, groups: Iterable[Mapping]
) -> None:
    """Report every name that stands in a group again, and take its entry out of the tree.

    Args:
        problems: Collects the faults.
        root: The tree of the file.
        groups: Those of its groups in which a name stands more than once.
    """
    document = Document(problems.source, root)
    kept = [(group, _report(problems, document, group)) for group in groups]
    for group, entries in kept:
        group.keep(entries)
        group.is_whole = False


def _report(problems: Problems, document: Document, group: Mapping) -> list[tuple[Scalar, Node]]:
    first: dict[str, tuple[Scalar, Node]] = {}
    text, span = problems.source.text, problems.source.span
    for key, value in group.entries:
        earlier, earlier_value = first.setdefault(key.text, (key, value))
        if earlier is key:
            continue
        same = text[value.start : value.end] == text[earlier_value.start : earlier_value.end]
        edit = document.take_out(key) if same else None
        problems.add(
            "duplicate-key",
            span(key.start, key.end),
            f"`{key.text[:60]}` stands here twice",
            label="again",
            help="delete it: both say the same"
            if same
            else "keep one of the two, or give this one another name",
            related=[Related("first here", span(earlier.start, earlier.end))],
            fix=None if edit is None else Fix("delete the repetition", (edit,), safe=True),
        )
    return list(first.values())
