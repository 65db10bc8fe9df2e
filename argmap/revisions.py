"""The only door to git: what a file held at a revision."""

import os
import shutil
import subprocess
from pathlib import PurePath

from argmap.errors import UnreadableFile

_TIMEOUT = 30.0
"""How long git may take for one answer, in seconds."""


def names_a_revision(name: str) -> bool:
    """Tell whether *name* has the form of a file at a revision, ``REV:path``.

    A drive of Windows is no revision.

    >>> names_a_revision("HEAD~2:maps/ito.yaml"), names_a_revision("C:/maps/ito.yaml")
    (True, False)
    """
    return ":" in name and not PurePath(name).is_absolute() and name[1:3] not in {":\\", ":/"}


def read_revision(name: str, limit: int) -> bytes:
    """Return what a file held at a revision, as git names it.

    ``REV:path`` begins at the top of the repository, ``REV:./path`` at the current folder,
    and ``:path`` is the file as it is staged (https://git-scm.com/docs/gitrevisions).

    Args:
        name: The revision and the path.
        limit: The size of the largest file that is read, in bytes.

    Raises:
        UnreadableFile: There is no git, no repository, no such revision, or no such file
            at it, or the file is too large.
    """
    revision, path = _parted(name)
    if name.startswith("-"):
        raise UnreadableFile(f"{name}: no revision begins with `-`")
    if "\0" in name:
        raise UnreadableFile(f"{name}: no file can have this name")
    _check_repository(name)
    if revision and _ask("rev-parse", "--verify", "--quiet", f"{revision}^{{tree}}") is None:
        raise UnreadableFile(f"{name}: git knows no revision {revision!r}")
    sort = _ask("cat-file", "-t", name)
    if sort is None or sort.strip() != b"blob":
        raise UnreadableFile(f"{name}: {_missing(revision, path, sort)}")
    size = int(_ask("cat-file", "-s", name) or 0)
    if size > limit:
        raise UnreadableFile(f"{name}: larger than {limit >> 20} MiB")
    content = _ask("cat-file", "blob", name)
    if content is None:
        raise UnreadableFile(f"{name}: git cannot read it")
    return content


def _parted(name: str) -> tuple[str, str]:
    """Return the revision and the path: they meet at the first colon outside of braces."""
    depth = 0
    for place, character in enumerate(name):
        depth += {"{": 1, "}": -1}.get(character, 0)
        if character == ":" and depth <= 0:
            return name[:place], name[place + 1 :]
    return name, ""


def _check_repository(name: str) -> None:
    if shutil.which("git") is None:
        raise UnreadableFile(
            f"{name}: no such file, and to read a revision git is needed, which was not found"
        )
    done = _run("rev-parse", "--git-dir")
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        why = said[0].removeprefix("fatal: ") if said else "not a git repository"
        raise UnreadableFile(f"{name}: no such file, and git finds no revision: {why}")


def _missing(revision: str, path: str, sort: bytes | None) -> str:
    """Say what is there instead of a file, and what may have been meant."""
    where = f"at {revision}" if revision else "among what is staged"
    if sort is not None:
        return f"is a folder {where}, not a file"
    if not path:
        return "a revision and a file are needed: `HEAD:path`"
    here = f"{revision}:./{path}"
    if not path.startswith((".", "/")) and _ask("cat-file", "-e", here) is not None:
        return (
            f"no such file {where} at the top of the repository; "
            f"from the current folder it is `{here}`"
        )
    return f"no such file {where}"


def _ask(*arguments: str) -> bytes | None:
    """Return what git answers, or None where it has no answer."""
    done = _run(*arguments)
    return done.stdout if done.returncode == 0 else None


def _run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    program = shutil.which("git") or "git"
    # It asks the user nothing, is told to fetch nothing, and speaks one language.
    quiet = {"GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
    try:
        return subprocess.run(  # noqa: S603 - no shell, and no argument that could be an option
            [program, *arguments],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env=os.environ | quiet,
            timeout=_TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(f"git did not answer within {_TIMEOUT:g} seconds") from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableFile(f"git cannot be started: {reason}") from error
