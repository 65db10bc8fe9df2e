"""A comparison as a folder of files: reports, data and pictures."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

from argmap.comparison import Comparison
from argmap.errors import LayoutError
from argmap.files import make_folder, write_whole
from argmap.reports.comparison_csv import comparison_csv
from argmap.reports.comparison_html import comparison_html
from argmap.reports.comparison_json import comparison_json
from argmap.reports.comparison_markdown import comparison_markdown
from argmap.workflow.drawing import pictures_of


def publish(
    comparison: Comparison, folder: Path, say: Callable[[str], None] = lambda _: None
) -> list[Path]:
    """Write a comparison's reports, data and pictures to a folder, and return the files.

    Each file is written whole or not at all, and no picture before all are drawn. Where they
    cannot be drawn, reports and data are written all the same. Other files are left alone.

    Args:
        comparison: What to write down.
        folder: Where to; it is made if it does not exist.
        say: Called with words on what is going on.

    Raises:
        LayoutError: A picture cannot be drawn.
        UnwritableFile: The folder or a file cannot be written.
    """
    make_folder(folder)
    try:
        pictures = _draw(comparison, say)
    except LayoutError:
        _write(comparison, {}, folder)
        raise
    return _write(comparison, pictures, folder)


def _draw(comparison: Comparison, say: Callable[[str], None]) -> dict[tuple[str, str], bytes]:
    """Return the pictures by title and file name."""
    drawn = {}
    for name, title, picture in pictures_of(comparison):
        say(f"drawing {name}")
        drawn[title, name] = picture.svg.encode()
    return drawn


def _write(
    comparison: Comparison, pictures: dict[tuple[str, str], bytes], folder: Path
) -> list[Path]:
    contents = {
        "report.md": comparison_markdown(comparison, dict(pictures.keys())).encode(),
        "report.html": comparison_html(comparison, _within(pictures)).encode(),
        "positions.csv": comparison_csv(comparison).encode(),
        "comparison.json": comparison_json(comparison).encode(),
        **{name: content for (_, name), content in pictures.items()},
    }
    for name, content in contents.items():
        write_whole(folder / name, content)
    return [folder / name for name in contents]


def _within(pictures: dict[tuple[str, str], bytes]) -> dict[str, str]:
    """Return the pictures by title, each as an address that holds it (RFC 2397)."""
    return {
        title: f"data:image/svg+xml;base64,{b64encode(content).decode()}"
        for (title, _), content in pictures.items()
    }
