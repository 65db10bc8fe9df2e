"""A comparison as a folder of files: report, data and pictures."""

from collections.abc import Callable
from pathlib import Path

from argmap.comparison import Comparison
from argmap.files import make_folder, write_whole
from argmap.reports.comparison_json import comparison_json
from argmap.reports.comparison_markdown import comparison_markdown
from argmap.workflow.drawing import pictures_of


def publish(
    comparison: Comparison, folder: Path, say: Callable[[str], None] = lambda _: None
) -> list[Path]:
    """Write a comparison's report, data and pictures to a folder, and return the files.

    Nothing is written before everything is drawn, and each file is written whole: after a
    failure no file is new in part. Other files in the folder are left alone.

    Args:
        comparison: What to write down.
        folder: Where to; it is made if it does not exist.
        say: Called with words on what is going on.

    Raises:
        LayoutError: A picture cannot be drawn.
        UnwritableFile: The folder or a file cannot be written.
    """
    titles: dict[str, str] = {}
    pictures: dict[str, bytes] = {}
    for name, title, picture in pictures_of(comparison):
        say(f"drawing {name}")
        pictures[name] = picture.svg.encode()
        titles[title] = name
    contents = {
        "report.md": comparison_markdown(comparison, titles).encode(),
        "comparison.json": comparison_json(comparison).encode(),
        **pictures,
    }
    make_folder(folder)
    for name, content in contents.items():
        write_whole(folder / name, content)
    return [folder / name for name in contents]
