"""The tree of a debate's file to the debate."""

from collections.abc import Callable, Collection
from pathlib import PurePath
from typing import Any

from argmap.diagnostics import Fix
from argmap.errors import UnreadableFile
from argmap.formats.argmap_yaml import Reading
from argmap.formats.context import Context
from argmap.formats.debate_fields import (
    DEBATE_FIELDS,
    EVIDENCE_FIELDS,
    POSITION_FIELDS,
    PROPOSITION_FIELDS,
)
from argmap.formats.ids import Reference, References, check_id
from argmap.formats.mentions import within
from argmap.formats.outdented import with_fields_indented
from argmap.formats.positions import (
    as_position,
    fault_of_position,
    fault_of_several,
    parse_position,
    remedy_for,
)
from argmap.formats.records import Table, read_entries, read_record
from argmap.formats.references import report_duplicates
from argmap.formats.review_reader import ReviewReader
from argmap.formats.values import read_text
from argmap.formats.version import DEBATE_KEY, check_version
from argmap.model import (
    ArgumentMap,
    Debate,
    EvidenceEntry,
    EvidenceUse,
    Position,
    PositionStance,
    Proposition,
)
from argmap.syntax import Mapping, Node, Refused, Scalar, Sequence, describe


class DebateReader:
    """Reads one debate, and through its caller the maps that it names."""

    def __init__(
        self, context: Context, read_named_map: Callable[[str], Reading], default_id: str
    ) -> None:
        self.context = context
        self.readings: list[Reading] = []
        self.left_out: list[str] = []
        self._read_named_map = read_named_map
        self._default_id = default_id
        self._maps: dict[str, ArgumentMap | None] = {}
        self._claims: dict[str, dict[str, None]] = {}
        self._unknown_maps: set[str] = set()
        self._missing = 0
        self._ids: list[tuple[str, Node]] = []

    def read(self, root: Mapping) -> Debate | None:
        """Return the debate with the maps that could be read, or None on any other fault."""
        values = read_record(root, DEBATE_FIELDS, self.context, "the debate")
        check_version(root, DEBATE_KEY, values.pop("version", None), self.context)
        values.setdefault("id", self._default_id)
        names: tuple[Reference, ...] = values.pop("maps", ())
        maps = root.get("maps")
        if maps is not None and not names:
            self.context.fault(
                "missing-field",
                maps,
                "the debate names no map",
                help="list the maps' files: `maps: [first.yaml, second.yaml]`",
            )
        for name in names:
            self._read_map(name)
        propositions = self._read_propositions(values.pop("propositions", None))
        stated = [name for name, _ in self._ids]
        evidence = self._read_evidence(values.pop("evidence", None))
        reviews = ReviewReader(self.context, self._is_here, self._knows_claim, stated)
        reviewed = reviews.read(values.pop("reviewed", None))
        report_duplicates(self._ids, self.context)
        if self._is_faulty():
            return None
        return Debate(
            maps=tuple(found for found in self._maps.values() if found is not None),
            propositions=tuple(propositions),
            evidence=tuple(evidence),
            reviewed=reviewed,
            **values,
        )

    def _is_faulty(self) -> bool:
        """Tell whether anything is wrong but that a map is missing."""
        return self.context.problems.errors > self._missing

    def _read_map(self, name: Reference) -> None:
        try:
            reading = self._read_named_map(name.name)
        except UnreadableFile as error:
            self._missing += 1
            self.left_out.append(name.name)
            self._maps.setdefault(PurePath(name.name).stem, None)
            self.context.fault(
                "unknown-map",
                name.node,
                f"the map cannot be read: {error}",
                help="name the map's file as it is called, beginning at the folder of this file",
                fix=self.context.replace(name.node, error.near),
            )
            return
        self.readings.append(reading)
        if reading.map is None:
            self.left_out.append(name.name)
        if reading.map_id in self._maps:
            self.context.fault(
                "duplicate-id",
                name.node,
                f"two maps of this debate have the id `{reading.map_id}`",
                help="give one of them another `id:`, or name it only once",
            )
        if reading.map is not None and reading.map_id not in self._maps:
            self._claims[reading.map_id] = dict.fromkeys(claim.id for claim in reading.map.claims)
        self._maps.setdefault(reading.map_id, reading.map)

    def _read_propositions(self, section: Node | None) -> list[Proposition]:
        found = []
        entries = self._entries(section, "propositions", PROPOSITION_FIELDS)
        known = dict.fromkeys(key.text for key, _ in entries)
        for key, node in entries:
            values = self._group(node, PROPOSITION_FIELDS, f"proposition `{key.text}`")
            opposites: tuple[Reference, ...] = values.pop("opposite_of", ())
            self._check_opposites(key.text, opposites, known)
            positions = self._read_positions(values.pop("positions", None))
            if not self._is_faulty():
                names = tuple(opposite.name for opposite in opposites)
                found.append(
                    Proposition(key.text, positions=positions, opposite_of=names, **values)
                )
        return found

    def _check_opposites(
        self, own: str, opposites: tuple[Reference, ...], known: Collection[str]
    ) -> None:
        for opposite in opposites:
            if opposite.name == own:
                self.context.fault(
                    "wrong-shape",
                    opposite.node,
                    f"the proposition `{own}` cannot be its own opposite",
                    help="name another proposition, or delete the line",
                    fix=self.context.take_out(opposite.node),
                )
            elif opposite.name not in known:
                self.context.fault(
                    "unknown-proposition",
                    opposite.node,
                    f"no proposition named `{opposite.name}`",
                    **self.context.did_you_mean(
                        opposite.node, opposite.name, known, "name a proposition of this debate"
                    ),
                )

    def _read_positions(self, section: Node | None) -> tuple[Position, ...]:
        found: list[Position] = []
        for key, node in read_entries(section, self.context, "`positions`"):
            if not self._is_here(key):
                continue
            own: list[Position] = []
            for item in node.items if isinstance(node, Sequence) else [node]:
                own.extend(self._read_position(key.text, item))
            self._check_together(own, node)
            found.extend(own)
        return tuple(found)

    def _check_together(self, own: list[Position], node: Node) -> None:
        fault = fault_of_several(own)
        if fault is not None:
            fix = self._without_repetition(node)
            self.context.fault("wrong-shape", node, fault[0], help=fault[1], fix=fix)

    def _without_repetition(self, node: Node) -> Fix | None:
        """Return the fix that takes out the first position written a second time."""
        written = set()
        for item in node.items if isinstance(node, Sequence) else []:
            if isinstance(item, Scalar) and item.text in written:
                return self.context.take_out(item, safe=True)
            written.add(item.text if isinstance(item, Scalar) else None)
        return None

    def _read_position(self, map_id: str, node: Node) -> list[Position]:
        if isinstance(node, Mapping):
            return self._read_long_position(map_id, node)
        text = read_text(node, self.context, "the position")
        if text is None:
            return []
        read = parse_position(text)
        if read is None:
            self.context.fault(
                "wrong-shape",
                node,
                f"`{text[:50]}` is no position",
                help=remedy_for(text),
                fix=self.context.replace(node, as_position(text), safe=True),
            )
            return []
        stance, claim = read
        if claim is None:
            return [Position(map_id, stance)]
        place = within(node, claim, self.context.problems.source.text)
        known = self._knows_claim(map_id, Reference(claim, place))
        return [Position(map_id, stance, claim)] if known else []

    def _read_long_position(self, map_id: str, node: Mapping) -> list[Position]:
        values = read_record(node, POSITION_FIELDS, self.context, "the position")
        claims: tuple[Reference, ...] = values.pop("claim", ())
        stance = values.pop("stance", PositionStance.AFFIRMS)
        known = [claim.name for claim in claims if self._knows_claim(map_id, claim)]
        fault = fault_of_position(stance, claims, values)
        if fault is not None:
            self.context.fault("wrong-shape", node, fault[0], help=fault[1])
            return []
        if not claims:
            return [Position(map_id, stance, **values)]
        return [Position(map_id, stance, claim, **values) for claim in known]

    def _read_evidence(self, section: Node | None) -> list[EvidenceEntry]:
        found = []
        for key, node in self._entries(section, "evidence", EVIDENCE_FIELDS):
            values = self._group(node, EVIDENCE_FIELDS, f"entry of evidence `{key.text}`")
            uses = []
            for map_key, names in read_entries(values.pop("uses", None), self.context, "`uses`"):
                references = References().read(names, self.context)
                if self._knows_map(map_key):
                    known = [r.name for r in references if self._knows_claim(map_key.text, r)]
                    uses.append(EvidenceUse(map_key.text, tuple(known)))
            if not self._is_faulty():
                present = (use for use in uses if self._maps.get(use.map) is not None)
                found.append(EvidenceEntry(key.text, uses=tuple(present), **values))
        return found

    def _entries(self, section: Node | None, name: str, fields: Table) -> list[tuple[Scalar, Node]]:
        found = read_entries(section, self.context, f"`{name}`")
        what = "proposition" if name == "propositions" else "piece of evidence"
        entries = with_fields_indented(found, fields, what, self.context)
        self._ids += [(key.text, key) for key, _ in entries]
        for key, _ in entries:
            check_id(key.text, key, self.context)
        return entries

    def _group(self, node: Node, fields: Table, what: str) -> dict[str, Any]:
        if isinstance(node, Mapping):
            return read_record(node, fields, self.context, f"the {what}")
        if not isinstance(node, Refused):
            self.context.fault(
                "wrong-shape",
                node,
                f"the {what} is {describe(node)}",
                help="write `text:` and the other fields under it, indented",
            )
        return {}

    def _is_here(self, key: Scalar) -> bool:
        return self._knows_map(key) and self._maps[key.text] is not None

    def _knows_map(self, key: Scalar) -> bool:
        """Tell whether the debate names a map; report one that it does not, the first time."""
        if key.text not in self._maps and key.text not in self._unknown_maps and self._maps:
            self._unknown_maps.add(key.text)
            self.context.fault(
                "unknown-map",
                key,
                f"no map of this debate has the id `{key.text}`",
                **self.context.did_you_mean(
                    key, key.text, self._maps, "name its file under `maps`"
                ),
            )
        return key.text in self._maps

    def _knows_claim(self, map_id: str, reference: Reference) -> bool:
        known = self._claims.get(map_id)
        if known is None:
            return False  # what is wrong with the map has been reported
        if reference.name not in known:
            self.context.fault(
                "unknown-claim",
                reference.node,
                f"the map `{map_id}` has no claim named `{reference.name}`",
                **self.context.did_you_mean(
                    reference.node, reference.name, known, "name one of its claims, or `silent`"
                ),
            )
        return reference.name in known
