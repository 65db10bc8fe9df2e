"""Several pictures as files, all of them or none, or as the pages of one PDF."""

from collections.abc import Callable, Iterable
from pathlib import Path

from argmap.errors import BadSettings
from argmap.files import make_folder, write_all
from argmap.layout.pdf import Sheet, pdf_of
from argmap.layout.picture import Picture
from argmap.layout.picture_formats import ENDINGS
from argmap.views.wording import titled_whole

PLACE = "{}"
"""Where the name of a picture goes in a pattern of names: the id of a claim, or a number."""

_ENDINGS = tuple(ending for endings in ENDINGS.values() for ending in endings)


def pattern_of(target: str, kind: str = "svg") -> str:
    """Return the pattern of the names of files in a folder, or what is given: a pattern or a PDF.

    Args:
        target: A folder, a pattern with ``{}`` in the name, or a file that ends in ``.pdf``.
        kind: The format of the files in a folder.

    Raises:
        BadSettings: It is the name of one file of another format.

    >>> pattern_of("pictures/pell-{}.png"), pattern_of("pell", "outline")
    ('pictures/pell-{}.png', 'pell/{}.txt')
    """
    if PLACE in Path(target).name or target.lower().endswith(ENDINGS["pdf"]):
        return target
    if target == "-" or target.lower().endswith(_ENDINGS):
        raise BadSettings(
            f"{target}: these are several pictures; name a folder, a pattern such as "
            f"map-{PLACE}.svg, or one .pdf"
        )
    return str(Path(target) / f"{PLACE}{ENDINGS[kind][0]}")


def save_split(
    pictures: Iterable[tuple[str, Picture]],
    pattern: str,
    kind: str,
    say: Callable[[str], None] = lambda _: None,
) -> list[Path]:
    """Write pictures under their names, or as the pages of one PDF, and return the files.

    Nothing is written before all are drawn, and then all files or none.

    Args:
        pictures: The pictures, each with its name, such as the id of a claim.
        pattern: The files, with ``{}`` in the name, or a PDF; the folder is made if there is none.
        kind: Their format, such as ``svg``.
        say: Called with words on what is going on.

    Raises:
        UnknownPictureFormat: There is no such format.
        LayoutError: A picture cannot be drawn.
        UnwritableFile: The folder or a file cannot be written.
    """
    path = Path(pattern)
    contents: dict[Path, bytes] = {}
    pages: list[Sheet] = []
    for number, (name, picture) in enumerate(pictures, start=1):
        if PLACE in path.name:
            contents[path.with_name(path.name.replace(PLACE, name))] = picture.rendered(kind)
        else:
            pages.append(picture.sheet)
        say(f"{number} picture{'s' * (number > 1)} drawn")
    if pages:
        contents[path] = pdf_of(pages, titled_whole(pages[0].title, len(pages)))
    make_folder(path.parent)
    write_all(contents)
    return list(contents)
