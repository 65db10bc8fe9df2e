"""An old map and its differences to the new map."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, TypeVar

from attrs import evolve

from argmap.comparison.versions.changes import SECTIONS, Change, ChangeKind, MapDiff, Part
from argmap.comparison.versions.names import Names
from argmap.comparison.versions.values import (
    AnyPart,
    inference_with_values,
    value_of,
    with_values,
)
from argmap.errors import InvalidModel
from argmap.model import ArgumentMap, Claim, Inference, Relation, Source

_PartT = TypeVar("_PartT", Claim, Inference, Source)


def apply(diff: MapDiff, argument_map: ArgumentMap) -> ArgumentMap:
    """Return the new map that a diff makes of the old one.

    Raises:
        InvalidModel: The diff is of another map: a part is missing, or not as it was.
    """
    return Application(diff, argument_map).result()


class Application:
    """An old map, the differences, and what becomes of each part.

    Raises:
        InvalidModel: The diff is of another map.

    Attributes:
        names: What the old parts are called in the new map.
        inferences: What becomes of the old inferences by their old ids; a removed one stays.
    """

    def __init__(self, diff: MapDiff, argument_map: ArgumentMap) -> None:
        self._map = argument_map
        self._parts = _parts_of(argument_map)
        self._values: defaultdict[tuple[Part, str], dict[str, Any]] = defaultdict(dict)
        self._added: defaultdict[Part, list[Any]] = defaultdict(list)
        self._removed: set[tuple[Part, str]] = set()
        renamed: dict[Part, dict[str, str]] = {part: {} for part in Part}
        for change in (*diff.changes, *diff.reordered):
            self._take(change)
            if change.kind is ChangeKind.RENAMED and change.old and change.new:
                renamed[change.part][change.old] = change.new
        self._ids = self._known_ids()
        self.names = Names(renamed[Part.CLAIM], renamed[Part.SOURCE], self._ids)
        self.inferences = self._built_inferences()

    def _take(self, change: Change) -> None:
        if change.old is None:
            self._added[change.part].append(change.after)
            return
        self._check(change, change.old)
        key = change.part, change.old
        if change.new is None:
            self._removed.add(key)
        else:
            self._values[key][change.field] = change.after

    def _check(self, change: Change, name: str) -> None:
        """Refuse a change of something that is not there, or not as it was."""
        part = self._parts.get((change.part, name))
        if part is not None:
            is_order = change.part is Part.MAP and change.field in SECTIONS
            now = value_of(self._map, part, change.field) if change.field else part
            if is_order or now == change.before:
                return
        what = f"no {change.part}" if part is None else f"another {change.part}"
        raise InvalidModel(f"the diff is of another map: {self._map.id!r} has {what} {name!r}")

    def result(self) -> ArgumentMap:
        """Return the new map."""
        fields = dict(self._values.get((Part.MAP, self._map.id), {}))
        kept = {
            "claims": map(self._claim, self._left(Part.CLAIM, self._map.claims)),
            "inferences": (
                self.inferences[one.id] for one in self._left(Part.INFERENCE, self._map.inferences)
            ),
            "sources": map(self._source, self._left(Part.SOURCE, self._map.sources)),
        }
        for section, part in SECTIONS.items():
            fields[section] = _in_order((*kept[section], *self._added[part]), fields.get(section))
        return evolve(self._map, **fields)

    def _left(self, part: Part, parts: Iterable[_PartT]) -> Iterable[_PartT]:
        return (one for one in parts if (part, one.id) not in self._removed)

    def _claim(self, claim: Claim) -> Claim:
        values = self._values.get((Part.CLAIM, claim.id), {})
        citations = self.names.citations(claim)
        if citations != claim.citations:
            values = {"citations": citations, **values}
        return with_values(claim, values)

    def _source(self, source: Source) -> Source:
        return with_values(source, self._values.get((Part.SOURCE, source.id), {}))

    def _known_ids(self) -> dict[str, str]:
        """Return the new ids of the inferences that will have a name, or are removed."""
        known = {}
        for one in self._map.inferences:
            key = Part.INFERENCE, one.id
            name = self._values.get(key, {}).get("name", one.name)
            if key in self._removed:
                known[one.id] = one.id
            elif name is not None:
                known[one.id] = name
        return known

    def _built_inferences(self) -> dict[str, Inference]:
        """Build every inference, and before it what it undercuts.

        The address of one without a name holds the address of what it undercuts.
        """
        built: dict[str, Inference] = {}
        for start in self._map.inferences:
            row: list[Inference] = []
            one = start
            while one.id not in built and one not in row:
                row.append(one)
                if not self._follows_another(one) or one.conclusion in self._ids:
                    break
                one = self._map.inference(one.conclusion)
            for each in reversed(row):
                built[each.id] = self._inference(each)
                self._ids.setdefault(each.id, built[each.id].id)
        return built

    def _follows_another(self, inference: Inference) -> bool:
        moved = "conclusion" in self._values.get((Part.INFERENCE, inference.id), {})
        return inference.relation is Relation.UNDERCUTS and not moved

    def _inference(self, inference: Inference) -> Inference:
        if (Part.INFERENCE, inference.id) in self._removed:
            return inference
        values = self._values.get((Part.INFERENCE, inference.id), {})
        premises, conclusion = self.names.ends(inference)
        if (premises, conclusion) != (inference.premises, inference.conclusion):
            values = {"premises": premises, "conclusion": conclusion, **values}
        return inference_with_values(inference, self._map.voice(inference), values)


def _parts_of(argument_map: ArgumentMap) -> dict[tuple[Part, str], AnyPart]:
    parts: dict[tuple[Part, str], AnyPart] = {(Part.MAP, argument_map.id): argument_map}
    parts |= {(Part.CLAIM, one.id): one for one in argument_map.claims}
    parts |= {(Part.INFERENCE, one.id): one for one in argument_map.inferences}
    return parts | {(Part.SOURCE, one.id): one for one in argument_map.sources}


def _in_order(parts: tuple[Any, ...], order: tuple[str, ...] | None) -> tuple[Any, ...]:
    """Return parts in an order of their ids, or as they are."""
    if order is None:
        return parts
    place = {name: number for number, name in enumerate(order)}
    return tuple(sorted(parts, key=lambda part: place.get(part.id, len(place))))
