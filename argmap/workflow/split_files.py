"""The pictures of a split map as files: all of them or none."""

from collections.abc import Callable, Iterable
from pathlib import Path

from argmap.errors import BadSettings
from argmap.files import make_folder, write_all
from argmap.layout.picture import Picture
from argmap.layout.picture_formats import ENDINGS

PLACE = "{}"
"""Where the id of a claim goes in a pattern of names."""

_ENDINGS = tuple(ending for endings in ENDINGS.values() for ending in endings)


def pattern_of(target: str, kind: str = "svg") -> str:
    """Return the pattern of the names of files in a folder, or the pattern that is given.

    Args:
        target: A folder, or a pattern with ``{}`` in the name.
        kind: The format of the files in a folder.

    Raises:
        BadSettings: It is the name of one file.

    >>> pattern_of("pictures/pell-{}.png"), pattern_of("pell", "outline")
    ('pictures/pell-{}.png', 'pell/{}.txt')
    """
    if PLACE in Path(target).name:
        return target
    if target == "-" or target.lower().endswith(_ENDINGS):
        raise BadSettings(
            f"{target}: a split map is several files; name a folder, or a pattern such as "
            f"map-{PLACE}.svg"
        )
    return str(Path(target) / f"{PLACE}{ENDINGS[kind][0]}")


def save_split(
    pictures: Iterable[tuple[str, Picture]],
    pattern: str,
    kind: str,
    say: Callable[[str], None] = lambda _: None,
) -> list[Path]:
    """Write pictures under the ids of their claims, and return the files.

    Nothing is written before all are drawn, and then all files or none.

    Args:
        pictures: The pictures, each with the id of the claim from which it goes down.
        pattern: The files, with ``{}`` in the name; their folder is made if it does not exist.
        kind: Their format, such as ``svg``.
        say: Called with words on what is going on.

    Raises:
        UnknownPictureFormat: There is no such format.
        LayoutError: A picture cannot be drawn.
        UnwritableFile: The folder or a file cannot be written.
    """
    contents: dict[Path, bytes] = {}
    for number, (claim, picture) in enumerate(pictures, start=1):
        path = Path(pattern).with_name(Path(pattern).name.replace(PLACE, claim))
        contents[path] = picture.rendered(kind)
        say(f"{number} picture{'s' * (number > 1)} drawn")
    make_folder(Path(pattern).parent)
    write_all(contents)
    return list(contents)
