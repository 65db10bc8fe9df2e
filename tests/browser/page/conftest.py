"""Pages of debates, opened from a disk as a reader opens them."""

from pathlib import Path

import pytest

import argmap
from argmap.page.building import page_of

ROOT = Path(__file__).parents[3]
WIDE = (1280, 900)
FIVE = "iran-in-syria"


@pytest.fixture(scope="session")
def page_file(tmp_path_factory):
    """Return where the page of a shipped debate, a map or any other subject lies."""
    folder = tmp_path_factory.mktemp("pages")
    written = {}

    def write(name, subject=None):
        if name not in written:
            found = subject or argmap.load_debate(ROOT / "maps" / name)
            written[name] = folder / f"{name}.html"
            written[name].write_text(page_of(found), encoding="utf-8")
        return written[name]

    return write


@pytest.fixture
def visit(in_browser, page_file):
    """Return what opens a page, does something there, and fails when something happens besides."""

    def at(do, place="", *, size=WIDE, scheme="light", motion="reduce", name=FIVE, subject=None):
        file = page_file(name, subject)

        def act(tab):
            tab.happened.clear()
            tab.page.set_default_timeout(5000)
            tab.page.set_viewport_size({"width": size[0], "height": size[1]})
            tab.page.emulate_media(color_scheme=scheme, reduced_motion=motion, media="screen")
            tab.page.goto("about:blank")
            tab.page.goto(f"{file.as_uri()}#{place}")
            try:
                return do(tab.page), list(tab.happened)
            finally:
                tab.page.emulate_media(media="screen")
                tab.page.goto("about:blank")

        found, happened = in_browser(act)
        assert happened == []
        return found

    return at


@pytest.fixture(scope="session")
def five():
    """Return the comparison of the five authors."""
    return argmap.compare(argmap.load_debate(ROOT / "maps" / FIVE))
