"""Python's garbage collector, held off while many values are made that all stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 50_000


@contextmanager
def collector_paused() -> Iterator[None]:
    """Hold the garbage collector off, and let it go on afterwards if it was on.

    Reading makes hundreds of thousands of values, none of them garbage; each time their number
    has grown by a quarter the collector would go through all of them again. Whoever has turned it
    off keeps it off, and of several that pause it at a time the last lets it go on.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            _count_as_old()
            gc.enable()


def _count_as_old() -> None:
    """Count very many new values as old ones, which the collector goes through only with all.

    Else it would make up at once for what it was kept from. To freeze and to thaw moves all
    values to the old ones; where a program has frozen some itself, they are left as they are.
    """
    if gc.get_count()[0] > _MANY and hasattr(gc, "freeze") and not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
