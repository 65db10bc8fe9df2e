"""The notebook page shows what happens when it is run."""

import importlib.util
import sys
from pathlib import Path

import pytest

# Jupyter's packages warn of their own coming changes when they are imported.
pytestmark = pytest.mark.filterwarnings("default")


@pytest.fixture(scope="module")
def notebook():
    for needed in ("nbclient", "ipykernel"):
        pytest.importorskip(needed)
    path = Path(__file__).with_name("notebook.py")
    spec = importlib.util.spec_from_file_location("notebook_page", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def results(page):
    """Return what each cell shows: printed texts, and pictures by their kind."""
    outputs = [output for cell in page.cells for output in cell.get("outputs", [])]
    return [output.get("text") or dict(output["data"]) for output in outputs]


@pytest.mark.usefixtures("engine_of_the_documents")
def test_the_notebook_shows_what_happens(notebook):
    kept, run = notebook.kept(), notebook.executed(notebook.kept())
    assert results(run) == results(kept), (
        f"run {sys.executable} tests/docs/notebook.py and look at docs/notebook.ipynb"
    )
    pictures = [one for one in results(run) if isinstance(one, dict)]
    assert len(pictures) == 2
    for picture in pictures:
        assert set(picture) == {"image/svg+xml", "text/plain"}
        assert picture["image/svg+xml"].startswith("<svg ")


def test_the_notebook_as_it_is_kept_can_be_read_by_everybody(notebook):
    import nbformat  # noqa: PLC0415

    kept = notebook.kept()
    nbformat.validate(kept)
    assert [cell.metadata for cell in kept.cells] == [{}] * len(kept.cells)
    assert "/home/" not in notebook.PAGE.read_text(encoding="utf-8")
