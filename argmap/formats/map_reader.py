"""The tree of a map's file to the map: claims and inferences first, then what they refer to."""

from collections.abc import Container
from pathlib import PurePath
from typing import Any

from argmap.diagnostics import Related
from argmap.formats.arrows import parse_arrow
from argmap.formats.citation_field import CitedAt
from argmap.formats.context import Context, Part
from argmap.formats.map_fields import (
    CLAIM_FIELDS,
    INFERENCE_FIELDS,
    MAP_FIELDS,
    SECTIONS,
    SOURCE_FIELDS,
    TARGET_FIELDS,
)
from argmap.formats.records import Field, read_entries, read_record
from argmap.formats.references import Draft, Resolver, report_duplicates, within
from argmap.formats.values import Reference, as_id, check_id, read_text
from argmap.formats.version import check_version
from argmap.model import ID_PATTERN, ArgumentMap, Claim, Relation, Role, Source, Stance
from argmap.syntax import Mapping, Node, Scalar, describe


class MapReader:
    """Reads one map; collects drafts first, since a reference may stand before its target."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.map_id = PurePath(context.problems.source.file).stem or "map"
        self._claim_ids: dict[str, Node] = {}
        self._other_ids: list[tuple[str, Node]] = []
        self._drafts: list[Draft] = []
        self._cited: list[CitedAt] = []
        self._thesis_missing = False

    def read(self, root: Mapping) -> ArgumentMap | None:
        """Return the map, or None where anything is wrong with it."""
        values = read_record(root, MAP_FIELDS, self.context, (), "the map")
        check_version(root, "argmap", values.pop("version", None), self.context)
        self._choose_id(root, values)
        sources = self._read_sources(values.pop("sources", None))
        claims = self._read_claims(root, values)
        self._read_inferences(values.pop("inferences", None))
        report_duplicates([*self._claim_ids.items(), *self._other_ids], self.context)
        self._check_cited_sources(sources)
        excused = self._excused_names(root)
        inferences = Resolver(self.context, self._claim_ids, self._drafts, excused).resolve()
        if self.context.problems:
            return None
        return ArgumentMap(
            claims=tuple(claims), inferences=tuple(inferences), sources=tuple(sources), **values
        )

    def _excused_names(self, root: Mapping) -> Container[str]:
        """Return the names that would be claims but for a fault that has been reported.

        They are ids that only need another spelling, and what stands in a misspelt section.
        Without a thesis any name may be meant for it.
        """
        if self._thesis_missing:
            return _Anything()
        spelt = {as_id(name) for name in self._claim_ids}
        known = {field.name for field in MAP_FIELDS}
        strays = (node for key, node in root.entries if key.text not in known)
        return spelt.union(
            *({key.text for key, _ in node.entries} for node in strays if isinstance(node, Mapping))
        )

    def _choose_id(self, root: Mapping, values: dict[str, Any]) -> None:
        self.map_id = values.setdefault("id", self.map_id)
        if root.get("id") is None and not ID_PATTERN.fullmatch(self.map_id):
            self.context.fault(
                "bad-id",
                Scalar("", root.start, root.start),
                f"the file's name `{self.map_id}` cannot be the id of the map",
                help="add a line `id: …` of small letters, digits and hyphens",
            )

    def _read_sources(self, section: Node | None) -> list[Source]:
        found = []
        for key, node in self._entries(section, "sources"):
            self._other_ids.append((key.text, key))
            part = ("sources", key.text)
            what = f"the source `{key.text}`"
            values = self._read_long_or_short(node, SOURCE_FIELDS, part, what)
            if "title" in values:
                found.append(Source(id=key.text, **values))
        return found

    def _read_claims(self, root: Mapping, values: dict[str, Any]) -> list[Claim]:
        found: list[Claim] = []
        for section, role in SECTIONS.items():
            node = values.pop(section, None)
            if role is Role.THESIS and isinstance(node, Scalar):
                self._report_bare_thesis(node)
                continue
            entries = self._entries(node, section)
            if role is Role.THESIS:
                self._check_single_thesis(root, entries, broken=node is not None and not entries)
            for key, content in entries:
                found.extend(self._read_claim(key, content, role))
        return found

    def _report_bare_thesis(self, node: Scalar) -> None:
        self._thesis_missing = True
        self.context.fault(
            "wrong-shape",
            node,
            "the thesis has no id",
            help="write the id and the text on a line of their own: `  my-thesis: …`",
        )

    def _check_single_thesis(
        self, root: Mapping, entries: list[tuple[Scalar, Node]], *, broken: bool
    ) -> None:
        self._thesis_missing = not entries
        if not entries and not broken:
            self.context.fault(
                "no-thesis",
                Scalar("", root.start, root.start),
                "the map has no thesis",
                help="add `thesis:` and under it one line `id: text`, the claim it is all about",
            )
        for key, _ in entries[1:]:
            self.context.fault(
                "wrong-shape",
                key,
                f"a map has one thesis, and `{key.text}` is a second one",
                help="move it to `premises`, or make a second map",
                related=[Related("the first", self.context.span(entries[0][0]))],
            )

    def _read_claim(self, key: Scalar, node: Node, role: Role) -> list[Claim]:
        name = key.text
        if name in self._claim_ids:
            self._other_ids.append((name, key))
        self._claim_ids.setdefault(name, key)
        values = self._read_long_or_short(
            node, CLAIM_FIELDS, ("claims", name), f"the claim `{name}`"
        )
        for field in TARGET_FIELDS:
            for target in values.pop(field.target, ()):
                premise = Reference(name, key)
                self._drafts.append(Draft((premise,), Relation(field.name), target))
        cited: tuple[CitedAt, ...] = values.pop("citations", ())
        self._cited.extend(cited)
        self._check_voice(node, values, f"the claim `{name}`")
        if self.context.problems:
            return []
        return [Claim(name, role=role, citations=tuple(c.citation for c in cited), **values)]

    def _check_voice(self, node: Node, values: dict[str, Any], what: str) -> None:
        if "by" in values and values.get("stance") is Stance.ASSERTS:
            self.context.fault(
                "wrong-shape",
                node,
                f"{what} is held by somebody else, so its author does not assert it",
                help="write `stance: concedes` if the author grants it, or leave out `by`",
            )

    def _read_inferences(self, section: Node | None) -> None:
        for key, node in self._entries(section, "inferences"):
            self._other_ids.append((key.text, key))
            part = ("inferences", key.text)
            self.context.record(part, node)
            draft = (
                self._read_arrow(key.text, node)
                if isinstance(node, Scalar)
                else self._read_long_inference(key.text, node, part)
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
            )
            return None
        text = self.context.problems.source.text
        premises = {one: Reference(one, within(node, one, text)) for one in arrow.premises}
        if len(premises) < len(arrow.premises):
            self.context.fault(
                "wrong-shape",
                node,
                f"the inference `{name}` names a premise twice",
                help="once is enough",
            )
        target = Reference(arrow.target, within(node, arrow.target, text))
        relation = None if arrow.attacks else Relation.SUPPORTS
        return Draft(tuple(premises.values()), relation, target, name)

    def _read_long_inference(self, name: str, node: Node, part: Part) -> Draft | None:
        what = f"the inference `{name}`"
        if not isinstance(node, Mapping):
            self.context.fault("wrong-shape", node, f"{what} is {describe(node)}", help=_LONG_FORM)
            return None
        values = read_record(node, INFERENCE_FIELDS, self.context, part, what)
        self._check_voice(node, values, what)
        targets = [
            (Relation(field.name), target)
            for field in TARGET_FIELDS
            for target in values.pop(field.target, ())
        ]
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

    def _check_cited_sources(self, sources: list[Source]) -> None:
        known = {source.id: source for source in sources}
        for cited in self._cited:
            name = cited.citation.source
            if name is not None and name not in known:
                self.context.fault(
                    "unknown-source",
                    cited.node,
                    f"no source named `{name}`",
                    label="not defined in this map",
                    help=self.context.suggest(name, known)
                    or f"add `{name}: …` with its title to `sources`, or cite the text itself: ¶8",
                )

    def _entries(self, node: Node | None, section: str) -> list[tuple[Scalar, Node]]:
        entries = read_entries(node, self.context, f"`{section}`")
        for key, content in entries:
            check_id(key.text, key, self.context)
            kind = "claims" if section in SECTIONS else section
            self.context.record((kind, key.text, "id"), key)
            self.context.record((kind, key.text), content)
        return entries

    def _read_long_or_short(
        self, node: Node, fields: tuple[Field, ...], part: Part, what: str
    ) -> dict[str, Any]:
        """Read a group by its table, or a bare text as the first field of the table."""
        if isinstance(node, Mapping):
            return read_record(node, fields, self.context, part, what)
        text = read_text(node, self.context, what)
        return {} if text is None else {fields[0].target: text}


class _Anything:
    """Holds every name."""

    def __contains__(self, name: object) -> bool:
        return True


_LONG_FORM = "write `a + b -> c`, or a group with `from`, and `supports`, `rebuts` or `undercuts`"
