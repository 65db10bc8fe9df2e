"""The gallery shows the shipped maps as they are drawn now."""

import importlib.util
from pathlib import Path

import pytest

import argmap


@pytest.fixture(scope="module")
def gallery(engine_of_the_documents):  # noqa: ARG001 - skips with another engine
    path = Path(__file__).with_name("gallery.py")
    spec = importlib.util.spec_from_file_location("gallery", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_as_the_script_writes_it(gallery):
    page, _ = gallery.gallery()
    kept = gallery.PAGE.read_text(encoding="utf-8")
    assert page == kept, "run `python tests/docs/gallery.py` and look at docs/gallery.md"


def test_the_pictures_are_those_of_the_shipped_maps(gallery):
    _, drawn = gallery.gallery()
    old = [
        name
        for name, svg in drawn.items()
        if (gallery.FOLDER / name).read_text(encoding="utf-8") != svg
    ]
    assert old == [], "run `python tests/docs/gallery.py` and look at the pictures"


def test_no_picture_is_kept_that_no_page_shows(gallery):
    pages = "".join(page.read_text(encoding="utf-8") for page in gallery.DOCS.glob("*.md"))
    kept = [path.name for path in gallery.FOLDER.glob("*.svg")]
    assert [name for name in kept if f"(pictures/{name})" not in pages] == []


def test_every_shipped_map_has_its_place(gallery):
    shown = {(one.debate, one.maps) for one in gallery.EXHIBITS if one.view == "map"}
    for debate in ("mill-bridge", "iran-in-syria"):
        maps = argmap.load_debate(gallery.ROOT / "maps" / debate).maps
        assert {(debate, (one.id,)) for one in maps} <= shown
