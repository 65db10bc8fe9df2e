"""What tells that files have changed."""

from contextlib import suppress
from pathlib import Path

from argmap.files import names_if_any

Traces = dict[str, tuple[int, int]]
"""When files were last written, in nanoseconds, and their sizes, by name."""


def traces_in(folder: Path, suffixes: tuple[str, ...]) -> Traces:
    """Return what differs once a file of a folder has changed; of what cannot be seen, nothing.

    Args:
        folder: The folder; what lies deeper is not looked at.
        suffixes: How the names of the files end.
    """
    found: Traces = {}
    for name in names_if_any(folder):
        if name.lower().endswith(suffixes):
            with suppress(OSError):
                seen = (folder / name).stat()
                found[name] = (seen.st_mtime_ns, seen.st_size)
    return found
