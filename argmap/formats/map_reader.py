"""The tree of a map's file to the map: claims and inferences first, then what they refer to."""

from functools import cached_property
from pathlib import PurePath
from typing import Any

from argmap.formats.arrows import Arrow, as_arrow, parse_arrow
from argmap.formats.citation_field import Cited, source_node
from argmap.formats.context import Context
from argmap.formats.drafts import Draft
from argmap.formats.ids import Reference, check_id
from argmap.formats.loose_forms import as_id
from argmap.formats.map_fields import (
    CLAIM_FIELDS,
    INFERENCE_FIELDS,
    MAP_FIELDS,
    SOURCE_FIELDS,
    TARGET_FIELDS,
)
from argmap.formats.mentions import within
from argmap.formats.outdented import with_fields_indented
from argmap.formats.records import Table, read_entries, read_record
from argmap.formats.references import Resolver, report_duplicates
from argmap.formats.sections import SECTIONS
from argmap.formats.thesis import check_thesis
from argmap.formats.values import read_text
from argmap.formats.version import check_version
from argmap.model import ID_PATTERN, ArgumentMap, Citation, Claim, Relation, Role, Source, Stance
from argmap.syntax import Mapping, Node, Scalar, Sequence, describe


class MapReader:
    """Reads one map; collects drafts first, since a reference may stand before its target."""

    def __init__(self, context: Context, default_id: str = "") -> None:
        self.context = context
        self.map_id = default_id or PurePath(context.problems.source.file).stem or "map"
        self._claim_ids: dict[str, Scalar] = {}
        self._source_ids: dict[str, None] = {}
        self._other_ids: list[tuple[str, Node]] = []
        self._drafts: list[Draft] = []
        self._cited: list[Cited] = []
        self._thesis_missing = False

    def read(self, root: Mapping) -> ArgumentMap | None:
        """Return the map, or None where anything is wrong with it."""
        values = read_record(root, MAP_FIELDS, self.context, "the map")
        check_version(root, "argmap", values.pop("version", None), self.context)
        self._choose_id(root, values)
        sources = self._read_sources(values.pop("sources", None))
        claims = self._read_claims(root, values)
        self._read_inferences(values.pop("inferences", None))
        report_duplicates(self._other_ids, self.context, self._claim_ids)
        self._check_cited_sources()
        resolver = Resolver(self.context, self._claim_ids, self._drafts, self._is_excused)
        inferences = resolver.resolve()
        if self.context.problems.errors:
            return None
        return ArgumentMap(
            claims=tuple(claims), inferences=tuple(inferences), sources=tuple(sources), **values
        )

    def _is_excused(self, name: str) -> bool:
        """Tell whether a name would be a claim but for a fault that has been reported.

        Without a thesis any name may be meant for it.
        """
        return self._thesis_missing or name in self._excused_names

    @cached_property
    def _excused_names(self) -> set[str]:
        """Ids that only need another spelling, what stands in a misspelt section, lost words.

        They are put together when one is looked for: most maps never do.
        """
        root = self.context.root
        spelt = {as_id(name) for name in self._claim_ids}
        known = {field.name for field in MAP_FIELDS}
        top = root.entries if isinstance(root, Mapping) else []
        strays = (node for key, node in top if key.text not in known)
        return spelt.union(
            self.context.problems.lost_words,
            *(
                {key.text for key, _ in node.entries}
                for node in strays
                if isinstance(node, Mapping)
            ),
        )

    def _choose_id(self, root: Mapping, values: dict[str, Any]) -> None:
        self.map_id = values.setdefault("id", self.map_id)
        if root.get("id") is None and not ID_PATTERN.fullmatch(self.map_id):
            self.context.fault(
                "bad-id",
                Scalar("", root.start, root.start),
                f"the file's name `{self.map_id}` cannot be the id of the map",
                help="add a line `id: …` of small letters, digits and hyphens",
                fix=self.context.put_second(root, "id", as_id(self.map_id)),
            )

    def _read_sources(self, section: Node | None) -> list[Source]:
        found = []
        for key, node in self._entries(section, "sources", SOURCE_FIELDS):
            self._other_ids.append((key.text, key))
            what = f"the source `{key.text}`"
            values = self._read_long_or_short(node, SOURCE_FIELDS, what)
            if "title" in values:
                self._source_ids[key.text] = None
                if not self.context.problems.errors:
                    found.append(Source(id=key.text, **values))
        return found

    def _read_claims(self, root: Mapping, values: dict[str, Any]) -> list[Claim]:
        found: list[Claim] = []
        for section, role in SECTIONS.items():
            node = values.pop(section, None)
            if role is Role.THESIS:
                self._thesis_missing = not check_thesis(root, node, self.context)
                if self._thesis_missing:
                    continue
            entries = self._entries(node, section, CLAIM_FIELDS)
            read = [self._read_claim(*entry, role) for entry in entries]
            found += [claim for claim in read if claim is not None]
        return found

    def _read_claim(self, key: Scalar, node: Node, role: Role) -> Claim | None:
        name, what = key.text, f"the claim `{key.text}`"
        if self._claim_ids.setdefault(name, key) is not key:
            self._other_ids.append((name, key))
        values = self._read_long_or_short(node, CLAIM_FIELDS, what)
        premise = (Reference(name, key),)
        for field, relation in _RELATIONS:
            if field in values:
                for target in values.pop(field):
                    self._drafts.append(Draft(premise, relation, target))
        if "by" in values:
            self._check_voice(node, values, what)
        if "citations" in values:
            cited: Cited = values["citations"]
            values["citations"] = cited.citations
            if cited.names_sources:
                self._cited.append(cited)
        return None if self.context.problems.errors else Claim(name, role=role, **values)

    def _check_voice(self, node: Node, values: dict[str, Any], what: str) -> None:
        if "by" in values and values.get("stance") is Stance.ASSERTS:
            stance = node.get("stance") if isinstance(node, Mapping) else None
            self.context.fault(
                "wrong-shape",
                node,
                f"{what} is held by somebody else, so its author does not assert it",
                help="write `stance: concedes` if the author grants it, or leave out `by`",
                fix=self.context.take_out(stance) if stance else None,
            )

    def _read_inferences(self, section: Node | None) -> None:
        for key, node in self._entries(section, "inferences", INFERENCE_FIELDS):
            self._other_ids.append((key.text, key))
            draft = (
                self._read_arrow(key.text, node)
                if isinstance(node, Scalar)
                else self._read_long_inference(key.text, node)
            )
            if draft is not None:
                self._drafts.append(draft)

    def _read_arrow(self, name: str, node: Scalar) -> Draft | None:
        arrow = parse_arrow(node.text)
        if arrow is None or not arrow.target or not all(arrow.premises):
            self.context.fault(
                "wrong-shape",
                node,
                f"the inference `{name}` is not of the form `premise + premise -> conclusion`",
                help="join ids with `+`; `->` supports and `-x` attacks what follows",
                fix=self.context.replace(node, as_arrow(node.text), safe=True),
            )
            return None
        premises, target = self._place(arrow, node)
        if len(premises) < len(arrow.premises):
            self.context.fault(
                "wrong-shape",
                node,
                f"the inference `{name}` names a premise twice",
                help="once is enough",
                fix=self.context.replace(node, str(arrow.from_each(premises)), safe=True),
            )
        relation = None if arrow.attacks else Relation.SUPPORTS
        return Draft(tuple(premises.values()), relation, target, name)

    def _place(self, arrow: Arrow, node: Scalar) -> tuple[dict[str, Reference], Reference]:
        """Return the names of an arrow with their places, which follow each other in the text."""
        text = self.context.problems.source.text
        begin = node.start
        references = []
        for name in (*arrow.premises, arrow.target):
            place = within(node, name, text, begin)
            begin = begin if place is node else place.end
            references.append(Reference(name, place))
        premises: dict[str, Reference] = {}
        for reference in references[:-1]:
            premises.setdefault(reference.name, reference)
        return premises, references[-1]

    def _read_long_inference(self, name: str, node: Node) -> Draft | None:
        what = f"the inference `{name}`"
        if not isinstance(node, Mapping):
            self.context.fault("wrong-shape", node, f"{what} is {describe(node)}", help=_LONG_FORM)
            return None
        values = read_record(node, INFERENCE_FIELDS, self.context, what)
        self._check_voice(node, values, what)
        targets = [
            (Relation(field.name), target)
            for field in TARGET_FIELDS
            for target in values.pop(field.target, ())
        ]
        given = node.get("from")
        if isinstance(given, Sequence) and not given.items:
            self.context.fault(
                "missing-field",
                given,
                f"{what} has no premises",
                help="name the claims that it begins with, or delete it",
            )
        premises: tuple[Reference, ...] = values.pop("premises", ())
        if len(targets) != 1:
            count = f"{len(targets)} things" if targets else "nothing"
            self.context.fault(
                "wrong-shape" if targets else "missing-field",
                node,
                f"{what} bears on {count}",
                help="give it exactly one of `supports`, `rebuts` and `undercuts`, with one name",
            )
        if len(targets) != 1 or not premises:
            return None
        return Draft(premises, *targets[0], name, values)

    def _check_cited_sources(self) -> None:
        known = {None, *self._source_ids, *self.context.problems.lost_words}
        for cited in self._cited:
            if all(citation.source in known for citation in cited.citations):
                continue
            for citation, node in cited.each():
                if citation.source is not None and citation.source not in known:
                    self._report_unknown_source(citation, citation.source, node)

    def _report_unknown_source(self, citation: Citation, name: str, node: Node) -> None:
        self.context.fault(
            "unknown-source",
            node,
            f"no source named `{name}`",
            label="not defined in this map",
            **self.context.did_you_mean(
                source_node(citation, node, self.context),
                name,
                self._source_ids,
                f"add `{name}: …` with its title to `sources`, or cite the text itself: ¶8",
            ),
        )

    def _entries(self, node: Node | None, section: str, fields: Table) -> list[tuple[Scalar, Node]]:
        found = read_entries(node, self.context, f"`{section}`")
        what = "claim" if section in SECTIONS else section.removesuffix("s")
        entries = with_fields_indented(found, fields, what, self.context)
        if not all(map(ID_PATTERN.fullmatch, [key.text for key, _ in entries])):
            for key, _ in entries:
                check_id(key.text, key, self.context)
        return entries

    def _read_long_or_short(self, node: Node, fields: Table, what: str) -> dict[str, Any]:
        """Read a group by its table, or a bare text as the first field of the table."""
        if isinstance(node, Mapping):
            return read_record(node, fields, self.context, what)
        text = read_text(node, self.context, what)
        return {} if text is None else {fields[0].target: text}


_RELATIONS = [(relation.value, relation) for relation in Relation]
_LONG_FORM = "write `a + b -> c`, or a group with `from`, and `supports`, `rebuts` or `undercuts`"
