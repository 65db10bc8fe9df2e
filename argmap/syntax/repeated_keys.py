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
    top = root.entries if isinstance(root, Mapping) else []
    sections = {id(value) for _, value in top}
    kept = [
        (group, _report(problems, document, group, is_section=id(group) in sections))
        for group in groups
    ]
    for group, entries in kept:
        group.keep(entries)
        group.is_whole = False


def _report(
    problems: Problems, document: Document, group: Mapping, *, is_section: bool
) -> list[tuple[Scalar, Node]]:
    """Report the repetitions in a group, and return the other entries.

    In a section the same line twice, with others between, may be a field of two claims that
    is not indented; so nothing is deleted there.
    """
    first: dict[str, tuple[Scalar, Node]] = {}
    text, span = problems.source.text, problems.source.span
    before = ""
    for key, value in group.entries:
        apart, before = is_section and before != key.text, key.text
        earlier, earlier_value = first.setdefault(key.text, (key, value))
        if earlier is key:
            continue
        same = text[value.start : value.end] == text[earlier_value.start : earlier_value.end]
        edit = document.take_out(key) if same and not apart else None
        problems.add(
            "duplicate-key",
            span(key.start, key.end),
            f"`{key.text[:60]}` stands here twice",
            label="again",
            help="delete it: both say the same"
            if same and not apart
            else "keep one of the two, or give this one another name"
            + (", or indent a field under its claim" if apart else ""),
            related=[Related("first here", span(earlier.start, earlier.end))],
            fix=None if edit is None else Fix("delete the repetition", (edit,), safe=True),
        )
    return list(first.values())
