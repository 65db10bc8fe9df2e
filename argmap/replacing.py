"""Files that take the place of others: all of them, or none."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path


def replace_all(ready: Mapping[Path, Path]) -> None:
    """Give each new file the name of the one it replaces.

    Whatever stops that, an interruption included, the old files take their names back.

    Args:
        ready: For each name the new file, which lies beside it.
    """
    if len(ready) > 1:  # one step is whole in itself
        _replace_several(ready)
        return
    for target, new in ready.items():
        new.replace(target)


def _replace_several(ready: Mapping[Path, Path]) -> None:
    kept = {target: target.with_name(f"{new.name}.old") for target, new in ready.items()}
    try:
        for target, old in kept.items():
            _keep(target, old)
        for target, new in ready.items():
            new.replace(target)
    except BaseException:
        for target, new in ready.items():
            if not new.exists():  # it has taken the name
                _take_back(target, kept[target])
        raise
    finally:
        for old in kept.values():
            old.unlink(missing_ok=True)


def _keep(target: Path, old: Path) -> None:
    """Give a file a second name, or make a copy of it where it can have only one."""
    if not target.exists():
        return
    try:
        os.link(target, old)
    except OSError:
        shutil.copy2(target, old)


def _take_back(target: Path, old: Path) -> None:
    """Undo the replacement of one file."""
    if old.exists():
        old.replace(target)
    else:  # nothing had that name before
        target.unlink(missing_ok=True)
