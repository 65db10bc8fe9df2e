"""Finding a Graphviz and running it; nothing else in argmap starts a process."""

import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

from argmap.errors import LayoutEngineNotFound, LayoutError

TIMEOUT = 30.0
"""How long the engine may take for one picture, in seconds."""

_REMEDY = (
    "install one with `pip install graphviz-pure`, or install Graphviz (https://graphviz.org), "
    "or name its program in ARGMAP_DOT"
)


class EngineFailed(LayoutError):
    """The layout engine ended with an error."""


class EngineTooSlow(LayoutError):
    """The layout engine did not finish in time."""


def find_engine(engine: str | Path | None = None) -> Path:
    """Return the program that lays out pictures.

    The first of these that there is: *engine*, the variable ``ARGMAP_DOT``,
    ``graphviz-pure`` beside the running Python or on the path, ``dot`` on the path.

    Args:
        engine: A path, or a name to look up on the path.

    Raises:
        LayoutEngineNotFound: There is none, or not the one asked for.
        LayoutError: The one asked for is not a program that may be started.
    """
    if engine is not None:
        return _named(str(engine), "")
    if wanted := os.environ.get("ARGMAP_DOT"):
        return _named(wanted, "ARGMAP_DOT: ")
    scripts = sysconfig.get_path("scripts")
    found = (
        shutil.which("graphviz-pure", path=scripts)
        or shutil.which("graphviz-pure")
        or shutil.which("dot")
    )
    if found is None:
        raise LayoutEngineNotFound(f"no Graphviz found to draw with: {_REMEDY}")
    return Path(found)


def _named(name: str, origin: str) -> Path:
    found = shutil.which(name)
    if found is not None:
        return Path(found)
    if Path(name).exists():
        raise LayoutError(f"{origin}{name} is not a program that may be started")
    raise LayoutEngineNotFound(f"{origin}no program {name}; {_REMEDY}")


def run_engine(
    dot: str,
    output: str,
    *,
    engine: str | Path | None = None,
    timeout: float = TIMEOUT,
    settings: tuple[str, ...] = (),
) -> bytes:
    """Return what the engine makes of a DOT source.

    Args:
        dot: The source; it goes to the engine's standard input.
        output: The format, such as ``svg`` or ``png``.
        engine: As for `find_engine`.
        timeout: How long it may take, in seconds.
        settings: Further arguments, such as ``-Gdpi=144``.

    Raises:
        LayoutEngineNotFound: There is no engine.
        LayoutError: It cannot be started, is too slow, fails, or writes nothing. A failure
            counts even when a picture was written: it is not the one asked for.
    """
    program = find_engine(engine)
    try:
        done = subprocess.run(  # noqa: S603 - no shell; the user chose or installed the program
            [str(program), "-Kdot", f"-T{output}", *settings],
            input=dot.encode("utf-8", errors="replace"),
            capture_output=True,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise EngineTooSlow(
            f"{program} did not finish within {timeout:g} seconds; draw a smaller part of the map"
        ) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise LayoutError(f"{program} cannot be started: {reason}") from error
    if done.returncode != 0:
        raise EngineFailed(f"{program} failed (exit {done.returncode}){_complaint(done.stderr)}")
    if not done.stdout:
        raise LayoutError(f"{program} wrote no picture{_complaint(done.stderr)}")
    return done.stdout


def _complaint(stderr: bytes) -> str:
    """Return the first lines of the engine's own words, led by a colon; empty when it has none."""
    lines = [line.strip() for line in stderr.decode("utf-8", errors="replace").splitlines()]
    said = [line for line in lines if line and not line.startswith("Warning")]
    return f": {' | '.join(said[:3])[:300]}" if said else ""
