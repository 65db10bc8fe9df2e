"""Python's garbage collector, held off while many values are made that all stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from attrs import define, field

_MANY = 50_000


@contextmanager
def collector_paused() -> Iterator[None]:
    """Hold the garbage collector off, and let it go on afterwards if it was on.

    Reading makes hundreds of thousands of values, none of them garbage; each time their number
    has grown by a quarter the collector would go through all of them again. Whoever has turned it
    off keeps it off, and of several that pause it at a time the last lets it go on.
    """
    _pauses.begin()
    try:
        yield
    finally:
        _pauses.end()


@define
class _Pauses:
    """How many hold the collector off at a time, in all threads."""

    _lock: Lock = field(factory=Lock)
    _count: int = 0
    _was_on: bool = False

    def begin(self) -> None:
        with self._lock:
            if not self._count:
                self._was_on = gc.isenabled()
                gc.disable()
            self._count += 1

    def end(self) -> None:
        with self._lock:
            self._count -= 1
            if self._was_on and not self._count:
                _count_as_old()
                gc.enable()


_pauses = _Pauses()


def _count_as_old() -> None:
    """Count very many new values as old ones, which the collector goes through only with all.

    Else it would make up at once for what it was kept from. To freeze and to thaw moves all
    values to the old ones; where a program has frozen some itself, they are left as they are.
    """
    if gc.get_count()[0] > _MANY and hasattr(gc, "freeze") and not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
