"""What the cache holds of maps and debates, and what each entry depends on.

Loads no more than the cache: a debate that is in it is told of without reading a map.
"""

from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from typing import Any

from argmap.errors import UnreadableFile
from argmap.files import real_path
from argmap.workflow.batch.cache import Cache

_MAP = b"map"
_DEBATE = b"debate"


def recall_map(cache: Cache, name: str, content: bytes) -> object:
    """Return what is kept of a map; its file's name is its default id."""
    return cache.get(_MAP, _text(PurePath(name).name), content)


def keep_map(cache: Cache, name: str, content: bytes, kept: object) -> None:
    """Keep what was read of a map."""
    cache.put(kept, _MAP, _text(PurePath(name).name), content)


def recall_debate(
    cache: Cache, file: Path, digest_of: Callable[[Path], bytes]
) -> dict[str, Any] | None:
    """Return the summary that is kept of a debate, if all its files are what they were.

    Args:
        cache: Where to look.
        file: The debate's file.
        digest_of: Gives the digest of what a file holds, or raises `UnreadableFile`.
    """
    try:
        match cache.get(_DEBATE, *_names(file), digest_of(file)):
            case {"maps": dict() as maps, "summary": dict() as summary}:
                seen = {name: digest_of(file.parent / name).hex() for name in maps}
                return summary if seen == maps else None
    except UnreadableFile:
        return None
    return None


def keep_debate(
    cache: Cache,
    file: Path,
    found: bytes,
    maps: Mapping[str, bytes],
    summary: Mapping[str, Any],
) -> None:
    """Keep the summary of a debate.

    Args:
        cache: Where to.
        file: The debate's file.
        found: The digest of what the file held.
        maps: The digests of what its maps held, by the names that the debate gives them.
        summary: What came of it.
    """
    digests = {name: one.hex() for name, one in maps.items()}
    cache.put({"maps": digests, "summary": summary}, _DEBATE, *_names(file), found)


def _names(file: Path) -> tuple[bytes, bytes]:
    """Return the names that a debate's default id is made from."""
    return _text(real_path(file).parent.name), _text(file.name)


def _text(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")
