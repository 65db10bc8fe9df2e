"""Python's garbage collector, held off while many values are made that all stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
            gc.enable()
