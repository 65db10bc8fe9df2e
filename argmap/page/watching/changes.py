"""When files change: told by the system where it can, else by looking again."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from time import sleep

from argmap.traces import Traces, traces_in

_SUFFIXES = (".yaml", ".yml", ".toml", ".txt")
_PAUSE = 0.3
"""Seconds between two looks, where nothing tells of changes."""

_LONGEST = 1.0
"""Seconds after which it is looked again, even where the system tells of changes."""

_SETTLING = 0.05
"""Seconds for which files must stay as they are before they are read: editors write in steps."""


def changes(folders: Callable[[], Iterable[Path]]) -> Iterator[None]:
    """Yield at once, and then whenever a map, settings or a text has changed, without end.

    What changes while somebody acts upon it is seen when they ask for the next.

    Args:
        folders: Tells in which folders they lie; it is asked every time.
    """
    known = _traces(folders())
    yield
    while True:
        _wait(folders())
        now = _traces(folders())
        while now != known:
            known = now
            sleep(_SETTLING)
            now = _traces(folders())
            if now == known:
                yield
                known = now


def _traces(folders: Iterable[Path]) -> list[Traces]:
    return [traces_in(folder, _SUFFIXES) for folder in folders]


def _wait(folders: Iterable[Path]) -> None:
    """Wait until something may have changed."""
    try:
        from watchfiles import watch  # noqa: PLC0415  (an extra)
    except ImportError:
        sleep(_PAUSE)
        return
    there = [folder for folder in folders if folder.is_dir()]
    if not there:
        sleep(_PAUSE)
        return
    told = watch(
        *there,
        recursive=False,
        debounce=50,
        rust_timeout=int(_LONGEST * 1000),
        yield_on_timeout=True,
        raise_interrupt=True,
    )
    with suppress(OSError, RuntimeError):  # the folder has just gone: it is seen below
        next(iter(told), None)
