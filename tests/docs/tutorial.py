"""The tutorial: ``python tests/docs/tutorial.py`` follows it and writes what it shows anew.

It is followed as a reader would, from top to bottom in an empty folder: files are saved, lines
changed and commands run, as the page tells. Pictures that it shows are those that it has drawn.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "tutorial.md"
PICTURES = {"lopes.svg": "tutorial-map.svg", "sundays.svg": "tutorial-contrast.svg"}
"""What is drawn on the way, and where the page has it from."""

_STEP = re.compile(
    r"[Ss]ave this as `(?P<saved>[^`]+)`[^`]*:\n\n```\w+\n(?P<text>.*?)^```$"
    r"|below `(?P<above>[^`]+)` in `(?P<added>[^`]+)`:\n\n```\w+\n(?P<lines>.*?)^```$"
    r"|[Cc]hange `(?P<old>[^`]+)` to\s`(?P<new>[^`]+)` in `(?P<changed>[^`]+)`"
    r"|^```console\n(?P<session>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


class Shown(NamedTuple):
    """What the page shows of a command, and what the command printed."""

    command: str
    shown: str
    printed: str


def steps(page: str, *, with_block: bool = False) -> Iterator[re.Match[str]]:
    """Yield what the page tells its reader to do, or only what has a block of its own."""
    return (step for step in _STEP.finditer(page) if not (with_block and step["changed"]))


def follow(page: str, folder: Path) -> Iterator[Shown]:
    """Do in a folder what the page says; yield each command with what came of it."""
    for step in steps(page):
        if step["saved"]:
            (folder / step["saved"]).write_text(step["text"], encoding="utf-8")
        elif step["added"]:
            _change(
                folder / step["added"], f"{step['above']}\n", f"{step['above']}\n{step['lines']}"
            )
        elif step["changed"]:
            _change(folder / step["changed"], step["old"], step["new"])
        else:
            for part in re.split(r"^\$ ", step["session"], flags=re.MULTILINE)[1:]:
                command, _, shown = part.partition("\n")
                yield Shown(command, shown, _run(command, folder))


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise ValueError(f"{path.name} does not have this once: {old}")
    path.write_text(text.replace(old, new), encoding="utf-8")


def _run(command: str, folder: Path) -> str:
    """Return all that a command prints, as a terminal shows it."""
    program, *arguments = shlex.split(command)
    if program != "argmap":
        raise ValueError(f"the reader may not have this: {command}")
    found = subprocess.run(
        [sys.executable, "-m", "argmap", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return found.stdout


def matches(shown: str, printed: str) -> bool:
    """Tell whether the output is as shown; a line `…` stands for any lines."""
    parts = [re.escape(part) for part in re.split("^…\n", shown, flags=re.MULTILINE)]
    return re.fullmatch(r"(?:.*\n)*?".join(parts), printed) is not None


def commands(page: str) -> list[str]:
    """Return all commands of the page, also those that stand where no step is told."""
    return re.findall(r"^\$ (.*)", page, re.MULTILINE)


if __name__ == "__main__":
    text = PAGE.read_text(encoding="utf-8")
    with TemporaryDirectory() as name:
        for one in follow(text, Path(name)):
            if "…" not in one.shown.splitlines():
                old, new = (f"$ {one.command}\n{part}```" for part in (one.shown, one.printed))
                text = text.replace(old, new, 1)
        for drawn, kept in PICTURES.items():
            picture = (Path(name) / drawn).read_text(encoding="utf-8")
            (ROOT / "docs" / "pictures" / kept).write_text(picture, encoding="utf-8")
    PAGE.write_text(text, encoding="utf-8")
