"""A map's text made to say what another map says, field by field."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from argmap.diagnostics import Edit, Part
from argmap.formats.argmap_yaml import write_claim, write_inference
from argmap.formats.arrows import parse_arrow
from argmap.formats.editing.fields import (
    NoRoom,
    document_of,
    made,
    make_group,
    node_at,
    put_entry,
    put_field,
    put_section,
    put_value,
    take_out,
)
from argmap.formats.map_fields import (
    CLAIM_FIELDS,
    INFERENCE_FIELDS,
    MAP_FIELDS,
    TARGET_FIELDS,
)
from argmap.formats.sections import SECTIONS
from argmap.formats.waivers import find_waivers
from argmap.formats.yaml_writer import Written
from argmap.model import ArgumentMap, Claim, Inference
from argmap.syntax import Document, Mapping, Node, Scalar, apply_edits

_SECTION_OF = {role: name for name, role in SECTIONS.items()}
_INFERENCES = "inferences"


@frozen
class _Change:
    """An entry of a section that is written otherwise than before.

    Attributes:
        old: How it was written, or None where there was none.
        new: How it is to be written, or None where there is to be none.
    """

    section: str
    name: str
    old: Written | None
    new: Written | None


def rewrite_map(text: str, old: ArgumentMap, new: ArgumentMap) -> str:
    r"""Return a map's text changed where the claims and inferences of two maps differ.

    Args:
        text: The text that says what *old* says.
        old: The map as it is.
        new: The map as it is to be; its other parts are those of *old*.

    >>> from argmap.formats import read_map
    >>> text = "argmap: 1\nthesis: {go: We go.}\npremises:\n  a: It is late.  # so\n  b: Well.\n"
    >>> later = "argmap: 1\nthesis: {go: We go.}\npremises: {a: {text: It is late., supports: go}}"
    >>> print(rewrite_map(text, read_map(text).map, read_map(later).map), end="")
    argmap: 1
    thesis: {go: We go.}
    premises:
      a: {text: It is late., supports: go}  # so

    Raises:
        NoRoom: The text is laid out so that a change would touch more than what changes.
    """
    for change in _changes(old, new):
        if change.new is None:
            text = _without(text, change)
        elif change.old is None:
            text = _with(text, change)
        else:
            text = _with_fields(text, change, new)
    return text


def add_claim(text: str, section: str, name: str, fields: dict[str, Written]) -> str:
    """Return a map's text with one more claim, behind those of its section.

    Raises:
        NoRoom: The text is laid out so that there is no place for it.
    """
    return _with(text, _Change(section, name, None, fields))


def _changes(old: ArgumentMap, new: ArgumentMap) -> list[_Change]:
    """Return the entries that differ; what goes comes first, and what comes last."""
    before, after = dict(_entries(old)), dict(_entries(new))
    found = [
        _Change(section, name, before.get((section, name)), after.get((section, name)))
        for section, name in {**before, **after}
    ]
    differing = [one for one in found if one.old != one.new]
    return sorted(differing, key=lambda one: (one.new is not None, one.old is None))


def _entries(argument_map: ArgumentMap) -> Iterator[tuple[tuple[str, str], Written]]:
    own: dict[str, list[Inference]] = {}
    for inference in argument_map.inferences:
        if inference.name is None:
            own.setdefault(inference.premises[0], []).append(inference)
    for claim in argument_map.claims:
        yield (_SECTION_OF[claim.role], claim.id), _as_group(claim, own.get(claim.id, ()))
    for inference in argument_map.inferences:
        if inference.name is not None:
            yield (_INFERENCES, inference.name), write_inference(inference)


def _as_group(claim: Claim, inferences: Iterable[Inference]) -> Written:
    written = write_claim(claim, inferences)
    return {"text": written} if isinstance(written, str) else written


def _without(text: str, change: _Change) -> str:
    document = document_of(text)
    section = node_at(document, (change.section,))
    for waiver in find_waivers(document.source, document.root):
        if waiver.comment.alone and waiver.comment.first == _line_of(document, section, change):
            # It would waive something of what comes next.
            line = waiver.without(frozenset(waiver.names), document.source)
            return _without(apply_edits(text, [line]), change)
    edit = take_out(document, section, change.name) if isinstance(section, Mapping) else None
    return made(document, edit, (change.section, change.name))


def _line_of(document: Document, section: Node | None, change: _Change) -> int | None:
    for key, _ in section.entries if isinstance(section, Mapping) else ():
        if key.text == change.name:
            return document.source.span(key.start, key.end).line
    return None


def _with(text: str, change: _Change) -> str:
    document = document_of(text)
    written = change.new or ""
    if isinstance(written, dict) and written.keys() == {"text"}:
        written = written["text"]
    edit = put_entry(document, change.section, change.name, written) or put_section(
        document, change.section, {change.name: written}, [field.name for field in MAP_FIELDS]
    )
    return made(document, edit, (change.section, change.name))


def _with_fields(text: str, change: _Change, new_map: ArgumentMap) -> str:
    part = (change.section, change.name)
    document = document_of(text)
    node = node_at(document, part)
    if isinstance(node, Scalar):
        return made(document, _instead_of_text(document, node, change), part)
    old, new = dict(_fields(change.old)), _fields(change.new)
    text = _with_other_relation(text, part, old, new)
    for name in dict.fromkeys((*old, *new)):
        if old.get(name) != new.get(name):
            document = document_of(text)
            group = node_at(document, part)
            if not isinstance(group, Mapping):
                raise NoRoom(part)
            if name == "undercuts" and _still_means(group, new.get(name), new_map):
                continue
            edit = _field(document, group, name, old.get(name), new.get(name), change.section)
            text = made(document, edit, (*part, name))
    return text


def _with_other_relation(
    text: str, part: Part, old: dict[str, Written], new: dict[str, Written]
) -> str:
    """Return the text with ``rebuts``, say, in place of ``supports``: its comment stays with it."""
    names = [field.name for field in TARGET_FIELDS]
    gone = [name for name in names if name in old and name not in new]
    come = [name for name in names if name in new and name not in old]
    document = document_of(text)
    group = node_at(document, part)
    if len(gone) != 1 or len(come) != 1 or not isinstance(group, Mapping):
        return text
    key = next((key for key, _ in group.entries if key.text == gone[0]), None)
    if key is None:
        return text
    old[come[0]] = old.pop(gone[0])
    return made(document, document.replace(key, come[0]), part)


def _instead_of_text(document: Document, node: Scalar, change: _Change) -> Edit | None:
    """Return the edit of a claim that is its text, or of an inference that is an arrow."""
    if isinstance(change.new, str):
        return document.replace(node, change.new)
    return (
        None if change.section == _INFERENCES else make_group(document, node, _fields(change.new))
    )


def _fields(written: Written | None) -> dict[str, Written]:
    """Return the fields of a claim or an inference, of an arrow those of its long form."""
    if isinstance(written, dict):
        return written
    arrow = parse_arrow(written) if isinstance(written, str) else None
    if arrow is None:
        return {}
    premises: list[Written] = [*arrow.premises]
    relation = "supports" if not arrow.attacks else "rebuts"
    if arrow.attacks and parse_arrow(arrow.target) is not None:
        relation = "undercuts"
    return {"from": premises[0] if len(premises) == 1 else premises, relation: arrow.target}


def _still_means(group: Mapping, new: Written | None, new_map: ArgumentMap) -> bool:
    """Tell whether an inference is addressed by the claim that begins it, and by that alone."""
    node = group.get("undercuts")
    if not isinstance(node, Scalar) or not isinstance(new, str):
        return False
    begun = [one.id for one in new_map.inferences if node.text in one.premises]
    return begun == [new]


def _field(
    document: Document,
    group: Mapping,
    name: str,
    old: Written | None,
    new: Written | None,
    section: str,
) -> Edit | None:
    table = INFERENCE_FIELDS if section == _INFERENCES else CLAIM_FIELDS
    node = group.get(name)
    if new is None:
        return take_out(document, group, name)
    if node is None or old is None:
        return put_field(document, group, name, new, [field.name for field in table])
    return put_value(document, node, old, new)
