"""In a browser, the pictures of the shipped debates can be read, by day and by night."""

from itertools import combinations
from pathlib import Path

import pytest

import argmap

MAPS = Path(__file__).parents[2] / "maps"
ROUNDING = 1.0
"""By how much a browser's letters may be wider than the engine's, in pixels."""

LEAST_CONTRAST = 4.5
"""What WCAG 2.2 asks of text (https://www.w3.org/TR/WCAG22/#contrast-minimum)."""


def _views():
    for name in ("mill-bridge", "iran-in-syria"):
        ids = [one.id for one in argmap.load_debate(MAPS / name).maps]
        for view in ("matrix", "merged", "timeline", "evidence"):
            yield pytest.param((name, view, ()), id=f"{view}-{name}")
        for pair in combinations(ids, 2):
            yield pytest.param((name, "contrast", pair), id=f"contrast-{'-'.join(pair)}")
        for one in ids:
            yield pytest.param((name, "map", (one,)), id=f"map-{one}")


def luminance(colour):
    """Return relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    parts = [part / 255 for part in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def escaped(texts):
    """Yield texts that do not stand in their box."""
    for one in texts:
        left, top, right, bottom = one["place"]
        west, north, east, south = one["box"]
        if (
            min(left - west, top - north) < -ROUNDING
            or min(east - right, south - bottom) < -ROUNDING
        ):
            yield one["text"]


def overlapping(texts):
    """Yield pairs of texts that share ground."""
    ordered = sorted(texts, key=lambda one: one["place"][1])
    for number, one in enumerate(ordered):
        left, _, right, bottom = one["place"]
        for other in ordered[number + 1 :]:
            if other["place"][1] > bottom:
                break
            across = min(right, other["place"][2]) - max(left, other["place"][0])
            down = min(bottom, other["place"][3]) - other["place"][1]
            if across > ROUNDING and down > ROUNDING:
                yield one["text"], other["text"]


def faint(texts):
    """Yield texts that do not stand out from a ground behind them, and by how much they do."""
    for one in texts:
        least = min(contrast(one["ink"], ground) for ground in one["grounds"])
        if least < LEAST_CONTRAST:
            yield one["text"], round(least, 2)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", list(_views()))
def test_every_text_stands_in_its_box_apart_and_clear(measured, svg_of, view, scheme):
    texts = measured(svg_of(*view), scheme)
    assert len(texts) > 10
    assert list(escaped(texts)) == []
    assert list(overlapping(texts)) == []
    assert list(faint(texts)) == []


@pytest.mark.parametrize(
    ("scheme", "page"), [("light", [255, 255, 255]), ("dark", [0x14, 0x17, 0x1C])]
)
def test_a_picture_has_the_page_of_the_readers_setting(measured, svg_of, scheme, page):
    [title, *_] = measured(svg_of("mill-bridge", "merged", ()), scheme)
    assert title["grounds"] == [page] * 3


def test_what_is_measured_finds_what_is_wrong(measured):
    """The three questions above can be answered with no."""
    wrong = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="400" height="100">
        <polygon fill="#ffffff" points="0,0 400,0 400,100 0,100"/>
        <g role="img"><polygon fill="#eeeeee" points="0,0 50,0 50,20 0,20"/>
        <text x="5" y="15" font-size="12" fill="#1b1f24">longer than its box</text></g>
        <text x="5" y="60" font-size="12" fill="#1b1f24">one</text>
        <text x="8" y="62" font-size="12" fill="#999999">other</text></svg>"""
    texts = measured(wrong, "light")
    assert list(escaped(texts)) == ["longer than its box"]
    assert list(overlapping(texts)) == [("one", "other")]
    assert list(faint(texts)) == [("other", 2.85)]


@pytest.mark.parametrize("view", ["map", "contrast", "merged", "matrix", "timeline", "evidence"])
def test_letters_that_are_too_large_are_found_in_every_view(measured, svg_of, view):
    maps = ("pell-2024",) if view == "map" else ()
    style = "<style>text { font-size: 17px !important }</style>"
    texts = measured(f"{svg_of('mill-bridge', view, maps)}{style}", "light")
    assert list(overlapping(texts))
    assert list(escaped(texts)) or view == "matrix"
