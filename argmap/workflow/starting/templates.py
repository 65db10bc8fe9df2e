"""The files of a new map or debate, from the templates beside this module."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from string import Template

from argmap.formats import SCHEMAS
from argmap.reports.json_text import json_text

_FOLDER = ".argmap"


def fill(name: str, words: Mapping[str, str]) -> bytes:
    """Return a template with words put in, and the schema of its format in the first line.

    Args:
        name: ``map`` or ``debate``.
        words: What to put in, as it is written in YAML.
    """
    text = files(__package__).joinpath(f"{name}.template").read_text(encoding="utf-8")
    schema = f"{_FOLDER}/{_file_of(name)}"
    return Template(text).substitute(words, schema=schema).encode()


def schemas_beside(folder: Path, *names: str) -> dict[Path, bytes]:
    """Return the schemas that are not yet beside the maps of a folder, by their paths.

    They lie there and nowhere else: so an editor finds them on every machine, without argmap
    and without the net.
    """
    paths = {folder / _FOLDER / _file_of(name): name for name in names}
    return {
        path: json_text(SCHEMAS[name]()).encode()
        for path, name in paths.items()
        if not path.exists()
    }


def _file_of(name: str) -> str:
    return f"{name}-1.schema.json"
