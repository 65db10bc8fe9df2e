"""Which inferences of two versions are one inference, perhaps moved, turned or regrouped."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping

from argmap.comparison.versions.pairing import Pairing
from argmap.model import ArgumentMap, Inference, Relation

_ROUNDS = 20
"""How often a newly paired inference may bring its undercutters in, step by step."""
_MOST_LIKELY = 50
"""How many inferences with a premise and the conclusion in common are looked at."""

_Ends = tuple[frozenset[str], str]
_Key = Callable[[Inference], Hashable]


def match_inferences(
    old: ArgumentMap, new: ArgumentMap, claims: Mapping[str, str]
) -> dict[str, str]:
    """Return the new ids of the old inferences that are still there.

    An inference is the same by its name, then by what it does; then as one that turned
    (the same ends), moved (the same premises) or was regrouped (the same conclusion and a
    premise in common).

    Args:
        old: The old map.
        new: The new map.
        claims: The new ids of old claims.
    """
    return _Matching(old, new, claims).found


class _Matching:
    """The search for pairs. An undercutter is placed as soon as what it undercuts is paired."""

    def __init__(self, old: ArgumentMap, new: ArgumentMap, claims: Mapping[str, str]) -> None:
        self._claims = claims
        self._pairing = Pairing(old.inferences, new.inferences)
        self._reached: set[str] = set()
        self._pairing.by(lambda one: one.name)
        self._until_still(self._match_same)
        self._pairing.by(self._old_loose, self._new_loose)
        self._until_still(self._match_changed)

    @property
    def found(self) -> dict[str, str]:
        """The new ids of old inferences."""
        return self._pairing.found

    def _until_still(self, match: Callable[[], None]) -> None:
        for _ in range(_ROUNDS):
            before = len(self.found)
            self._reached = set(self.found.values())
            match()
            if len(self.found) == before:
                return

    def _match_same(self) -> None:
        def old_key(one: Inference) -> Hashable:
            ends = self._old_ends(one)
            return ends and (*ends, one.relation)

        def new_key(one: Inference) -> Hashable:
            ends = self._new_ends(one)
            return ends and (*ends, one.relation)

        def with_name(key: _Key) -> _Key:
            return lambda one: None if (found := key(one)) is None else (found, one.name is None)

        self._pairing.by(with_name(old_key), with_name(new_key))
        self._pairing.by(old_key, new_key)

    def _match_changed(self) -> None:
        self._match_same()
        self._pairing.by(self._old_ends, self._new_ends)
        self._pairing.by(
            lambda one: (self._old_premises(one), one.relation.is_attack),
            lambda one: (frozenset(one.premises), one.relation.is_attack),
        )
        self._pairing.by(self._old_premises, lambda one: frozenset(one.premises))
        self._match_regrouped()

    def _match_regrouped(self) -> None:
        likely: defaultdict[Hashable, list[Inference]] = defaultdict(list)
        for one in self._pairing.new:
            for premise in one.premises:
                likely[premise, one.conclusion, one.relation].append(one)
        for one in self._pairing.old:
            ends = self._old_ends(one)
            if ends is None:
                continue
            premises, conclusion = ends
            found = {
                other.id: len(premises.intersection(other.premises))
                for premise in sorted(premises)
                for other in likely.get((premise, conclusion, one.relation), ())[:_MOST_LIKELY]
            }
            for name in sorted(found, key=lambda name: -found[name]):
                if self._pairing.join(one.id, name):
                    break

    def _old_premises(self, one: Inference) -> frozenset[str]:
        """Return the premises by their new ids; one that is gone gets none that could be one."""
        return frozenset(self._claims.get(name, f"gone: {name}") for name in one.premises)

    def _old_ends(self, one: Inference) -> _Ends | None:
        """Return where an old inference begins and ends; None when the end is not known yet."""
        targets = self.found if one.relation is Relation.UNDERCUTS else self._claims
        end = targets.get(one.conclusion)
        return None if end is None else (self._old_premises(one), end)

    def _new_ends(self, one: Inference) -> _Ends | None:
        if one.relation is Relation.UNDERCUTS and one.conclusion not in self._reached:
            return None
        return frozenset(one.premises), one.conclusion

    def _old_loose(self, one: Inference) -> Hashable:
        """Return what pairs inferences that undercut each other in a circle."""
        if one.relation is not Relation.UNDERCUTS or one.conclusion in self.found:
            return None
        return self._old_premises(one), one.name is None

    def _new_loose(self, one: Inference) -> Hashable:
        if one.relation is not Relation.UNDERCUTS or one.conclusion in self._reached:
            return None
        return frozenset(one.premises), one.name is None
