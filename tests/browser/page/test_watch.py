"""`argmap watch` in a browser: the page follows, keeps its place, and says what is wrong."""

import re
import subprocess
import sys

import pytest

TRIP = """\
argmap: 1
id: trip
author: Ada
thesis: {go: {text: We should go., cite: ¶1}}
premises: {sun: {text: The sun shines., supports: go, cite: ¶2}}
"""


@pytest.fixture(autouse=True)
def left_alone(in_browser):
    """Leave the served page, which asks for news of it, and what it said of its end."""
    yield

    def leave(tab):
        tab.page.goto("about:blank")
        tab.happened.clear()

    in_browser(leave)


@pytest.fixture
def trip(tmp_path):
    path = tmp_path / "trip.yaml"
    path.write_text(TRIP, encoding="utf-8")
    return path


@pytest.fixture
def address(trip, engine):  # noqa: ARG001  (it is drawn)
    """Serve a map, and return where."""
    process = subprocess.Popen(
        [sys.executable, "-m", "argmap", "watch", str(trip), "--port", "0"],
        stderr=subprocess.PIPE,
        text=True,
    )
    found = re.search(r"http://\S+", process.stderr.readline())
    yield found[0]
    process.kill()
    process.communicate()


def test_the_page_follows_every_save_and_keeps_the_place(in_browser, address, trip):
    def act(tab):
        tab.page.goto(address)
        shown = tab.page.frame_locator("#shown")
        shown.get_by_role("tab", name="Outline").click()
        shown.locator("#view-outline").get_by_text("The sun shines.").first.click()
        tab.page.wait_for_url("**#*view=outline*")
        trip.write_text(TRIP.replace("shines", "burns"), encoding="utf-8")
        shown.locator("#panel").get_by_text("The sun burns.").first.wait_for()
        chosen = shown.locator("[role=tab][aria-selected=true]").inner_text()
        return chosen, tab.page.locator("#side").is_visible(), tab.page.title()

    chosen, side, title = in_browser(act)
    assert (chosen, side) == ("Outline", False)
    assert "argmap watch" in title


def test_what_is_wrong_stands_beside_the_last_good_page(in_browser, address, trip):
    def act(tab):
        tab.page.goto(address)
        shown = tab.page.frame_locator("#shown")
        shown.get_by_role("tab", name="Outline").click()
        trip.write_text(TRIP.replace("supports", "suports"), encoding="utf-8")
        tab.page.get_by_text("did you mean `supports`?").wait_for()
        said = tab.page.locator("#side").inner_text()
        kept = shown.locator("#view-outline").get_by_text("The sun shines.").first.is_visible()
        trip.unlink()
        tab.page.get_by_text("no such file").first.wait_for()
        trip.write_text(TRIP, encoding="utf-8")
        tab.page.locator("#side").wait_for(state="hidden")
        return said, kept

    said, kept = in_browser(act)
    assert kept
    assert re.search(r"The page is that of \d\d:\d\d:\d\d: 1 of \d findings is an error", said)
    assert "trip.yaml:5:" in said


def test_a_reader_is_told_when_it_has_ended(in_browser, trip, engine):  # noqa: ARG001
    process = subprocess.Popen(
        [sys.executable, "-m", "argmap", "watch", str(trip), "--port", "0"],
        stderr=subprocess.PIPE,
        text=True,
    )
    address = re.search(r"http://\S+", process.stderr.readline())[0]

    def act(tab):
        tab.page.goto(address)
        tab.page.frame_locator("#shown").get_by_role("tab", name="Outline").wait_for()
        process.kill()
        process.communicate()
        tab.page.get_by_text("argmap watch has ended").wait_for()

    in_browser(act)
