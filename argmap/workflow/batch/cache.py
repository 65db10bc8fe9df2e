"""What has been worked out before, by the content of the files it was worked out from.

An entry is a file of JSON under a name made from everything that it depends on, so none is ever
out of date: whatever changes, another entry is asked for. Every failure, from a full disk to an
entry that was cut off, is the same as an entry that is not there.
"""

import json
import os
import re
from pathlib import Path
from time import time

from argmap.errors import UnreadableFile, UnwritableFile
from argmap.files import (
    MAX_BYTES,
    is_private,
    last_used,
    make_folder,
    read_bytes,
    remove_oldest,
    touch,
    write_whole,
)
from argmap.workflow.batch.digests import digest, surroundings

FOLDER_VARIABLE = "ARGMAP_CACHE"
OFF_VARIABLE = "ARGMAP_NO_CACHE"

CacheChoice = bool | str | os.PathLike[str]
"""Whether to keep a cache in the usual folder, or the folder to keep it in."""

_FOLDER = "compared"
"""A folder of our own, so that nothing but entries is ever removed, whatever folder was named."""

_DAY = 24 * 60 * 60.0
_KEPT_SECONDS = 90 * _DAY
_KEPT_BYTES = 256 * 1024**2
_MANY = 1000
_STAMP_FILE = "pruned"
_ENTRY = re.compile(r"[0-9a-f]{2}[/\\]\.?[0-9a-f]{62}\.json(\..*)?")

# https://bford.info/cachedir/ tells programs that make backups to pass the folder over.
_TAG_FILE = "CACHEDIR.TAG"
_TAG = b"Signature: 8a477f597d28d172789f06886806bc55\n# Kept by argmap; it may be deleted.\n"


def open_cache(choice: CacheChoice = True) -> "Cache | None":
    """Return the cache, or None where there is to be none or none can be trusted.

    A folder into which others may write is not used: they could put results there.

    Args:
        choice: True for ``ARGMAP_CACHE``, or else the user's cache folder; a folder to use
            instead; False for no cache. ``ARGMAP_NO_CACHE``, if not empty, is the last word.
    """
    if choice is False or os.environ.get(OFF_VARIABLE):
        return None
    folder = _usual_folder() if choice is True else Path(choice)
    own = folder / _FOLDER
    if not folder.is_absolute():
        return None
    try:
        make_folder(own, private=True)
    except UnwritableFile:
        return None
    return Cache(own) if is_private(own) else None


def _usual_folder() -> Path:
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named).absolute()
    import platformdirs  # noqa: PLC0415  (not needed where the folder is named)

    return platformdirs.user_cache_path("argmap", appauthor=False)


class Cache:
    """Entries in a folder, each under the digest of what it was worked out from."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._is_writable = True

    def get(self, *parts: bytes) -> object:
        """Return what is kept for *parts*, or None where there is nothing sound."""
        key = digest(surroundings(), *parts)
        path = self._path(key)
        try:
            seal, _, payload = read_bytes(path).partition(b"\n")
            if seal != _seal(key, payload):
                return None
            value = json.loads(payload)
        except (UnreadableFile, ValueError, RecursionError):
            return None
        touch(path, older_than=_DAY)
        return value

    def put(self, value: object, *parts: bytes) -> None:
        """Keep a value, made of what JSON knows, for *parts*, if that is possible."""
        if not self._is_writable:
            return
        key = digest(surroundings(), *parts)
        payload = json.dumps(value, separators=(",", ":")).encode()
        content = _seal(key, payload) + b"\n" + payload
        path = self._path(key)
        if len(content) > MAX_BYTES:
            return
        try:
            make_folder(path.parent)
            write_whole(path, content)
        except UnwritableFile:
            self._is_writable = False

    def prune(self, added: int) -> None:
        """Remove what has not been in use for 90 days, and the oldest beyond 256 MiB.

        That is done once a day, and whenever much has been added.
        """
        stamp = self._folder / _STAMP_FILE
        if added < _MANY and last_used(stamp) > time() - _DAY:
            return
        remove_oldest(self._folder, _ENTRY, keep_bytes=_KEPT_BYTES, keep_seconds=_KEPT_SECONDS)
        try:
            write_whole(self._folder / _TAG_FILE, _TAG)
            write_whole(stamp, b"")
        except UnwritableFile:
            self._is_writable = False

    def _path(self, key: bytes) -> Path:
        name = key.hex()
        return self._folder / name[:2] / f"{name[2:]}.json"


def _seal(key: bytes, payload: bytes) -> bytes:
    """Return the first line of an entry: it tells one that is whole and in its place."""
    return digest(key, payload).hex().encode()
