"""Which steps came or went with something else, and are told with it."""

from collections.abc import Iterator

from argmap.comparison.versions import Change, ChangeKind, Part
from argmap.model import Inference
from argmap.reports.revision import Revision

_Key = tuple[ChangeKind, str]


class Folded:
    """The steps without a name that came or went with a claim, or in a regrouping.

    The steps of a new claim are part of it. Where two reasons were linked, or linked ones
    parted, one step was regrouped, and the other came or went with that.
    """

    def __init__(self, revision: Revision) -> None:
        self._revision = revision
        whole = [one for one in revision.diff.changes if not one.field]
        claims = {(one.kind, one.name) for one in whole if one.part is Part.CLAIM}
        steps = [one for one in whole if one.part is Part.INFERENCE]
        self._single = {(one.kind, one.name): step for one in steps if (step := _unnamed(one))}
        self._of_claims: dict[_Key, list[Inference]] = {}
        self._told: set[_Key] = set()
        for (kind, name), step in self._single.items():
            if (kind, step.premises[0]) in claims:
                self._of_claims.setdefault((kind, step.premises[0]), []).append(step)
                self._told.add((kind, name))
        self._alone = {key: each for key, each in self._regrouped() if each in self._single}
        self._told.update(self._alone.values())

    def __contains__(self, change: Change) -> bool:
        return change.part is Part.INFERENCE and (change.kind, change.name) in self._told

    def steps(self, change: Change) -> list[Inference]:
        """Return the steps that came or went with a claim."""
        return self._of_claims.get((change.kind, change.name), [])

    def is_alone(self, change: Change, premise: str) -> bool:
        """Tell whether a premise of a regrouped step is, or was, a reason of its own."""
        return (change.name, premise) in self._alone

    def _regrouped(self) -> Iterator[tuple[tuple[str, str], _Key]]:
        """Yield each premise that a regrouped step lost or won, and its step alone."""
        old_names = {new: old for old, new in self._revision.renamed.items()}
        for change in self._revision.diff.changes:
            if change.kind is not ChangeKind.REGROUPED:
                continue
            old = self._revision.old.inference(change.old or "")
            new = self._revision.new.inference(change.new or "")
            lost, won = lost_and_won(self._revision, old, new)
            for name in lost:
                now = self._revision.renamed.get(name, name)
                alone = Inference((now,), new.relation, new.conclusion)
                yield (change.name, name), (ChangeKind.ADDED, alone.id)
            for name in won:
                alone = Inference((old_names.get(name, name),), old.relation, old.conclusion)
                yield (change.name, name), (ChangeKind.REMOVED, alone.id)


def lost_and_won(revision: Revision, old: Inference, new: Inference) -> tuple[list[str], list[str]]:
    """Return the premises that a step has lost, by their old ids, and won, by their new ids."""
    kept = {revision.renamed.get(name, name) for name in old.premises}
    lost = [name for name in old.premises if revision.renamed.get(name, name) not in new.premises]
    return lost, [name for name in new.premises if name not in kept]


def _unnamed(change: Change) -> Inference | None:
    step = change.after or change.before
    return step if isinstance(step, Inference) and step.name is None else None
