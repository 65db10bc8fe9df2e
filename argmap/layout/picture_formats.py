"""The formats in which a picture can be had, and the endings of their files."""

from collections.abc import Mapping
from pathlib import Path

from argmap.errors import ArgmapError

ENDINGS: Mapping[str, tuple[str, ...]] = {
    "svg": (".svg",),
    "png": (".png",),
    "pdf": (".pdf",),
    "dot": (".dot", ".gv"),
    "mermaid": (".mmd",),
    "outline": (".txt",),
}
"""The formats, each with what the names of its files end in."""

_FORMATS = {ending: name for name, endings in ENDINGS.items() for ending in endings}


class UnknownPictureFormat(ArgmapError, ValueError):
    """A picture cannot be had in a format, or a file's name does not say in which."""


def format_of(path: Path, wished: str | None = None) -> str:
    """Return the format of a file: the one wished for, or the one that its name ends in.

    Args:
        path: Where the picture is to go.
        wished: A format by its name, or None to go by the name of the file.

    Raises:
        UnknownPictureFormat: There is no such format or ending, or the two contradict each other.

    >>> format_of(Path("pell.GV")), format_of(Path("pell"), "png")
    ('dot', 'png')
    """
    ending = path.suffix.lower()
    told = _FORMATS.get(ending)
    if wished is None:
        if told is None:
            *others, last = _FORMATS
            raise UnknownPictureFormat(
                f"{path}: no picture format {ending or 'without an ending'}; "
                f"known are {', '.join(others)} and {last}"
            )
        return told
    if told not in {None, known_format(wished)}:
        raise UnknownPictureFormat(f"{path} ends as {told}, but the format is to be {wished}")
    return wished


def known_format(name: str) -> str:
    """Return the name of a format.

    Raises:
        UnknownPictureFormat: There is no such format.
    """
    if name not in ENDINGS:
        raise UnknownPictureFormat(
            f"no picture format {name!r}; the formats are {', '.join(ENDINGS)}"
        )
    return name
