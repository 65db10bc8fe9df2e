"""Digests: what tells whether anything has changed."""

import os
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

import argmap

_LAYOUT = "1"
"""The version of what is kept; another one makes all that was kept before unknown."""


def digest(*parts: bytes) -> bytes:
    """Return 32 bytes that no other parts have.

    >>> digest(b"ab", b"c") == digest(b"a", b"bc")
    False
    """
    found = blake2b(digest_size=32)
    for part in parts:
        found.update(len(part).to_bytes(8, "big"))
        found.update(part)
    return found.digest()


@cache
def surroundings() -> bytes:
    """Return the digest of all but the files that a result depends on.

    That is argmap, to the last change of its own files, Python, whose tables of characters
    decide what is shown, and the YAML parser.
    """
    home = Path(argmap.__file__).parent
    yaml = find_spec("yaml")
    parser = Path(yaml.origin).parent if yaml is not None and yaml.origin else home
    states = (*_states(home), *_states(parser))
    return digest(*(one.encode() for one in (_LAYOUT, argmap.__version__, sys.version, *states)))


def _states(folder: Path) -> Iterator[str]:
    """Yield name, size and last change of each file of Python below a folder."""
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.endswith((".py", ".so", ".pyd")):
                path = os.path.join(parent, name)  # noqa: PTH118  (at every start; a `Path` takes twice as long)
                found = os.stat(path)  # noqa: PTH116  (as above)
                yield f"{os.path.relpath(path, folder)} {found.st_size} {found.st_mtime_ns}"
