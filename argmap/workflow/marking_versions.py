"""Two versions of a map to one that shows both, and the marks that say what has changed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from argmap.comparison.versions import Change, ChangeKind, MapDiff, Part
from argmap.comparison.versions.applying import Application
from argmap.model import ArgumentMap, Claim, Inference, Relation, Role, Source
from argmap.views.change_marks import ChangeMark, Fate

_WHOLE = {ChangeKind.ADDED: Fate.ADDED, ChangeKind.REMOVED: Fate.REMOVED}


def both_versions(
    old: ArgumentMap, new: ArgumentMap, diff: MapDiff
) -> tuple[ArgumentMap, dict[str, ChangeMark]]:
    """Return the new map with what was removed where it was, and marks for what has changed.

    What was removed and has an id that the new map uses otherwise gets another one. A step
    that came or went with its claim has a mark without words: the claim says it.
    """
    removed = _Removed(old, new, diff)
    shown = evolve(
        new,
        claims=(*new.claims, *removed.claims.values()),
        inferences=(*map(removed.joined, new.inferences), *removed.all_inferences),
        sources=(*new.sources, *removed.sources.values()),
    )
    return shown, dict(_marks(diff, removed))


class _Removed:
    """What was removed, as it is shown in the new map, by its old ids."""

    def __init__(self, old: ArgumentMap, new: ArgumentMap, diff: MapDiff) -> None:
        self._taken = {one.id for one in new.claims}
        self._taken |= {one.id for one in new.inferences} | {one.id for one in new.sources}
        self._names = Application(diff, old).names
        gone = [one.before for one in diff.changes if one.kind is ChangeKind.REMOVED]
        self.sources = {
            one.id: evolve(one, id=self._free(one.id)) for one in gone if isinstance(one, Source)
        }
        self.claims = {one.id: self._claim(one) for one in gone if isinstance(one, Claim)}
        steps = [one for one in gone if isinstance(one, Inference)]
        self._gone = {one.id for one in steps}
        self.inferences = self._placed(steps)
        self._lost = dict(self._lost_premises(old))
        self.beside = dict(self._steps_beside(new))

    def _lost_premises(self, old: ArgumentMap) -> Iterator[tuple[str, list[str]]]:
        """Yield each step that is still there but has lost premises, with those."""
        for one in old.inferences:
            lost = [self.claims[name].id for name in one.premises if name in self.claims]
            if lost and one.id not in self._gone:
                yield self._names.inferences[one.id], lost

    def _steps_beside(self, new: ArgumentMap) -> Iterator[tuple[str, Inference]]:
        """Yield a step from each premise lost by one without a name: it has room for one only."""
        for name, lost in self._lost.items():
            step = new.inference(name)
            for premise in lost if step.name is None else ():
                beside = Inference((premise,), step.relation, step.conclusion)
                if beside.id not in self._taken:
                    yield beside.id, beside

    @property
    def all_inferences(self) -> tuple[Inference, ...]:
        """The removed steps, and those of lost premises that have none."""
        return (*self.inferences.values(), *self.beside.values())

    def joined(self, step: Inference) -> Inference:
        """Return a step of the new map with the premises that it has lost."""
        if step.name is None or step.id not in self._lost:
            return step
        return evolve(step, premises=(*step.premises, *self._lost[step.id]))

    def _free(self, name: str) -> str:
        """Return an id that nothing has, and take it."""
        number, free = 1, name
        while free in self._taken:
            number += 1
            free = f"{name}-{number}"
        self._taken.add(free)
        return free

    def _claim(self, claim: Claim) -> Claim:
        citations = tuple(
            evolve(one, source=self.sources[one.source].id) if one.source in self.sources else one
            for one in self._names.citations(claim)
        )
        role = Role.PREMISE if claim.role is Role.THESIS else claim.role
        return evolve(claim, id=self._free(claim.id), role=role, citations=citations)

    def _placed(self, gone: Sequence[Inference]) -> dict[str, Inference]:
        """Return removed inferences by the ids of today; what they undercut comes before them."""
        ids = {one.id: self._free(one.name) for one in gone if one.name is not None}
        unnamed = {one.id for one in gone if one.name is None}
        placed: dict[str, Inference] = {}
        waiting = list(gone)
        while waiting:
            unknown = unnamed - ids.keys()
            ready = [one for one in waiting if one.conclusion not in unknown]
            for one in ready:
                found = self._at(one, ids)
                if one.name is not None or found.id not in self._taken:
                    placed[one.id] = found
                    self._taken.add(found.id)
                ids[one.id] = found.id
            waiting = [one for one in waiting if one.conclusion in unknown]
        return placed

    def _at(self, inference: Inference, ids: Mapping[str, str]) -> Inference:
        premises, conclusion = self._names.ends(inference)
        if inference.relation is Relation.UNDERCUTS:
            conclusion = ids.get(inference.conclusion, conclusion)
        else:
            conclusion = self._today(inference.conclusion, conclusion)
        olds = zip(inference.premises, premises, strict=True)
        return evolve(
            inference,
            premises=tuple(self._today(was, now) for was, now in olds),
            conclusion=conclusion,
            name=None if inference.name is None else ids[inference.id],
        )

    def _today(self, was: str, now: str) -> str:
        return self.claims[was].id if was in self.claims else now


def _marks(diff: MapDiff, removed: _Removed) -> Iterator[tuple[str, ChangeMark]]:
    shown: Mapping[Part, Mapping[str, Claim | Inference]] = {
        Part.CLAIM: removed.claims,
        Part.INFERENCE: removed.inferences,
    }
    grouped: dict[str, list[Change]] = {}
    for change in diff.changes:
        if change.part not in shown:
            continue
        if change.new is not None:
            grouped.setdefault(change.new, []).append(change)
        elif (part := shown[change.part].get(change.old or "")) is not None:
            grouped.setdefault(part.id, []).append(change)
    with_claims = set(_steps_with_claims(diff))
    for step in removed.beside:
        yield step, ChangeMark(Fate.REMOVED, "")
    for name, changes in grouped.items():
        fate = _WHOLE.get(changes[0].kind, Fate.CHANGED)
        silent = (changes[0].kind, changes[0].name) in with_claims
        yield name, ChangeMark(fate, "" if silent else _words(changes))


def _steps_with_claims(diff: MapDiff) -> Iterator[tuple[ChangeKind, str]]:
    """Yield the steps that came or went together with one of their premises."""
    whole = [one for one in diff.changes if not one.field]
    claims = {(one.kind, one.name) for one in whole if one.part is Part.CLAIM}
    for one in whole:
        step = one.after or one.before
        if isinstance(step, Inference) and any(
            (one.kind, each) in claims for each in step.premises
        ):
            yield one.kind, one.name


def _words(changes: Iterable[Change]) -> str:
    """Return the kinds of changes, and of those without a kind of their own the fields."""
    kinds = {change.kind for change in changes}
    told = [str(kind) for kind in ChangeKind if kind in kinds - {ChangeKind.CHANGED}]
    fields = [change.field for change in changes if change.kind is ChangeKind.CHANGED]
    if fields:
        told.append(f"changed: {', '.join(fields)}")
    return ", ".join(told)
