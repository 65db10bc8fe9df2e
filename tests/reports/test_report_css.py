"""Every text of the page can be read on what it stands on, in light, in dark and on paper."""

import re
from importlib.resources import files

import pytest

CSS = files("argmap.reports").joinpath("report.css").read_text(encoding="utf-8")
THEMES = {
    name: dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
    for name, block in zip(
        ("light", "dark", "print"), re.findall(r":root \{(.*?)\}", CSS, re.DOTALL), strict=True
    )
}
INKS = ("ink", "muted", "link")
GROUNDS = ("paper", "head", "for", "against", "neither")
PAIRS = [(ink, ground) for ink in INKS for ground in GROUNDS]


def luminance(colour):
    """Return how light a colour is (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_stands_out(theme, ink, ground):
    assert contrast(THEMES[theme][ink], THEMES[theme][ground]) >= 4.5


def test_the_measure_is_that_of_the_guidelines():
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54


def test_no_other_colours_are_used():
    rules = re.sub(r":root \{.*?\}", "", CSS, flags=re.DOTALL)
    inks = set(re.findall(r"(?<![-\w])color: ([^;]+);", rules))
    grounds = set(re.findall(r"background(?:-color)?: ([^;]+);", rules))
    assert inks <= {f"var(--{ink})" for ink in INKS}
    assert grounds <= {f"var(--{ground})" for ground in GROUNDS}
    assert not re.search(r"#[0-9a-f]{3}|rgb|hsl|opacity", rules)


def test_every_theme_sets_every_colour():
    assert THEMES["light"].keys() == THEMES["dark"].keys() == THEMES["print"].keys()


def test_nothing_is_fetched():
    assert not re.search(r"url\(|@import|@font-face", CSS)
