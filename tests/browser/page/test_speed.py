"""A thousand claims are there within two seconds, and a drag is no slower than an empty page's."""

import time

import pytest

import argmap

CLAIMS = 1000
FRAMES = 60
DRAG = """async ([selector, frames]) => {
  const frame = document.querySelector(selector);
  const at = frame.getBoundingClientRect();
  const move = (type, x, y, buttons) => frame.dispatchEvent(new PointerEvent(type, {
    clientX: at.left + x, clientY: at.top + y, buttons, pointerId: 1, pointerType: "mouse",
    bubbles: true }));
  const took = [];
  move("pointerdown", 400, 300, 1);
  let last = performance.now();
  for (let n = 0; n < frames; n++) {
    move("pointermove", 400 - 3 * n, 300 - 2 * n, 1);
    await new Promise(requestAnimationFrame);
    took.push(performance.now() - last);
    last = performance.now();
  }
  move("pointerup", 0, 0, 0);
  return took.sort((a, b) => a - b)[frames >> 1];
}"""
EMPTY = "<!doctype html><div id=a style='height:600px;overflow:auto'><p style='height:9999px'>"


def _large():
    lines = [
        "argmap: 1",
        "id: large",
        "author: Ada Okafor",
        "thesis: {c0: {text: The roof should collect rain.}}",
        "premises:",
    ]
    for n in range(1, CLAIMS):
        text = f"Reason {n} speaks for reason {(n - 1) // 3} in so many words as claims have."
        lines.append(f"  c{n}: {{text: {text}, supports: c{(n - 1) // 3}, cite: ¶{n}}}")
    return argmap.read("\n".join(lines)).map


@pytest.fixture(scope="module")
def large(page_file):
    return page_file("large", _large())


@pytest.mark.parametrize("place", ["", "view=maps", "view=outline"])
def test_a_thousand_claims_are_there_within_two_seconds(in_browser, large, place):
    def look(tab):
        tab.page.goto("about:blank")
        begun = time.monotonic()
        tab.page.goto(f"{large.as_uri()}#{place}")
        tab.page.locator("[role=tabpanel]:visible :is(a.thing, svg)").first.wait_for()
        return time.monotonic() - begun

    assert in_browser(look) < 2


def test_a_drag_frame_is_as_fast_as_that_of_an_empty_page(in_browser, large, record_property):
    def look(tab):
        tab.page.goto("about:blank")
        tab.page.set_content(EMPTY)
        empty = tab.page.evaluate(DRAG, ["#a", FRAMES])
        tab.page.goto(f"{large.as_uri()}#view=maps")
        return empty, tab.page.evaluate(DRAG, [".frame", FRAMES])

    empty, drag = in_browser(look)
    record_property("drag frame", f"{drag:.1f} ms, {drag / empty:.2f} of an empty page's")
    print(f"a drag frame takes {drag:.1f} ms, {drag / empty:.2f} times that of an empty page")
    assert drag < max(50, 3 * empty)
