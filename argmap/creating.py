"""New files and folders: all of them whole, or none; never in the place of what is there."""

import os
from collections.abc import Mapping
from pathlib import Path

from argmap.errors import UnwritableFile
from argmap.files import make_folder, write_whole


def create_all(contents: Mapping[Path, bytes]) -> None:
    """Create files with their contents and the folders that they need, in the order given.

    Raises:
        UnwritableFile: One of them is there already or cannot be created; then nothing is new.
    """
    made: list[Path] = []
    try:
        for path, content in contents.items():
            _make_folders(path.parent, made)
            _create(path, content)
            made.append(path)
    except BaseException:
        for path in reversed(made):
            path.rmdir() if path.is_dir() else path.unlink()
        raise


def _make_folders(folder: Path, made: list[Path]) -> None:
    """Create a folder with its parents, and note those that were not there."""
    if not folder.exists():
        _make_folders(folder.parent, made)
        make_folder(folder)
        made.append(folder)


def _create(path: Path, content: bytes) -> None:
    """Write a file that takes its name when it is whole, and only where nothing has that name."""
    import tempfile  # noqa: PLC0415  (loads much, and only writing needs it)

    try:
        with tempfile.TemporaryDirectory(prefix=".argmap-", dir=path.parent) as folder:
            whole = Path(folder, "whole")
            write_whole(whole, content)
            _name(whole, path)
    except FileExistsError as error:
        raise UnwritableFile(f"{path}: is there already, and is not overwritten") from error
    except UnwritableFile:
        raise
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnwritableFile(f"{path}: cannot create it: {reason}") from error


def _name(whole: Path, path: Path) -> None:
    """Give a whole file another name as well, which nothing may have."""
    try:
        os.link(whole, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        _take_name(whole, path)
    except BaseException:  # an interruption, which may have come behind it
        if path.exists() and path.samefile(whole):
            path.unlink()
        raise


def _take_name(whole: Path, path: Path) -> None:
    """Move a whole file to a name that is taken first, so nothing is lost."""
    path.open("xb").close()
    try:
        whole.replace(path)
    except BaseException:
        path.unlink()
        raise
