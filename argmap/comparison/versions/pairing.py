"""Pairs of parts from two versions of a map, found one way after the other."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable
from typing import Generic, Protocol, TypeVar


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_PartT = TypeVar("_PartT", bound=_Named)


class Pairing(Generic[_PartT]):
    """Parts of an old and a new map, each paired at most once.

    Attributes:
        found: The new ids of the old parts that are paired.
    """

    def __init__(self, old: Iterable[_PartT], new: Iterable[_PartT]) -> None:
        self._old = {part.id: part for part in old}
        self._new = {part.id: part for part in new}
        self.found: dict[str, str] = {}

    @property
    def old(self) -> list[_PartT]:
        """The old parts without a pair, in their order."""
        return list(self._old.values())

    @property
    def new(self) -> list[_PartT]:
        """The new parts without a pair, in their order."""
        return list(self._new.values())

    def join(self, old: str, new: str) -> bool:
        """Pair two parts, unless one of them has a pair; return whether that was done."""
        if old not in self._old or new not in self._new:
            return False
        del self._old[old], self._new[new]
        self.found[old] = new
        return True

    def by(
        self,
        old_key: Callable[[_PartT], Hashable],
        new_key: Callable[[_PartT], Hashable] | None = None,
    ) -> None:
        """Pair what has equal keys, in order; a key of None pairs with nothing.

        Args:
            old_key: The key of an old part.
            new_key: The key of a new part; by default the same.
        """
        if not self._old or not self._new:
            return
        key_of_new = new_key or old_key
        waiting: defaultdict[Hashable, deque[str]] = defaultdict(deque)
        for part in self.new:
            if (key := key_of_new(part)) is not None:
                waiting[key].append(part.id)
        # All keys are taken first: a key may depend on what is paired so far.
        for name, key in [(part.id, old_key(part)) for part in self.old]:
            if key is not None and (names := waiting.get(key)):
                self.join(name, names.popleft())
