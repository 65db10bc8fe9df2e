"""The only door to the file system: files are read whole and written whole or not at all."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from time import time

from argmap.errors import UnreadableFile, UnwritableFile
from argmap.replacing import replace_all

MAX_BYTES = 16 * 1024 * 1024
"""Largest text that is read, in bytes."""

_REFUSALS = (OSError, ValueError)
"""How the system refuses a path; a ValueError is raised for a name that no file can have."""


def read_bytes(path: Path) -> bytes:
    """Return the content of a file of at most `MAX_BYTES` + 1 bytes.

    One byte more than the limit is enough for the reader to refuse the text by name.

    Raises:
        UnreadableFile: There is no such file, it is a folder, or reading it is not permitted.
    """
    try:
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except _REFUSALS as error:
        raise UnreadableFile(f"{path}: {_reason(error)}") from error


def is_folder(path: Path) -> bool:
    """Tell whether *path* is a folder.

    Raises:
        UnreadableFile: Looking there is not permitted.
    """
    try:
        return path.is_dir()
    except _REFUSALS as error:
        raise UnreadableFile(f"{path}: {_reason(error)}") from error


def is_file(path: Path) -> bool:
    """Tell whether *path* is a file; what cannot be seen is none."""
    try:
        return path.is_file()
    except _REFUSALS:
        return False


def is_dangling(path: Path) -> bool:
    """Tell whether *path* is a link that leads nowhere or in a circle."""
    try:
        return path.is_symlink() and not path.exists()
    except _REFUSALS:
        return True


def names_in(folder: Path) -> list[str]:
    """Return the names of what lies in *folder*, sorted; what lies deeper is not looked at.

    Raises:
        UnreadableFile: The folder cannot be listed.
    """
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except _REFUSALS as error:
        raise UnreadableFile(f"{folder}: {_reason(error)}") from error


def names_if_any(folder: Path) -> list[str]:
    """Return what `names_in` does; what cannot be listed holds nothing that is known."""
    try:
        return names_in(folder)
    except UnreadableFile:
        return []


def list_files(
    folder: Path,
    suffixes: tuple[str, ...],
    passed_over: Callable[[Path, UnreadableFile], None] | None = None,
) -> list[Path]:
    """Return the files below *folder* with one of the *suffixes*, sorted by path.

    Hidden files and folders are passed over; capitals in a suffix make no difference.

    Args:
        folder: Where to begin.
        suffixes: How the names of the files end.
        passed_over: Called with each folder that cannot be listed, and why; the others are
            listed all the same.

    Raises:
        UnreadableFile: The folder, or one below it, cannot be listed, and nobody is to be told.
    """
    found: list[Path] = []
    waiting = [folder]
    while waiting:  # folders may lie deeper in each other than functions may call themselves
        here = waiting.pop()
        try:
            for entry in sorted(here.iterdir(), reverse=True):
                if entry.name.startswith("."):
                    continue
                if entry.is_dir() and not entry.is_symlink():
                    waiting.append(entry)
                elif entry.suffix.lower() in suffixes:
                    found.append(entry)
        except _REFUSALS as error:
            failure = UnreadableFile(f"{here}: {_reason(error)}")
            if passed_over is None:
                raise failure from error
            passed_over(here, failure)
    return sorted(found)


def make_folder(path: Path, *, private: bool = False) -> None:
    """Create *path* and its parents where they are missing.

    Args:
        path: The folder.
        private: Whether a new one is for its owner alone.

    Raises:
        UnwritableFile: A file stands in the way, or creating is not permitted.
    """
    try:
        path.mkdir(0o700 if private else 0o777, parents=True, exist_ok=True)
    except _REFUSALS as error:
        raise UnwritableFile(f"{path}: cannot create the folder: {_reason(error)}") from error


def write_whole(path: Path, content: bytes) -> None:
    """Write *content* to *path*, or leave whatever stood there untouched.

    The content goes to a temporary file beside the target, which then takes its name.
    A symbolic link is followed; an existing file keeps its permissions, and one that may not be
    written stays as it is, although its folder would let another take its place.

    Raises:
        UnwritableFile: The folder is missing or not writable, the file is write-protected, or the
            disk is full.
    """
    write_all({path: content})


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write several files as `write_whole` does, or none of them.

    No file takes its name before all are on the disk; whatever stops them then, the old ones
    take theirs back.

    Raises:
        UnwritableFile: One of them cannot be written, or there is a folder of its name.
    """
    ready: dict[Path, Path] = {}
    path = Path()
    try:
        for path, content in contents.items():
            target = Path(os.path.realpath(path))
            if _is_protected(target):
                raise PermissionError
            if len(contents) > 1 and target.is_dir():
                raise IsADirectoryError
            handle, ready[path] = _temporary(target)
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            ready[path].chmod(_mode(target))
        replace_all({Path(os.path.realpath(one)): new for one, new in ready.items()})
    except _REFUSALS as error:
        refused = getattr(error, "filename2", None) or path  # what a file could not replace
        raise UnwritableFile(f"{refused}: cannot write: {_reason(error)}") from error
    finally:
        for left in ready.values():
            left.unlink(missing_ok=True)


def _temporary(target: Path) -> tuple[int, Path]:
    """Return a new empty file beside *target*, opened."""
    import tempfile  # noqa: PLC0415  (loads much, and only writing needs it)

    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    return handle, Path(name)


def _is_protected(target: Path) -> bool:
    """Tell whether *target* may not be written; nobody, not even root, writes what is read-only."""
    if not target.exists():
        return False
    return not (os.access(target, os.W_OK) and target.stat().st_mode & 0o222)


def _mode(target: Path) -> int:
    """Return the permissions the written file gets: its old ones, or the usual for a new file."""
    if target.exists():
        return target.stat().st_mode & 0o7777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def is_private(folder: Path) -> bool:
    """Tell whether *folder* is the user's own and nobody else may write into it.

    Where the system knows no owners of this kind, every folder is.
    """
    if not hasattr(os, "geteuid"):
        return folder.is_dir()
    try:
        found = folder.stat()
    except _REFUSALS:
        return False
    return found.st_uid == os.geteuid() and not found.st_mode & 0o022


def touch(path: Path, *, older_than: float) -> None:
    """Note that a file is in use, unless that was noted in the last *older_than* seconds."""
    with suppress(*_REFUSALS):
        if last_used(path) < time() - older_than:
            os.utime(path)


def last_used(path: Path) -> float:
    """Return when a file was written or noted to be in use, in seconds; 0 where there is none."""
    try:
        return path.stat().st_mtime
    except _REFUSALS:
        return 0.0


def remove_oldest(
    folder: Path, which: re.Pattern[str], *, keep_bytes: int, keep_seconds: float
) -> None:
    """Remove files two levels below *folder* that are too old, and the oldest of too much.

    What cannot be removed stays; somebody else may be removing it.

    Args:
        folder: The folder of folders; links are not followed.
        which: What matches the paths, from *folder* on, of the files that may be removed.
        keep_bytes: How much the files that stay may hold together.
        keep_seconds: For how long a file stays that is not in use.
    """
    begin = len(str(folder)) + 1
    found = (one for one in _files_in_folders(folder) if which.fullmatch(one[2], begin))
    oldest, total = time() - keep_seconds, 0
    for modified, size, path in sorted(found, reverse=True):
        total += size
        if modified < oldest or total > keep_bytes:
            with suppress(*_REFUSALS):
                Path(path).unlink()


def _files_in_folders(folder: Path) -> Iterator[tuple[float, int, str]]:
    """Yield when each file was last in use, its size and its path."""
    with suppress(*_REFUSALS), os.scandir(folder) as shelves:
        for shelf in shelves:
            if shelf.is_dir(follow_symlinks=False):
                yield from _files_in(shelf.path)


def _files_in(folder: str) -> Iterator[tuple[float, int, str]]:
    with suppress(*_REFUSALS), os.scandir(folder) as entries:
        for entry in entries:
            with suppress(*_REFUSALS):
                found = entry.stat(follow_symlinks=False)
                yield found.st_mtime, found.st_size, entry.path


def real_path(path: Path) -> Path:
    """Return *path* without links, or as it is where it leads in a circle or nowhere."""
    try:
        return Path(os.path.realpath(path))
    except _REFUSALS:
        return path


def _reason(error: OSError | ValueError) -> str:
    """Say why in words a user knows, without the number and the repeated path."""
    match error:
        case FileNotFoundError():
            return "no such file or folder"
        case IsADirectoryError():
            return "is a folder, not a file"
        case NotADirectoryError() | FileExistsError():
            return "a file stands where a folder is needed"
        case PermissionError():
            return "permission denied"
        case OSError():
            return error.strerror or type(error).__name__
        case _:
            return "no file can have this name"
