"""What a person decides, written into a debate's file: the rest of it stays as it stands."""

from argmap.diagnostics import Edit
from argmap.formats.debate_yaml import write_position, write_proposition, write_review
from argmap.formats.yaml_writer import Rows, Written, write_block, write_in_flow
from argmap.model import Position, Proposition, Review
from argmap.syntax import Document, Gap, Mapping, Sequence, gap_behind, gap_below

DRAFT = "draft: reword neutrally"
"""The comment beside a proposition that has one author's words."""


def add_review(document: Document, review: Review) -> Edit | None:
    r"""Return the edit that remembers a verdict, or None where the file leaves no room for it.

    >>> from argmap.model import MapClaim, Verdict
    >>> from argmap.syntax import apply_edits, decode, parse
    >>> problems, _ = decode("debate.yaml", "argmap-debate: 1\n")
    >>> claims = (MapClaim("okafor", "floods"), MapClaim("brandt", "sewers"))
    >>> document = Document(problems.source, parse(problems))
    >>> edit = add_review(document, Review(claims, Verdict.DIFFERENT))
    >>> print(apply_edits(problems.source.text, [edit]), end="")
    argmap-debate: 1
    <BLANKLINE>
    reviewed:
      - {claims: {okafor: floods, brandt: sewers}, verdict: different}
    """
    written = write_review(review)
    section = _section(document, "reviewed")
    if isinstance(section, Sequence):
        gap = gap_behind(document, section)
        item = write_in_flow(written)
        return _filled(document, gap, [f"- {item}"], item)
    gap = _room_below(document, "reviewed")
    if gap is None:
        return _new_section(document, "reviewed", Rows([written]))
    item = write_in_flow(written)
    return _filled(document, gap, [f"- {item}"], f"[{item}]")


def add_proposition(document: Document, proposition: Proposition) -> Edit | None:
    """Return the edit that states a proposition as a draft, or None where there is no room."""
    entry: dict[str, Written] = {proposition.id: write_proposition(proposition)}
    section = _section(document, "propositions")
    if isinstance(section, Mapping):
        gap = gap_behind(document, section)
        return _entry(document, gap, entry, remark=DRAFT)
    gap = _room_below(document, "propositions")
    if gap is None:
        return _new_section(document, "propositions", entry, remark=DRAFT)
    return _entry(document, gap, entry, remark=DRAFT, braces=True)


def add_position(document: Document, proposition_id: str, position: Position) -> Edit | None:
    """Return the edit that lets an author take a position, or None where there is no room."""
    section = _section(document, "propositions")
    group = section.get(proposition_id) if isinstance(section, Mapping) else None
    if not isinstance(group, Mapping):
        return None
    entry: dict[str, Written] = {position.map: write_position(position)}
    positions = group.get("positions")
    if isinstance(positions, Mapping):
        gap = gap_behind(document, positions)
        return _entry(document, gap, entry)
    if positions is None:
        gap = gap_behind(document, group)
        return _entry(document, gap, {"positions": entry})
    gap = gap_below(document, group, _index(group, "positions"))
    return _entry(document, gap, entry, braces=True)


def _section(document: Document, name: str) -> object:
    return document.root.get(name) if isinstance(document.root, Mapping) else None


def _room_below(document: Document, name: str) -> Gap | None:
    """Return the place below a section's name that has nothing below it."""
    root = document.root
    if not isinstance(root, Mapping) or root.get(name) is None:
        return None
    return gap_below(document, root, _index(root, name))


def _index(group: Mapping, name: str) -> int:
    return next(index for index, (key, _) in enumerate(group.entries) if key.text == name)


def _new_section(
    document: Document, name: str, value: Rows | dict[str, Written], *, remark: str = ""
) -> Edit | None:
    root = document.root
    if not isinstance(root, Mapping) or root.get(name) is not None:
        return None
    gap = gap_behind(document, root)
    if gap is None or gap.column is None:
        return _entry(document, gap, {name: value}, remark=remark)
    head, first, *others = write_block({name: value})
    return _filled(document, gap, ["", head, _remarked(first, remark), *others], "")


def _entry(
    document: Document,
    gap: Gap | None,
    entry: dict[str, Written],
    *,
    remark: str = "",
    braces: bool = False,
) -> Edit | None:
    """Return the edit that writes an entry, with a comment on its first line or behind it."""
    first, *others = write_block(entry)
    written = write_in_flow(entry)
    if not braces:
        written = written[1:-1]
    if remark:
        written = f"{written}  # {remark}{document.newline}  "
    return _filled(document, gap, [_remarked(first, remark), *others], written)


def _remarked(line: str, remark: str) -> str:
    return f"{line}  # {remark}" if remark else line


def _filled(document: Document, gap: Gap | None, lines: list[str], in_flow: str) -> Edit | None:
    """Return the edit that writes lines in a gap, or what stands for them inside brackets."""
    if gap is None:
        return None
    if gap.column is None:
        return gap.filled(in_flow)
    every = "\n".join(lines).split("\n")  # a text of several lines is one of the lines given
    return gap.filled(document.newline.join(gap.indent + one if one else "" for one in every))
