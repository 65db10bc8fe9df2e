"""The notebook page: ``python tests/docs/notebook.py`` runs it and writes its outputs anew."""

from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "notebook.ipynb"


def kept() -> NotebookNode:
    """Return the page as it is kept, with its outputs."""
    return nbformat.read(PAGE, as_version=4)


def executed(page: NotebookNode) -> NotebookNode:
    """Return a page run from top to bottom, in the folder in which it lies."""
    run = nbformat.from_dict(page)
    place = {"metadata": {"path": str(PAGE.parent)}}
    NotebookClient(
        run, timeout=120, kernel_name="python3", resources=place, coalesce_streams=True
    ).execute()
    for cell in run.cells:
        cell.metadata = {}
    run.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}
    }
    return run


if __name__ == "__main__":
    nbformat.write(executed(kept()), PAGE)
