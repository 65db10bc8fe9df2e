"""An argument map as YAML: text to model, and model to text."""

from collections.abc import Iterable

from attrs import frozen

from argmap.collector import collector_paused
from argmap.diagnostics import Diagnostic
from argmap.formats.context import Context
from argmap.formats.map_fields import (
    CLAIM_FIELDS,
    INFERENCE_FIELDS,
    MAP_FIELDS,
    SOURCE_FIELDS,
)
from argmap.formats.map_reader import MapReader
from argmap.formats.parts import PARTS_OF_MAPS
from argmap.formats.places import Places
from argmap.formats.sections import SECTIONS
from argmap.formats.version import MAP_KEY, VERSION, read_root
from argmap.formats.waivers import Waiver, find_waivers
from argmap.formats.writing import write_fields
from argmap.formats.yaml_writer import Written, one_or_list, write_yaml
from argmap.model import ArgumentMap, Claim, Inference, Relation, Source, Stance
from argmap.syntax import SourceText, decode, parse


@frozen
class Reading:
    r"""What came of reading a map's file.

    Attributes:
        source: The text, under the name its diagnostics carry.
        map: The map, or None when the file has errors.
        map_id: The map's id, as far as it could be read.
        places: Where each part of the map stands in the text.
        diagnostics: Everything wrong with the file, by place.
        waivers: The comments that waive rules; they are no part of the map.

    >>> reading = read_map("argmap: 1\nthesis: {go: We should go.}\nauthr: Ada\n", "trip.yaml")
    >>> reading.map is None, [diagnostic.help for diagnostic in reading.diagnostics]
    (True, ['did you mean `author`?'])
    """

    source: SourceText
    map: ArgumentMap | None
    map_id: str
    places: Places
    diagnostics: tuple[Diagnostic, ...]
    waivers: tuple[Waiver, ...] = ()


@collector_paused()
def read_map(content: bytes | str, file: str = "", default_id: str = "") -> Reading:
    r"""Return what a map's file says, and everything that is wrong with it.

    Bad text never raises: every fault is a diagnostic, and a file with faults gives no map.

    Args:
        content: The bytes of the file, or its text.
        file: Its path, for diagnostics; its name without the ending is the default id.
        default_id: The id of a map that gives none, when that is not its file's name.

    >>> read_map("argmap: 1\nthesis: {go: We should go.}\n", "trip.yaml").map.thesis.text
    'We should go.'
    """
    problems, readable = decode(file, content)
    context = Context(problems, parts=PARTS_OF_MAPS)
    reader = MapReader(context, default_id)
    root = context.root = parse(problems, PARTS_OF_MAPS, CLAIM_FIELDS.lists) if readable else None
    top = read_root(root, MAP_KEY, context) if root is not None or not problems.errors else None
    found = reader.read(top) if top is not None else None
    return Reading(
        problems.source,
        found,
        reader.map_id,
        context.places(),
        problems.sorted(),
        find_waivers(problems.source, root),
    )


def write_map(argument_map: ArgumentMap) -> str:
    r"""Return a map as YAML text in the layout of argmap; equal maps give equal text.

    Reading the text gives the same map, if it could be read: no text with spaces at its ends or
    with control characters, no `url` but of the web or for mail, and no more than eight
    undercutters without a name in a row. Comments are no part of a map and are not written.

    >>> from argmap.formats import read_map
    >>> text = "argmap: 1\nid: trip\n\nthesis:\n  go: We should go.\n"
    >>> write_map(read_map(text).map) == text
    True
    """
    head: dict[str, Written] = {MAP_KEY: VERSION}
    details = write_fields(argument_map, MAP_FIELDS)
    extra = {key: details.pop(key) for key in list(details) if key.startswith("x-")}
    sections: dict[str, dict[str, Written]] = {
        "sources": {source.id: _write_source(source) for source in argument_map.sources},
        **{name: _write_claims(argument_map, name) for name in SECTIONS},
        "inferences": _write_inferences(argument_map),
    }
    written: list[dict[str, Written]] = [{name: body} for name, body in sections.items() if body]
    return write_yaml([head | details, *written, extra])


def _write_source(source: Source) -> Written:
    fields = write_fields(source, SOURCE_FIELDS)
    is_short = fields == {"title": source.title} and source.id not in SOURCE_FIELDS.readers
    return source.title if is_short else fields


def _write_claims(argument_map: ArgumentMap, section: str) -> dict[str, Written]:
    targets: dict[str, list[Inference]] = {}
    for inference in argument_map.inferences:
        if inference.name is None:
            targets.setdefault(inference.premises[0], []).append(inference)
    return {
        claim.id: write_claim(claim, targets.get(claim.id, []))
        for claim in argument_map.claims
        if claim.role is SECTIONS[section]
    }


def write_claim(claim: Claim, inferences: Iterable[Inference]) -> Written:
    """Return a claim as it is written, with what it bears on by the inferences without a name."""
    given = list(inferences)
    fields = write_fields(claim, CLAIM_FIELDS, leave_out=_default_stance(claim))
    if fields == {"text": claim.text} and not given and claim.id not in CLAIM_FIELDS.readers:
        return claim.text  # a claim with the name of a field would read like that field
    bears_on: dict[str, Written] = {
        relation.value: one_or_list(conclusions)
        for relation in Relation
        if (conclusions := [i.conclusion for i in given if i.relation is relation])
    }
    text = fields.pop("text")
    return {"text": text} | bears_on | fields


def _write_inferences(argument_map: ArgumentMap) -> dict[str, Written]:
    return {
        inference.name: write_inference(inference)
        for inference in argument_map.inferences
        if inference.name is not None
    }


def write_inference(inference: Inference) -> Written:
    """Return an inference with a name as it is written: as an arrow where that says all."""
    fields = write_fields(inference, INFERENCE_FIELDS, leave_out=_default_stance(inference))
    premises = fields.pop("from")
    if not fields:
        arrow = "-x" if inference.relation.is_attack else "->"
        return f"{' + '.join(inference.premises)} {arrow} {inference.conclusion}"
    return {"from": premises, inference.relation.value: inference.conclusion} | fields


def _default_stance(part: Claim | Inference) -> set[str]:
    """Name the stance field when the stance is the one a reader assumes anyway."""
    default = Stance.ASSERTS if part.by is None else Stance.REPORTS
    return {"stance"} if part.stance is default else set()
