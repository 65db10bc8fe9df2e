"""A debate as YAML: text and the maps it names to model, and model to text."""

from collections.abc import Callable, Mapping
from pathlib import PurePath

from attrs import frozen

from argmap.collector import collector_paused
from argmap.diagnostics import Diagnostic
from argmap.formats.argmap_yaml import Reading
from argmap.formats.context import Context
from argmap.formats.debate_fields import (
    DEBATE_FIELDS,
    EVIDENCE_FIELDS,
    POSITION_FIELDS,
    PROPOSITION_FIELDS,
    REVIEW_FIELDS,
)
from argmap.formats.debate_reader import DebateReader
from argmap.formats.loose_forms import as_id
from argmap.formats.parts import PARTS_OF_DEBATES
from argmap.formats.places import Places
from argmap.formats.version import DEBATE_KEY, VERSION, read_root
from argmap.formats.waivers import Waiver, find_waivers
from argmap.formats.writing import write_fields
from argmap.formats.yaml_writer import Rows, Written, one_or_list, write_yaml
from argmap.model import Debate, EvidenceEntry, Position, PositionStance, Proposition, Review
from argmap.syntax import SourceText, decode, parse


@frozen
class DebateReading:
    """What came of reading a debate's file and the maps it names.

    Attributes:
        source: The text of the debate's file.
        debate: The debate with those of its maps that could be read, or None when the
            debate's own file has errors.
        maps: The readings of the maps, in the order in which the debate names them.
        left_out: The names, as the debate writes them, of maps that could not be read.
        places: Where each part of the debate stands in its text.
        diagnostics: Everything wrong with the debate's own file, by place.
        waivers: The comments in the debate's own file that waive rules.
    """

    source: SourceText
    debate: Debate | None
    maps: tuple[Reading, ...]
    left_out: tuple[str, ...]
    places: Places
    diagnostics: tuple[Diagnostic, ...]
    waivers: tuple[Waiver, ...] = ()

    @property
    def all_diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything wrong with the debate and its maps, by file and place."""
        found = [*self.diagnostics, *(d for reading in self.maps for d in reading.diagnostics)]
        return tuple(sorted(found, key=lambda diagnostic: diagnostic.sort_key))


@collector_paused()
def read_debate(
    content: bytes | str,
    file: str,
    read_named_map: Callable[[str], Reading],
    *,
    folder: str = "",
) -> DebateReading:
    """Return what a debate's file says, and everything that is wrong with it and its maps.

    A map that cannot be read is reported and left out; the rest still makes a debate.

    Args:
        content: The bytes of the file, or its text.
        file: Its path, for diagnostics.
        read_named_map: Gives the reading of a map by the name under which the debate lists
            it, or raises `UnreadableFile`.
        folder: The name of its folder; made an id, it is the default id of a ``debate.yaml``,
            as the file's own name is of any other file.
    """
    problems, readable = decode(file, content)
    context = Context(problems, parts=PARTS_OF_DEBATES)
    stem = PurePath(file).stem
    name = folder if stem == "debate" else stem
    reader = DebateReader(context, read_named_map, as_id(name) or "debate")
    root = context.root = (
        parse(problems, PARTS_OF_DEBATES, PROPOSITION_FIELDS.lists) if readable else None
    )
    top = read_root(root, DEBATE_KEY, context) if root is not None or not problems.errors else None
    found = reader.read(top) if top is not None else None
    return DebateReading(
        problems.source,
        found,
        tuple(reader.readings),
        tuple(reader.left_out),
        context.places(),
        problems.sorted(),
        find_waivers(problems.source, root),
    )


def write_debate(debate: Debate, files: Mapping[str, str] | None = None) -> str:
    """Return a debate as YAML text in the layout of argmap; equal debates give equal text.

    Reading the text beside the maps gives the same debate, if it could be read: no text with
    spaces at its ends or with control characters, no author who is silent on a proposition and
    takes a position on it, or takes two with one claim.

    Args:
        debate: The debate to write; its maps are written apart, with `write_map`.
        files: The file of each map by the map's id; by default the id with ``.yaml``.
    """
    given = files or {}
    names = [given.get(one.id, f"{one.id}.yaml") for one in debate.maps]
    details = write_fields(debate, DEBATE_FIELDS, leave_out={"maps"})
    extra = {key: details.pop(key) for key in list(details) if key.startswith("x-")}
    head: dict[str, Written] = {DEBATE_KEY: VERSION}
    head |= {name: details.pop(name) for name in ("id", "title", "question") if name in details}
    listed: list[Written] = [*names]
    sections: list[dict[str, Written]] = [head | {"maps": listed} | details]
    if debate.propositions:
        sections.append(
            {"propositions": {one.id: write_proposition(one) for one in debate.propositions}}
        )
    if debate.evidence:
        sections.append({"evidence": {one.id: _evidence(one) for one in debate.evidence}})
    if debate.reviewed:
        sections.append({"reviewed": Rows(map(write_review, debate.reviewed))})
    return write_yaml([*sections, extra])


def write_proposition(proposition: Proposition) -> dict[str, Written]:
    """Return the fields of a proposition as they are written."""
    fields = write_fields(proposition, PROPOSITION_FIELDS)
    taken: dict[str, list[Written]] = {}
    for position in proposition.positions:
        taken.setdefault(position.map, []).append(write_position(position))
    positions: dict[str, Written] = {name: one_or_list(found) for name, found in taken.items()}
    return fields | ({"positions": positions} if positions else {})


_SHORT = {
    PositionStance.AFFIRMS: "{}",
    PositionStance.DENIES: "not {}",
    PositionStance.QUALIFIES: "partly {}",
    PositionStance.REPORTS: "reports {}",
}


def write_position(position: Position) -> Written:
    """Return a position as it is written: in a word or two where that says all."""
    fields = write_fields(position, POSITION_FIELDS)
    if fields.keys() == {"stance"} and position.stance is PositionStance.SILENT:
        return "silent"
    if fields.keys() == {"claim", "stance"} and position.claim != "silent":
        return _SHORT[position.stance].format(position.claim)
    return fields


def _evidence(entry: EvidenceEntry) -> Written:
    fields = write_fields(entry, EVIDENCE_FIELDS)
    uses: dict[str, Written] = {use.map: one_or_list(use.claims) for use in entry.uses}
    return {"text": fields.pop("text"), "uses": uses} | fields


def write_review(review: Review) -> Written:
    """Return a verdict as it is written."""
    claims: dict[str, Written] = {one.map: one.claim for one in review.claims}
    return {"claims": claims} | write_fields(review, REVIEW_FIELDS)
