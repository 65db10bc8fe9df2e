"""A browser that runs beside the tests, where there is one."""

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import argmap

ROOT = Path(__file__).parents[2]
_PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "chrome")
_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


class Tab:
    """One page of the browser, and what happened in it that must not happen."""

    def __init__(self, context):
        self.page = context.new_page()
        self.happened = []
        self.page.on("dialog", self._dialog)
        self.page.on("console", lambda message: self.happened.append(f"says {message.text}"))
        self.page.on("pageerror", lambda error: self.happened.append(f"fails: {error}"))
        self.page.on("popup", lambda _: self.happened.append("opens a window"))
        self.page.on("request", self._request)

    def _dialog(self, dialog):
        self.happened.append(f"asks {dialog.message}")
        dialog.dismiss()

    def _request(self, request):
        if not request.url.startswith(("data:", "file:", "about:")):
            self.happened.append(f"loads {request.url}")

    def show(self, content, scheme="light"):
        """Show a page, or a picture within one."""
        if self.page.url != "about:blank":  # whose policy would hold for this page as well
            self.page.goto("about:blank")
        self.page.emulate_media(color_scheme=scheme)
        self.page.set_content(f"<!doctype html><meta charset=utf-8><body>{content}")


@pytest.fixture(scope="session")
def in_browser():
    """Return what calls a function with a tab: in a thread of its own.

    Playwright keeps a loop of events running in its thread, and tests of other rooms have theirs.
    """
    sync_api = pytest.importorskip("playwright.sync_api", reason="there is no Playwright")
    wanted = os.environ.get("ARGMAP_CHROMIUM")
    program = wanted or next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        pytest.skip("there is no Chromium; ARGMAP_CHROMIUM names one")
    with ThreadPoolExecutor(1) as thread:

        def start():
            playwright = sync_api.sync_playwright().start()
            browser = playwright.chromium.launch(
                executable_path=program, args=_FLAGS, headless=True
            )
            return playwright, browser, Tab(browser.new_context())

        playwright, browser, tab = thread.submit(start).result(timeout=60)
        yield lambda function: thread.submit(function, tab).result(timeout=60)
        thread.submit(browser.close).result()
        thread.submit(playwright.stop).result()


@pytest.fixture(scope="session")
def measured(in_browser):
    """Return what a picture looks like in one of the two colour schemes: its texts, measured."""
    measure = Path(__file__).with_name("measure.js").read_text(encoding="utf-8")

    def look(svg, scheme):
        def ask(tab):
            tab.show(svg, scheme)
            return tab.page.evaluate(measure)

        return in_browser(ask)

    return look


@pytest.fixture(scope="session")
def svg_of():
    """Return the SVG of a view of a shipped debate, drawn once."""
    compared, drawn = {}, {}

    def draw(debate, view, maps):
        if debate not in compared:
            compared[debate] = argmap.compare(argmap.load_debate(ROOT / "maps" / debate))
        key = debate, view, maps
        if key not in drawn:
            drawn[key] = argmap.draw(compared[debate], view=view, maps=maps).svg
        return drawn[key]

    return draw
